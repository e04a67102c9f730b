import PolicyModel

/// Inline markup of reStructuredText: emphasis, literals, roles, links of all kinds, marks of notes.
extension RestructuredTextFlowReader {
  /// Adds a text with its marks to the open leaf. O(*n*): a sign without an end is looked for once.
  func inlines(_ text: [UInt8]) {
    var scan = Inlines(text)
    while let byte = scan.peek {
      switch byte {
      case UInt8(ascii: "\\"): escape(&scan)
      case UInt8(ascii: "*"): emphasis(&scan)
      case UInt8(ascii: "`"): quoted(&scan, role: nil)
      case UInt8(ascii: ":"): role(&scan)
      case UInt8(ascii: "|"): substitution(&scan)
      case UInt8(ascii: "["): citation(&scan)
      case UInt8(ascii: "_"): reference(&scan)
      default: scan.next += 1
      }
    }
    flush(&scan)
  }

  /// A text on its way through.
  struct Inlines {
    let text: [UInt8]
    /// The first byte that was not yet written.
    var written = 0
    var next = 0
    /// Signs for which no end comes any more.
    var unclosed: Set<String> = []

    init(_ text: [UInt8]) { self.text = text }

    var peek: UInt8? { next < text.count ? text[next] : nil }

    func has(_ sign: String, at offset: Int) -> Bool {
      offset >= 0 && offset + sign.utf8.count <= text.count
        && text[offset..<offset + sign.utf8.count].elementsEqual(sign.utf8)
    }

    /// True if markup may begin at an offset: nothing of a word before it, no space after it.
    func mayOpen(_ length: Int) -> Bool {
      guard next + length < text.count, !isSpace(text[next + length]) else { return false }
      guard next > 0 else { return true }
      let before = text[next - 1]
      guard isSpace(before) || before >= 0x80 || "'\"([{<-/:".utf8.contains(before) else { return false }
      // Quoted by itself, a sign means itself: `"*"`.
      let after = text[next + length]
      switch before {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): return after != before
      case UInt8(ascii: "("): return after != UInt8(ascii: ")")
      case UInt8(ascii: "["): return after != UInt8(ascii: "]")
      case UInt8(ascii: "{"): return after != UInt8(ascii: "}")
      case UInt8(ascii: "<"): return after != UInt8(ascii: ">")
      default: return true
      }
    }

    /// True if markup may end before an offset.
    func mayEnd(before offset: Int) -> Bool {
      guard offset < text.count else { return true }
      let byte = text[offset]
      return isSpace(byte) || byte >= 0x80 || "'\")]}>-/\\:.,;!?".utf8.contains(byte)
    }

    /// The offset of the sign that ends what begins before an offset.
    mutating func close(_ sign: String, from start: Int, escapes: Bool = true, anywhere: Bool = false) -> Int? {
      guard !unclosed.contains(sign), let first = sign.utf8.first else { return nil }
      var i = start
      while i < text.count {
        if escapes, text[i] == UInt8(ascii: "\\") {
          i += 2
          continue
        }
        if text[i] == first, i > start, !isSpace(text[i - 1]), has(sign, at: i),
          anywhere || mayEnd(before: i + sign.utf8.count)
        {
          return i
        }
        i += 1
      }
      unclosed.insert(sign)
      return nil
    }
  }

  private func flush(_ scan: inout Inlines) {
    out.append(scan.text[scan.written..<min(scan.next, scan.text.count)])
    scan.written = min(scan.next, scan.text.count)
  }

  /// Goes behind markup of which everything was written.
  private func skip(_ scan: inout Inlines, to offset: Int) {
    scan.next = offset
    scan.written = min(offset, scan.text.count)
  }

  /// A backslash takes the meaning from the next character; with white space it vanishes.
  private func escape(_ scan: inout Inlines) {
    flush(&scan)
    let next = scan.next + 1
    guard next < scan.text.count, !isSpace(scan.text[next]) else {
      return skip(&scan, to: min(next + 1, scan.text.count))
    }
    scan.written = next
    scan.next = next + 1
  }

  private func emphasis(_ scan: inout Inlines) {
    let sign = scan.has("**", at: scan.next) ? "**" : "*"
    let length = sign.utf8.count
    guard scan.mayOpen(length), let end = scan.close(sign, from: scan.next + length) else {
      scan.next += length
      return
    }
    flush(&scan)
    write(scan.text[scan.next + length..<end], as: sign == "**" ? .strong : .emphasis)
    skip(&scan, to: end + length)
  }

  private func write(_ text: ArraySlice<UInt8>, as kind: InlineMark.Kind, isLiteral: Bool = false) {
    let mark = out.text.open(kind)
    out.append(isLiteral ? text : RestructuredTextFlowReader.unescaped(text))
    out.text.close(mark)
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "\\")) else { return text }
    var plain: [UInt8] = []
    var i = text.startIndex
    while i < text.endIndex {
      if text[i] == UInt8(ascii: "\\") {
        i += 1
        if i < text.endIndex, !isSpace(text[i]) { plain.append(text[i]) }
      } else {
        plain.append(text[i])
      }
      i += 1
    }
    return plain[...]
  }

  /// Longer words between colons name no role; a row of colons would be gone through again at each.
  private static let longestRole = 64

  /// `:name:` before a quoted text.
  private func role(_ scan: inout Inlines) {
    let rest = scan.text[(scan.next + 1)...].prefix(Self.longestRole)
    let name = rest.prefix {
      HTMLEntities.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
    }
    guard name.last == UInt8(ascii: ":"), name.endIndex < scan.text.count,
      scan.text[name.endIndex] == UInt8(ascii: "`"), name.count > 1
    else {
      scan.next += 1
      return
    }
    let start = scan.next
    flush(&scan)
    scan.next = name.endIndex
    scan.written = name.endIndex
    quoted(&scan, role: String(decoding: name.dropLast(), as: UTF8.self).lowercased())
    // Not quoted after all: the role's name is text.
    if scan.written == name.endIndex { scan.written = start }
  }

  /// Text between backquotes: a literal, a link, or what a role makes of it.
  private func quoted(_ scan: inout Inlines, role: String?) {
    let start = scan.next
    if role == nil, scan.has("``", at: start) {
      guard scan.mayOpen(2), let end = scan.close("``", from: start + 2, escapes: false) else {
        scan.next += 2
        return
      }
      flush(&scan)
      write(scan.text[start + 2..<end], as: .code, isLiteral: true)
      return skip(&scan, to: end + 2)
    }
    guard role != nil || scan.mayOpen(1) || start > 0 && scan.text[start - 1] == UInt8(ascii: "_"),
      let end = scan.close("`", from: start + 1, anywhere: true)
    else {
      scan.next += 1
      return
    }
    let content = scan.text[start + 1..<end]
    if role == nil, scan.has("_", at: end + 1) {
      let isAnonymous = scan.has("__", at: end + 1)
      flush(&scan)
      link(content, isAnonymous: isAnonymous)
      return skip(&scan, to: end + (isAnonymous ? 3 : 2))
    }
    // An inline target is text, and a place that links lead to.
    if role == nil, start > 0, scan.text[start - 1] == UInt8(ascii: "_"), scan.written < start {
      scan.next = start - 1
      flush(&scan)
      out.anchors.append(RestructuredTextNames.address(of: RestructuredTextNames.normalized(content)))
      out.append(content)
      return skip(&scan, to: end + 1)
    }
    flush(&scan)
    interpreted(content, role: role)
    skip(&scan, to: end + 1)
  }

  /// The text and the address of ``text <address>``.
  private func split(_ content: ArraySlice<UInt8>) -> (words: ArraySlice<UInt8>, address: String)? {
    guard content.last == UInt8(ascii: ">"), let open = content.lastIndex(of: UInt8(ascii: "<")) else { return nil }
    let address = content[(open + 1)...].dropLast().filter { !isSpace($0) }
    guard !address.isEmpty else { return nil }
    var words = content[..<open]
    while let last = words.last, isSpace(last) { words.removeLast() }
    return (words.isEmpty ? address[...] : words, String(decoding: address, as: UTF8.self))
  }

  private func link(_ content: ArraySlice<UInt8>, isAnonymous: Bool) {
    if let (words, address) = split(content) {
      var target = String(decoding: RestructuredTextFlowReader.unescaped(Array(address.utf8)[...]), as: UTF8.self)
      if address.hasSuffix("_"), let named = names.targets[RestructuredTextNames.normalized(address.utf8.dropLast())] {
        target = named
      } else if !target.contains(":"), !target.contains("/"), target.contains("@") {
        target = "mailto:" + target
      }
      return write(words, as: .link(target: target, relation: nil))
    }
    var target: String?
    if isAnonymous {
      if nextAnonymous < names.anonymous.count { target = names.anonymous[nextAnonymous] }
      nextAnonymous += 1
    } else {
      target = names.targets[RestructuredTextNames.normalized(content)]
    }
    write(
      content,
      as: .link(target: target ?? "#" + String(decoding: headingAddress(content), as: UTF8.self), relation: nil))
  }

  private func interpreted(_ content: ArraySlice<UInt8>, role: String?) {
    let parts = split(content)
    switch role {
    case "strong": write(content, as: .strong)
    case "code", "literal", "file", "command", "samp", "kbd", "math": write(content, as: .code, isLiteral: true)
    case "ref", "doc", "any", "numref", "term":
      let name = parts?.address ?? String(decoding: content, as: UTF8.self)
      let target = role == "doc" ? name : "#" + RestructuredTextNames.address(of: name)
      write(parts?.words ?? content, as: .link(target: target, relation: nil))
    case "sup", "superscript", "sub", "subscript", "abbr", "guilabel", "menuselection", "raw-html", "del":
      out.append(RestructuredTextFlowReader.unescaped(content))
    default:
      if let parts, parts.address.contains("/") || parts.address.contains(":") || parts.address.contains("@") {
        write(parts.words, as: .link(target: parts.address, relation: nil))
      } else {
        write(content, as: .emphasis)
      }
    }
  }

  private func substitution(_ scan: inout Inlines) {
    guard scan.mayOpen(1), let end = scan.close("|", from: scan.next + 1) else {
      scan.next += 1
      return
    }
    let name = RestructuredTextNames.normalized(scan.text[scan.next + 1..<end])
    guard let text = names.substitutions[name], text.count <= substitutedLeft else {
      scan.next = end + 1
      return
    }
    substitutedLeft -= text.count
    flush(&scan)
    out.append(text[...])
    skip(&scan, to: end + (scan.has("_", at: end + 1) ? 2 : 1))
  }

  /// `[1]_` and its like: a mark that leads to a note.
  private func citation(_ scan: inout Inlines) {
    let start = scan.next + 1
    let name = scan.text[start...].prefix {
      HTMLEntities.isAlphanumeric($0) || "#*-_.".utf8.contains($0)
    }
    guard scan.has("]_", at: name.endIndex), !name.isEmpty, scan.mayEnd(before: name.endIndex + 2) else {
      scan.next += 1
      return
    }
    flush(&scan)
    var label = Array(name)
    var address = "note-" + String(decoding: label, as: UTF8.self)
    if label.first == UInt8(ascii: "#") {
      if label.count == 1 { address = "note-\(nextCitedNote)" }
      label = Array(String(nextCitedNote).utf8)
      nextCitedNote += 1
    }
    write(([UInt8(ascii: "[")] + label + [UInt8(ascii: "]")])[...], as: .link(target: "#" + address, relation: nil))
    skip(&scan, to: name.endIndex + 2)
  }

  /// A word that ends in an underscore and names a target.
  private func reference(_ scan: inout Inlines) {
    let end = scan.next
    let isAnonymous = scan.has("__", at: end)
    let after = end + (isAnonymous ? 2 : 1)
    var start = end
    while start > scan.written,
      HTMLEntities.isAlphanumeric(scan.text[start - 1]) || scan.text[start - 1] >= 0x80
        || "-.".utf8.contains(scan.text[start - 1])
    { start -= 1 }
    guard start < end, scan.mayEnd(before: after), start == 0 || scan.text[start - 1] != UInt8(ascii: "_") else {
      scan.next += 1
      return
    }
    let word = scan.text[start..<end]
    var target = names.targets[RestructuredTextNames.normalized(word)]
    if isAnonymous, nextAnonymous < names.anonymous.count {
      target = names.anonymous[nextAnonymous]
      nextAnonymous += 1
    }
    guard let target else {
      scan.next += 1
      return
    }
    scan.next = start
    flush(&scan)
    write(word, as: .link(target: target, relation: nil))
    skip(&scan, to: after)
  }
}
