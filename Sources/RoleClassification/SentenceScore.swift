internal import PolicyModel

/// Evidence for one role in a sentence.
struct SentenceScore {
  /// Index into `Role.allCases`.
  var role: Int
  /// Sum of the cues' weights, at most `highest`.
  var value: Double
  /// Index of the strongest cue.
  var cue: Int
  /// The words it matched, as indices into the scanned text.
  var words: Range<Int>
  /// Which cues took part.
  var cues: [Int]

  /// More evidence than this does not make a role surer.
  static let highest = 6.0
  /// Cues of weight 1 are words like "report" that support others: many of them are still not a sentence about it.
  static let highestWithoutSureCue = 2.0

  /// Adds up the cues of a sentence by role, in the order of `Role.allCases`.
  ///
  /// Of overlapping cues for a role the strongest, then the longest counts; the first counts in full and each further
  /// one for 1, because cues of a role say the same in other words.
  static func scores(_ hits: [CueHit]) -> [SentenceScore] {
    guard !hits.isEmpty else { return [] }
    var sorted = hits
    sorted.sort { left, right in
      if left.target != right.target { return left.target < right.target }
      if left.weight != right.weight { return left.weight > right.weight }
      if left.words.count != right.words.count { return left.words.count > right.words.count }
      return left.words.lowerBound < right.words.lowerBound
    }
    var scores: [SentenceScore] = []
    var index = 0
    while index < sorted.count {
      let role = sorted[index].target
      var spans: [Range<Int>] = []
      var score = SentenceScore(role: role, value: 0, cue: -1, words: 0..<0, cues: [])
      var against = 0
      var isSure = false
      while index < sorted.count, sorted[index].target == role {
        let hit = sorted[index]
        index += 1
        let weight = hit.weight
        if weight < 0 {
          against = min(against, weight)
          continue
        }
        if score.cues.contains(hit.cue) || spans.contains(where: { $0.overlaps(hit.words) }) { continue }
        spans.append(hit.words)
        score.value += score.cues.isEmpty ? Double(weight) : 1
        if score.cues.isEmpty {
          score.cue = hit.cue
          score.words = hit.words
        }
        if weight >= 2 { isSure = true }
        score.cues.append(hit.cue)
      }
      guard score.value > 0 else { continue }
      score.value = min(score.value, isSure ? highest : highestWithoutSureCue) + Double(against)
      scores.append(score)
    }
    return scores
  }
}
