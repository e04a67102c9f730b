/// Numbers that lie in the program as a literal: nothing is parsed or allocated at start, and only the pages that are
/// read are loaded.
///
/// Each number takes four characters of six bits, the least first, from `0` (0x30) to `o` (0x6F); the source text stays
/// ASCII, and a number costs one load and a few shifts.
public struct PackedNumbers: Sendable {
  /// The greatest number that can be packed.
  public static let greatest = (1 << 24) - 1

  // The memory of a literal is never written nor freed.
  private nonisolated(unsafe) let start: UnsafePointer<UInt8>
  /// How many numbers there are.
  public let count: Int

  /// Numbers as `literal` writes them.
  public init(_ literal: StaticString) {
    start = literal.utf8Start
    count = literal.utf8CodeUnitCount / 4
  }

  /// Numbers that are made while the program runs. Their memory is never freed: they are for tables that live as long as
  /// the program does.
  public init(keeping numbers: [Int]) {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, numbers.count * 4))
    for (place, number) in numbers.enumerated() {
      for (index, character) in PackedNumbers.characters(of: number).enumerated() {
        (bytes + 4 * place + index).initialize(to: character)
      }
    }
    start = UnsafePointer(bytes)
    count = numbers.count
  }

  /// The number at an index from 0 to `count` - 1. O(1).
  @inlinable
  public subscript(index: Int) -> Int { Int(word(index)) }

  @usableFromInline
  func word(_ index: Int) -> UInt32 {
    precondition(index >= 0 && index < count)
    return PackedNumbers.word(at: start + 4 * index)
  }

  /// The number whose four characters begin at an address.
  @usableFromInline
  static func word(at address: UnsafePointer<UInt8>) -> UInt32 {
    let characters = UInt32(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt32.self)) &- 0x3030_3030
    return characters & 0x3F | characters >> 2 & 0xFC0 | characters >> 4 & 0x3_F000 | characters >> 6 & 0xFC_0000
  }

  /// The characters of a number, which has to be from 0 to `greatest`.
  public static func characters(of number: Int) -> [UInt8] {
    precondition(0...greatest ~= number)
    return [0, 6, 12, 18].map { UInt8(0x30 + (number >> $0 & 0x3F)) }
  }

  /// The lines of a literal of numbers: its text between `#"""` and `"""#`.
  public static func literal(_ numbers: [Int], indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for (place, number) in numbers.enumerated() {
      line += String(decoding: characters(of: number), as: UTF8.self)
      if place % 25 == 24, place < numbers.count - 1 {
        lines.append(line + ##"\#"##)
        line = indent
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
