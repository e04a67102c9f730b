/// How far bytes are UTF-8: one pass, no allocation.
struct UTF8Shape {
  /// Well-formed sequences of two bytes and more.
  private(set) var sequences = 0
  /// Bytes that belong to no well-formed sequence.
  private(set) var invalid = 0
  /// Offset of the first such byte.
  private(set) var firstInvalid: Int?

  /// True if every byte belongs to a well-formed sequence.
  var isValid: Bool { firstInvalid == nil }

  /// Well-formed sequences that must stand against each bad byte for the text to count as damaged UTF-8. Accented
  /// Latin-1 letters followed by ASCII are all bad bytes, so that any text in it has next to no sequences.
  static let sequencesPerInvalidByte = 2

  /// True if the text is UTF-8 with some damage rather than another encoding.
  var looksLikeUTF8: Bool { sequences >= invalid * UTF8Shape.sequencesPerInvalidByte }

  /// Looks at every byte. O(*n*).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    var index = 0
    while index < count {
      // Eight ASCII bytes at a time: most of every policy.
      while index + 8 <= count {
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < count else { return }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Shape.sequenceLength(bytes, at: index)
      if length == 0 {
        if firstInvalid == nil { firstInvalid = index }
        invalid += 1
        index += 1
      } else {
        sequences += 1
        index += length
      }
    }
  }

  /// Length of the well-formed sequence that starts at an offset; 0 if there is none (Unicode, table 3-7).
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
    return length
  }
}
