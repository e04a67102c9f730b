/// What a license asks of an adaptation, as far as its id tells, with the places in its text that say so.
///
/// Source: the legal codes of the Creative Commons licenses 1.0 to 4.0. From 1.0 to 3.0 their section 4 lists the
/// restrictions in one order (share-alike or derivative, non-commercial, attribution), so the letter of each depends
/// on which of them a license has; 4.0 gives each its own place.
struct LicenseTerms: Sendable {
  /// Kinds of license as far as adapting goes.
  enum Kind: Sendable {
    /// Nothing is asked.
    case publicDomain
    /// A Creative Commons license with elements.
    case creativeCommons
    /// Keeping notices is all that is asked.
    case permissive
    /// Adaptations carry the same license; its own text knows exceptions.
    case copyleft
    /// Not known.
    case unknown
  }

  let spdx: String
  let kind: Kind
  /// `BY`, `NC`, `ND`, `SA` of a Creative Commons license.
  let elements: [String]
  /// The version, such as `4.0`; nil where the id has none.
  let version: String?

  init(_ spdx: String) {
    self.spdx = spdx
    let family = LicenseConditions.family(spdx)
    version = family.version
    let parts = family.name.split(separator: "-").map(String.init)
    if ["CC0", "CC-PDM", "Unlicense", "0BSD"].contains(family.name) || spdx == "Unlicense" {
      kind = .publicDomain
      elements = []
    } else if parts.first == "CC", parts.dropFirst().allSatisfy({ ["BY", "NC", "ND", "SA"].contains($0) }),
      parts.count > 1
    {
      kind = .creativeCommons
      elements = Array(parts.dropFirst())
    } else {
      elements = []
      if ["MIT", "MIT-0", "ISC", "Apache", "Zlib", "BSD-2-Clause", "BSD-3-Clause"].contains(family.name)
        || ["MIT", "MIT-0", "ISC", "Zlib", "BSD-2-Clause", "BSD-3-Clause"].contains(spdx)
      {
        kind = .permissive
      } else if ["GPL", "LGPL", "AGPL", "GFDL", "MPL", "LAL", "ODbL", "EUPL", "OSL"].contains(parts.first ?? "") {
        kind = .copyleft
      } else {
        kind = .unknown
      }
    }
  }

  func has(_ element: String) -> Bool { elements.contains(element) }

  /// True for the licenses with clauses of their own for each duty.
  private var isFour: Bool { version == "4.0" }

  /// Where credit is asked for.
  var attributionClause: String {
    switch kind {
    case .creativeCommons where isFour: "section 3(a)"
    case .creativeCommons: "section 4(\(["b", "c", "d"][min(2, elements.filter { $0 == "SA" || $0 == "NC" }.count)]))"
    case .permissive: spdx.hasPrefix("Apache") ? "section 4" : "the condition on notices"
    default: ""
    }
  }

  /// Where the license of an adaptation is bound.
  var shareAlikeClause: String { isFour ? "section 3(b)" : "section 4(b)" }

  /// Where commercial use is kept back.
  var nonCommercialClause: String { isFour ? "section 2(a)(1)" : has("SA") ? "section 4(c)" : "section 4(b)" }

  /// Where adaptations are kept back.
  var noDerivativesClause: String { isFour ? "section 2(a)(1)(B)" : "section 3" }

  /// Where it is said that changes must be told. Before 3.0 the use has to be named in the credit.
  var changesClause: String {
    switch (kind, version) {
    case (.creativeCommons, "4.0"): "section 3(a)(1)(B)"
    case (.creativeCommons, "3.0"): "section 3(b)"
    case (.permissive, _) where spdx.hasPrefix("Apache"): "section 4(b)"
    default: attributionClause
    }
  }
}
