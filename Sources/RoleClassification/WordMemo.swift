/// What a language pack knows about the words of one document, remembered by their bytes.
///
/// A policy has few distinct words, so folding and looking up is done once for each and a scan costs one probe of an
/// open-addressing table a word. Entries are dense; the first ones are the markers and shapes below.
struct WordMemo {
  static let unknown: Int32 = 0
  static let sentenceStart: Int32 = 1
  static let sentenceEnd: Int32 = 2
  static let colon: Int32 = 3
  static let number: Int32 = 4
  static let email: Int32 = 5
  static let url: Int32 = 6
  static let phone: Int32 = 7
  static let date: Int32 = 8
  static let year: Int32 = 9

  /// How cues write the entries above, in order; the empty name stands for `unknown`.
  static let markers = ["", "^", "$", "::", "#", "<email>", "<url>", "<phone>", "<date>", "<year>"]

  /// The pack that is asked about new words.
  let pack: LanguagePack
  /// By entry: which part of `symbols` lists the cue elements that the word satisfies.
  private var ranges: [Range<Int32>] = []
  private var symbols: [Int32] = []
  /// By entry: a bit for each of its symbols. Most tests of an edge fail, and fail here.
  private var masks: [Int] = []

  /// The bit of a symbol: one of 24, as many as a packed number has.
  static func bit(of symbol: Int32) -> Int { 1 << Int(symbol % 24) }

  /// A word that was met. Words that no cue names share the entry `unknown`, but must be remembered too.
  private struct Key {
    var hash: UInt64
    /// The first eight bytes in lower case, which are all of most words.
    var head: UInt64
    var length: Int32
    /// Where the bytes after those stand in `tails`.
    var tail: Int32
    var entry: Int32
  }

  private var slots: [Int32]
  private var keys: [Key] = []
  private var tails: [UInt8] = []
  private var found: [Int32] = []

  init(pack: LanguagePack) {
    self.pack = pack
    slots = [Int32](repeating: -1, count: 1024)
    for marker in WordMemo.markers {
      var name = marker
      name.withUTF8 { pack.symbols(of: $0, into: &found) }
      _ = appendFound()
    }
  }

  /// The entry of a word as it stands in a text.
  mutating func entry(for range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let word = UnsafeBufferPointer(rebasing: text[range])
    let head = WordMemo.head(of: range, in: text)
    var hash = (head ^ UInt64(word.count)) &* 0x9E37_79B9_7F4A_7C15
    if word.count > WordMemo.headLength {
      for index in WordMemo.headLength..<word.count {
        hash = (hash ^ UInt64(WordMemo.lowered(word[index]))) &* 0x100_0000_01b3
      }
    }
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let key = keys[Int(slots[slot])]
      if key.head == head, Int(key.length) == word.count,
        word.count <= WordMemo.headLength || key.hash == hash && hasTail(word, of: key)
      {
        return key.entry
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return remember(word, hash: hash, head: head, slot: slot)
  }

  private static let headLength = 8

  /// The first eight bytes in lower case, the first one lowest; all eight are read and changed at once where the text
  /// goes on long enough.
  private static func head(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let length = min(range.count, headLength)
    guard range.lowerBound + headLength <= text.count else {
      return text[range].prefix(length).reversed().reduce(0) { $0 << 8 | UInt64(lowered($1)) }
    }
    let bytes = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    let kept = bytes & (UInt64.max >> UInt64(64 - 8 * length))
    // Each byte's high bit tells whether its other bits are those of "A" to "Z"; shifted, it is the bit of lower case.
    let low = kept & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let afterZ = low &+ 0x2525_2525_2525_2525
    return kept | ((fromA ^ afterZ) & ~kept & 0x8080_8080_8080_8080) >> 2
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private func hasTail(_ word: UnsafeBufferPointer<UInt8>, of key: Key) -> Bool {
    let shift = Int(key.tail) - WordMemo.headLength
    for index in WordMemo.headLength..<word.count where tails[shift + index] != WordMemo.lowered(word[index]) {
      return false
    }
    return true
  }

  private mutating func remember(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, head: UInt64, slot: Int
  ) -> Int32 {
    WordFolding.fold(word).withUnsafeBufferPointer { pack.symbols(of: $0, into: &found) }
    let entry = found.isEmpty ? WordMemo.unknown : appendFound()
    slots[slot] = Int32(keys.count)
    keys.append(Key(hash: hash, head: head, length: Int32(word.count), tail: Int32(tails.count), entry: entry))
    for byte in word.dropFirst(WordMemo.headLength) { tails.append(WordMemo.lowered(byte)) }
    if keys.count * 2 > slots.count { grow() }
    return entry
  }

  private mutating func appendFound() -> Int32 {
    let entry = Int32(ranges.count)
    let start = Int32(symbols.count)
    symbols.append(contentsOf: found)
    masks.append(found.reduce(0) { $0 | WordMemo.bit(of: $1) })
    ranges.append(start..<Int32(symbols.count))
    return entry
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// The elements of cues that a word satisfies.
  func symbols(of entry: Int32) -> ArraySlice<Int32> {
    symbols[Int(ranges[Int(entry)].lowerBound)..<Int(ranges[Int(entry)].upperBound)]
  }

  /// A bit for each element that a word satisfies.
  func mask(of entry: Int32) -> Int { masks[Int(entry)] }

  /// True if a word satisfies an element of a cue.
  func word(_ entry: Int32, satisfies symbol: Int32) -> Bool {
    guard symbol >= 0, masks[Int(entry)] & WordMemo.bit(of: symbol) != 0 else { return false }
    let range = ranges[Int(entry)]
    for index in Int(range.lowerBound)..<Int(range.upperBound) where symbols[index] == symbol { return true }
    return false
  }
}
