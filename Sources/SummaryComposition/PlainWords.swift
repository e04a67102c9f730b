/// Text as its letters and digits alone, for looking words up in it whatever their marks and spacing.
///
/// Marks vanish, so that `and/or` is the one word that a report's reasons have.
struct PlainWords: Hashable, Sendable {
  /// Lower-case words in UTF-8, each with a space before it, and one at the end.
  private let bytes: [UInt8]

  /// Reads a text. O(*n*).
  init(_ text: some StringProtocol) {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 2)
    var isInside = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(value)
        switch byte {
        case 0x30...0x39, 0x61...0x7A:
          PlainWords.open(&result, &isInside)
          result.append(byte)
        case 0x41...0x5A:
          PlainWords.open(&result, &isInside)
          result.append(byte + 0x20)
        case 0x09, 0x0A, 0x0D, 0x20: isInside = false
        default: break
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        PlainWords.open(&result, &isInside)
        result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if scalar.properties.isWhitespace {
        isInside = false
      }
    }
    if !result.isEmpty { result.append(0x20) }
    bytes = result
  }

  private static func open(_ bytes: inout [UInt8], _ isInside: inout Bool) {
    if !isInside { bytes.append(0x20) }
    isInside = true
  }

  /// True if there are no words.
  var isEmpty: Bool { bytes.isEmpty }

  /// True if the words of another stand in it, in that order and without others between them.
  func contains(_ other: PlainWords) -> Bool {
    guard let first = other.bytes.first else { return true }
    guard bytes.count >= other.bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { wanted in
        for start in 0...(text.count - wanted.count) where text[start] == first {
          var length = 1
          while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
          if length == wanted.count { return true }
        }
        return false
      }
    }
  }
}
