/// Addresses of definitions (`[label]: address`) that are too long to be repeated with every link to them.
///
/// md4c goes through the whole address again at each link by reference, so that a definition of half a document and
/// links of the other half would take the square of its length. What is cut off is of no use to a reader: browsers
/// and servers refuse addresses of this length, and the pictures that exports write out as `data:` are not text.
struct LongTargets {
  /// A definition's address.
  struct Target {
    /// Its bytes without angle brackets, to the first white space or the closing bracket.
    var range: Range<Int>
    /// In angle brackets, which have to be closed where it is cut.
    var isBracketed: Bool
  }

  /// Longer addresses are cut. Common servers take 8,190 bytes in a whole request line.
  static let longest = 8_192

  /// The addresses longer than `longest`, ascending. O(*n*).
  static func targets(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> [Target] {
    var found: [Target] = []
    var offset = start
    while let bracket = source.firstIndex(of: UInt8(ascii: "]"), followedBy: UInt8(ascii: ":"), from: offset) {
      var first = bracket + 2
      // The address may stand on the next line, which may be a quotation's.
      while first < source.count, isSpace(source[first]) || source[first] == UInt8(ascii: ">") { first += 1 }
      let isBracketed = first < source.count && source[first] == UInt8(ascii: "<")
      if isBracketed { first += 1 }
      var end = first
      while end < source.count, !isEnd(source[end], isBracketed: isBracketed) { end += 1 }
      if end - first > longest { found.append(Target(range: first..<end, isBracketed: isBracketed)) }
      offset = max(bracket + 2, end)
    }
    return found
  }

  private static func isEnd(_ byte: UInt8, isBracketed: Bool) -> Bool {
    isBracketed ? byte == UInt8(ascii: ">") || byte == 0x0A : isSpace(byte)
  }
}
