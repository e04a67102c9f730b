/// Finds chat channels and handles.
package enum HandleScanner {
  /// UTF-8 offsets of each in a text whose ASCII letters are in lower case: `#name` or `@name` that stands as a word of its own and has a letter.
  package static func handles(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let isMark = bytes[i] == UInt8(ascii: "@") || bytes[i] == UInt8(ascii: "#")
      guard isMark, i == 0 || bytes[i - 1] == 0x20 || bytes[i - 1] == UInt8(ascii: "(") else {
        i += 1
        continue
      }
      var end = i + 1
      var hasLetter = false
      while end < bytes.count, ASCIIByte.isWord(bytes[end]) || "-_".utf8.contains(bytes[end]) {
        if !ASCIIByte.isDigit(bytes[end]) { hasLetter = true }
        end += 1
      }
      if hasLetter, end - i > 2 { found.append(i..<end) }
      i = end
    }
    return found
  }
}
