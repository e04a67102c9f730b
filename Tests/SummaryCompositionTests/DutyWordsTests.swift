import PolicyModel
import Testing

@testable import SummaryComposition

/// What a long sentence asks stays in its quotation.
@Suite struct DutyWordsTests {
  private let duties = DutyWords(
    ObligationLedger(changes: [
      ObligationChange(.added, new: 0, after: Obligation(party: "", strength: .obligation, modal: "must", action: "x")),
      ObligationChange(.added, new: 0, after: Obligation(party: "", strength: .commitment, modal: "will", action: "x")),
      ObligationChange(
        .removed, old: 0, before: Obligation(party: "", strength: .permission, modal: "may", action: "x")),
    ]))

  @Test func `what binds outweighs what will happen, a figure adds to it`() {
    #expect(duties.find(in: "The board must answer.").binds)
    #expect(!duties.find(in: "The board will answer.").binds)
    #expect(!duties.find(in: "Members may appeal.").binds)
    let weights = ["Nothing.", "It will rain.", "It may rain.", "It must rain.", "It must rain for 3 days."]
    #expect(weights.map { duties.find(in: $0).weight } == [0, 1, 2, 3, 4])
    #expect(duties.find(in: "It will rain, so we must go.").place == 20..<24)
  }

  @Test func `parts of words are none`() {
    #expect(duties.find(in: "Mustard in mayonnaise at goodwill.").place == nil)
    #expect(duties.find(in: "MUST").place == 0..<4)
  }

  @Test func `a clause keeps its duty and drops the condition before it`() {
    let wording = SentenceWording(book: PhraseBook(.english), duties: duties, longest: 12)
    let condition = "When a person who was heard by the panel asks for the minutes of that hearing"
    let duty = "the secretary must send them within ten days"
    #expect(wording.clause(condition + ", " + duty + ".", around: 0..<0) == "… " + duty)
    // Without the word there is no telling, and the sentence begins as it begins.
    let plain = condition + ", " + "the secretary sends them within ten days."
    #expect(wording.clause(plain, around: 0..<0).hasPrefix("When a person"))
  }

  @Test func `a repaired address is one with words run into its end`() {
    let right = Contact(.email, value: "desk@example.org", text: "desk@example.org")
    let wrong = Contact(.email, value: "desk@example.orgform", text: "desk@example.orgform")
    let places = ContactPlaces(
      ContactLedger(entries: [ContactEntry(wrong, old: [0]), ContactEntry(right, new: [0])], replacements: []))
    #expect(places.isRepaired("desk@example.orgform"))
    #expect(!places.isRepaired("other@example.org"))
    #expect(!places.isRepaired("nobody"))
  }
}
