/// A place where a license is named or linked.
struct LicenseMention {
  /// What name and address together tell.
  var identity: LicenseIdentity
  /// Indices of its tokens in the passage; empty for images.
  var tokens: Range<Int>
  /// The name as written.
  var name: String?
  /// The license's address as written, or that of the document's own license file.
  var url: String?
  /// True if an address of the license itself or an SPDX id was given.
  var isExplicit: Bool
  /// True if a link with `rel=license` gives it.
  var isLicenseRelation = false
  /// What the name says where it differs from what the address says.
  var contradiction: LicenseIdentity?
  /// An image's alternative text or address.
  var isBadge = false

  /// Joins what two mentions say of the same license.
  mutating func absorb(_ other: LicenseMention) {
    if other.identity.refines(identity) || identity.family == other.identity.family && !identity.isExact {
      identity = other.identity
    }
    if !other.tokens.isEmpty {
      tokens =
        tokens.isEmpty
        ? other.tokens
        : min(tokens.lowerBound, other.tokens.lowerBound)..<max(tokens.upperBound, other.tokens.upperBound)
    }
    name = name ?? other.name
    if other.isExplicit, !isExplicit || url == nil { url = other.url ?? url }
    url = url ?? other.url
    isExplicit = isExplicit || other.isExplicit
    isLicenseRelation = isLicenseRelation || other.isLicenseRelation
  }
}
