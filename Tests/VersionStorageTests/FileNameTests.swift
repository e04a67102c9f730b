import Testing

@testable import VersionStorage

@Suite struct FileNameTests {
  private static let names: [[UInt8]] = [
    Array("code.md".utf8), Array("Übung 行動.md".utf8), [0x63, 0xF6, 0x64, 0x65], [0xFF], [0x80, 0x80], [0xC3],
    [0xE2, 0x82],
    // An overlong slash, a surrogate, and a scalar above the last one.
    [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    // The scalars that stand for other bytes, themselves in a name, alone and beside such a byte.
    Array("\u{10FF80}\u{10FFFF}".utf8), Array("\u{10FFF6}".utf8) + [0xF6], Array("\u{10FF7F}".utf8),
  ]

  @Test(arguments: names)
  func everyNameHasATextThatLeadsBack(bytes: [UInt8]) {
    #expect(FileName.bytes(of: FileName.text(of: bytes)) == bytes)
    let seen = FileName.withPath(FileName.text(of: bytes)) { pointer in FileName.text(of: pointer) }
    #expect(FileName.bytes(of: seen) == bytes)
  }

  @Test func everyByteHasATextOfItsOwn() {
    let texts = (UInt8.min...UInt8.max).filter { $0 != 0 }.map { FileName.text(of: [0x61, $0, 0x62]) }
    #expect(Set(texts).count == 255)
    #expect(Set(Self.names.map { FileName.text(of: $0) }).count == Self.names.count)
  }

  @Test func plainNamesStayAsTheyAre() {
    #expect(FileName.text(of: Array("a/Übung.md".utf8)) == "a/Übung.md")
    #expect(FileName.shown("a/Übung.md") == "a/Übung.md")
    #expect(FileName.shown(FileName.text(of: [0x63, 0xF6, 0x64])) == "c\u{FFFD}d")
  }
}
