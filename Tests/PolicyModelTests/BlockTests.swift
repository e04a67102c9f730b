import PolicyModel
import Testing

@Suite("Text and marks of a block")
struct BlockTests {
  @Test("offsets count UTF-8 bytes, so links after other scripts keep their words")
  func linkText() {
    let text = "報告: réponds 📧 here"
    let start = text.utf8.count - "here".utf8.count
    let block = Block(
      .paragraph, text,
      marks: [
        InlineMark(0..<6, .strong), InlineMark(start..<start + 4, .link(target: "mailto:a@b.example", relation: nil)),
      ])
    #expect(block.links.map(\.text) == ["here"])
    #expect(block.links.map(\.target) == ["mailto:a@b.example"])
    #expect(block.text(in: 0..<6) == "報告")
  }

  @Test("counts that no document reaches are clamped instead of trapping")
  func clamping() {
    #expect(Nesting(listDepth: 1_000, quoteDepth: -1).listDepth == UInt8.max)
    #expect(Nesting(listDepth: 1_000, quoteDepth: -1).quoteDepth == 0)
    #expect(SourcePosition(line: Int.max, column: -3).line == Int(UInt32.max))
    #expect(SourcePosition(line: Int.max, column: -3).column == 0)
  }

  @Test("positions stand in reading order")
  func positions() {
    let places = [SourcePosition(line: 2, column: 1), SourcePosition(line: 1, column: 9), .start]
    #expect(places.sorted().map { "\($0.line):\($0.column)" } == ["1:1", "1:9", "2:1"])
  }
}
