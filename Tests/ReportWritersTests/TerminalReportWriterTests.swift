import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct TerminalReportWriterTests {
  @Test func `the whole report without colour`() {
    #expect(
      TerminalReportWriter(width: 80, explains: true).write(SampleReport.report) == """
        Code of Ethics
        formerly Code of Conduct
        old  old.md (1.0)
        new  new.html (2.0, 2024-05-01)

        6 sections before, 6 after: 3 modified, 1 retitled, 1 renumbered, 1 moved, 1
        with changed links, 1 added, 1 removed; 1 unchanged.
        Of these sections: 1 substantive and 1 editorial.

          old  new  section         change
                    (preamble)      modified · editorial
                    Code of Ethics  retitled from “Code of Conduct”
                      Thanks        modified, moved
          1    1      Scope         unchanged
          –    2      Aims          added
          2    3      Reporting     modified, renumbered 2 → 3, link changed ·
                                    substantive
          3    –      Uptake        removed

          ! Contact in “3. Reporting”: [-us-] → {+the Chair+}
          ! Reference “section 2” in “1. Scope” now leads to “2. Aims”; it meant “2.
            Reporting”
          ! License, first stated in this version: {+CC-BY-4.0+}.
          ! Credits added: based on “A”; changed: “https://b.example/” [-inspired by-] →
            {+based on+}.

        warning: bound reached in section 4 [alignment-fallback]

        ── (preamble) ──────────────────────────────────────────────────────────────────
           modified · editorial

           Draft of [-2023-]{+2024+}.

        ── Code of Ethics ──────────────────────────────────────────────────────────────
           retitled from “Code of Conduct”

           Code of [-Conduct-]{+Ethics+}

        ── Thanks ──────────────────────────────────────────────────────────────────────
           modified, moved
           paired by same-title, 88 % of words in common

           | Who | Why
           | Ann | [-30-]{+31+}

        ── 2. Aims ─────────────────────────────────────────────────────────────────────
           added

           {+We aim high.+}

           • {+By form+}
             ↶ moved from “2. Reporting”

        ── 3. Reporting ────────────────────────────────────────────────────────────────
           modified, renumbered 2 → 3, link changed · substantive, highest severity
           link “form”: [-https://a.example/-] {+javascript:alert(1)+}
           paired by same-title, 50 % of words in common
           because substantive, contact changed [-us-] {+the Chair+}

           [-2.-]{+3.+} Reporting

           Write to [-us-]{+the Chair+} within [-30-]{+14+} days.

           • By post
           • [-By form-]
             ↷ moved to “2. Aims”

        ── 3. Uptake ───────────────────────────────────────────────────────────────────
           removed

           [-Gone <soon> & for good.-]

        """)
  }

  @Test(arguments: [40, 41, 57, 80, 110])
  func `no line is wider than the terminal`(width: Int) {
    let text = TerminalReportWriter(width: width, explains: true).write(SampleReport.report)
    for line in text.split(separator: "\n") { #expect(DisplayText.width(line) <= width, "\(line)") }
  }

  @Test(arguments: [
    "\u{1B}[31mred\u{1B}]0;title\u{7}", "a\u{9B}31m", "\u{202E}txt.exe\u{2066}", "\r\u{8}\u{8}over",
    "\u{7F}\u{0}\u{85}",
  ])
  func `nothing of a document is obeyed`(text: String) {
    for usesColor in [false, true] {
      let written = TerminalReportWriter(usesColor: usesColor, width: 80, explains: true)
        .write(SampleReport.hostile(text))
      let outline = OutlineTerminalWriter(usesColor: usesColor, includesOmitted: true, explains: true)
        .write(SampleReport.hostile(text).new, name: text)
      for output in [written, outline] {
        let rest = withoutOwnSequences(output)
        for scalar in rest.unicodeScalars where scalar != "\n" {
          #expect(scalar.properties.generalCategory != .control)
          #expect(!scalar.properties.isBidiControl)
        }
        #expect(usesColor || rest == output)
      }
    }
  }

  /// Removes `ESC [ digits ; digits m` as this program writes them.
  private func withoutOwnSequences(_ text: String) -> String {
    let faces: [TerminalStyle.Face] = [.plain, .strong, .faint, .deleted, .inserted, .alarm]
    var rest = text
    for parameters in faces.map(\.parameters) + ["0"] {
      rest = rest.split(separator: "\u{1B}[\(parameters)m", omittingEmptySubsequences: false).joined()
    }
    return rest
  }

  @Test func `colours end with each line`() {
    let text = TerminalReportWriter(usesColor: true, width: 40).write(SampleReport.report)
    for line in text.split(separator: "\n") where line.contains("\u{1B}") {
      #expect(line.hasSuffix("\u{1B}[0m") || !line.split(separator: "\u{1B}[0m").last!.contains("\u{1B}"))
    }
  }

  @Test func `equal documents say so in one sentence`() {
    let report = ComparisonReport(
      old: SampleReport.new, new: SampleReport.new,
      sections: (-1..<5).map { SectionChange(old: $0, new: $0) })
    let text = TerminalReportWriter().write(report)
    #expect(text.contains("6 sections before, 6 after: no change."))
    #expect(!text.contains("──"))
  }
}

@Suite struct LineWrapperTests {
  private func lines(_ pieces: [LineWrapper.Piece], color: Bool = false) -> [String] {
    LineWrapper(style: TerminalStyle(usesColor: color, width: 40)).lines(pieces, first: "- ", rest: "  ")
  }

  @Test func `words are kept whole and brackets stand at the words`() {
    #expect(
      lines([
        .init("Every member "), .init("must ", .deleted), .init("should ", .inserted),
        .init("tell what happened within 30 days"),
      ]) == ["- Every member [-must-] {+should+} tell", "  what happened within 30 days"])
  }

  @Test func `white space alone is shown`() {
    #expect(lines([.init("foo"), .init(" ", .deleted), .init("bar")]) == ["- foo[-␣-]bar"])
  }

  @Test func `scripts without spaces are broken at the width`() {
    let lines = lines([.init(String(repeating: "行動規範", count: 10))])
    #expect(lines.map { DisplayText.width($0) } == [40, 40, 6])
  }

  @Test func `a word longer than a line is cut`() {
    #expect(lines([.init(String(repeating: "x", count: 80))]).map(\.count) == [40, 40, 6])
  }

  @Test func `colours begin again after an indent`() {
    let lines = lines([.init(String(repeating: "word ", count: 12), .deleted)], color: true)
    #expect(lines[1].hasPrefix("  \u{1B}[31;9mword") && lines[0].hasSuffix("\u{1B}[0m"))
  }

  @Test(arguments: [("abc", 3), ("行動", 4), ("e\u{301}", 1), ("👍", 2), ("א", 1)])
  func `width counts columns`(text: String, columns: Int) {
    #expect(DisplayText.width(text) == columns)
  }

  @Test(arguments: [(3, "abc"), (2, "a…"), (9, "abc")])
  func `truncation keeps within its columns`(columns: Int, text: String) {
    #expect(DisplayText.truncated("abc", to: columns) == text)
  }
}

@Suite struct WordingTests {
  @Test func `nouns agree with their numbers`() {
    #expect(Wording.counted(1, "section") == "1 section")
    #expect(Wording.counted(0, "section") == "0 sections")
    #expect(Wording.counted(2, "entry", plural: "entries") == "2 entries")
    #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
    #expect(Wording.short(String(repeating: "a", count: 61)).count == 60)
    #expect(Wording.short(String(repeating: "a", count: 60)).count == 60)
  }
}
