/// Kinds of bytes by which addresses and numbers are told from the text around them.
enum ASCIIByte {
  /// True for a digit of ASCII.
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// True for a letter or digit of ASCII.
  static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
}
