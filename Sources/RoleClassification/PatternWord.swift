/// Words that stand for any word of a shape: addresses, dates. Cues write them in angle brackets.
enum PatternWord {
  /// The shape at an offset where a word may begin, as memo entry, and the offset after it. `mayBeEmail` tells that
  /// the text has an `@` at all.
  static func match(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, mayBeEmail: Bool) -> (Int32, Int)? {
    let byte = bytes[index]
    if byte == UInt8(ascii: "+") { return phone(bytes, at: index).map { (WordMemo.phone, $0) } }
    if byte &- 0x30 < 10 { return date(bytes, at: index) }
    if byte | 0x20 == UInt8(ascii: "h"), let end = address(bytes, at: index) { return (WordMemo.url, end) }
    return mayBeEmail ? email(bytes, at: index).map { (WordMemo.email, $0) } : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// `https://…`, without closing punctuation.
  private static func address(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var end = index
    for expected in "http".utf8 {
      guard end < bytes.count, bytes[end] | 0x20 == expected else { return nil }
      end += 1
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "s") { end += 1 }
    guard end + 2 < bytes.count, bytes[end] == UInt8(ascii: ":"), bytes[end + 1] == UInt8(ascii: "/") else {
      return nil
    }
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    while end > index, !isWordByte(bytes[end - 1]), bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end
  }

  /// `name@example.org`. Looks ahead only while the bytes are those of a local part, so a text is read twice at most.
  private static func email(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var end = index
    // Real local parts are short; the bound keeps a long run of dots or dashes from being read again and again.
    let limit = min(bytes.count, index + 64)
    while end < limit {
      let byte = bytes[end]
      guard isWordByte(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25 else {
        break
      }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "@") else { return nil }
    end += 1
    let domain = end
    var sawDot = false
    while end < bytes.count, isWordByte(bytes[end]) || bytes[end] == 0x2E || bytes[end] == 0x2D {
      if bytes[end] == 0x2E, end + 1 < bytes.count, isWordByte(bytes[end + 1]) { sawDot = true }
      end += 1
    }
    while end > domain, !isWordByte(bytes[end - 1]) { end -= 1 }
    return sawDot ? end : nil
  }

  /// `+44 800 808 5675`: a plus and at least eight digits with the usual separators.
  private static func phone(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var end = index + 1
    var digits = 0
    var last = end
    while end < bytes.count, end < index + 30 {
      let byte = bytes[end]
      if byte &- 0x30 < 10 {
        digits += 1
        last = end + 1
      } else if byte != 0x20, byte != 0x28, byte != 0x29, byte != 0x2E, byte != 0x2D {
        break
      }
      end += 1
    }
    return digits >= 8 ? last : nil
  }

  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, most: Int) -> (value: Int, end: Int)? {
    var end = index
    var value = 0
    while end < bytes.count, end < index + most, bytes[end] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[end] &- 0x30)
      end += 1
    }
    guard end > index, end == bytes.count || bytes[end] &- 0x30 >= 10 else { return nil }
    return (value, end)
  }

  private static func isYear(_ value: Int) -> Bool { 1900...2099 ~= value }

  /// `2024-05-01`, `1 May 2024`, `22-Sept-2025`, or a year alone.
  private static func date(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int32, Int)? {
    guard let (value, end) = digits(bytes, at: index, most: 4) else { return nil }
    if isYear(value) {
      if end < bytes.count, bytes[end] == 0x2D || bytes[end] == 0x2F || bytes[end] == 0x2E,
        let month = digits(bytes, at: end + 1, most: 2), month.end < bytes.count, bytes[month.end] == bytes[end],
        let day = digits(bytes, at: month.end + 1, most: 2)
      {
        return (WordMemo.date, day.end)
      }
      return end == bytes.count || !isWordByte(bytes[end]) ? (WordMemo.year, end) : nil
    }
    guard value <= 31, end + 3 < bytes.count else { return nil }
    var next = end
    if bytes[next] == 0x2E { next += 1 }
    guard bytes[next] == 0x20 || bytes[next] == 0x2D, let afterMonth = month(bytes, at: next + 1) else { return nil }
    return year(bytes, at: afterMonth).map { (WordMemo.date, $0) }
  }

  /// The end of `May 1, 2024`, of which the first word is known to end at an offset; nil for any other word.
  static func monthDate(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, wordEnd: Int) -> Int? {
    // Few words are followed by a number, so this is asked before the name.
    guard wordEnd + 1 < bytes.count, bytes[wordEnd] == 0x20, bytes[wordEnd + 1] &- 0x30 < 10,
      month(bytes, at: index) == wordEnd, let day = digits(bytes, at: wordEnd + 1, most: 2)
    else { return nil }
    var end = day.end
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26, end < day.end + 2 { end += 1 }
    return year(bytes, at: end)
  }

  /// A year after a separator or two.
  private static func year(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    var start = index
    while start < bytes.count, start < index + 2, bytes[start] == 0x20 || bytes[start] == 0x2C || bytes[start] == 0x2D {
      start += 1
    }
    guard start > index, let (value, end) = digits(bytes, at: start, most: 4), isYear(value) else { return nil }
    return end
  }

  /// The offset after the English name of a month, short or long. Other languages write dates that start with a
  /// number, which is enough to be taken as a year.
  private static func month(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 3 <= bytes.count else { return nil }
    var end = index
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    // Few words are followed by a number or a year, so this is asked before the name.
    guard 3...9 ~= end - index, end + 1 < bytes.count,
      bytes[end + 1] &- 0x30 < 10 || bytes[end] &- 0x30 < 10 || bytes[end] == 0x2C || bytes[end] == 0x2E
    else { return nil }
    let key = UInt32(bytes[index] | 0x20) << 16 | UInt32(bytes[index + 1] | 0x20) << 8 | UInt32(bytes[index + 2] | 0x20)
    return months.contains(key) ? end : nil
  }

  private static let months: [UInt32] = "jan feb mar apr may jun jul aug sep oct nov dec".split(separator: " ").map {
    $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
