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
    #expect(Quotation.lastWords("我们的行为准则", 2) == "准则")
  }

  @Test func `two ideographs count as a word`() {
    #expect(Quotation.wordCount("行为准则", upTo: 9) == 2)
    #expect(Quotation.wordCount("one two 行", upTo: 9) == 3)
    #expect(Quotation.wordCount("one two three", upTo: 2) == 2)
    #expect(Quotation.words("行为准则行为准则", 2) == "行为准则 …")
    #expect(Quotation.words("Be honest, and kind.", 2) == "Be honest …")
    #expect(Quotation.words("Be honest.", 2) == "Be honest.")
  }

  @Test func `a name keeps the point of its abbreviation`() {
    #expect(Quotation.cut("Statutes of the Elm Club e.V.", limit: 120) == "Statutes of the Elm Club e.V.")
    #expect(Quotation.cut("Statutes of the Elm Club.", limit: 120) == "Statutes of the Elm Club")
  }

  @Test func `words are found whatever their marks`() {
    let text = PlainWords("Race, culture, and/or “skin” colour")
    #expect(text.contains(PlainWords("culture andor skin")))
    #expect(!text.contains(PlainWords("ulture")))
    #expect(text.contains(PlainWords("")))
    #expect(!PlainWords("").contains(text))
  }
}

@Suite struct PictureCodeTests {
  @Test func `codes of pictures are no part of a name`() {
    #expect(Quotation.withoutPictures(":rocket: Who we are") == "Who we are")
    #expect(Quotation.withoutPictures("Scope :+1:") == "Scope")
    #expect(Quotation.withoutPictures("Note: hours 9:30") == "Note: hours 9:30")
    #expect(Quotation.withoutPictures(":rocket:") == ":rocket:")
  }
}
