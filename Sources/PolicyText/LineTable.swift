/// Lines of a literal, each a key, a tab and what belongs to the key, found by an index of hashes that lies in the
/// program too: a look-up costs one hash of the key, however many lines there are, and nothing at start.
public struct LineTable: Sendable {
  // The memory of a literal is never written nor freed.
  private nonisolated(unsafe) let start: UnsafePointer<UInt8>
  private let size: Int
  /// Where the line of a slot begins, plus one; 0 is an empty slot. As many as a power of two.
  private let slots: PackedNumbers

  /// - Parameters:
  ///   - lines: The table, each line ending in a line feed but the last.
  ///   - slots: What `slots(of:)` gives for the lines.
  public init(_ lines: StaticString, slots: PackedNumbers) {
    start = lines.utf8Start
    size = lines.utf8CodeUnitCount
    self.slots = slots
  }

  /// A table of lines that are made while the program runs. Its memory is never freed: it is for tables that live as
  /// long as the program does.
  public init(keeping lines: [String]) {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    memory.initialize(from: bytes, count: bytes.count)
    start = UnsafePointer(memory)
    size = bytes.count
    slots = PackedNumbers(keeping: LineTable.slots(of: lines))
  }

  /// The bytes of the table.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: size) }

  /// The hash of no bytes.
  public static let seed: UInt32 = 0x811C_9DC5
  /// The hash of a key that one byte more belongs to (FNV-1a).
  @inlinable
  public static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// What follows a key and its tab, as a range of `bytes`; nil if no line has the key.
  ///
  /// - Parameters:
  ///   - key: The bytes of the key, but for `last`.
  ///   - last: One more byte of it.
  ///   - hash: The hash of both.
  public func line(
    of key: UnsafeBufferPointer<UInt8>, last: UInt8? = nil, hash: UInt32
  ) -> Range<Int>? {
    var slot = LineTable.slot(hash, of: slots.count)
    while true {
      let place = slots[slot] - 1
      if place < 0 { return nil }
      if let end = keyEnd(key, last, at: place) { return end..<lineEnd(end) }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
  }

  /// The packed number at a place of `bytes`; see `PackedNumbers`.
  public func number(at place: Int) -> Int {
    precondition(place >= 0 && place + 4 <= size)
    return Int(PackedNumbers.word(at: start + place))
  }

  /// Where what belongs to a key begins if the line at a place has that key.
  private func keyEnd(_ key: UnsafeBufferPointer<UInt8>, _ last: UInt8?, at place: Int) -> Int? {
    var end = place
    guard end + key.count + (last == nil ? 0 : 1) < size else { return nil }
    for byte in key {
      if start[end] != byte { return nil }
      end += 1
    }
    if let last {
      if start[end] != last { return nil }
      end += 1
    }
    return start[end] == 0x09 ? end + 1 : nil
  }

  private func lineEnd(_ place: Int) -> Int {
    var end = place
    while end < size, start[end] != 0x0A { end += 1 }
    return end
  }

  private static func slot(_ hash: UInt32, of count: Int) -> Int { Int(hash ^ hash >> 15) & (count - 1) }

  /// The index of lines: for each slot 0 or one more than the offset of a line. At most half of the slots are taken.
  public static func slots(of lines: [String]) -> [Int] {
    var count = 1
    while count < lines.count * 2 { count *= 2 }
    var slots = [Int](repeating: 0, count: count)
    var offset = 0
    for line in lines {
      let hash = line.utf8.prefix { $0 != 0x09 }.reduce(seed, step)
      var slot = slot(hash, of: count)
      while slots[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
      slots[slot] = offset + 1
      offset += line.utf8.count + 1
    }
    return slots
  }
}
