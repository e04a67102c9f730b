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
  private(set) var ranges: [Range<Int32>] = []
  /// By entry: which part of `roots` lists the nodes of the sentence cues that begin with the word.
  private(set) var rootRanges: [Range<Int32>] = []
  private(set) var symbols: [Int32] = []
  private(set) var roots: [Int32] = []

  /// By entry: a bit for each of its symbols, modulo 64. Most tests of an edge fail, and fail here.
  private var masks: [UInt64] = []

  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var keys: [UInt8] = []
  private var keyEnds: [Int] = []

  /// Words that no cue names share the entry `unknown`, but must be remembered too: this is their number in `slots`.
  private var entryOfKey: [Int32] = []

  init(pack: LanguagePack) {
    self.pack = pack
    slots = [Int32](repeating: -1, count: 1024)
    for marker in WordMemo.markers { _ = append(pack.symbols(of: Array(marker.utf8))) }
  }

  /// The entry of a word as it stands in the text.
  mutating func entry(for word: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word {
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let key = slots[slot]
      if key < 0 { break }
      if hashes[Int(key)] == hash, isEqual(word, key: Int(key)) { return entryOfKey[Int(key)] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let found = pack.symbols(of: WordFolding.fold(word))
    let entry = found.isEmpty ? WordMemo.unknown : append(found)
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    for byte in word { keys.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    keyEnds.append(keys.count)
    entryOfKey.append(entry)
    if hashes.count * 2 > slots.count { grow() }
    return entry
  }

  private func isEqual(_ word: UnsafeBufferPointer<UInt8>, key: Int) -> Bool {
    let start = key == 0 ? 0 : keyEnds[key - 1]
    guard keyEnds[key] - start == word.count else { return false }
    for index in 0..<word.count {
      let byte = word[index]
      if keys[start + index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
    }
    return true
  }

  private mutating func append(_ found: [Int32]) -> Int32 {
    let entry = Int32(ranges.count)
    let start = Int32(symbols.count)
    symbols.append(contentsOf: found)
    masks.append(found.reduce(0) { $0 | 1 << UInt64($1 & 63) })
    ranges.append(start..<Int32(symbols.count))
    let rootStart = Int32(roots.count)
    for symbol in found {
      let root = pack.sentenceCues.root(of: symbol)
      if root >= 0 { roots.append(root) }
    }
    rootRanges.append(rootStart..<Int32(roots.count))
    return entry
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (key, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(key)
    }
  }

  /// True if a word satisfies an element of a cue.
  func word(_ entry: Int32, satisfies symbol: Int32) -> Bool {
    guard masks[Int(entry)] & (1 << UInt64(symbol & 63)) != 0 else { return false }
    let range = ranges[Int(entry)]
    for index in Int(range.lowerBound)..<Int(range.upperBound) where symbols[index] == symbol { return true }
    return false
  }
}
