internal import CCrypto

/// The SHA-256 of some bytes: what the archive calls a snapshot or a record by when it must be sure.
package struct ContentDigest: Sendable, Hashable, Comparable, CustomStringConvertible {
  // Four words instead of an array: a hundred thousand of them then cost no allocations.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// How many hexadecimal digits `hex` has.
  package static let hexLength = 64

  /// The digest of `bytes`. O(*n*).
  package init(of bytes: [UInt8]) {
    self.init(ofPieces: CollectionOfOne(bytes))
  }

  /// The digest of several stretches of bytes one after the other, without joining them.
  package init(ofPieces pieces: some Sequence<[UInt8]>) {
    var context = SHA256_CTX()
    SHA256_Init(&context)
    for piece in pieces {
      piece.withUnsafeBytes { _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
    }
    var digest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &digest) { buffer in
      _ = SHA256_Final(buffer.assumingMemoryBound(to: UInt8.self).baseAddress, &context)
    }
    words = (digest.0.bigEndian, digest.1.bigEndian, digest.2.bigEndian, digest.3.bigEndian)
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else, so that a digest has one spelling only.
  package init?(hex: some StringProtocol) {
    var values: [UInt64] = []
    var value: UInt64 = 0
    var count = 0
    for byte in hex.utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      value = value << 4 | UInt64(digit)
      count += 1
      if count % 16 == 0 {
        values.append(value)
        value = 0
      }
      if count > Self.hexLength { return nil }
    }
    guard count == Self.hexLength else { return nil }
    words = (values[0], values[1], values[2], values[3])
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    String(unsafeUninitializedCapacity: Self.hexLength) { buffer -> Int in
      var position = 0
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: 60, through: 0, by: -4) {
          let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
          buffer[position] = digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a")
          position += 1
        }
      }
      return position
    }
  }

  /// The 32 bytes, first digits first.
  package var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  /// The same as `hex`.
  package var description: String { hex }

  /// Equal bytes, as far as SHA-256 can tell.
  package static func == (left: ContentDigest, right: ContentDigest) -> Bool { left.words == right.words }

  /// In the order of their hexadecimal digits.
  package static func < (left: ContentDigest, right: ContentDigest) -> Bool { left.words < right.words }

  /// Feeds all 32 bytes: digests that share a word must still differ.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
