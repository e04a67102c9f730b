internal import Glibc

/// File names as text, and back as the bytes that the system knows them by.
///
/// A name on Linux is any bytes but `/` and NUL. Bytes that are not UTF-8 become scalars that nobody writes, the last
/// 128 of the last plane; where those stand in a name themselves, each of their bytes becomes one. So every name has
/// one text, and every text that `text(of:)` gave leads back to the same bytes.
package enum FileName {
  private static let escapes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

  /// The text of a name.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self), !hasEscapes(text) { return text }
    var text = ""
    var position = 0
    while position < bytes.count {
      let length = length(ofScalarFrom: bytes[position])
      if position + length <= bytes.count,
        let scalar = String(validating: bytes[position..<position + length], as: UTF8.self)?.unicodeScalars.first,
        !escapes.contains(scalar.value)
      {
        text.unicodeScalars.append(scalar)
        position += length
      } else {
        text.unicodeScalars.append(escape(of: bytes[position]))
        position += 1
      }
    }
    return text
  }

  /// The text of a name that ends with a NUL.
  package static func text(of pointer: UnsafePointer<CChar>) -> String {
    text(of: UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
  }

  /// The bytes of a name.
  package static func bytes(of text: String) -> [UInt8] {
    guard hasEscapes(text) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if escapes.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }

  /// The name as people may read it: what is not UTF-8 is shown as � (U+FFFD).
  package static func shown(_ text: String) -> String {
    hasEscapes(text) ? String(decoding: bytes(of: text), as: UTF8.self) : text
  }

  /// Hands a name to a call of the system.
  package static func withPath<Result>(_ text: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard hasEscapes(text) else { return text.withCString(body) }
    return (bytes(of: text) + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }

  /// How many bytes a scalar has that begins with this one; 1 for bytes that begin none.
  private static func length(ofScalarFrom byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Only bytes from 80 up can fail to be UTF-8, so that the last byte of the scalar is the byte that is meant.
  private static func escape(of byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(0x10FF00 | UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func hasEscapes(_ text: String) -> Bool {
    // All of them begin with F4; hardly any other scalar does.
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { escapes.contains($0.value) }
  }
}
