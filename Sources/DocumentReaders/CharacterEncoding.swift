internal import Glibc
package import PolicyModel

/// A source in the one form all readers take: valid UTF-8, lines ended by LF, no byte-order mark, no NUL.
package struct DecodedSource: Sendable {
  /// The text.
  package var utf8: [UInt8]
  /// What the bytes were: `utf-8`, `utf-16le`, `windows-1252`, or the declared legacy encoding, in lower case.
  package var encoding: String
  /// What had to be replaced or doubted.
  package var diagnostics: [Diagnostic]
  /// The address that the file states for the page in it, where the page itself does not.
  var address: String?

  /// Creates a source that needs no decoding.
  package init(utf8: [UInt8], encoding: String = "utf-8", diagnostics: [Diagnostic] = []) {
    self.utf8 = utf8
    self.encoding = encoding
    self.diagnostics = diagnostics
  }

  /// Puts the sign for what cannot be read in place of NULs, at which parsers of pages would stop.
  mutating func replaceNuls() {
    guard utf8.contains(0) else { return }
    utf8 = utf8.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
  }
}

/// Bytes that are no text.
package enum UndecodableSource: Error, Sendable, Hashable {
  /// A PDF file.
  case pdf
  /// A zip container: a Word, OpenDocument or EPUB file.
  case zip
  /// Anything else with NUL bytes or mostly control characters.
  case binary
  /// An encoding that the system's converter does not know.
  case unsupportedEncoding(String)
}

/// Decides how bytes become text, as the WHATWG Encoding and HTML standards do, with two departures that real files
/// ask for: bytes that are valid UTF-8 with more than ASCII in them are UTF-8 whatever a stale single-byte label
/// says, and a few bad bytes in a text that is otherwise UTF-8 do not turn all of it into Latin-1.
package enum CharacterEncoding {
  /// Decodes a source. O(*n*).
  ///
  /// Order: byte-order mark; the `meta` or XML declaration in the first 1,024 bytes (`declaresEncoding` only); UTF-8 if
  /// valid; else windows-1252. Invalid sequences become U+FFFD and are reported with the first one's position.
  ///
  /// - Parameter stated: The label that came with the bytes; it goes before the page's own.
  package static func decode(
    _ bytes: [UInt8], declaresEncoding: Bool, stated: String? = nil
  ) throws(UndecodableSource) -> DecodedSource {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8(Array(bytes.dropFirst(3)), diagnostics: [])
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    if let bigEndian = utf16ByteOrder(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
    try refuseBinary(bytes)
    let shape = UTF8Shape(bytes)
    var label = stated ?? (declaresEncoding ? EncodingDeclaration.find(in: bytes) : nil)
    // Browsers look no further than the standard says, and for the rest of the head when they meet it.
    if label == nil, declaresEncoding, !shape.isValid {
      label = EncodingDeclaration.find(in: bytes, within: EncodingDeclaration.longestHead)
    }
    guard let label, let encoding = EncodingLabel.canonical(label), encoding != "utf-8" else {
      let unknown = label.flatMap { EncodingLabel.canonical($0) == nil ? $0 : nil }
      let declaresUTF8 = label != nil && unknown == nil
      if shape.isValid || declaresUTF8 || shape.looksLikeUTF8 {
        return utf8(bytes, shape: shape, diagnostics: unknown.map { [unknownLabel($0)] } ?? [])
      }
      return windows1252(
        bytes,
        diagnostics: [
          Diagnostic(
            "encoding-guessed", .warning,
            "not valid UTF-8, read as windows-1252; name its encoding, or save the file as UTF-8")
        ])
    }
    if shape.isValid {
      // ASCII means the same in all of these; and a single-byte text that happens to be well-formed UTF-8 with
      // multi-byte sequences does not occur. ISO-2022-JP is the one 7-bit encoding that differs.
      if encoding != "iso-2022-jp" {
        let stale = Diagnostic("encoding-mislabelled", .note, "labelled \(label), but the bytes are UTF-8")
        return utf8(bytes, shape: shape, diagnostics: shape.sequences > 0 ? [stale] : [])
      }
    }
    if encoding == "windows-1252" { return windows1252(bytes, diagnostics: []) }
    return try LegacyCharset.decode(bytes, from: encoding)
  }

  /// Decodes a source of which somebody says what it is; a byte-order mark still goes before.
  package static func decode(_ bytes: [UInt8], as name: String) throws(UndecodableSource) -> DecodedSource {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    if marks.contains(where: { bytes.starts(with: $0) }) { return try decode(bytes, declaresEncoding: false) }
    let label = name.lowercased()
    if label == "utf-16le" { return utf16(bytes[...], bigEndian: false) }
    if label == "utf-16be" { return utf16(bytes[...], bigEndian: true) }
    guard let encoding = EncodingLabel.canonical(label) else { throw .unsupportedEncoding(name) }
    try refuseBinary(bytes)
    switch encoding {
    case "utf-8": return utf8(bytes, diagnostics: [])
    case "windows-1252": return windows1252(bytes, diagnostics: [])
    default: return try LegacyCharset.decode(bytes, from: encoding)
    }
  }

  private static func unknownLabel(_ label: String) -> Diagnostic {
    Diagnostic("encoding-unknown", .warning, "unknown encoding label \(label.prefix(40)), read as UTF-8")
  }

  /// Share of control characters, in hundredths, above which a file is no text: real texts have none or, with form
  /// feeds and escapes left by converters, a few in a thousand.
  static let mostControlCharacters = 5

  /// A NUL in so many bytes is a slip of the program that wrote a text, as where it took `\00` of a style sheet for a
  /// character; pictures and archives have one in a few dozen.
  static let bytesPerNul = 1000

  private static func refuseBinary(_ bytes: [UInt8]) throws(UndecodableSource) {
    // PDF readers accept the mark anywhere in the first kilobyte.
    if bytes.starts(with: Array("%PDF-".utf8)) { throw .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .zip }
    let (controls, nuls) = bytes.withUnsafeBufferPointer { controlCharacters(in: $0) }
    if nuls * bytesPerNul > bytes.count || controls * 100 > bytes.count * mostControlCharacters { throw .binary }
  }

  /// Control characters that no text has, and NULs.
  private static func controlCharacters(in bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, nuls: Int) {
    var (count, nuls) = (0, 0)
    var index = 0
    while index < bytes.count {
      // Eight bytes without a control character, or with bytes beyond ASCII, are passed over at once.
      while index + 8 <= bytes.count {
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      for byte in bytes[index..<min(index + 8, bytes.count)] where byte < 0x20 {
        if byte == 0 { nuls += 1 }
        if byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C, byte != 0x1B { count += 1 }
      }
      index += 8
    }
    return (count, nuls)
  }

  /// UTF-16 without a mark shows as a NUL in every other byte of its ASCII; nil if the bytes do not look so.
  private static func utf16ByteOrder(_ bytes: [UInt8]) -> Bool? {
    let sample = min(bytes.count, 512) & ~1
    guard sample >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { zeros.even += 1 }
      if bytes[index + 1] == 0 { zeros.odd += 1 }
    }
    let most = sample / 2 * 3 / 4
    if zeros.odd >= most, zeros.even == 0 { return false }
    if zeros.even >= most, zeros.odd == 0 { return true }
    return nil
  }

  private static func utf8(
    _ bytes: [UInt8], shape: UTF8Shape? = nil, diagnostics: [Diagnostic]
  ) -> DecodedSource {
    let shape = shape ?? UTF8Shape(bytes)
    var diagnostics = diagnostics
    var text = bytes
    if let offset = shape.firstInvalid {
      let before = bytes[..<offset]
      let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      diagnostics.append(
        Diagnostic(
          "invalid-utf-8", .warning, "\(shape.invalid) invalid byte\(shape.invalid == 1 ? "" : "s") shown as U+FFFD",
          at: SourcePosition(line: line, column: offset - lineStart + 1)))
      text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    return normalized(text, encoding: "utf-8", diagnostics: diagnostics)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedSource {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    var diagnostics: [Diagnostic] = []
    if index < bytes.endIndex {
      diagnostics.append(Diagnostic("invalid-utf-16", .warning, "half a character at the end was dropped"))
    }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    return normalized(text, encoding: bigEndian ? "utf-16be" : "utf-16le", diagnostics: diagnostics)
  }

  private static func windows1252(_ bytes: [UInt8], diagnostics: [Diagnostic]) -> DecodedSource {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: UTF8.encode(Windows1252.scalar(byte)) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return normalized(text, encoding: "windows-1252", diagnostics: diagnostics)
  }

  /// Ends every line by LF, replaces NUL, and drops a byte-order mark that a converter left.
  static func normalized(_ text: [UInt8], encoding: String, diagnostics: [Diagnostic]) -> DecodedSource {
    var text = text
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    let needsWork = text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, 0x0D, buffer.count) != nil || memchr(base, 0, buffer.count) != nil
    }
    if needsWork {
      var output: [UInt8] = []
      output.reserveCapacity(text.count)
      text.withUnsafeBufferPointer { bytes in
        var from = 0
        for index in bytes.indices where bytes[index] == 0x0D || bytes[index] == 0 {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<index]))
          from = index + 1
          if bytes[index] == 0 {
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          } else if from == bytes.count || bytes[from] != 0x0A {
            output.append(0x0A)
          }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from...]))
      }
      text = output
    }
    return DecodedSource(utf8: text, encoding: encoding, diagnostics: diagnostics)
  }
}

/// The code points of windows-1252, which the web also means by `iso-8859-1` and by numeric references 128 to 159.
enum Windows1252 {
  /// 0x80 to 0x9F; the five unassigned bytes stay control characters.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The character of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperControls[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}
