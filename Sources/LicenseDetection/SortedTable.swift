/// Lines of a literal, each a key and columns separated by tabs, sorted by the bytes of their keys.
struct SortedTable: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// The columns after a key; nil if no line has it. O(log *n*) in the length of the table.
  func columns(of key: String) -> [Substring]? {
    guard let line = text.withUTF8Buffer({ SortedTable.line(of: Array(key.utf8), in: $0) }) else { return nil }
    return line.split(separator: "\t", omittingEmptySubsequences: false)
  }

  /// What follows a key and its tab.
  private static func line(of key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var low = 0
    var high = bytes.count
    while low < high {
      // Any byte of a line finds the line.
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var tab = start
      while tab < end, bytes[tab] != 0x09 { tab += 1 }
      let found = bytes[start..<tab]
      if found.elementsEqual(key) {
        return tab < end ? String(decoding: bytes[tab + 1..<end], as: UTF8.self) : ""
      }
      if found.lexicographicallyPrecedes(key) { low = end + 1 } else { high = start }
    }
    return nil
  }
}
