internal import PolicyModel

/// Prepares a source for libxml2, byte for byte in place, so that every offset stays what it was.
///
/// libxml2's HTML parser is of the HTML 4 age. What it would get wrong is hidden from it here, in one pass:
/// - ampersands, so that `HTMLEntities` decodes references by HTML5's rules;
/// - `<!…>`, `<?…>` and `<!-->`, which it would take for text or for an endless comment;
/// - markup in `title`, `textarea`, `iframe`, `xmp` and the like, whose content is characters;
/// - the attributes of a tag beyond `mostAttributes` (it compares each with each);
/// - start tags nested deeper than `deepestNesting` and end tags of elements that are not open (it searches its whole
///   stack for each end tag). Their text stays.
struct HTMLRepairs {
  /// No real tag comes near; at this number libxml2's quadratic search is still unnoticeable.
  static let mostAttributes = 512
  /// Browsers stop nesting at 512; one page in a million needs more, and it keeps its text.
  static let deepestNesting = 1_024

  /// The repaired copy.
  var bytes: [UInt8]
  /// What was cut.
  private(set) var diagnostics: [Diagnostic] = []

  /// Repairs a copy of the source. O(*n*).
  init(_ source: UnsafeBufferPointer<UInt8>, lines: inout LineIndex) {
    bytes = Array(source)
    var pass = Pass()
    bytes.withUnsafeMutableBufferPointer { pass.run($0) }
    if let offset = pass.tooDeep {
      diagnostics.append(
        Diagnostic(
          "nesting-too-deep", .warning, "elements nested deeper than \(HTMLRepairs.deepestNesting) are read as text",
          at: lines.position(of: offset)))
    }
    if let offset = pass.tooManyAttributes {
      diagnostics.append(
        Diagnostic(
          "too-many-attributes", .warning, "attributes beyond the \(HTMLRepairs.mostAttributes)th of a tag are ignored",
          at: lines.position(of: offset)))
    }
  }
}

/// The state of one pass.
private struct Pass {
  var tooDeep: Int?
  var tooManyAttributes: Int?
  /// How many elements are open, by a hash of their names. Two names with one hash only make a stray end tag pass.
  private var open = [Int32](repeating: 0, count: 512)
  private var depth = 0

  mutating func run(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        index = markup(bytes, at: index)
        continue
      }
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "&") { Pass.mask(bytes, at: index) }
      index += 1
    }
  }

  /// Replaces what libxml2 must not see in text: `&`, controls, the two noncharacters of the basic plane.
  @inline(__always)
  private static func mask(_ bytes: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "&"): bytes[index] = HTMLEntities.ampersand
    case 0x09, 0x0A: break
    case 0..<0x20, 0x7F: bytes[index] = 0x20
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      bytes[index + 2] = 0xBD
    default: break
    }
  }

  /// Deals with what starts at a `<`; returns the offset just after it.
  private mutating func markup(_ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return declaration(bytes, at: start)
    case UInt8(ascii: "?"): return blank(bytes, from: start, through: UInt8(ascii: ">"))
    case UInt8(ascii: "/"):
      guard start + 2 < bytes.count, Pass.isLetter(bytes[start + 2]) else { return start + 1 }
      return endTag(bytes, at: start)
    case let byte where Pass.isLetter(byte): return startTag(bytes, at: start)
    default: return start + 1
    }
  }

  private func declaration(_ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let count = bytes.count
    guard start + 3 < count, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else {
      return blank(bytes, from: start, through: UInt8(ascii: ">"))
    }
    var index = start + 4
    if index < count, bytes[index] == UInt8(ascii: ">") {
      return blank(bytes, from: start, through: UInt8(ascii: ">"))
    }
    while index + 2 < count {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E { return index + 3 }
      Pass.mask(bytes, at: index)
      index += 1
    }
    return count
  }

  /// Takes out everything up to and including a byte, without parting the words on either side.
  private func blank(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int, through last: UInt8) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != last { end += 1 }
    end = min(end + 1, bytes.count)
    if end - start >= 7 {
      // An empty comment is no text, and keeps the offsets of what follows.
      for index in start..<end { bytes[index] = 0x20 }
      (bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]) = (0x3C, 0x21, 0x2D, 0x2D)
      (bytes[end - 3], bytes[end - 2], bytes[end - 1]) = (0x2D, 0x2D, 0x3E)
    } else {
      // libxml2 passes over characters that XML does not allow.
      for index in start..<end { bytes[index] = 0x01 }
    }
    return end
  }

  private mutating func endTag(_ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let name = Pass.name(bytes, at: start + 2)
    var end = name.end
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    // `</p>` and `</br>` alone mean something; elements whose end is optional are closed out of sight.
    if !Pass.isUncounted(name.tag) {
      if open[name.hash] > 0 {
        open[name.hash] -= 1
        depth -= 1
      } else {
        return blank(bytes, from: start, through: UInt8(ascii: ">"))
      }
    }
    return min(end + 1, bytes.count)
  }

  private mutating func startTag(_ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let name = Pass.name(bytes, at: start + 1)
    let (end, isClosed) = attributes(bytes, at: name.end)
    if !Pass.isUncounted(name.tag), !(name.tag.isVoid || isClosed) {
      if depth >= HTMLRepairs.deepestNesting {
        if tooDeep == nil { tooDeep = start }
        Pass.fillWithSpaces(bytes, start..<end)
        return end
      }
      open[name.hash] += 1
      depth += 1
    }
    guard !isClosed else { return end }
    if name.tag.isRawText || name.tag == .script || name.tag == .style {
      return rawText(bytes, from: end, endingAt: start + 1..<name.end, hides: name.tag.isRawText)
    }
    return end
  }

  /// Looks through a tag with its quotes; blanks what stands after too many attributes. Returns the offset after `>`,
  /// and whether a slash before it closes the element, as XHTML has it: in `<a href=x/>` it is part of the address.
  private mutating func attributes(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> (end: Int, isClosed: Bool) {
    let count = bytes.count
    var index = start
    var attributes = 0
    var state = AttributeState.between
    var isClosed = false
    while index < count {
      let byte = bytes[index]
      let place = index
      switch byte {
      case UInt8(ascii: ">"):
        return (index + 1, isClosed)
      case 0x22 where state == .beforeValue, 0x27 where state == .beforeValue:
        index += 1
        while index < count, bytes[index] != byte {
          Pass.mask(bytes, at: index)
          index += 1
        }
        state = .between
      case 0x20, 0x09, 0x0A, 0x0C:
        if state != .beforeValue { state = .between }
      case UInt8(ascii: "/") where state == .between || state == .name:
        state = .between
        isClosed = true
      case UInt8(ascii: "=") where state == .between || state == .name:
        state = .beforeValue
      default:
        if state == .between {
          attributes += 1
          state = .name
          isClosed = false
        } else if state == .beforeValue {
          state = .value
        }
        Pass.mask(bytes, at: index)
      }
      index += 1
      if attributes > HTMLRepairs.mostAttributes {
        if tooManyAttributes == nil { tooManyAttributes = place }
        Pass.fillWithSpaces(bytes, place..<min(index, count))
      }
    }
    return (count, false)
  }

  private enum AttributeState {
    case between, name, beforeValue, value
  }

  /// Overwrites a stretch; line ends stay, for the sake of `pre`.
  private static func fillWithSpaces(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
  }

  /// Passes over characters up to the end tag of the element they belong to; hides what looks like markup in them.
  private func rawText(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int, endingAt name: Range<Int>, hides: Bool
  ) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") {
        let end = index + 2 + name.count
        if end <= bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
          (0..<name.count).allSatisfy({ bytes[index + 2 + $0] | 0x20 == bytes[name.lowerBound + $0] | 0x20 }),
          end == bytes.count || !HTMLEntities.isAlphanumeric(bytes[end])
        {
          return index
        }
        if hides { bytes[index] = 0x20 }
      }
      Pass.mask(bytes, at: index)
      index += 1
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Names that are not counted: end tags may be missing, or mean something alone.
  private static func isUncounted(_ tag: HTMLTag) -> Bool { tag.hasOptionalEnd || tag == .br }

  /// The name that starts at an offset.
  private static func name(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> (end: Int, hash: Int, tag: HTMLTag) {
    var index = start
    var hash: UInt64 = 1_469_598_103_934_665_603
    var packed: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 1_099_511_628_211
      packed = packed << 8 | UInt64(lower)
      index += 1
    }
    let tag = index - start <= 8 ? HTMLTag.byPackedName[packed] ?? .other : .other
    return (index, Int(hash >> 20 & 511), tag)
  }
}

extension HTMLTag {
  /// Elements by the bytes of their names, first byte highest; names of more than eight letters are not in it.
  fileprivate static let byPackedName: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    for tag in allCases where tag != .other && tag.name.utf8.count <= 8 {
      table[tag.name.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = tag
    }
    return table
  }()
}
