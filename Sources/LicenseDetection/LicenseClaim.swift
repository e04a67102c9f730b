internal import PolicyModel

/// What one statement, field or badge claims about this document's license.
struct LicenseClaim {
  /// How weighty the place of a claim is; a heavier one decides alone.
  enum Rank: Int {
    /// A name that no sentence ties to this document.
    case weak
    case repository, footer, metadata, statement
  }

  var mention: LicenseMention
  var rank: Rank
  var scope: LicenseScope
  var rule: String
  var evidence: LicenseEvidence
}
