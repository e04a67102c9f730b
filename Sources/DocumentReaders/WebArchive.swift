/// A page that a browser saved as one file (MHTML, RFC 2557): a MIME message whose parts are the page and what belongs
/// to it.
struct WebArchive {
  /// The page's bytes.
  var page: [UInt8]
  /// The encoding that the part's header states.
  var charset: String?
  /// Where the page comes from.
  var address: String?

  /// How far the headers of a file are looked through.
  private static let mostHeaderBytes = 1 << 14
  /// Parts of parts; browsers nest one deep.
  private static let deepestNesting = 4

  /// True if the bytes are a message whose parts belong together.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { !isSpace($0) }), (first | 0x20) &- 0x61 < 26 else { return false }
    guard let (headers, _) = headers(of: bytes[...]) else { return false }
    return headers["mime-version"] != nil && headers["content-type"]?.lowercased().hasPrefix("multipart/") == true
  }

  /// The first HTML page of an archive; nil if it holds none.
  init?(_ bytes: [UInt8]) {
    guard let found = WebArchive.page(in: bytes[...], depth: 0) else { return nil }
    self = found
  }

  private init(page: [UInt8], charset: String?, address: String?) {
    self.page = page
    self.charset = charset
    self.address = address
  }

  private static func page(in part: ArraySlice<UInt8>, depth: Int) -> WebArchive? {
    guard depth < deepestNesting, let (headers, body) = headers(of: part) else { return nil }
    let type = headers["content-type"] ?? ""
    let kind = type.lowercased()
    if kind.hasPrefix("multipart/") {
      guard let boundary = parameter("boundary", of: type) else { return nil }
      for inner in parts(of: body, boundary: boundary) {
        if let page = page(in: inner, depth: depth + 1) { return page }
      }
      return nil
    }
    guard kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml+xml") else { return nil }
    let charset = parameter("charset", of: type)?.lowercased()
    let address = headers["content-location"]
    switch (headers["content-transfer-encoding"] ?? "").lowercased() {
    case "base64": return WebArchive(page: base64(body), charset: charset, address: address)
    case "quoted-printable": return WebArchive(page: quotedPrintable(body), charset: charset, address: address)
    default: return WebArchive(page: Array(body), charset: charset, address: address)
    }
  }

  // MARK: Messages

  /// The headers by their names in lower case, continued lines joined, and what follows the blank line after them.
  private static func headers(of part: ArraySlice<UInt8>) -> (fields: [String: String], body: ArraySlice<UInt8>)? {
    var fields: [String: String] = [:]
    var name: String?
    var index = part.startIndex
    while index < part.endIndex, index - part.startIndex < mostHeaderBytes {
      let end = part[index...].firstIndex(of: 0x0A) ?? part.endIndex
      var line = part[index..<end]
      if line.last == 0x0D { line = line.dropLast() }
      index = min(end + 1, part.endIndex)
      if line.isEmpty {
        // Blank lines before the headers are no end of them.
        if fields.isEmpty { continue }
        return (fields, part[index...])
      }
      if line.first == 0x20 || line.first == 0x09 {
        guard let name else { return nil }
        fields[name, default: ""] += " " + String(decoding: line, as: UTF8.self).trimmingSpaces
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { return nil }
      let key = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      name = key
      fields[key] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingSpaces
    }
    return nil
  }

  /// The value of a parameter behind a header's value, without quotes.
  private static func parameter(_ name: String, of value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      let trimmed = String(part).trimmingSpaces
      guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals].lowercased() == name else { continue }
      return String(trimmed[trimmed.index(after: equals)...].filter { $0 != "\"" })
    }
    return nil
  }

  /// The parts between the lines of a boundary.
  private static func parts(of body: ArraySlice<UInt8>, boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[index..<end].starts(with: mark) {
        if let start { parts.append(body[start..<index]) }
        start = min(end + 1, body.endIndex)
        if body[index..<end].dropFirst(mark.count).starts(with: Array("--".utf8)) { return parts }
      }
      index = end + 1
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  // MARK: Transfer encodings

  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 3 / 4)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in text {
      guard let value = base64Value(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        index += 1
        continue
      }
      // A sign at the end of a line joins it with the next.
      var end = index + 1
      while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 || text[end] == 0x0D { end += 1 }
      if end == text.endIndex || text[end] == 0x0A {
        index = min(end + 1, text.endIndex)
      } else if index + 2 < text.endIndex, let high = hex(text[index + 1]), let low = hex(text[index + 2]) {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
