/// Decodes character references as the HTML standard does: all names of HTML5, old names without a semicolon, numbers
/// with windows-1252 in place of C1 controls.
///
/// `HTMLRepairs` hides every ampersand from libxml2, which knows only HTML 4's names and would not tell a reference
/// it decoded from text that only looks like one. So text and attributes come here with `ampersand` in place of `&`.
enum HTMLEntities {
  /// Stands for `&` in the text that libxml2 hands over: DEL, which no text holds.
  static let ampersand: UInt8 = 0x7F
  /// No reference is longer than this: 31 letters, `#` and digits, a semicolon.
  static let longestReference = 34

  /// Decodes every reference of a text.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == ampersand {
        index += appendReference(bytes, at: index, inAttribute: inAttribute, to: &output)
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }

  /// Appends what the reference at an ampersand stands for, or the `&` itself if there is none.
  /// Returns how many bytes of the source that used.
  static func appendReference(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool, to output: inout [UInt8]
  ) -> Int {
    let next = start + 1
    guard next < bytes.count else {
      output.append(UInt8(ascii: "&"))
      return 1
    }
    if bytes[next] == UInt8(ascii: "#") { return appendNumber(bytes, at: start, to: &output) }
    var end = next
    while end < bytes.count, end - next < 32, isAlphanumeric(bytes[end]) { end += 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[next..<end])
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"), append(name, to: &output) { return end + 1 - start }
    if let length = HTMLEntityIndex.shared.lengthOfLegacyPrefix(name) {
      let after = next + length
      // `?a=1&copy=2` in a link is no copyright sign.
      let isQuery = inAttribute && after < bytes.count && (bytes[after] == 0x3D || isAlphanumeric(bytes[after]))
      if !isQuery, append(UnsafeBufferPointer(rebasing: bytes[next..<after]), to: &output) { return after - start }
    }
    output.append(UInt8(ascii: "&"))
    return 1
  }

  private static func append(_ name: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
    // The few that make up nearly all references of real pages, without building the index.
    switch name.count {
    case 2 where name[0] == 0x6C && name[1] == 0x74: output.append(0x3C)
    case 2 where name[0] == 0x67 && name[1] == 0x74: output.append(0x3E)
    case 3 where name.elementsEqual("amp".utf8): output.append(0x26)
    case 4 where name.elementsEqual("nbsp".utf8): output.append(contentsOf: [0xC2, 0xA0])
    case 4 where name.elementsEqual("quot".utf8): output.append(0x22)
    default: return HTMLEntityIndex.shared.append(name, to: &output)
    }
    return true
  }

  private static func appendNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to output: inout [UInt8]
  ) -> Int {
    var index = start + 2
    let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < bytes.count, let digit = digitValue(bytes[index], isHexadecimal: isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > digits else {
      output.append(UInt8(ascii: "&"))
      return 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    let scalar: Unicode.Scalar
    switch value {
    case 0: scalar = "\u{FFFD}"
    case 0x80..<0xA0: scalar = Windows1252.scalar(UInt8(value))
    default: scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return index - start
  }

  private static func digitValue(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
    default: nil
    }
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

/// Finds names in `HTMLEntityTable` by binary search; built on first use, which most documents never come to.
struct HTMLEntityIndex: Sendable {
  static let shared = HTMLEntityIndex()

  private let starts: [UInt16]
  private let legacyLengths: ClosedRange<Int>

  private init() {
    let table = HTMLEntityTable.text
    var starts: [UInt16] = [0]
    for offset in 0..<table.utf8CodeUnitCount where table.utf8Start[offset] == 0x20 {
      starts.append(UInt16(offset + 1))
    }
    self.starts = starts
    legacyLengths = 2...6
  }

  /// Offset of a name's entry, and whether the name counts without a semicolon.
  private func find(_ name: UnsafeBufferPointer<UInt8>) -> (value: Int, isLegacy: Bool)? {
    let table = HTMLEntityTable.text.utf8Start
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let entry = table + Int(starts[middle])
      var index = 0
      var order = 0
      while true {
        let byte = entry[index]
        let atEnd = !HTMLEntities.isAlphanumeric(byte)
        if index == name.count || atEnd {
          order = atEnd ? (index == name.count ? 0 : 1) : -1
          if order == 0 { return (Int(starts[middle]) + index + 1, byte == UInt8(ascii: "!")) }
          break
        }
        if byte != name[index] {
          order = name[index] > byte ? 1 : -1
          break
        }
        index += 1
      }
      if order > 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Appends the characters of a name; false if there is no such name.
  func append(_ name: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> Bool {
    guard let entry = find(name) else { return false }
    let table = HTMLEntityTable.text
    var value: UInt32 = 0
    var offset = entry.value
    while true {
      let byte = offset < table.utf8CodeUnitCount ? table.utf8Start[offset] : 0x20
      if byte == 0x20 || byte == UInt8(ascii: "+") {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if byte == 0x20 { return true }
        value = 0
      } else {
        value = value * 16 + UInt32(byte <= 0x39 ? byte - 0x30 : byte - 0x37)
      }
      offset += 1
    }
  }

  /// How many letters of a run are a name that counts without a semicolon, the longest; nil if none.
  func lengthOfLegacyPrefix(_ run: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = min(run.count, legacyLengths.upperBound)
    while length >= legacyLengths.lowerBound {
      if find(UnsafeBufferPointer(rebasing: run[..<length]))?.isLegacy == true { return length }
      length -= 1
    }
    return nil
  }
}
