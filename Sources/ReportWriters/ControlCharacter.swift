/// A character that acts where it stands instead of being seen.
///
/// A policy is somebody else's text. Were these characters written as they are, a text could recolour, retitle or
/// overwrite a terminal, show words in another order than they are written, or say something that nobody sees. Every
/// writer asks here which they are, and spells them out as its form allows.
package struct ControlCharacter: Sendable, Hashable {
  /// What it would do.
  package enum Kind: Sendable, Hashable {
    /// Obeyed by terminals: C0, DEL and C1, tab and line feed among them.
    case control
    /// Taken for the end of a line by some programs: U+2028 and U+2029.
    case separator
    /// Settles which way its neighbours run, and turns no letters round: as texts in Hebrew and Arabic use it.
    case mark
    /// Turns round or embeds all that follows.
    case direction
    /// A tag, a letter that is never seen.
    case tag
  }

  /// The code point.
  package let value: UInt32
  /// Bytes of UTF-8 that it takes.
  package let length: Int
  /// What it would do.
  package let kind: Kind

  /// The character that begins at a place of UTF-8, if it is one of these. O(1).
  @inline(__always)
  package init?(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes[index]
    if first < 0x20 || first == 0x7F {
      self.init(UInt32(first), 1, .control)
      return
    }
    // Everything else begins with one of these four, and so hardly any text is looked at more closely.
    guard first == 0xC2 || first == 0xD8 || first == 0xE2 || first == 0xF3 else { return nil }
    self.init(after: first, bytes[(index + 1)...])
  }

  private init(_ value: UInt32, _ length: Int, _ kind: Kind) {
    (self.value, self.length, self.kind) = (value, length, kind)
  }

  private init?(after first: UInt8, _ rest: Slice<UnsafeBufferPointer<UInt8>>) {
    var bytes = rest.makeIterator()
    guard let second = bytes.next() else { return nil }
    if first == 0xC2 {
      guard second < 0xA0 else { return nil }
      self.init(UInt32(second), 2, .control)
      return
    }
    if first == 0xD8 {
      guard second == 0x9C else { return nil }
      self.init(0x061C, 2, .mark)
      return
    }
    guard let third = bytes.next() else { return nil }
    if first == 0xE2 {
      let value = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
      switch value {
      case 0x200E, 0x200F: self.init(value, 3, .mark)
      case 0x2028, 0x2029: self.init(value, 3, .separator)
      case 0x202A...0x202E, 0x2066...0x2069: self.init(value, 3, .direction)
      default: return nil
      }
      return
    }
    guard second == 0xA0, third == 0x80 || third == 0x81, let fourth = bytes.next() else { return nil }
    self.init(0xE0000 | UInt32(third & 0x3F) << 6 | UInt32(fourth & 0x3F), 4, .tag)
  }

  /// The character as people read it: `<U+001B>`.
  package var spelled: String { "<U+" + hexadecimal(digits: 4) + ">" }

  /// The character as XML and HTML refer to it: seen by programs, obeyed by nobody on the way.
  package var reference: String { "&#x" + hexadecimal(digits: 1) + ";" }

  private func hexadecimal(digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// A text with these characters replaced; nil leaves one as it is. `rest` is what follows from the character on.
  /// O(*n*), and one look at the bytes of a text that has none.
  package static func replacing(
    in text: some StringProtocol,
    _ replacement: (ControlCharacter, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> String?
  ) -> String {
    var text = String(text)
    let replaced: [UInt8]? = text.withUTF8 { bytes in
      var result: [UInt8] = []
      var (copied, index) = (0, 0)
      while index < bytes.count {
        guard let control = ControlCharacter(at: index, of: bytes) else {
          index += 1
          continue
        }
        if let words = replacement(control, bytes[index...]) {
          result.append(contentsOf: bytes[copied..<index])
          result.append(contentsOf: words.utf8)
          copied = index + control.length
        }
        index += control.length
      }
      guard copied > 0 else { return nil }
      result.append(contentsOf: bytes[copied...])
      return result
    }
    return replaced.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}
