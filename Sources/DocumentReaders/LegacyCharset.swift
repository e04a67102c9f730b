internal import Glibc
internal import PolicyModel

/// Names of encodings as pages write them, after the WHATWG Encoding standard.
enum EncodingLabel {
  /// The encoding a label means: `utf-8`, `windows-1252`, or the name the system's converter knows; nil if unknown.
  ///
  /// A page cannot be in the UTF-16 that its own `meta` claims, or the claim could not have been read: it is UTF-8.
  static func canonical(_ label: String) -> String? {
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "utf-16", "utf-16le", "utf-16be", "unicode": "utf-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "windows-1252",
      "cp1252", "x-cp1252", "ansi_x3.4-1968", "iso88591", "cp819", "ibm819":
      "windows-1252"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "ms932", "csshiftjis": "cp932"
    case "gb2312", "gbk", "gb_2312-80", "chinese", "x-gbk", "csgb2312", "gb18030": "gb18030"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5": "big5-hkscs"
    case "euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949", "cseuckr": "cp949"
    case "euc-jp", "x-euc-jp", "cseucpkdfmtjapanese": "euc-jp"
    case "iso-2022-jp", "csiso2022jp": "iso-2022-jp"
    case "iso-8859-9", "latin5", "windows-1254", "x-cp1254": "cp1254"
    case "tis-620", "iso-8859-11", "windows-874", "dos-874": "cp874"
    case "koi8-r", "koi8", "koi": "koi8-r"
    case "koi8-u", "koi8-ru": "koi8-u"
    case "macintosh", "mac", "x-mac-roman", "csmacintosh": "macintosh"
    default: familyMember(label)
    }
  }

  /// `windows-125x` and `iso-8859-x`, which the converter knows under systematic names.
  private static func familyMember(_ label: String) -> String? {
    for prefix in ["windows-125", "x-cp125", "cp125"] where label.hasPrefix(prefix) {
      let digit = label.dropFirst(prefix.count)
      return digit.count == 1 && digit.allSatisfy { ("0"..."8").contains($0) } ? "cp125\(digit)" : nil
    }
    for prefix in ["iso-8859-", "iso8859-", "iso_8859-"] where label.hasPrefix(prefix) {
      let part = label.dropFirst(prefix.count)
      return Int(part).map { (2...16).contains($0) } == true ? "iso-8859-\(part)" : nil
    }
    return nil
  }
}

/// Encodings from before UTF-8, through the C library's converter.
enum LegacyCharset {
  /// Decodes bytes; a sequence that is invalid in the encoding becomes U+FFFD.
  static func decode(_ bytes: [UInt8], from encoding: String) throws(UndecodableSource) -> DecodedSource {
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1), let converter else { throw .unsupportedEncoding(encoding) }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var invalid = 0
    var chunk = [CChar](repeating: 0, count: 1 << 14)
    var input = bytes.map { CChar(bitPattern: $0) }
    input.withUnsafeMutableBufferPointer { buffer in
      var source = buffer.baseAddress
      var left = buffer.count
      while left > 0 {
        var failure: Int32 = 0
        let written = chunk.withUnsafeMutableBufferPointer { room -> Int in
          var target = room.baseAddress
          var space = room.count
          if iconv(converter, &source, &left, &target, &space) == -1 { failure = errno }
          return room.count - space
        }
        output.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard failure == EILSEQ || failure == EINVAL else { continue }
        invalid += 1
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        source = source?.advanced(by: 1)
        left -= 1
      }
    }
    let diagnostic = Diagnostic("invalid-\(encoding)", .warning, "\(invalid) invalid bytes shown as U+FFFD")
    return CharacterEncoding.normalized(
      output, encoding: encoding, diagnostics: invalid > 0 ? [diagnostic] : [])
  }
}
