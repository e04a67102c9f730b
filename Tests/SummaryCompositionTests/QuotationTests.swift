import PolicyModel
import Testing

@testable import SummaryComposition

@Suite struct QuotationTests {
  @Test func `a quotation is cut at the end of a word`() {
    #expect(Quotation.cut("Be honest.", limit: 10) == "Be honest")
    #expect(Quotation.cut("Be honest and kind.", limit: 12) == "Be honest…")
    #expect(Quotation.cut("Unbreakable", limit: 5) == "Unbre…")
    #expect(Quotation.cut("", limit: 5) == "")
  }

  @Test func `marks of direction are not quoted, joiners are`() {
    #expect(Quotation.cut("\u{202D}should\u{202C} \u{2066}notify\u{2069}") == "should notify")
    #expect(Quotation.cut("a\nb\u{200E}") == "a b")
    #expect(Quotation.cut("می\u{200C}خواهیم") == "می\u{200C}خواهیم")
  }

  @Test func `a title of ten thousand characters is cut`() {
    #expect(Quotation.cut(String(repeating: "a", count: 10_000)).count == Quotation.longest + 1)
    #expect(Quotation.cut(String(repeating: "ab ", count: 4_000)).count <= Quotation.longest + 1)
  }

  @Test func `words around an edit stay in its sentence`() {
    #expect(Quotation.lastWords("It is so. Write to us ", 9) == " Write to us ")
    #expect(Quotation.lastWords("Write to us now ", 2) == "us now ")
    #expect(Quotation.firstWords(" days after it. Then", 9) == " days after it")
    #expect(Quotation.firstWords(" days after it", 2) == " days after")
  }

  @Test func `ideographs count as words`() {
    #expect(Quotation.wordCount("行为准则", upTo: 9) == 4)
    #expect(Quotation.lastWords("我们的行为准则", 2) == "准则")
  }

  @Test func `edits near to each other are one phrase, with each version's own spaces`() {
    let block = RedlineBlock(
      old: BlockReference(section: 0, block: 0), new: BlockReference(section: 0, block: 0),
      runs: [
        .init(.kept, "issues that", oldText: "issues that "), .init(.deleted, "were not accepted by "),
        .init(.inserted, " bring nothing new when "), .init(.kept, "the group "), .init(.deleted, "consensus"),
        .init(.inserted, "decision stands"), .init(.kept, ". Later we "), .init(.deleted, "may"),
        .init(.inserted, "must"), .init(.kept, " reply."),
      ])
    let edits = TextEdit.edits(of: block, block: nil)
    #expect(edits.map(\.old) == ["were not accepted by the group consensus", "may"])
    #expect(edits.map(\.new) == [" bring nothing new when the group decision stands", "must"])
    #expect(edits.map(\.left.old) == ["issues that ", ". Later we "])
    #expect(edits.map(\.left.new) == ["issues that", ". Later we "])
  }

  /// A block of which `kept` letters in each of three places stay, and ten letters change on both sides of each.
  private func block(kept: Int) -> RedlineBlock {
    let run: [RedlineRun] = [
      .init(.kept, String(repeating: "k", count: kept - 2) + ". "), .init(.deleted, "old wordss"),
      .init(.inserted, "new wordss"),
    ]
    return RedlineBlock(
      old: BlockReference(section: 0, block: 0), new: BlockReference(section: 0, block: 0), runs: run + run + run)
  }

  @Test func `a block of which less than half stays is one edit`() {
    #expect(TextEdit.edits(of: block(kept: 10), block: nil).count == 3)
    let whole = TextEdit.edits(of: block(kept: 9), block: nil)
    #expect(whole.map(\.new) == [String(repeating: "kkkkkkk. new wordss", count: 3)])
  }

  @Test func `words are found whatever their marks`() {
    let text = PlainWords("Race, culture, and/or “skin” colour")
    #expect(text.contains(PlainWords("culture andor skin")))
    #expect(!text.contains(PlainWords("ulture")))
    #expect(text.contains(PlainWords("")))
    #expect(!PlainWords("").contains(text))
  }
}
