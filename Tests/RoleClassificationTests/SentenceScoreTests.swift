import PolicyModel
import Testing

@testable import RoleClassification

/// How the cues of a sentence add up.
@Suite struct SentenceScoreTests {
  private func value(_ cues: [(weight: Int, words: Range<Int>)]) -> Double? {
    let hits = cues.enumerated().map { CueHit(cue: $0, target: 4, weight: $1.weight, words: $1.words) }
    return SentenceScore.scores(hits).first?.value
  }

  @Test func wordsThatOnlySupportOthersAreNoSentenceAboutIt() {
    #expect(value([(1, 0..<1)]) == 1)
    #expect(value([(1, 0..<1), (1, 2..<3), (1, 4..<5), (1, 6..<7)]) == SentenceScore.highestWithoutSureCue)
    #expect(value([(2, 0..<1), (1, 2..<3), (1, 4..<5)]) == 4)
  }

  @Test func moreThanEnoughMakesNoRoleSurer() {
    let many = (0..<9).map { (weight: 3, words: 2 * $0..<2 * $0 + 1) }
    #expect(value(many) == SentenceScore.highest)
    #expect(value(Array(many.prefix(3))) == 5)
  }

  @Test func ofOverlappingCuesTheStrongestCounts() {
    #expect(value([(2, 0..<3), (4, 1..<2)]) == 4)
    #expect(value([(2, 0..<3), (2, 2..<9)]) == 2)
  }

  @Test func theStrongestWordsAgainstItAreTakenOff() {
    #expect(value([(3, 0..<1), (-1, 2..<3), (-2, 4..<5)]) == 1)
    #expect(value([(-2, 4..<5)]) == nil)
  }

  @Test func rolesAreAddedUpApart() {
    let hits = [
      CueHit(cue: 0, target: 9, weight: 2, words: 0..<1), CueHit(cue: 1, target: 3, weight: 3, words: 0..<1),
    ]
    #expect(SentenceScore.scores(hits).map(\.role) == [3, 9])
  }
}
