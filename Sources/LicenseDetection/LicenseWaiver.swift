internal import PolicyModel

/// Reads dedications to the public domain, whose object, not subject, is the work: "the Club waives all its rights to
/// this code".
enum LicenseWaiver {
  /// Ids that a waiver gives.
  private static let ids: Set<String> = ["CC0-1.0", "CC-PDDC", "PDDL-1.0", "Unlicense", "LicenseRef-public-domain"]

  /// The words of the work a waiver in a sentence is of; nil if the license is none that waivers give, or nothing is
  /// waived before it.
  static func object(_ mention: LicenseMention, _ passage: Passage, _ sentence: Range<Int>) -> Range<Int>? {
    guard ids.contains(mention.identity.spdx), let first = mention.tokens.first else { return nil }
    let before = sentence.lowerBound..<max(sentence.lowerBound, first)
    let verb = before.first { at in
      let form = passage.tokens[at].form
      return stems.contains { form.hasPrefix($0) }
    }
    guard let verb, verb > sentence.lowerBound, verb + 1 < before.upperBound,
      !negations.contains(passage.tokens[verb + 1].form), !negations.contains(passage.tokens[verb - 1].form)
    else { return nil }
    return verb + 1..<before.upperBound
  }

  private static let negations: Set<String> = [
    "no", "not", "none", "nothing", "nicht", "kein", "keine", "aucun", "ningún",
  ]
  private static let stems = [
    "waive", "dedicat", "relinquish", "renounc", "verzicht", "renonc", "renunci", "rinunci", "dédi", "dedic",
    "gewidmet",
  ]
}
