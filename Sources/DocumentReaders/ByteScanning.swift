internal import Glibc

/// Scans over UTF-8 that several readers need.
extension UnsafeBufferPointer<UInt8> {
  /// Offset of the next line feed, or the end. A carriage return before it counts to the line.
  func endOfLine(from offset: Int) -> Int {
    guard offset < count, let base = baseAddress, let hit = memchr(base + offset, 0x0A, count - offset) else {
      return Swift.max(offset, count)
    }
    return base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
  }

  /// Without white space at its ends.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var (from, to) = (0, count)
    while from < to, isSpace(self[from]) { from += 1 }
    while to > from, isSpace(self[to - 1]) { to -= 1 }
    return UnsafeBufferPointer(rebasing: self[from..<to])
  }

  /// The first offset of a byte that is followed by another.
  func firstIndex(of byte: UInt8, followedBy next: UInt8, from offset: Int) -> Int? {
    guard let base = baseAddress else { return nil }
    var i = offset
    while i + 1 < count, let hit = memchr(base + i, Int32(byte), count - 1 - i) {
      i = base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
      if self[i + 1] == next { return i }
      i += 1
    }
    return nil
  }

  /// True if the bytes at an offset are those of an ASCII word.
  func starts(with word: StaticString, at offset: Int = 0) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    for i in 0..<word.utf8CodeUnitCount where self[offset + i] != word.utf8Start[i] { return false }
    return true
  }

  /// The same in any case; the word is in lower case.
  func startsFolded(with word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    for i in 0..<word.utf8CodeUnitCount {
      let byte = self[offset + i]
      if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != word.utf8Start[i] { return false }
    }
    return true
  }

  /// The offset behind the next occurrence of an ASCII word, or the end.
  func end(of word: StaticString, from offset: Int) -> Int {
    var i = offset
    while i < count, !starts(with: word, at: i) { i += 1 }
    return Swift.min(count, i + word.utf8CodeUnitCount)
  }

  /// How often an ASCII word occurs, without overlaps.
  func count(of word: StaticString) -> Int {
    var (found, i) = (0, 0)
    while i < count {
      if starts(with: word, at: i) {
        found += 1
        i += word.utf8CodeUnitCount
      } else {
        i += 1
      }
    }
    return found
  }

  /// True if an ASCII word occurs.
  func contains(_ word: StaticString) -> Bool { count(of: word) > 0 }
}
