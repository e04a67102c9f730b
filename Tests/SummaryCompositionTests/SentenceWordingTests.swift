import PolicyModel
import Testing

@testable import SummaryComposition

@Suite struct SentenceWordingTests {
  private let wording = SentenceWording(book: PhraseBook(.english))

  private func told(_ old: String, _ new: String, figures: [Range<Int>] = [], isModal: Bool = false) -> String {
    wording.changed(.init(old: old, new: new, figures: figures, isModal: isModal))
      .plain(QuotationMarks(open: "“", close: "”"))
  }

  @Test func `one slot is told by what stood in it`() {
    #expect(told("We answer within 3 days.", "We answer within 10 days.") == "“We answer within 10 days” (was “3”).")
    #expect(
      told("We answer within 3 days.", "We answer within 10 days.", figures: [17..<19])
        == "“We answer within 10 days” (was “3 days”).")
    #expect(told("The fine is up to €1,000.", "The fine is up to €2,000.").hasSuffix("(was “€1,000”)."))
  }

  @Test func `a negation is told with its word`() {
    #expect(
      told("Guests may sing in the yard.", "Guests may not sing in the yard.", isModal: true)
        == "“Guests may not sing in the yard” (was “may”).")
    #expect(
      told("Guests may not sing in the yard.", "Guests may sing in the yard.", isModal: true)
        == "“Guests may sing in the yard” (was “may not”).")
  }

  @Test func `what only came or went is named`() {
    #expect(told("It binds all members.", "It binds all members and guests.").hasSuffix("(new: “and guests”)."))
    #expect(told("It binds all members and guests.", "It binds all members.").hasSuffix("(no longer “and guests”)."))
    // Most of the sentence is new: it says so itself.
    let long = "It binds all members, their guests, whoever works for them and whoever enters the grounds by any gate."
    #expect(told("It binds all members.", long) == "“" + long.dropLast() + "” (before: “It binds all members”).")
  }

  @Test func `a sentence in other words is told with the former one`() {
    #expect(
      told("The chair hears both sides first.", "A panel of three decides after a hearing of all.")
        == "“A panel of three decides after a hearing of all” (before: “The chair hears both sides first”).")
  }

  @Test func `only what matters is named of several changes`() {
    let (old, new) = ("The big chair hears them in 3 days.", "The large chair hears them in 5 days.")
    let place = new.utf8.count - " days.".utf8.count - 1..<new.utf8.count - " days.".utf8.count
    let change = SentenceWording.Change(old: old, new: new, newPlaces: [place])
    #expect(
      wording.changed(change).plain(QuotationMarks(open: "“", close: "”"))
        == "“The large chair hears them in 5 days” (was “3”).")
  }

  @Test(arguments: [SentenceWording.longestSentence, SentenceWording.longestSentence + 1])
  func `a long sentence is told by its clause`(words: Int) {
    let tail = "and a member who breaks it twice in a year loses the key for " + "ten long days"
    let head = (0..<words - tail.split(separator: " ").count).map { "w\($0)" }.joined(separator: " ")
    let clause = wording.clause(head + ", " + tail, around: head.utf8.count + 10..<head.utf8.count + 12)
    #expect(clause == (words > SentenceWording.longestSentence ? "… " + tail : head + ", " + tail))
  }

  @Test func `a former long sentence is cut`() {
    let old = (0..<60).map { "w\($0)" }.joined(separator: " ")
    #expect(told(old, "We meet on the first day of the month.").contains("…"))
  }
}
