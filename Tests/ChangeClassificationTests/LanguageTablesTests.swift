import Foundation
import PolicyDiffTestSupport
import PolicyText
import Testing

@testable import ChangeClassification

@Suite("The tables of words that carry meaning")
struct LanguageTablesTests {
  private static let texts = [
    ("english", LanguageData.english), ("german", LanguageData.german), ("french", LanguageData.french),
    ("spanish", LanguageData.spanish), ("portuguese", LanguageData.portuguese), ("italian", LanguageData.italian),
    ("japanese", LanguageData.japanese), ("chinese", LanguageData.chinese), ("arabic", LanguageData.arabic),
  ]

  @Test("What a release carries is made of the texts")
  func isCurrent() throws {
    let file = SharedDocuments.package.appendingPathComponent("Sources/ChangeClassification/LanguageTables.swift")
    let program = LanguageTablesTests.program
    if ProcessInfo.processInfo.environment["RECORD_LANGUAGE_TABLES"] != nil {
      try program.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == program
    #expect(isCurrent, "run RECORD_LANGUAGE_TABLES=1 swift test --filter LanguageTables")
  }

  private static let rules = LanguageRules(
    LineTable(
      keeping: LanguageRulesParser.lines(
        of: """
          modal must: must | has to
          modal must-not: must not
          unit day: day | calendar day
          article: the
          same in writing: written
          ending: ing | ed | s
          """)))

  @Test("The longest phrase of a group is found, and no other group's")
  func groups() {
    let words = WordScanner.words(of: "They must not act on the calendar day")
    #expect(LanguageTablesTests.rules.modals.match(words, at: 1)?.value == "must-not")
    #expect(LanguageTablesTests.rules.modals.match(words, at: 1)?.count == 2)
    #expect(LanguageTablesTests.rules.modals.match(Array(words[...1]), at: 1)?.value == "must")
    #expect(LanguageTablesTests.rules.units.match(words, at: 6)?.count == 2)
    #expect(LanguageTablesTests.rules.units.match(words, at: 1) == nil)
    // A phrase whose last word only begins as the text does is none.
    #expect(LanguageTablesTests.rules.modals.match(WordScanner.words(of: "has tonight"), at: 0) == nil)
  }

  @Test("A single word has the value of its line, or stands for itself")
  func values() {
    #expect(LanguageTablesTests.rules.units.value(of: "day") == "day")
    #expect(LanguageTablesTests.rules.units.value(of: "calendar") == nil)
    #expect(LanguageTablesTests.rules.articles.contains("the"))
    #expect(!LanguageTablesTests.rules.articles.contains("must"))
    #expect(!LanguageTablesTests.rules.currencies.contains("the"))
  }

  @Test("The plain form of a set phrase stands for itself; endings come longest first")
  func plain() {
    #expect(LanguageTablesTests.rules.same.match(WordScanner.words(of: "in writing"), at: 0)?.value == "in writing")
    #expect(LanguageTablesTests.rules.same.value(of: "written") == "in writing")
    #expect(LanguageTablesTests.rules.endings == ["ing", "ed", "s"])
    #expect(LanguageRules(nil).endings.isEmpty && !LanguageRules(nil).isKnown)
  }

  /// The source text of the tables.
  private static var program: String {
    let tables = texts.map { name, text in
      let lines = LanguageRulesParser.lines(of: text)
      let written = lines.map { "      " + $0 }.joined(separator: "\n")
      precondition(!written.contains("\"\"\"#") && !written.contains("\\#"), "a word would end the literal")
      return """
          static let \(name) = LineTable(
            #\"\"\"
        \(written)
              \"\"\"#,
            slots: PackedNumbers(
              #\"\"\"
        \(PackedNumbers.literal(LineTable.slots(of: lines), indent: "        "))
                \"\"\"#))
        """
    }
    return """
      // Generated from LanguageData by `RECORD_LANGUAGE_TABLES=1 swift test --filter LanguageTables`; do not edit.
      // swift-format-ignore-file

      internal import PolicyText

      /// The phrases of `LanguageData` as `LanguageRulesParser` writes them.
      enum LanguageTables {
      \(tables.joined(separator: "\n\n"))
      }

      """
  }
}
