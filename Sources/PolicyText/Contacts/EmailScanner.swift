/// Finds e-mail addresses, also those disguised as `name (at) domain.org` or `name at domain dot org`.
package enum EmailScanner {
  /// UTF-8 offsets of each in a text, in order. O(*n*).
  /// - Parameter bytes: The text, its ASCII letters in lower case.
  package static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "@"), let range = address(around: i..<i + 1, in: bytes) {
        found.append(range)
        i = range.upperBound
      } else if bytes[i] == UInt8(ascii: "a"), let sign = disguisedSign(at: i, in: bytes),
        let range = address(around: sign, in: bytes)
      {
        found.append(range)
        i = range.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private static func address(around sign: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = sign.lowerBound
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = sign.upperBound
    var hasDot = false
    while end < bytes.count {
      if ASCIIByte.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] >= 0x80 {
        end += 1
      } else if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, ASCIIByte.isWord(bytes[end + 1]) {
        hasDot = true
        end += 1
      } else if let dot = disguisedDot(at: end, in: bytes) {
        hasDot = true
        end = dot
      } else {
        break
      }
    }
    return start < sign.lowerBound && hasDot ? start..<end : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    ASCIIByte.isWord(byte) || "._%+-".utf8.contains(byte)
  }

  /// ` (at) `, ` [at] `, ` at ` around an `a`; the last only counts where a disguised dot follows soon.
  private static func disguisedSign(at i: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "t"), i > 1 else { return nil }
    var (start, end) = (i, i + 2)
    let isBracketed =
      end < bytes.count && "([{<".utf8.contains(bytes[i - 1]) && ")]}>".utf8.contains(bytes[end])
    if isBracketed {
      start -= 1
      end += 1
    }
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if isBracketed { return start..<end }
    guard start < i, end > i + 2 else { return nil }
    var word = end
    while word < bytes.count, ASCIIByte.isWord(bytes[word]) { word += 1 }
    return disguisedDot(at: word, in: bytes) != nil ? start..<end : nil
  }

  /// The end of ` dot ` or `(dot)` at an offset.
  private static func disguisedDot(at i: Int, in bytes: [UInt8]) -> Int? {
    var end = i
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let isBracketed = end < bytes.count && "([{".utf8.contains(bytes[end])
    if isBracketed { end += 1 }
    guard end > i, end + 3 <= bytes.count, bytes[end..<end + 3].elementsEqual("dot".utf8) else { return nil }
    end += 3
    if isBracketed {
      guard end < bytes.count, ")]}".utf8.contains(bytes[end]) else { return nil }
      end += 1
    }
    let wordEnd = end
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return (isBracketed || end > wordEnd) && end < bytes.count && ASCIIByte.isWord(bytes[end]) ? end : nil
  }

  /// The address that a find stands for, however it is disguised: `name (at) domain dot org` as `name@domain.org`.
  package static func plain(_ found: ArraySlice<UInt8>) -> String {
    let bytes = Array(found)
    var result: [UInt8] = []
    var at = 0
    var hasSign = false
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "@") {
        hasSign = true
      } else if !hasSign, let sign = signEnd(at, in: bytes) {
        hasSign = true
        result.append(UInt8(ascii: "@"))
        at = sign
        continue
      } else if hasSign, let dot = disguisedDot(at: at, in: bytes), bytes[at] != UInt8(ascii: "d") {
        result.append(UInt8(ascii: "."))
        at = dot
        continue
      }
      result.append(bytes[at])
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The end of a disguised sign that starts at an offset: a space or bracket in front of `at`.
  private static func signEnd(_ start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] == 0x20 || "([{<".utf8.contains(bytes[start]) else { return nil }
    var i = start
    while i < bytes.count, bytes[i] == 0x20 || "([{<".utf8.contains(bytes[i]) { i += 1 }
    guard i + 1 < bytes.count, bytes[i] == UInt8(ascii: "a"), bytes[i + 1] == UInt8(ascii: "t") else { return nil }
    i += 2
    while i < bytes.count, bytes[i] == 0x20 || ")]}>".utf8.contains(bytes[i]) { i += 1 }
    return i
  }
}
