internal import PolicyModel

/// Which licenses an adaptation may carry.
///
/// Sources: the legal codes, the adapter's license chart of Creative Commons and its list of compatible licenses.
public enum AdapterLicenses {
  /// An id as the SPDX list spells it; `BY-SA-4.0` means `CC-BY-SA-4.0`. Nil if there is no such license.
  public static func canonicalID(_ id: String) -> String? {
    let list = SPDXLicenseList.shared
    return list.canonicalID(id) ?? list.canonicalID("CC-" + id)
  }

  /// Licenses worth considering for an adaptation of a work under `source`, each with its verdict.
  static func candidates(for source: String) -> [AdapterLicense] {
    let terms = LicenseTerms(source)
    let creativeCommons = ["BY-4.0", "BY-SA-4.0", "BY-NC-4.0", "BY-NC-SA-4.0", "BY-ND-4.0", "BY-NC-ND-4.0"]
      .map { "CC-" + $0 }
    var ids: [String] = []
    switch terms.kind {
    case .publicDomain: ids = ["CC0-1.0"] + creativeCommons
    case .creativeCommons:
      guard terms.version != nil, !terms.has("ND") else { break }
      ids = [source] + creativeCommons.filter { $0 != source }
      if terms.has("SA"), !terms.has("NC"), terms.version == "4.0" { ids += compatible }
      ids.append("CC0-1.0")
    case .permissive: ids = [source] + creativeCommons.filter { $0 != source }
    case .copyleft: ids = [source]
    case .unknown: break
    }
    // Of a share-alike work every other license is refused: one line of each kind would only be noise.
    if terms.has("SA") { return ids.map { verdict(on: $0, for: source) }.filter { $0.verdict != .refused } }
    return ids.map { verdict(on: $0, for: source) }
  }

  /// Licenses that Creative Commons declared compatible with BY-SA 4.0; the second in this direction only.
  private static let compatible = ["LAL-1.3", "GPL-3.0-only"]

  /// Whether an adaptation of a work under `source` may carry `target`.
  static func verdict(on target: String, for source: String) -> AdapterLicense {
    let (from, to) = (LicenseTerms(source), LicenseTerms(target))
    func answer(_ verdict: AdapterLicense.Verdict, _ clause: String, _ reason: String) -> AdapterLicense {
      AdapterLicense(
        spdx: target, name: name(of: target), url: LicenseIdentity(spdx: target).canonicalURL, verdict: verdict,
        clause: clause, reason: reason)
    }
    if source.contains(" OR ") {
      let answers = source.components(of: " OR ").map { verdict(on: target, for: $0) }
      return answers.first { $0.verdict == .allowed } ?? answers[0]
    }
    switch from.kind {
    case .publicDomain: return answer(.allowed, "", "nothing is asked of adaptations")
    case .permissive:
      return answer(.allowed, from.attributionClause, "any license may be added, as long as the notices stay")
    case .copyleft:
      return target == source
        ? answer(.allowed, "", "an adaptation under the same license is what it asks for")
        : answer(.undecidable, "", "read which other licenses its text accepts")
    case .unknown: return answer(.undecidable, "", "what this license says of adaptations is not known here")
    case .creativeCommons: break
    }
    guard from.version != nil else {
      return answer(.undecidable, "", "the version of the license is not stated, and it decides")
    }
    if from.has("ND") {
      return answer(.refused, from.noDerivativesClause, "adaptations may not be shared")
    }
    if from.has("SA") { return shareAlike(from, to, answer) }
    if to.kind == .creativeCommons {
      if from.has("NC"), !to.has("NC") {
        return answer(
          .refused, from.nonCommercialClause, "commercial use is kept back, and this license would grant it")
      }
      if to.has("ND") {
        return answer(.discouraged, from.attributionClause, "nobody could then build on the adaptation")
      }
      return answer(.allowed, from.attributionClause, "it keeps the credit")
    }
    if to.kind == .publicDomain {
      return answer(.refused, from.attributionClause, "it would tell others that no credit is needed")
    }
    return from.has("NC")
      ? answer(.undecidable, from.nonCommercialClause, "it must keep back commercial use of what was taken")
      : answer(.undecidable, from.attributionClause, "it must not keep others from giving the credit")
  }

  private static func shareAlike(
    _ from: LicenseTerms, _ to: LicenseTerms, _ answer: (AdapterLicense.Verdict, String, String) -> AdapterLicense
  ) -> AdapterLicense {
    let clause = from.shareAlikeClause
    if to.spdx == from.spdx { return answer(.allowed, clause, "the same license") }
    if from.version == "4.0", !from.has("NC"), compatible.contains(to.spdx) {
      return answer(.allowed, "section 3(b)(1)", "declared compatible by Creative Commons, in this direction only")
    }
    guard to.kind == .creativeCommons, to.elements == from.elements, let old = from.version, let new = to.version else {
      return answer(.refused, clause, "an adaptation has to carry the same license or a compatible one")
    }
    if old == "1.0" {
      return answer(.refused, clause, "version 1.0 accepts no later version")
    }
    if old == new {
      return old == "3.0" || old == "2.5" || old == "2.0"
        ? answer(.allowed, clause, "the same license elements, of another jurisdiction")
        : answer(.refused, clause, "not the same license")
    }
    // Versions have one digit before and one after the point, so text compares as numbers do.
    return new > old
      ? answer(.allowed, clause, "a later version with the same elements")
      : answer(.refused, clause, "an earlier version")
  }

  /// What people call a license: `CC BY-SA 4.0`, else its name in the SPDX list.
  static func name(of spdx: String) -> String {
    let terms = LicenseTerms(spdx)
    if terms.kind == .creativeCommons {
      let id = spdx.hasPrefix("LicenseRef-") ? spdx.dropFirst(11) : spdx[...]
      let elements = "CC " + terms.elements.joined(separator: "-")
      let rest = id.dropFirst(elements.utf8.count).split(separator: "-")
      return ([elements] + rest.map(String.init)).joined(separator: " ")
    }
    if spdx == "CC0-1.0" { return "CC0 1.0" }
    return SPDXLicenseList.shared.name(of: spdx) ?? spdx
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
