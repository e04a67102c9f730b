import PolicyModel

/// Inline markup of AsciiDoc: quoted text, links of all kinds, notes, replacements.
extension AsciiDocFlowReader {
  /// Adds a text with its marks to the open leaf.
  ///
  /// - Parameter keepsLines: whether every line ends where the source's does.
  func inlines(_ text: [UInt8], keepsLines: Bool = false) {
    var text = attributes.substituted(text)
    if keepsLines { text = text.flatMap { $0 == 0x0A ? Array(" +\n".utf8) : [$0] } }
    read(text[...], depth: 0)
  }

  /// Quoted text inside of quoted text is read so deep: policies have bold in italics, nothing deeper.
  private static let deepestQuotes = 8

  /// A text on its way through, and the signs for which no end comes any more.
  private struct Scan {
    let text: ArraySlice<UInt8>
    var written: Int
    var next: Int
    let depth: Int
    var unclosed: Set<[UInt8]> = []

    init(_ text: ArraySlice<UInt8>, depth: Int) {
      self.text = text
      self.depth = depth
      written = text.startIndex
      next = text.startIndex
    }

    func has(_ sign: some Collection<UInt8>, at offset: Int) -> Bool {
      offset >= text.startIndex && offset + sign.count <= text.endIndex
        && text[offset..<offset + sign.count].elementsEqual(sign)
    }

    func isWord(at offset: Int) -> Bool {
      guard text.indices.contains(offset) else { return false }
      return text[offset] >= 0x80 || HTMLEntities.isAlphanumeric(text[offset]) || text[offset] == UInt8(ascii: "_")
    }
  }

  private func read(_ text: ArraySlice<UInt8>, depth: Int) {
    var scan = Scan(text, depth: depth)
    while scan.next < text.endIndex {
      let byte = text[scan.next]
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "#"), UInt8(ascii: "+"):
        if byte == UInt8(ascii: "+"), hardBreak(&scan) { continue }
        quoted(&scan, byte)
      case UInt8(ascii: "^"), UInt8(ascii: "~"): raised(&scan, byte)
      case UInt8(ascii: "\\"): escape(&scan)
      case UInt8(ascii: "<"): crossReference(&scan)
      case UInt8(ascii: ":"): macro(&scan)
      case UInt8(ascii: "["): role(&scan)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("):
        replace(&scan)
      default: scan.next += 1
      }
    }
    flush(&scan)
  }

  private func flush(_ scan: inout Scan, to offset: Int? = nil) {
    let end = min(offset ?? scan.next, scan.text.endIndex)
    if scan.written < end { out.append(scan.text[scan.written..<end]) }
    scan.written = end
  }

  private func skip(_ scan: inout Scan, to offset: Int) {
    scan.next = min(offset, scan.text.endIndex)
    scan.written = scan.next
  }

  /// A plus sign at the end of a line breaks it.
  private func hardBreak(_ scan: inout Scan) -> Bool {
    let after = scan.next + 1
    guard after < scan.text.endIndex, scan.text[after] == 0x0A, scan.next > scan.text.startIndex,
      isSpace(scan.text[scan.next - 1])
    else { return false }
    flush(&scan)
    out.text.appendBreak()
    skip(&scan, to: after + 1)
    return true
  }

  /// A backslash takes the meaning from a sign; before anything else it is text.
  private func escape(_ scan: inout Scan) {
    let next = scan.next + 1
    guard next < scan.text.endIndex, !isSpace(scan.text[next]), !HTMLEntities.isAlphanumeric(scan.text[next]) else {
      scan.next += 1
      return
    }
    flush(&scan)
    scan.written = next
    scan.next = next + (scan.has([scan.text[next], scan.text[next]], at: next) ? 2 : 1)
  }

  /// The end of what a sign opens: beside a word only if the sign is doubled.
  private func close(_ scan: inout Scan, _ sign: [UInt8], from start: Int) -> Int? {
    guard !scan.unclosed.contains(sign) else { return nil }
    var i = start + 1
    while i < scan.text.endIndex {
      if scan.text[i] == sign[0], scan.text[i - 1] != UInt8(ascii: "\\"), scan.has(sign, at: i),
        sign.count == 2 || !isSpace(scan.text[i - 1]) && !scan.isWord(at: i + 1)
      {
        return i
      }
      i += 1
    }
    scan.unclosed.insert(sign)
    return nil
  }

  private func quoted(_ scan: inout Scan, _ byte: UInt8) {
    let start = scan.next
    for length in [2, 1] {
      let sign = [UInt8](repeating: byte, count: length)
      let content = start + length
      guard scan.has(sign, at: start), content < scan.text.endIndex, scan.depth < Self.deepestQuotes,
        length == 2 || !isSpace(scan.text[content]) && !scan.isWord(at: start - 1) && scan.text[content] != byte,
        let end = close(&scan, sign, from: content)
      else { continue }
      flush(&scan)
      write(scan.text[content..<end], byte, depth: scan.depth)
      return skip(&scan, to: end + length)
    }
    scan.next += scan.has([byte, byte], at: start) ? 2 : 1
  }

  private func write(_ content: ArraySlice<UInt8>, _ sign: UInt8, depth: Int) {
    let kind: InlineMark.Kind? =
      switch sign {
      case UInt8(ascii: "*"): .strong
      case UInt8(ascii: "_"): .emphasis
      case UInt8(ascii: "`"): .code
      default: nil
      }
    let mark = kind.map { out.text.open($0) }
    if sign == UInt8(ascii: "+") {
      out.append(content)
    } else if content.count > 2, sign == UInt8(ascii: "`"), content.first == UInt8(ascii: "+"),
      content.last == UInt8(ascii: "+")
    {
      out.append(content.dropFirst().dropLast())
    } else {
      read(content, depth: depth + 1)
    }
    if let mark { out.text.close(mark) }
  }

  private func raised(_ scan: inout Scan, _ byte: UInt8) {
    let start = scan.next + 1
    let content = scan.text[min(start, scan.text.endIndex)...].prefix { !isSpace($0) && $0 != byte }
    guard !content.isEmpty, scan.has([byte], at: content.endIndex) else {
      scan.next = max(content.endIndex, start)
      return
    }
    flush(&scan)
    out.append(content)
    skip(&scan, to: content.endIndex + 1)
  }

  /// `[.role]#text#`: the role is not read.
  private func role(_ scan: inout Scan) {
    let start = scan.next + 1
    if start < scan.text.endIndex, scan.text[start] == UInt8(ascii: "[") {
      let name = scan.text[(start + 1)...].prefix { $0 != UInt8(ascii: "]") && !isSpace($0) && $0 != UInt8(ascii: "[") }
      if scan.has("]]".utf8, at: name.endIndex), !name.isEmpty {
        flush(&scan)
        out.anchors.append(String(decoding: name.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self))
        return skip(&scan, to: name.endIndex + 2)
      }
    }
    let name = scan.text[min(start, scan.text.endIndex)...].prefix {
      HTMLEntities.isAlphanumeric($0) || ".#-_".utf8.contains($0)
    }
    guard scan.has("]".utf8, at: name.endIndex), name.endIndex + 1 < scan.text.endIndex, !name.isEmpty,
      "#*_`".utf8.contains(scan.text[name.endIndex + 1])
    else {
      scan.next += 1
      return
    }
    flush(&scan)
    skip(&scan, to: name.endIndex + 1)
  }

  // MARK: Links

  /// `<<name,text>>`.
  private func crossReference(_ scan: inout Scan) {
    guard scan.has("<<".utf8, at: scan.next) else {
      scan.next += 1
      return
    }
    let start = scan.next + 2
    let inner = scan.text[min(start, scan.text.endIndex)...].prefix {
      $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
    }
    guard scan.has(">>".utf8, at: inner.endIndex), !inner.isEmpty else {
      scan.next = max(inner.endIndex, start)
      return
    }
    flush(&scan)
    let name = inner.prefix { $0 != UInt8(ascii: ",") }
    let words = inner[name.endIndex...].dropFirst().drop(while: isSpace)
    link(to: AsciiDocFlowReader.internalTarget(name), words.isEmpty ? name : words, depth: scan.depth)
    skip(&scan, to: inner.endIndex + 2)
  }

  private static func internalTarget(_ name: ArraySlice<UInt8>) -> String {
    let text = String(decoding: name, as: UTF8.self)
    if text.contains("#") || text.hasSuffix(".adoc") { return text.hasPrefix("#") ? text : text }
    // A title may stand in place of its name.
    guard name.contains(0x20) else { return "#" + text }
    return "#_" + String(decoding: headingAddress(name, separator: UInt8(ascii: "_")), as: UTF8.self)
  }

  private func link(to target: String, _ words: ArraySlice<UInt8>, depth: Int) {
    let mark = out.text.open(.link(target: target, relation: nil))
    if depth < Self.deepestQuotes { read(words, depth: depth + 1) } else { out.append(words) }
    out.text.close(mark)
  }

  private static let macros: Set<String> = [
    "link", "mailto", "xref", "image", "icon", "footnote", "footnoteref", "pass", "kbd", "btn", "menu", "anchor",
    "stem",
  ]

  /// `name:target[text]`, `https://address[text]`.
  private func macro(_ scan: inout Scan) {
    let colon = scan.next
    var start = colon
    while start > scan.written, colon - start < 12, scan.text[start - 1] | 0x20 >= 0x61,
      scan.text[start - 1] | 0x20 <= 0x7A
    {
      start -= 1
    }
    let name = String(decoding: scan.text[start..<colon], as: UTF8.self)
    let isAddress = scan.has("://".utf8, at: colon) && ["http", "https", "ftp", "irc"].contains(name)
    guard isAddress || Self.macros.contains(name) else {
      scan.next += 1
      return
    }
    var target = scan.text[(colon + 1)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    if name == "link", scan.has("++".utf8, at: colon + 1) {
      target = scan.text[(colon + 1)...].prefix { $0 != UInt8(ascii: "[") && $0 != 0x0A }
    }
    guard scan.has("[".utf8, at: target.endIndex), let end = bracketEnd(scan, from: target.endIndex + 1) else {
      scan.next = max(colon + 1, isAddress ? target.endIndex : colon + 1)
      return
    }
    flush(&scan, to: start)
    let words = AsciiDocFlowReader.words(scan.text[(target.endIndex + 1)..<end])
    write(name, isAddress ? scan.text[start..<target.endIndex] : target, words, depth: scan.depth)
    skip(&scan, to: end + 1)
  }

  /// The text in the brackets of a macro is seldom longer; a longer one has no end.
  private static let longestMacroText = 4096

  private func bracketEnd(_ scan: Scan, from start: Int) -> Int? {
    var i = start
    let limit = min(scan.text.endIndex, start + Self.longestMacroText)
    while i < limit {
      if scan.text[i] == UInt8(ascii: "]"), scan.text[i - 1] != UInt8(ascii: "\\") { return i }
      i += 1
    }
    return nil
  }

  /// The words of a macro without what says how it is shown: `text,window=_blank`, `text^`.
  private static func words(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    if text.first == UInt8(ascii: "\""), let close = text.dropFirst().firstIndex(of: UInt8(ascii: "\"")) {
      return text[(text.startIndex + 1)..<close]
    }
    if let equals = text.firstIndex(of: UInt8(ascii: "=")), let comma = text[..<equals].lastIndex(of: UInt8(ascii: ","))
    {
      text = text[..<comma]
    }
    if text.last == UInt8(ascii: "^") { text = text.dropLast() }
    return text
  }

  private func write(_ name: String, _ target: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>, depth: Int) {
    let address = String(decoding: target.filter { $0 != UInt8(ascii: "+") || name != "link" }, as: UTF8.self)
    switch name {
    case "image", "icon":
      let alternative = words.prefix { $0 != UInt8(ascii: ",") }
      out.text.addImage(source: address, alternative: String(decoding: alternative, as: UTF8.self))
    case "footnote", "footnoteref":
      // A note stands where it is cited: in brackets, as nothing else keeps the sentence whole.
      out.text.append(" (")
      read(words, depth: depth + 1)
      out.text.append(")")
    case "anchor": out.anchors.append(address)
    case "pass", "stem": out.append(words)
    case "kbd", "btn", "menu": out.append(words.isEmpty ? target : words)
    case "mailto":
      let shown = words.prefix { $0 != UInt8(ascii: ",") }
      link(to: "mailto:" + address, shown.isEmpty ? target : shown, depth: depth)
    case "xref": link(to: AsciiDocFlowReader.internalTarget(target), words.isEmpty ? target : words, depth: depth)
    default:
      link(
        to: address, words.isEmpty ? Array(address.utf8)[...] : words, depth: words.isEmpty ? Self.deepestQuotes : depth
      )
    }
  }

  // MARK: Replacements

  private static let signs: [(written: String, shown: String)] = [
    ("(C)", "©"), ("(R)", "®"), ("(TM)", "™"), ("...", "…"), ("\"`", "“"), ("'`", "‘"),
  ]

  /// Signs that stand for others: `(C)`, `...`, `--` between words, curved quotation marks.
  private func replace(_ scan: inout Scan) {
    let start = scan.next
    for (written, shown) in Self.signs where scan.has(written.utf8, at: start) {
      if shown == "“" || shown == "‘" {
        let closing = shown == "“" ? "`\"" : "`'"
        guard let end = curvedEnd(&scan, closing) else { continue }
        flush(&scan)
        out.text.append(shown)
        read(scan.text[(start + 2)..<end], depth: scan.depth + 1)
        out.text.append(shown == "“" ? "”" : "’")
        return skip(&scan, to: end + 2)
      }
      flush(&scan)
      out.append(Array(shown.utf8)[...])
      return skip(&scan, to: start + written.utf8.count)
    }
    if scan.has("--".utf8, at: start), !scan.has("-".utf8, at: start + 2), !scan.has("-".utf8, at: start - 1) {
      let isApart =
        start > scan.text.startIndex && isSpace(scan.text[start - 1])
        && (start + 2 == scan.text.endIndex || isSpace(scan.text[start + 2]))
      if isApart || scan.isWord(at: start - 1) && scan.isWord(at: start + 2) {
        flush(&scan)
        out.append(Array("—".utf8)[...])
        return skip(&scan, to: start + 2)
      }
    }
    if scan.text[start] == UInt8(ascii: "'"), scan.isWord(at: start - 1), scan.isWord(at: start + 1) {
      flush(&scan)
      out.append(Array("’".utf8)[...])
      return skip(&scan, to: start + 1)
    }
    scan.next += 1
  }

  private func curvedEnd(_ scan: inout Scan, _ closing: String) -> Int? {
    let sign = Array(closing.utf8)
    guard scan.depth < Self.deepestQuotes, !scan.unclosed.contains(sign) else { return nil }
    var i = scan.next + 2
    while i < scan.text.endIndex {
      if scan.has(sign, at: i) { return i }
      i += 1
    }
    scan.unclosed.insert(sign)
    return nil
  }
}
