/// Tells from the bytes of a text whether it can say anything of licenses or sources, so that the rest of a document
/// need not be split into words.
///
/// Of every phrase that opens a statement or a credit one word is among the signals, so a text without any of them
/// says nothing. The converse does not hold: a text with a signal is read. Texts with letters beyond ASCII, with bare
/// addresses, and with ids such as `GPL-2.0` are always read.
struct LicenseSignals: Sendable {
  static let shared = LicenseSignals(LexiconData.signals)
  /// Signals of images, which matter only beside a link.
  static let images = LicenseSignals(LexiconData.imageSignals)

  /// The kinds of cues without which a passage is not looked at.
  static let kinds: Set<CueKind> = [
    .relation, .relationAfter, .license, .licenseWord, .ccTrigger, .permission, .allRightsReserved, .copyright,
  ]

  /// One bit for each of 65,536 hashes: a false hit costs a reading and nothing else.
  private var words = [UInt64](repeating: 0, count: 1024)
  private var stems = [UInt64](repeating: 0, count: 1024)

  /// Words separated by spaces; one that ends in a star stands for all that begin with it.
  init(_ table: StaticString) {
    var hash = LicenseSignals.seed
    var isStem = false
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    for byte in bytes {
      switch byte {
      case 0x20, 0x0A:
        insert(hash, isStem)
        hash = LicenseSignals.seed
        isStem = false
      case 0x2A: isStem = true
      default: hash = LicenseSignals.step(hash, byte)
      }
    }
    insert(hash, isStem)
  }

  /// False only if nothing in a text can be a statement or a credit. O(*n*).
  func mayMatter(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { scan($0) }
  }

  private func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash = LicenseSignals.seed
    var isAfterHyphen = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x5F:
        if isAfterHyphen, byte <= 0x39 { return true }
        isAfterHyphen = false
        hash = LicenseSignals.step(hash, byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        if LicenseSignals.has(hash, in: stems) { return true }
      case 0..<0x80:
        if hash != LicenseSignals.seed, LicenseSignals.has(hash, in: words) { return true }
        isAfterHyphen = byte == 0x2D && hash != LicenseSignals.seed && bytes[index - 1] > 0x39
        hash = LicenseSignals.seed
      default:
        // Dashes, quotation marks, bullets and dots, and the space that does not break: no letters.
        let isMark =
          index + 2 < bytes.count && byte == 0xE2 && bytes[index + 1] == 0x80
          && (0x90...0xA6).contains(bytes[index + 2]) && !(0xA8...0xA9).contains(bytes[index + 2])
        let isSpace = index + 1 < bytes.count && byte == 0xC2 && bytes[index + 1] == 0xA0
        guard isMark || isSpace else { return true }
        if hash != LicenseSignals.seed, LicenseSignals.has(hash, in: words) { return true }
        isAfterHyphen = false
        hash = LicenseSignals.seed
        index += isMark ? 2 : 1
      }
      index += 1
    }
    return hash != LicenseSignals.seed && LicenseSignals.has(hash, in: words)
  }

  private mutating func insert(_ hash: UInt32, _ isStem: Bool) {
    guard hash != LicenseSignals.seed else { return }
    let slot = LicenseSignals.slot(hash)
    if isStem { stems[slot >> 6] |= 1 << UInt64(slot & 63) } else { words[slot >> 6] |= 1 << UInt64(slot & 63) }
  }

  private static let seed: UInt32 = 0x811C_9DC5
  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
  private static func slot(_ hash: UInt32) -> Int { Int((hash ^ hash >> 16) & 0xFFFF) }
  private static func has(_ hash: UInt32, in table: [UInt64]) -> Bool {
    table[slot(hash) >> 6] & (1 << UInt64(slot(hash) & 63)) != 0
  }
}
