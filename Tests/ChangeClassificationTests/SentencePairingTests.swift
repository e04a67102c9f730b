import PolicyModel
import PolicyText
import Testing

@testable import ChangeClassification

/// Which sentence of an edited run became which.
@Suite struct SentencePairingTests {
  private func parts(_ old: String, _ new: String) -> [String] {
    let block = RedlineBlock(
      old: BlockReference(section: 0, block: 0), new: BlockReference(section: 0, block: 0),
      runs: [RedlineRun(.deleted, old), RedlineRun(.inserted, new)])
    let placed = PlacedRedlineBlock.blocks(of: Redline(old: [0], new: [0], blocks: [block]))
    return placed.flatMap { SentencePairing.pairs(in: $0, SentenceBreaks(language: "en")) }.flatMap(\.parts).map {
      "\($0.old.first?.text ?? "") -> \($0.new.first?.text ?? "")"
    }
  }

  @Test func `sentences with two fifths of their words in common are one`() {
    // Four of five words, and two; full stops are none.
    #expect(
      parts("Yards open at nine today. Boats stay dry here now.", "Yards open at ten today. Boats stay out all night.")
        == ["Yards -> Yards", "Boats -> Boats"])
    #expect(
      parts("Yards open at nine today. Boats stay dry here now.", "Yards open at ten today. Guests stay out all night.")
        == ["Yards -> Yards", "Boats -> ", " -> Guests"])
  }
}
