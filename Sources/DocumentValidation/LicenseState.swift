internal import PolicyModel

/// What the facts about a license come to.
enum LicenseState: Equatable {
  /// Nobody looked.
  case unknown
  /// One license is stated.
  case stated
  /// Something is stated, in these words, that does not tell which license.
  case ambiguous(String)
  /// Different licenses are stated, in these words.
  case conflicting([String])
  /// Nothing is stated.
  case missing

  init(_ context: ValidationContext) {
    guard let license = context.input.license?.license else {
      self = .unknown
      return
    }
    let words = license.evidence.map(\.quotation)
    if license.confidence == .conflicting {
      self = .conflicting(words)
    } else if license.spdx == LicenseStatement.none {
      self = .missing
    } else if license.spdx == LicenseStatement.noAssertion || license.confidence == .partial {
      self = .ambiguous(words.first ?? license.name ?? license.spdx)
    } else {
      self = .stated
    }
  }
}
