import Testing

@testable import ReportWriters

/// What reaches a terminal.
@Suite struct DisplayTextTests {
  @Test(arguments: ["\u{1B}]0;owned\u{7}", "\u{1B}[2J", "\u{1B}c", "\u{1B}", "\u{9B}31m"])
  func `sequences of a document are spelled out`(text: String) {
    for keepsColors in [true, false] {
      let shown = DisplayText.visibleLines("a" + text + "b", keepsColors: keepsColors)
      #expect(!shown.unicodeScalars.contains("\u{1B}") && !shown.unicodeScalars.contains("\u{9B}"), "\(shown)")
      #expect(shown.hasPrefix("a<U+00") && shown.hasSuffix("b"))
    }
  }

  @Test func `our own stay where they are wanted`() throws {
    for sequence in TerminalStyle.sequences {
      let text = "a" + String(decoding: sequence, as: UTF8.self) + "b"
      #expect(DisplayText.visibleLines(text, keepsColors: true) == text)
      #expect(DisplayText.visibleLines(text).contains("<U+001B>"))
    }
    #expect(!TerminalStyle.sequences.isEmpty)
  }

  @Test func `lines stay lines, and become one where one is wanted`() {
    #expect(DisplayText.visibleLines("a\tb\r\nc\rd") == "a\tb\r\nc<U+000D>d")
    #expect(DisplayText.visible("a\tb\r\nc") == "a b  c")
  }
}
