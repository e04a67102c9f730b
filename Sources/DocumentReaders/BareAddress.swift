internal import Glibc
import PolicyModel

/// Addresses that stand in running text without markup.
enum BareAddress {
  /// Adds link marks for addresses in a leaf's text, keeping the marks in order. O(*n*).
  ///
  /// In policy reading these are `http` and `https` addresses, `www.` names and e-mail addresses that are not inside
  /// a link or code already; in markup reading `http` and `https` addresses anywhere.
  static func addLinks(to marks: inout [InlineMark], in text: UnsafeBufferPointer<UInt8>, mode: ReadingMode) {
    guard mayHaveAddress(text, mode: mode) else { return }
    var found: [InlineMark] = []
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte == UInt8(ascii: ":"), text.starts(with: "://", at: i) {
        if let mark = web(text, schemeEnd: i, mode: mode) {
          i = max(i + 1, mark.range.upperBound)
          found.append(mark)
          continue
        }
      } else if mode == .policy, byte == UInt8(ascii: "@") {
        if let mark = mail(text, at: i) {
          i = mark.range.upperBound
          found.append(mark)
          continue
        }
      } else if mode == .policy, byte == UInt8(ascii: "w"), text.starts(with: "www.", at: i),
        i == 0 || !isWordByte(text[i - 1]) && text[i - 1] != UInt8(ascii: "/")
      {
        let end = addressEnd(text, from: i, mode: mode)
        if end > i + 6 {
          let words = String(decoding: text[i..<end], as: UTF8.self)
          found.append(InlineMark(i..<end, .link(target: "http://" + words, relation: nil)))
          i = end
          continue
        }
      }
      i += 1
    }
    guard !found.isEmpty else { return }
    if mode == .policy, !marks.isEmpty {
      let taken = marks.filter { mark in
        switch mark.kind {
        case .link, .code: return true
        default: return false
        }
      }
      // Marks are in order of their starts, so one pass finds the overlaps.
      var next = 0
      found.removeAll { mark in
        while next < taken.count, taken[next].range.upperBound <= mark.range.lowerBound { next += 1 }
        return next < taken.count && taken[next].range.lowerBound < mark.range.upperBound
      }
      guard !found.isEmpty else { return }
    }
    marks = merge(marks, found)
  }

  /// False if nothing that an address cannot do without is there: so are most leaves, and looking for three rare
  /// characters with the C library is faster than a loop that takes each byte in hand.
  private static func mayHaveAddress(_ text: UnsafeBufferPointer<UInt8>, mode: ReadingMode) -> Bool {
    if contains(text, ":", where: { text.starts(with: "://", at: $0) }) { return true }
    return mode == .policy
      && (contains(text, "@", where: { _ in true })
        || contains(text, ".", where: { $0 >= 3 && text.starts(with: "www", at: $0 - 3) }))
  }

  private static func contains(
    _ text: UnsafeBufferPointer<UInt8>, _ character: Unicode.Scalar, where holds: (Int) -> Bool
  ) -> Bool {
    guard let start = text.baseAddress else { return false }
    var i = 0
    while let found = memchr(start + i, Int32(character.value), text.count - i) {
      i = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if holds(i) { return true }
      i += 1
    }
    return false
  }

  private static func merge(_ left: [InlineMark], _ right: [InlineMark]) -> [InlineMark] {
    var result: [InlineMark] = []
    result.reserveCapacity(left.count + right.count)
    var next = 0
    for mark in left {
      while next < right.count,
        (right[next].range.lowerBound, -right[next].range.upperBound)
          < (mark.range.lowerBound, -mark.range.upperBound)
      {
        result.append(right[next])
        next += 1
      }
      result.append(mark)
    }
    return result + right[next...]
  }

  private static func web(_ text: UnsafeBufferPointer<UInt8>, schemeEnd: Int, mode: ReadingMode) -> InlineMark? {
    var start = schemeEnd
    for scheme in ["https", "http"] as [StaticString] {
      let length = scheme.utf8CodeUnitCount
      if schemeEnd >= length, matches(text, schemeEnd - length, scheme, ignoresCase: mode == .policy) {
        start = schemeEnd - length
        break
      }
    }
    guard start < schemeEnd else { return nil }
    if mode == .policy, start > 0, isWordByte(text[start - 1]) { return nil }
    let end = addressEnd(text, from: schemeEnd + 3, mode: mode)
    let least = mode == .markup ? schemeEnd + 2 : schemeEnd + 3
    guard end > least, bodyLength(text, from: schemeEnd + 3, mode: mode) > 0 else { return nil }
    return InlineMark(
      start..<end, .link(target: String(decoding: text[start..<end], as: UTF8.self), relation: nil))
  }

  private static func bodyLength(_ text: UnsafeBufferPointer<UInt8>, from start: Int, mode: ReadingMode) -> Int {
    addressLimit(text, from: start, mode: mode) - start
  }

  /// The end without the punctuation of the sentence.
  private static func addressEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, mode: ReadingMode) -> Int {
    var end = addressLimit(text, from: start, mode: mode)
    let trailing: StaticString = mode == .markup ? ".,;:!?" : ".,;:!?'\"*_~"
    trail: while end > start - 3 {
      for i in 0..<trailing.utf8CodeUnitCount where text[end - 1] == trailing.utf8Start[i] {
        end -= 1
        continue trail
      }
      break
    }
    return end
  }

  private static func addressLimit(_ text: UnsafeBufferPointer<UInt8>, from start: Int, mode: ReadingMode) -> Int {
    var i = start
    var parentheses = 0
    while i < text.count {
      let byte = text[i]
      if isSpace(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "]")
      {
        break
      }
      if byte == UInt8(ascii: "(") {
        if mode == .markup { break }
        parentheses += 1
      } else if byte == UInt8(ascii: ")") {
        if parentheses == 0 { break }
        parentheses -= 1
      } else if byte >= 0x80, mode == .policy || isWideSpace(text, at: i) {
        // Addresses are written in ASCII; what follows without a space is the sentence.
        break
      }
      i += 1
    }
    return i
  }

  /// White space beyond ASCII: no-break, general punctuation and ideographic spaces.
  private static func isWideSpace(_ text: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
    if text[i] == 0xC2, i + 1 < text.count { return text[i + 1] == 0xA0 || text[i + 1] == 0x85 }
    if text.starts(with: "\u{3000}", at: i) || text.starts(with: "\u{202F}", at: i) { return true }
    if text[i] == 0xE2, i + 2 < text.count, text[i + 1] == 0x80 {
      return (0x80...0x8A).contains(text[i + 2]) || text[i + 2] == 0xA8 || text[i + 2] == 0xA9
    }
    return false
  }

  private static func mail(_ text: UnsafeBufferPointer<UInt8>, at sign: Int) -> InlineMark? {
    var start = sign
    while start > 0, isLocalByte(text[start - 1]) { start -= 1 }
    while start < sign, text[start] == UInt8(ascii: ".") || text[start] == UInt8(ascii: "-") { start += 1 }
    var end = sign + 1
    while end < text.count, isWordByte(text[end]) || text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: ".") {
      if text[end] == UInt8(ascii: ".") {
        if text[end - 1] == UInt8(ascii: ".") { break }
      }
      end += 1
    }
    while end > sign + 1, !isWordByte(text[end - 1]) { end -= 1 }
    let lastDot = text[sign..<end].lastIndex(of: UInt8(ascii: ".")) ?? -1
    guard start < sign, lastDot > sign + 1, lastDot < end - 1 else { return nil }
    let address = String(decoding: text[start..<end], as: UTF8.self)
    return InlineMark(start..<end, .link(target: "mailto:" + address, relation: nil))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }

  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ word: StaticString, ignoresCase: Bool
  ) -> Bool {
    for i in 0..<word.utf8CodeUnitCount {
      let byte = text[offset + i]
      if byte != word.utf8Start[i], !ignoresCase || byte | 0x20 != word.utf8Start[i] { return false }
    }
    return true
  }
}
