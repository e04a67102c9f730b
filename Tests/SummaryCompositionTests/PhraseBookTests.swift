import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import SummaryComposition

@Suite struct PhraseBookTests {
  @Test(arguments: SummaryLanguage.allCases)
  func `the embedded phrases are those of the data folder`(language: SummaryLanguage) throws {
    let file = SharedDocuments.package.appendingPathComponent("Data/summary/\(language.rawValue).phrases")
    let embedded = try #require(EmbeddedSummaryPhrases.all.first { $0.tag == language.rawValue })
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(PhraseBook.parse(text) == PhraseBook.parse(embedded.text), "run scripts/embed-summary-phrases")
  }

  @Test(arguments: SummaryLanguage.allCases)
  func `every language has the same phrases with the same places`(language: SummaryLanguage) throws {
    func phrases(_ language: SummaryLanguage) -> [String: String] {
      PhraseBook.parse(EmbeddedSummaryPhrases.all.first { $0.tag == language.rawValue }?.text ?? "")
    }
    func places(_ text: String) -> Set<Substring> {
      Set(
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
          $0.split(separator: "}").first
        })
    }
    let (own, english) = (phrases(language), phrases(.english))
    #expect(Set(own.keys) == Set(english.keys))
    #expect(own.count > 150)
    for (key, text) in own where key != "quote.open" && key != "quote.close" {
      #expect(places(text) == places(english[key] ?? ""), "\(language.rawValue) \(key)")
      #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(language.rawValue) \(key)")
    }
  }

  @Test func `plurals follow the language`() {
    #expect(PhraseBook(.english).sentence("unchanged", count: 0).plain(quotes) == "0 sections are unchanged.")
    #expect(PhraseBook(.english).sentence("unchanged", count: 2).plain(quotes) == "Two sections are unchanged.")
    #expect(PhraseBook(.english).sentence("unchanged", count: 13).plain(quotes) == "13 sections are unchanged.")
    #expect(PhraseBook(.french).sentence("unchanged", count: 0).plain(quotes) == "Une section est inchangée.")
    #expect(PhraseBook(.german).sentence("unchanged", count: 1).plain(quotes) == "Ein Abschnitt ist unverändert.")
  }

  @Test func `lists are joined and cut`() {
    let book = PhraseBook(.english)
    func list(_ count: Int, limit: Int) -> String {
      SummaryText(book.list((0..<count).map { [.words("\($0)")] }, limit: limit)).plain(quotes)
    }
    #expect(list(1, limit: 2) == "0")
    #expect(list(2, limit: 2) == "0 and 1")
    // "One more" would take as much room as the third.
    #expect(list(3, limit: 2) == "0, 1 and 2")
    #expect(list(4, limit: 2) == "0, 1 and two more")
  }

  @Test func `dates are written as people write them`() {
    #expect(PhraseBook(.english).date("2024-05-01") == "1 May 2024")
    #expect(PhraseBook(.german).date("2024-05-01") == "1. Mai 2024")
    #expect(PhraseBook(.spanish).date("2024-05-01T10:00:00Z") == "1 de mayo de 2024")
    #expect(PhraseBook(.english).date("spring 2024") == "spring 2024")
  }

  private let quotes = QuotationMarks(open: "“", close: "”")
}
