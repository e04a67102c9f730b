import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import SummaryComposition

@Suite struct PhraseBookTests {
  @Test(arguments: SummaryLanguage.allCases)
  func `the embedded phrases are those of the data folder`(language: SummaryLanguage) throws {
    let file = SharedDocuments.package.appendingPathComponent("Data/languages/\(language.rawValue)/summary.phrases")
    let embedded = try #require(EmbeddedSummaryPhrases.all.first { $0.tag == language.rawValue })
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(PhraseBook.parse(text) == PhraseBook.parse(embedded.text), "run scripts/embed-language-data")
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
    #expect(own.count > 120)
    for (key, text) in own where key != "quote.open" && key != "quote.close" {
      #expect(places(text) == places(english[key] ?? ""), "\(language.rawValue) \(key)")
      #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(language.rawValue) \(key)")
    }
  }

  /// Words that a call puts a key together from, and that are no key or beginning of one by themselves.
  private static let parts: Set<String> = [
    "lead.unread", "lead.partial",
  ]

  @Test func `every key in the sources has words`() throws {
    let folder = SharedDocuments.package.appendingPathComponent("Sources/SummaryComposition")
    let keys = PhraseBook.parse(EmbeddedSummaryPhrases.all[0].text).keys
    let book = PhraseBook(.english)
    var seen = 0
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "swift" && file.lastPathComponent != "EmbeddedSummaryPhrases.swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      // A key of several parts, the beginning of one that is put together, and any key that is asked for by itself.
      let dotted = source.matches(of: /"([a-z]+(?:\.[a-z-]+)+|[a-z]+\.)"/).map { String($0.output.1) }
      let asked = source.matches(of: /(?:words|text|sentence|about)\(\s*"([a-z.-]+)"/).map { String($0.output.1) }
      for key in dotted + asked where !PhraseBookTests.parts.contains(key) {
        let isBeginning = key.hasSuffix(".") && keys.contains { $0.hasPrefix(key) }
        #expect(book.knows(key) || isBeginning, "\(file.lastPathComponent): \(key)")
        seen += 1
      }
    }
    #expect(seen > 60)
  }

  @Test(arguments: SummaryLanguage.allCases)
  func `no key is ever printed`(language: SummaryLanguage) {
    let book = PhraseBook(language)
    let keys = PhraseBook.parse(EmbeddedSummaryPhrases.all.first { $0.tag == language.rawValue }?.text ?? "").keys
    // Also the stem of a key that needs a number, a key with one too many, and one that nobody wrote.
    let asked = keys.flatMap { [$0, $0.split(separator: ".").dropLast().joined(separator: "."), $0 + ".more"] }
    for key in asked + ["", "no.such.key"] {
      let texts = [
        book.words(key), book.words(key, form: 1), book.text(key).plain(quotes), book.sentence(key).plain(quotes),
      ]
      let counted = [0, 1, 2, 5].map { book.sentence(key, count: $0).plain(quotes) }
      for text in texts + counted {
        #expect(key.isEmpty || !key.contains(".") || text.range(of: key, options: .caseInsensitive) == nil, "\(key)")
        #expect(!text.contains("{") || text == book.words(key) || book.words(key).contains("{"), "\(key)")
      }
    }
    #expect(book.words("contact.changed") == book.words("contact.changed.one"))
  }

  /// Every way in which a key is put together from a value, for every value.
  @Test(arguments: SummaryLanguage.allCases)
  func `every value that is told has words`(language: SummaryLanguage) {
    let book = PhraseBook(language)
    let keys =
      ChangeKind.allCases.map { "kind." + $0.rawValue } + ChangeClass.allCases.map { "class." + $0.rawValue }
      + SummaryChapter.Kind.allCases.map { "chapter." + $0.rawValue }
      + VersionSuggestion.Step.allCases.map { "version." + $0.rawValue } + (1...12).map { "month.\($0)" }
      + [Role.reporting, .prohibitedBehaviours, .consequences, .scope].map { "role." + $0.rawValue }
    for key in keys { #expect(book.knows(key), "\(language.rawValue) \(key)") }
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
