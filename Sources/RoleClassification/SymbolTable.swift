/// The numbers that belong to words, looked up by the words' bytes: one open-addressing table over flat arrays, because a
/// pack with thousands of words is read whenever roles are asked for.
struct SymbolTable: Sendable {
  private struct Entry {
    var hash: UInt64
    var start: Int32
    var length: Int32
    /// Ends of the list of its symbols.
    var first: Int32 = -1
    var last: Int32 = -1
  }
  private struct Link {
    var symbol: Int32
    var next: Int32 = -1
  }

  private var slots: [Int32]
  private var entries: [Entry] = []
  private var links: [Link] = []
  private var keys: [UInt8] = []
  private(set) var shortest = Int.max
  private(set) var longest = 0

  var isEmpty: Bool { entries.isEmpty }

  init(capacity: Int = 64) { slots = [Int32](repeating: -1, count: capacity) }

  /// Adds a symbol at the end of a word's list.
  mutating func add(_ symbol: Int32, to word: UnsafeBufferPointer<UInt8>) {
    let entry = insert(word)
    links.append(Link(symbol: symbol))
    let link = Int32(links.count - 1)
    if entries[entry].last < 0 { entries[entry].first = link } else { links[Int(entries[entry].last)].next = link }
    entries[entry].last = link
  }

  /// The first symbol of a word; nil if the word has none.
  func first(of word: UnsafeBufferPointer<UInt8>) -> Int32? {
    let entry = find(word, hash: SymbolTable.hash(word))
    return entry < 0 ? nil : links[Int(entries[Int(entry)].first)].symbol
  }

  /// Appends a word's symbols in the order in which they were added.
  func appendSymbols(of word: UnsafeBufferPointer<UInt8>, to found: inout [Int32]) {
    let entry = find(word, hash: SymbolTable.hash(word))
    guard entry >= 0 else { return }
    var link = entries[Int(entry)].first
    while link >= 0 {
      found.append(links[Int(link)].symbol)
      link = links[Int(link)].next
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == word.count {
        let start = Int(entry.start)
        var index = 0
        while index < word.count, keys[start + index] == word[index] { index += 1 }
        if index == word.count { return slots[slot] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = SymbolTable.hash(word)
    let known = find(word, hash: hash)
    if known >= 0 { return Int(known) }
    entries.append(Entry(hash: hash, start: Int32(keys.count), length: Int32(word.count)))
    keys.append(contentsOf: word)
    shortest = min(shortest, word.count)
    longest = max(longest, word.count)
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }
}
