/// One number for a run of bytes or numbers, the same on every run of the program (FNV-1a over 64 bits).
///
/// It tells apart and names; it protects from nobody, who could make two runs with one number.
package struct FNVHash: Sendable, Hashable {
  /// The number so far.
  package var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Of nothing.
  @inlinable package init() {}

  /// Of some bytes.
  @inlinable package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Goes on with a byte.
  @inlinable package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

  /// Goes on with a number, as if it were one byte of many bits.
  @inlinable package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01b3 }
}
