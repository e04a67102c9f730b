import PolicyModel
import Testing

@testable import DocumentReaders

/// Pages of PDF files, as poppler lays them out.
@Suite struct PDFLayoutTests {
  private static let fonts =
    "<fontspec id=\"0\" size=\"12\"/><fontspec id=\"1\" size=\"20\"/><fontspec id=\"2\" size=\"15\"/>"

  private func text(_ words: String, top: Int, left: Int = 100, width: Int = 600, font: Int = 0) -> String {
    "<text top=\"\(top)\" left=\"\(left)\" width=\"\(width)\" height=\"14\" font=\"\(font)\">\(words)</text>"
  }

  private func page(_ number: Int, _ texts: [String]) -> String {
    "<page number=\"\(number)\" height=\"1200\" width=\"900\">\(Self.fonts)\(texts.joined())</page>"
  }

  private func read(_ pages: [String]) throws -> PolicyDocument {
    let xml = "<?xml version=\"1.0\"?><!DOCTYPE pdf2xml SYSTEM \"pdf2xml.dtd\"><pdf2xml>\(pages.joined())</pdf2xml>"
    return try DocumentReader.read(Array(xml.utf8), name: "x.pdf", options: ReadingOptions(format: .pdf))
  }

  private func blocks(_ document: PolicyDocument) -> [String] { document.allSections.flatMap(\.blocks).map(\.text) }

  @Test func `larger text is a heading, and lines close to each other are a paragraph`() throws {
    let document = try read([
      page(
        1,
        [
          text("House rules", top: 100, font: 1), text("Scope", top: 160, font: 2),
          text("All who come into the house keep these", top: 190), text("rules, mem-", top: 208),
          text("bers and guests alike.", top: 226), text("They hold on every day of the year.", top: 270),
        ])
    ])
    #expect(document.sections.map(\.title) == ["House rules", "Scope"])
    #expect(document.sections.map(\.level) == [1, 2])
    #expect(
      blocks(document) == [
        "All who come into the house keep these rules, members and guests alike.",
        "They hold on every day of the year.",
      ])
    #expect(document.sections[1].heading?.range.start == SourcePosition(line: 1, column: 2))
  }

  @Test func `a size a little larger than the text is no heading`() throws {
    let fonts = "<fontspec id=\"3\" size=\"13\"/>"
    let document = try read([
      page(
        1,
        [
          fonts, text("A line of the usual size that goes on.", top: 100),
          text("Near to it in size.", top: 160, font: 3),
        ])
    ])
    #expect(document.sections.allSatisfy { $0.heading?.style != .html })
  }

  @Test func `what runs through the pages is left out, and a sentence goes on behind the end of one`() throws {
    let pages = (1...3).map { number in
      page(
        number,
        [
          text("House rules, draft", top: 40),
          text(["The keepers meet in the", "hall, nobody is late, and", "all sing."][number - 1], top: 600),
          text("Page \(number) of 3", top: 1150),
        ])
    }
    let document = try read(pages)
    #expect(blocks(document) == ["The keepers meet in the hall, nobody is late, and all sing."])
    #expect(document.omitted.map(\.reason) == ["repeated-text"])
    // Two pages have nothing that runs through them.
    #expect(blocks(try read(Array(pages[..<2]))).contains { $0.contains("draft") })
  }

  @Test func `a title that runs through the pages stays on the first, and letters set as one are letters`() throws {
    let pages = (1...3).map { number in
      page(
        number,
        [text("House rules", top: 40, font: 1), text("\(["One", "Two", "Six"][number - 1]) of \u{FB01}ve.", top: 300)])
    }
    let document = try read(pages)
    #expect(document.sections.map(\.title) == ["House rules"])
    #expect(blocks(document) == ["One of five.", "Two of five.", "Six of five."])
  }

  @Test func `bullets of any font are items, and columns are read one after the other`() throws {
    let document = try read([
      page(1, [text("\u{F0B7} be kind", top: 100), text("• be fair", top: 118), text("Then this.", top: 180)])
    ])
    #expect(blocks(document) == ["be kind", "be fair", "Then this."])
    #expect(document.allSections.flatMap(\.blocks).map(\.nesting.listDepth) == [1, 1, 0])
    let columns = (0..<12).flatMap { line in
      [
        text("left \(line) goes on", top: 100 + 18 * line, left: 80, width: 300),
        text("right \(line) goes on", top: 100 + 18 * line, left: 500, width: 300),
      ]
    }
    let words = blocks(try read([page(1, columns)])).joined(separator: " ")
    #expect(words.hasPrefix("left 0 goes on left 1 goes on"))
    #expect(words.contains("left 11 goes on right 0 goes on"))
  }

  @Test func `letters that make no words are refused, words of a language that is not known are not`() throws {
    let shifted = (0..<20).map {
      text("7KLV3DWD9URFHVVLQJ LV#QRW D1ZRUG RI9DQ4WKLQJ NH6SW7KHUH DW$DOO", top: 100 + 18 * $0)
    }
    #expect(throws: ReadingError.noWords(name: "x.pdf")) { try read([page(1, shifted)]) }
    let plain = (0..<14).map {
      text("Brava tolen sipu harn velito mosken darat pilon verun, kasti molen furat.", top: 100 + 18 * $0)
    }
    #expect(throws: Never.self) { try read([page(1, plain)]) }
  }

  @Test func `small letters and numerals count items, and a hyphen before a capital is the word's own`() throws {
    let document = try read([
      page(
        1,
        [
          text("They keep", top: 80), text("i. the rules of the co-", top: 100), text("Keepers", top: 118),
          text("ii. the books", top: 136), text("(a) all of them", top: 180), text("(b) and more", top: 198),
        ])
    ])
    let items = document.allSections.flatMap(\.blocks).filter { $0.kind == .listItem }
    #expect(items.map(\.text) == ["the rules of the co-Keepers", "the books", "all of them", "and more"])
    #expect(items.map { $0.nesting.printedMarker ?? "" } == ["i", "ii", "a", "b"])
  }

  @Test func `pictures of text are refused`() {
    #expect(throws: ReadingError.noText(name: "x.pdf")) { try read([page(1, [])]) }
  }
}
