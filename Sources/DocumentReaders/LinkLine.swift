internal import PolicyModel

/// Single lines that are all link: ways around the page and around the site.
enum LinkLine {
  /// Longest text of such a line, in bytes: a longer one is a sentence.
  static let longestText = 60

  /// Why a leaf that is all links is no text; nil if it may be.
  static func reason(_ leaf: FlowLeaf, isBeforeText: Bool) -> String? {
    guard leaf.text.utf8.count <= longestText else { return nil }
    let links = leaf.marks.compactMap { mark -> (target: String, relation: String)? in
      guard case .link(let target, let relation) = mark.kind else { return nil }
      return (target, relation ?? "")
    }
    guard !links.isEmpty else { return nil }
    if isBeforeText, links.allSatisfy({ $0.target.first == "#" }) { return "skip-link" }
    if links.allSatisfy({ ["#", "#top", "#page-top", "#start"].contains($0.target.lowercased()) }) {
      return "back-to-top"
    }
    // In a description list such a link names a version, it does not turn a page.
    if leaf.kind != .block(.definitionDescription),
      links.contains(where: { relation in
        relation.relation.split(separator: " ").contains { $0 == "prev" || $0 == "next" }
      })
    {
      return "pagination"
    }
    return links.allSatisfy { EditLink.isAddress($0.target) } ? "edit-link" : nil
  }
}

/// Addresses of licenses.
enum LicenseAddress {
  /// True if an address is that of a license's own text.
  static func isDeed(_ target: String) -> Bool {
    let places = [
      "creativecommons.org/licenses/", "creativecommons.org/publicdomain/", "spdx.org/licenses/",
      "opensource.org/licenses/", "opensource.org/license/", "gnu.org/licenses/", "w3.org/Consortium/Legal/",
      "apache.org/licenses/",
    ]
    return places.contains { target.contains($0) }
  }
}
