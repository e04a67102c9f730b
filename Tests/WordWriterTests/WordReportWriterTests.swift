import DocumentReaders
import Foundation
import PolicyDiff
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import WordWriter

@Suite struct WordReportWriterTests {
  private func read(_ text: String, _ name: String = "a.md") throws -> PolicyDocument {
    try DocumentReader.read(Array(text.utf8), name: name, options: ReadingOptions())
  }

  private func body(_ report: ComparisonReport, moves: Bool = true) -> String {
    let rows = WordRowOrder.rows(of: report, marksMoves: moves)
    var writer = WordBodyWriter(report, rows: rows, revisions: WordRevisions(author: "A & B", date: nil))
    return "<w:body xmlns:w=\"w\" xmlns:r=\"r\">" + String(decoding: writer.write().bytes, as: UTF8.self) + "</w:body>"
  }

  private func texts(_ document: PolicyDocument) -> [String] {
    document.allSections.flatMap { ($0.heading.map { [$0.text] } ?? []) + $0.blocks.map(\.text) }
      .map { XMLBytes.valid($0).replacingOccurrences(of: "\r", with: "\n") }.filter { !$0.isEmpty }
  }

  private func checkLaw(_ old: PolicyDocument, _ new: PolicyDocument, moves: Bool = true) throws -> String {
    let xml = try body(CompareVersions.report(old, new), moves: moves)
    let accepted = WordReading.paragraphs(of: xml, .accept)
    let rejected = WordReading.paragraphs(of: xml, .reject)
    #expect(accepted.isWellFormed)
    #expect(accepted.texts == texts(new))
    #expect(rejected.texts == texts(old))
    return xml
  }

  @Test(arguments: [
    // Words, an inserted and a deleted paragraph, at the end too.
    ("# A\n\nOne two three.\n\nGone away with all of it.\n", "# A\n\nOne 2 three.\n\n## B\n\nNew at the end.\n"),
    // A paragraph split in two and two joined.
    (
      "# A\n\nMembers treat each other with respect at all times. Reports go to the board of the group.\n",
      "# A\n\nMembers treat each other with respect at all times.\n\nReports go to the board of the group.\n"
    ),
    (
      "# A\n\nMembers treat each other with respect at all times.\n\nReports go to the board of the group.\n",
      "# A\n\nMembers treat each other with respect at all times. Reports go to the board of the group.\n"
    ),
    // An insertion at the end of a paragraph with inserted items after it.
    ("# A\n\nThis is so.\n\nNext one stays.\n", "# A\n\nThis is so. And more:\n\n- one\n- two\n\nNext one stays.\n"),
    ("# A\n\nThis is so. And more:\n\n- one\n- two\n\nNext one stays.\n", "# A\n\nThis is so.\n\nNext one stays.\n"),
    // Insertions at the end of one paragraph and the start of the next.
    ("# A\n\nThis is so.\n\nNext one stays here.\n", "# A\n\nThis is so. Yes.\n\nNow next one stays here.\n"),
    ("# A\n\nThis is so. Yes.\n\nNow next one stays here.\n", "# A\n\nThis is so.\n\nNext one stays here.\n"),
    // Tables: a cell, a row, a column, a table that goes.
    (
      "# A\n\n| a | b |\n| --- | --- |\n| one | two |\n| three | four |\n",
      "# A\n\n| a | b |\n| --- | --- |\n| one | 2 |\n| new | row |\n| three | four |\n"
    ),
    (
      "# A\n\n| a | b |\n| --- | --- |\n| one | two |\n",
      "# A\n\n| a | b | c |\n| --- | --- | --- |\n| one | two | three |\n"
    ),
    ("# A\n\nText.\n\n| a | b |\n| --- | --- |\n| one | two |\n", "# A\n\nText.\n\nOther text.\n"),
    // Quotes that are only written otherwise.
    ("# A\n\nThe \"old\" way it's been.\n\nX.\n", "# A\n\nThe \u{201C}old\u{201D} way it\u{2019}s been now.\n\nX.\n"),
  ])
  func `accepting gives the new text, rejecting the old`(old: String, new: String) throws {
    for moves in [true, false] {
      _ = try checkLaw(read(old), read(new), moves: moves)
      _ = try checkLaw(read(new), read(old), moves: moves)
    }
  }

  @Test(arguments: Array(UInt64(1)...40))
  func `the law holds on documents made at random`(seed: UInt64) throws {
    var generator = DocumentGenerator(seed: seed)
    let old = generator.policy()
    let new = generator.successor(of: old, edits: 8)
    _ = try checkLaw(old.document, new.document)
  }

  @Test(.enabled(if: SharedDocuments.url("corpus/corpus.json") != nil, "../shared is not there"))
  func `the law holds on real documents`() throws {
    for policy in try SharedDocuments.corpusPolicies() {
      // The first and the last version differ most.
      guard let first = policy.files.first, let last = policy.files.last else { continue }
      func document(_ file: URL) throws -> PolicyDocument {
        try DocumentReader.read(
          Array(Data(contentsOf: file)), name: file.lastPathComponent, options: ReadingOptions())
      }
      _ = try checkLaw(document(first), document(last))
    }
  }

  private static let sections = ["Scope", "Reporting", "Consequences", "Thanks"].map {
    "## \($0)\n\nWhat the part on \($0.lowercased()) has to say takes more than a few words.\n"
  }

  @Test func `a section at another place is one move with two ends`() throws {
    let (s, t) = (WordReportWriterTests.sections, WordReportWriterTests.sections)
    let old = try read("# Code\n\n" + s.joined(separator: "\n"))
    let new = try read("# Code\n\n" + [t[3], t[0], t[1], t[2]].joined(separator: "\n"))
    let xml = try checkLaw(old, new)
    func count(_ part: String) -> Int { xml.components(separatedBy: part).count - 1 }
    for part in [
      "<w:moveFromRangeStart ", "<w:moveFromRangeEnd ", "<w:moveToRangeStart ", "<w:moveToRangeEnd ",
    ] { #expect(count(part) == 1, "\(part)") }
    #expect(count("w:name=\"move1\"") == 2)
    #expect(count("<w:ins ") == 0 && count("<w:del ") == 0)
    let plain = try checkLaw(old, new, moves: false)
    #expect(!plain.contains("<w:move") && plain.contains("<w:ins ") && plain.contains("<w:del "))
  }

  @Test func `moves are marked unless they are not wanted`() throws {
    let (s, t) = (WordReportWriterTests.sections, WordReportWriterTests.sections)
    let old = try read("# Code\n\n" + s.joined(separator: "\n"))
    let report = try CompareVersions.report(
      old, read("# Code\n\n" + [t[3], t[0], t[1], t[2]].joined(separator: "\n")))
    #expect(WordReportWriter().rows(of: report).contains { $0.move != nil })
    #expect(!WordReportWriter(marksMoves: false).rows(of: report).contains { $0.move != nil })
  }

  /// Three long sections went to another part; by length alone what they went past would have moved.
  @Test func `what the report calls moved has moved, and nothing else`() throws {
    func part(_ name: String, _ level: Int, _ count: Int) -> String {
      String(repeating: "#", count: level) + " \(name)\n\n"
        + String(repeating: "What \(name.lowercased()) means to all of us is told in here. ", count: count) + "\n\n"
    }
    let few = ["Oars", "Ropes", "Sails"].map { part($0, 3, 6) }.joined()
    let (yard, quay, crane) = (part("Yard", 2, 1), part("Quay", 2, 1), part("Crane", 3, 1))
    let report = try CompareVersions.report(
      read("# Club\n\n" + yard + few + quay + crane), read("# Club\n\n" + yard + quay + crane + few))
    let told = report.sections.filter { $0.kinds.contains(.moved) }.compactMap(\.new)
    let marked = WordReportWriter().rows(of: report).filter { $0.move != nil }.compactMap { $0.new?.section }
    #expect(told.map { report.new[section: $0].title } == ["Oars", "Ropes", "Sails"])
    #expect(Set(marked) == Set(told))
  }

  @Test func `a changed cell is a change in its cell, a new row a row`() throws {
    let old = try read("# A\n\n| a | b |\n| --- | --- |\n| one | two |\n| three | four |\n")
    let new = try read("# A\n\n| a | b |\n| --- | --- |\n| one | 2 |\n| new | row |\n| three | four |\n")
    let xml = try checkLaw(old, new)
    #expect(
      xml.components(separatedBy: "<w:trPr>").filter { $0.contains("</w:trPr>") && $0.hasPrefix("<w:ins ") }.count == 1)
    #expect(!xml.contains("<w:trPr><w:del "))
  }

  @Test func `links lead to web pages, mail and places in the text only`() throws {
    let old = try read("# A\n\nSee [the form](https://a.example/) or [x](javascript:alert%281%29).\n")
    let new = try read("# A\n\nSee [the form](https://b.example/?a=1&b=2) or [x](javascript:alert%281%29).\n")
    let report = try CompareVersions.report(old, new)
    let rows = WordRowOrder.rows(of: report, marksMoves: true)
    var writer = WordBodyWriter(report, rows: rows, revisions: WordRevisions(author: "A", date: nil))
    _ = writer.write()
    #expect(writer.text.addresses == ["https://a.example/", "https://b.example/?a=1&b=2"])
    // A link that leads elsewhere is another.
    let xml = try checkLaw(old, new)
    #expect(xml.components(separatedBy: "<w:hyperlink r:id").count == 3)
    #expect(xml.contains("<w:delText xml:space=\"preserve\">the form</w:delText>"))
    #expect(SafeAddress.external("HTTPS://a.example/ä b[1]#x#y") == "https://a.example/%C3%A4%20b%5B1%5D#x%23y")
    #expect(SafeAddress.external("mailto:a@b.example?subject=x y") == "mailto:a@b.example?subject=x%20y")
    for address in [
      "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://", "http://a b/", "//a.example/",
      "ftp://a/",
      "https://a.example/" + String(repeating: "a", count: SafeAddress.longest),
    ] { #expect(SafeAddress.external(address) == nil, "\(address)") }
  }

  @Test(arguments: [
    "=HYPERLINK(\"http://evil.example\",\"x\")", "{ INCLUDETEXT \"c:\\\\secret\" }", "<w:instrText>DDE</w:instrText>",
    "]]><w:p/>", "a\u{0}b\u{1B}[31mc\u{B}d\u{85}e\u{FFFE}f", "&#0; &amp; \"quoted\" 'x'",
    String(repeating: "long ", count: 2_000),
  ])
  func `what a document says is only text`(text: String) throws {
    func document(_ words: String) -> PolicyDocument {
      PolicyDocument(
        metadata: DocumentMetadata(title: .init(text, source: "h1"), language: .init("\"/><x", source: "html:lang")),
        sections: [
          Section(
            ordinal: 0, heading: Heading(text: text), level: 1,
            blocks: [Block(.paragraph, text + words), Block(.code, text)], anchors: [text])
        ])
    }
    let xml = try checkLaw(document(" one two"), document(" one three"))
    #expect(!xml.contains("<w:instrText") && !xml.contains("<w:fld"))
    let bytes = try WordReportWriter(author: text, date: nil).write(
      CompareVersions.report(document(" one two"), document(" one three")))
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
  }
}
