internal import PolicyModel

/// Gives every word a small number, the same for the same word.
///
/// Words of ASCII letters, nearly all of them in most policies, live in an open-addressing table over one byte
/// buffer; everything else goes through `String`, whose equality is that of Unicode canonical equivalence.
package struct TokenInterner {
  /// What is kept of a word.
  package struct Entry: Sendable {
    /// Number of the same word in lower case; its own if it is in lower case.
    package var folded: Int32
    /// How many characters it has, at most 255.
    package var length: UInt8
    /// True for words, false for punctuation.
    package var isWord: Bool
    /// True for a character of a script without spaces, a word of its own.
    package var isIdeograph: Bool
  }

  /// One entry a word, by number.
  package private(set) var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var used = 0
  private var others: [String: Int32] = [:]
  private var scalars: [UInt32: Int32] = [:]

  /// Creates an empty interner.
  package init() {}

  /// The number of a single ASCII character.
  package mutating func id(ofASCII byte: UInt8) -> Int32 {
    withUnsafePointer(to: byte) { id(ofASCII: UnsafeBufferPointer(start: $0, count: 1)) }
  }

  /// The number of a word of ASCII characters.
  package mutating func id(ofASCII word: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash = FNVHash()
    var hasUpper = false
    for byte in word {
      hash.add(byte)
      hasUpper = hasUpper || (byte >= 0x41 && byte <= 0x5A)
    }
    if let found = find(word, hash.value) { return found }
    let id = Int32(entries.count)
    let isWord = word.contains { ScalarClass.ascii($0) == .word }
    entries.append(Entry(folded: id, length: UInt8(clamping: word.count), isWord: isWord, isIdeograph: false))
    insert(word, hash.value, id)
    if hasUpper {
      let lower = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      entries[Int(id)].folded = lower.withUnsafeBufferPointer { self.id(ofASCII: $0) }
    }
    return id
  }

  /// The number of a single character.
  package mutating func id(of scalar: Unicode.Scalar) -> Int32 {
    if scalar.value < 0x80 { return id(ofASCII: UInt8(scalar.value)) }
    if let found = scalars[scalar.value] { return found }
    let isIdeograph = ScalarClass.of(scalar) == .ideograph
    let id = id(ofText: String(Character(scalar)), isWord: isIdeograph, isIdeograph: isIdeograph)
    scalars[scalar.value] = id
    return id
  }

  /// The number of a word with other characters: invisible ones dropped, apostrophes straightened.
  package mutating func id(ofWord word: UnsafeBufferPointer<UInt8>) -> Int32 {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where ScalarClass.of(scalar) != .invisible {
      text.append(WordTokenizer.straightened(scalar))
    }
    var plain = String(text)
    if plain.utf8.allSatisfy({ $0 < 0x80 }) { return plain.withUTF8 { id(ofASCII: $0) } }
    return id(ofText: plain, isWord: true)
  }

  private mutating func id(ofText text: String, isWord: Bool, isIdeograph: Bool = false) -> Int32 {
    if let found = others[text] { return found }
    let id = Int32(entries.count)
    entries.append(
      Entry(folded: id, length: UInt8(clamping: text.unicodeScalars.count), isWord: isWord, isIdeograph: isIdeograph))
    others[text] = id
    let lower = text.lowercased()
    if lower != text { entries[Int(id)].folded = self.id(ofText: lower, isWord: isWord, isIdeograph: isIdeograph) }
    return id
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = slots[slot]
      if Int(starts[Int(id) &* 2 &+ 1]) == word.count, isStored(word, at: Int(starts[Int(id) &* 2])) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isStored(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { stored in
      for offset in word.indices where stored[start + offset] != word[offset] { return false }
      return true
    }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ id: Int32) {
    // `starts` is indexed by number; numbers of words kept elsewhere leave a gap.
    while starts.count < Int(id) * 2 { starts.append(0) }
    starts.append(Int32(bytes.count))
    starts.append(Int32(word.count))
    bytes.append(contentsOf: word)
    used += 1
    if used * 2 > slots.count { grow() }
    place(hash, id)
  }

  private mutating func place(_ hash: UInt64, _ id: Int32) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: -1, count: old.count * 2)
    for id in old where id >= 0 {
      let start = Int(starts[Int(id) * 2])
      place(FNVHash(bytes[start..<start + Int(starts[Int(id) * 2 + 1])]).value, id)
    }
  }
}
