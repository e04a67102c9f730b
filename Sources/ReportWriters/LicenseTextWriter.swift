public import PolicyModel

/// License facts as lines of text for people.
public struct LicenseTextWriter: Sendable {
  /// Creates a writer.
  public init() {}

  private static let disclaimer = "This reports what the document says; it is no legal advice."

  /// Writes facts, and what changed if an older version was given.
  public func write(_ facts: LicenseFacts, change: LicenseChange? = nil) -> String {
    text(lines(facts, change) + [LicenseTextWriter.disclaimer])
  }

  /// Writes the facts of several documents, each under its name.
  public func write(_ documents: [(name: String, facts: LicenseFacts)]) -> String {
    let all = documents.flatMap { ["document     \($0.name)"] + lines($0.facts, nil) + [""] }
    return text(all + [LicenseTextWriter.disclaimer])
  }

  private func text(_ lines: [String]) -> String {
    lines.map { DisplayText.visible($0) }.joined(separator: "\n") + "\n"
  }

  private func lines(_ facts: LicenseFacts, _ change: LicenseChange?) -> [String] {
    var lines: [String] = []
    let license = facts.license
    let isStated = license.spdx != LicenseStatement.none
    lines.append("license      \(license.spdx) (\(isStated ? license.confidence.rawValue : "nothing stated"))")
    if let url = license.canonicalURL ?? license.url { lines.append("             \(url)") }
    if license.scope != .document { lines.append("             said of the \(license.scope.rawValue)") }
    if !license.candidates.isEmpty { lines.append("candidates   " + license.candidates.joined(separator: ", ")) }
    for evidence in license.evidence {
      lines.append("             line \(evidence.range.start.line), \(evidence.place): \(evidence.quotation)")
    }
    if !facts.copyright.holders.isEmpty {
      let years = facts.copyright.years.map { range in
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
      }
      let parts = years + facts.copyright.holders + (facts.copyright.allRightsReserved ? ["all rights reserved"] : [])
      lines.append("copyright    " + parts.joined(separator: ", "))
    }
    for attribution in facts.attributions { lines.append("attribution  " + line(attribution)) }
    for other in facts.otherLicenses {
      lines.append("other        \(other.spdx), \(other.role.rawValue)" + (other.appliesTo.map { ": \($0)" } ?? ""))
    }
    for diagnostic in facts.diagnostics { lines.append("\(diagnostic.severity.rawValue)      \(diagnostic.summary)") }
    if let change {
      lines.append("change       \(change.kind.rawValue): \(change.before) → \(change.after)")
      for effect in change.effects { lines.append("             \(effect)") }
      for item in change.added { lines.append("added        " + line(item)) }
      for item in change.removed { lines.append("removed      " + line(item)) }
      for item in change.modified { lines.append("modified     \(line(item.before)) → \(line(item.after))") }
    }
    return lines
  }

  private func line(_ attribution: Attribution) -> String {
    var text = attribution.relation.rawValue + " " + attribution.name
    if let version = attribution.version { text += " " + version }
    let names = (attribution.persons + attribution.organisations).filter { $0 != attribution.name }
    if !names.isEmpty { text += " (" + names.joined(separator: ", ") + ")" }
    if let license = attribution.license { text += ", " + license }
    if let url = attribution.url, url != attribution.name { text += " <" + url + ">" }
    if let of = attribution.of { text += ", of " + of }
    return text
  }
}
