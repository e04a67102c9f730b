import PolicyModel
import Testing

@testable import DocumentReaders

@Suite struct CharacterEncodingTests {
  private func read(_ bytes: [UInt8], html: Bool = true) throws -> (text: String, source: DecodedSource) {
    let source = try CharacterEncoding.decode(bytes, declaresEncoding: html)
    return (String(decoding: source.utf8, as: UTF8.self), source)
  }

  @Test func readsUTF8WithoutAnyLabel() throws {
    #expect(try read(Array("Café — 規範".utf8)).text == "Café — 規範")
  }

  @Test func dropsTheByteOrderMark() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("a".utf8)).text == "a")
  }

  @Test(arguments: [true, false]) func readsUTF16(bigEndian: Bool) throws {
    let units = Array("Ünder 規\r\n".utf16)
    let bytes = units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(try read(mark + bytes).text == "Ünder 規\n")
  }

  @Test func readsUTF16WithoutMark() throws {
    let bytes = "<html><body>Code</body>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try read(bytes).text == "<html><body>Code</body>")
  }

  @Test(arguments: ["iso-8859-1", "US-ASCII", "windows-1252", "latin1"])
  func readsLatinLabelsAsWindows1252(label: String) throws {
    let bytes = Array("<meta charset=\"\(label)\">".utf8) + [0x93, 0xE9, 0x94, 0x80]
    #expect(try read(bytes).text.hasSuffix("“é”€"))
  }

  @Test func fallsBackToWindows1252AndSaysSo() throws {
    let (text, source) = try read([0x63, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x78])
    #expect(text == "café – x")
    #expect(source.encoding == "windows-1252")
    #expect(source.diagnostics.map(\.id) == ["encoding-guessed"])
  }

  @Test func keepsDamagedUTF8AsUTF8() throws {
    let (text, source) = try read(Array("première règle\nécrite ".utf8) + [0xFF] + Array(" là".utf8))
    #expect(text == "première règle\nécrite \u{FFFD} là")
    #expect(source.diagnostics.first?.position == SourcePosition(line: 2, column: 9))
  }

  @Test func ignoresASingleByteLabelOnUTF8() throws {
    let (text, source) = try read(Array("<meta charset=iso-8859-1>Café".utf8))
    #expect(text.hasSuffix("Café"))
    #expect(source.diagnostics.map(\.id) == ["encoding-mislabelled"])
  }

  @Test(arguments: [
    ("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", [0x8B, 0x4B, 0x94, 0xCD] as [UInt8]),
    ("<?xml version='1.0' encoding='EUC-JP'?>", [0xB5, 0xAC, 0xC8, 0xCF]),
    ("<!-- charset=koi8-r --><META CHARSET='gb2312'>", [0xD2, 0x8E, 0xB9, 0xA0]),
  ])
  func readsDeclaredLegacyEncodings(head: String, bytes: [UInt8]) throws {
    let text = try read(Array(head.utf8) + bytes).text
    #expect(text.unicodeScalars.contains { $0.value > 0x3000 })
    #expect(!text.contains("\u{FFFD}"))
  }

  @Test func replacesWhatALegacyEncodingCannotSay() throws {
    let (text, source) = try read(Array("<meta charset=euc-jp>".utf8) + [0xB5, 0xAC, 0xFF, 0x41])
    #expect(text.hasSuffix("規\u{FFFD}A"))
    #expect(source.diagnostics.count == 1)
  }

  @Test func looksNoFurtherThanTheFirstKilobyte() throws {
    let padding = [UInt8](repeating: 0x20, count: EncodingDeclaration.prescanLength)
    #expect(EncodingDeclaration.find(in: padding + Array("<meta charset=euc-jp>".utf8)) == nil)
    #expect(EncodingDeclaration.find(in: Array("<meta charset=euc-jp>".utf8) + padding) == "euc-jp")
  }

  @Test func endsLinesByLineFeed() throws {
    #expect(try read(Array("a\r\nb\rc\n\r\nd".utf8)).text == "a\nb\nc\n\nd")
  }

  @Test func refusesWhatIsNoText() {
    let decode = { (bytes: [UInt8]) in try CharacterEncoding.decode(bytes, declaresEncoding: true) }
    #expect(throws: UndecodableSource.pdf) { try decode(Array("%PDF-1.7\n".utf8)) }
    #expect(throws: UndecodableSource.zip) { try decode([0x50, 0x4B, 3, 4, 0, 0]) }
    #expect(throws: UndecodableSource.binary) { try decode([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3]) }
  }

  @Test func toleratesAFewControlCharacters() throws {
    let text = Array(String(repeating: "x", count: 96).utf8)
    #expect(try read([1, 2, 3, 4] + text).source.utf8.count == 100)
    #expect(throws: UndecodableSource.binary) {
      try CharacterEncoding.decode([1, 2, 3, 4, 5, 6] + text, declaresEncoding: false)
    }
  }

  @Test func toleratesANulInALongText() throws {
    let text = Array(String(repeating: "x", count: 999).utf8)
    #expect(try CharacterEncoding.decode([0] + text, declaresEncoding: true).utf8.count >= 1000)
    #expect(throws: UndecodableSource.binary) {
      try CharacterEncoding.decode([0] + text.dropLast(), declaresEncoding: true)
    }
    let page = Array(("<h1>Rules</h1><p>A\0B</p>" + String(repeating: "<p>Be kind.</p>", count: 80)).utf8)
    let document = try DocumentReader.read(page, name: "x.html")
    #expect(document.sections[0].blocks.count == 81 && document.sections[0].blocks[0].text == "A\u{FFFD}B")
  }

  @Test func readsNothingFromNothing() throws {
    #expect(try read([]).text.isEmpty)
  }
}
