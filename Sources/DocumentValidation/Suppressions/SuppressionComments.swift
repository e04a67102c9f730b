extension Suppressions {
  /// The suppressions in comments of a document.
  ///
  /// `<!-- policydiff-allow: placeholder; reason: the address follows; approver: A. Author; expires: 2026-12-31 -->`
  /// The fields after the rule come in any order; several rules are separated by commas. O(*n*).
  public static func inSource(_ source: [UInt8], name: String) -> Suppressions {
    var suppressions = Suppressions()
    let lines = SourceText(source)
    var i = 0
    while let start = find("<!--", in: source, from: i) {
      guard let end = find("-->", in: source, from: start + 4) else { break }
      i = end + 3
      let content = source[start + 4..<end].drop { $0 <= 0x20 }
      guard content.starts(with: marker.utf8) else { continue }
      let text = String(decoding: content.dropFirst(marker.utf8.count), as: UTF8.self)
      suppressions.read(text, line: lines.position(of: start).line, name: name)
    }
    return suppressions
  }

  private static let marker = "policydiff-allow:"

  private mutating func read(_ text: String, line: Int, name: String) {
    let parts = text.split(separator: ";").map(Suppressions.trimmed)
    guard let rules = parts.first, !rules.isEmpty else {
      add(fault: "policydiff-allow names no rule", file: name, line: line)
      return
    }
    var template = Suppression(rule: "", line: line)
    for part in parts.dropFirst() {
      let colon = part.firstIndex(of: ":") ?? part.endIndex
      let key = Suppressions.trimmed(part[..<colon])
      let value = colon < part.endIndex ? Suppressions.trimmed(part[part.index(after: colon)...]) : ""
      switch key {
      case "reason": template.reason = value.isEmpty ? nil : value
      case "approver": template.approver = value.isEmpty ? nil : value
      case "expires": template.expires = value
      case "fingerprint": template.fingerprint = value
      default:
        add(
          fault: "unknown field '\(key)' in policydiff-allow; it must be reason, approver, expires or fingerprint",
          file: name, line: line)
        return
      }
    }
    for rule in rules.split(separator: ",") {
      var entry = template
      entry.rule = Suppressions.trimmed(rule)
      add(entry, file: name)
    }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func find(_ words: String, in source: [UInt8], from start: Int) -> Int? {
    let words = Array(words.utf8)
    var i = start
    while i + words.count <= source.count {
      if source[i] == words[0], source[i..<i + words.count].elementsEqual(words) { return i }
      i += 1
    }
    return nil
  }
}
