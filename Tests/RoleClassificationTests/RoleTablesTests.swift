import Foundation
import PolicyDiffTestSupport
import PolicyText
import Testing

@testable import RoleClassification

@Suite("The tables of language packs")
struct RoleTablesTests {
  private static let file = "Sources/RoleClassification/EmbeddedRoleTables.swift"

  @Test("What a release carries is made of the texts")
  func isCurrent() throws {
    let file = SharedDocuments.package.appendingPathComponent(RoleTablesTests.file)
    let program = RoleTablesTests.program
    if ProcessInfo.processInfo.environment["RECORD_ROLE_TABLES"] != nil {
      try program.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == program
    #expect(isCurrent, "run RECORD_ROLE_TABLES=1 swift test --filter RoleTables")
  }

  @Test("Tables that lie in the program are read as those that are made of a text")
  func packed() throws {
    let text = """
      language en
      and and
      of of

      [sentence]
      scope 3 applies to .. members; applies to; app* to
      reporting -2 report it

      [heading]
      scope 4 scope
      """
    let made = LanguagePack(parsing: text)
    let numbers = PackedNumbers(keeping: LanguagePackParser(text).source.numbers)
    for index in 0..<made.sentenceCues.count {
      let again = CueTable(source: text, numbers: numbers, header: PackTables.head + CueTableBuilder.parts)
      #expect(again.cue(index) == made.sentenceCues.cue(index))
      #expect(again.text(of: index) == made.sentenceCues.text(of: index))
    }
    #expect((0..<made.sentenceCues.count).map(made.sentenceCues.text(of:)).last == "report it")
    #expect(made.sentenceCues.cue(3).weight == -2)
    #expect(made.headingCues.cue(0).weight == 4)
  }

  /// The source text of the tables.
  private static var program: String {
    let packs = EmbeddedRoleData.packs.map { tag, text in
      let source = LanguagePackParser(text).source
      let lines = source.words.map { "      " + $0 }.joined(separator: "\n")
      precondition(!lines.contains("\"\"\"#") && !lines.contains("\\#"), "a word would end the literal")
      return """
          /// The tables of language `\(tag)`.
          static let \(tag) = PackTables(
            words: #\"\"\"
        \(lines)
              \"\"\"#,
            slots: #\"\"\"
        \(PackedNumbers.literal(LineTable.slots(of: source.words), indent: "      "))
              \"\"\"#,
            numbers: #\"\"\"
        \(PackedNumbers.literal(source.numbers, indent: "      "))
              \"\"\"#)
        """
    }
    return """
      // Generated from Data by `RECORD_ROLE_TABLES=1 swift test --filter RoleTables`; do not edit.
      // swift-format-ignore-file

      /// The tables of language packs, as `LanguagePackParser` makes them.
      enum EmbeddedRoleTables {
      \(packs.joined(separator: "\n\n"))
      }

      """
  }
}
