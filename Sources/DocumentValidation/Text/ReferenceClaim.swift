internal import PolicyModel

/// What the words before a reference say the section is about: `the consequences listed in` section VI.
struct ReferenceClaim {
  /// What it is about.
  let role: Role
  /// The words that say so.
  let phrase: String
  /// Words with which a title would say the same.
  let words: [String]

  private static let cues: [(role: Role, phrases: [String], titles: [String])] = [
    (
      .consequences, ["consequences", "sanctions", "penalties", "disciplinary measures"],
      ["consequence*", "sanction*", "penalt*", "enforce*", "disciplin*", "violation*"]
    ),
    (
      .prohibitedBehaviours,
      [
        "prohibited behaviours", "prohibited behaviors", "unacceptable behaviours", "unacceptable behaviors",
        "unacceptable behaviour", "unacceptable behavior", "prohibited conduct",
      ],
      ["prohibit*", "unacceptable", "behavio*", "conduct", "standard*"]
    ),
    (
      .expectedBehaviours,
      ["expected behaviours", "expected behaviors", "expected behaviour", "expected behavior"],
      ["expect*", "behavio*", "conduct", "standard*"]
    ),
    (
      .reporting, ["reporting procedure", "reporting procedures", "reporting process", "reporting form"],
      ["report*", "complaint*", "contact*", "procedure*"]
    ),
    (.appeals, ["appeal", "appeals", "appeals process", "right of appeal"], ["appeal*", "review", "grievance*"]),
    (.confidentiality, ["confidentiality"], ["confidential*", "privacy"]),
    (.definitions, ["definitions"], ["defin*", "term*", "glossary"]),
    (.scope, ["scope"], ["scope", "appl*"]),
  ]

  /// Words that may stand between what is sought and where.
  private static let connectives: Set<String> = [
    "listed", "described", "set", "out", "forth", "in", "under", "by", "see", "the", "as", "defined", "outlined",
    "below", "above", "of", "that", "are", "is", "specified", "laid", "down", "mentioned", "given", "stated", "and",
    "provided", "for", "explained", "detailed", "this", "code", "also", "according", "to", "per", "found",
  ]
  /// More words between the two belong to another thought.
  private static let mostWords = 7

  /// Reads what stands before a reference in its sentence; nil if it says nothing about the target.
  init?(before reference: CrossReference, in text: PlacedText) {
    let end = reference.range.lowerBound
    var start = end
    while start > 0, !".;!?".utf8.contains(text.bytes[start - 1]) { start -= 1 }
    let sentence = FoldedText(Array(text.bytes[start..<end]))
    var best: (Range<Int>, Int)?
    for (index, cue) in ReferenceClaim.cues.enumerated() {
      for phrase in cue.phrases {
        var from = 0
        while let found = sentence.range(of: phrase, from: from) {
          if best == nil || found.upperBound > best!.0.upperBound
            || (found.upperBound == best!.0.upperBound && found.count > best!.0.count)
          {
            best = (found, index)
          }
          from = found.upperBound
        }
      }
    }
    guard let (found, index) = best else { return nil }
    let between = FoldedText(Array(sentence.bytes[found.upperBound...])).words
    guard between.count <= ReferenceClaim.mostWords, between.allSatisfy(ReferenceClaim.connectives.contains) else {
      return nil
    }
    role = ReferenceClaim.cues[index].role
    words = ReferenceClaim.cues[index].titles
    phrase = text.words(start + found.lowerBound..<start + found.upperBound)
  }
}
