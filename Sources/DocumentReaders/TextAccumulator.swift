import PolicyModel

/// Collects the text of one leaf: white space collapsed, ends trimmed, marks kept in step.
///
/// White space is what HTML and CommonMark collapse: space, tab, line feed, form feed, carriage return. Every other
/// character stays, the no-break space too.
struct TextAccumulator {
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [InlineMark] = []
  /// For each mark, whether white space stood before its first character.
  private var isApart: [Bool] = []
  /// Offsets just before which the source breaks the line on purpose.
  private(set) var breaks: [Int] = []
  /// Offset of the first end of a source line; -1 without one.
  private(set) var firstLineEnd = -1
  /// White space was seen after the last character.
  private var pendingSpace = false
  /// The white space seen was only the end of a source line.
  private var pendingLineEnd = false
  /// A word that stood here was taken out: the next one must not be joined to the last.
  private var mustSeparate = false
  /// Whether a line end between two ideographs vanishes, as readers of such scripts expect.
  let joinsIdeographs: Bool

  init(joinsIdeographs: Bool) {
    self.joinsIdeographs = joinsIdeographs
    bytes.reserveCapacity(1024)
  }

  /// True if there is neither text nor a mark.
  var isEmpty: Bool { bytes.isEmpty && marks.isEmpty }

  /// Makes room for the next leaf.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    isApart.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    firstLineEnd = -1
    pendingSpace = false
    pendingLineEnd = false
    mustSeparate = false
  }

  /// Adds text whose white space collapses.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    let count = run.count
    var i = 0
    while i < count {
      if isSpace(run[i]) {
        pendingSpace = true
        i += 1
        continue
      }
      // A clean stretch holds only single spaces between words and can be copied whole.
      let start = i
      var end = i + 1
      i = end
      while i < count {
        if !isSpace(run[i]) {
          i += 1
          end = i
        } else if run[i] == 0x20, i + 1 < count, !isSpace(run[i + 1]) {
          i += 2
          end = i
        } else {
          break
        }
      }
      settleSpace(before: run, at: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run[start..<end]))
    }
  }

  /// Adds text as it is, for code.
  mutating func appendVerbatim(_ run: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: run)
  }

  /// Adds text whose white space collapses.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// The end of a source line inside a paragraph.
  mutating func appendLineEnd() {
    if firstLineEnd < 0, !bytes.isEmpty { firstLineEnd = bytes.count }
    if !pendingSpace { pendingLineEnd = true }
    pendingSpace = true
  }

  /// A line break that the author asked for.
  mutating func appendBreak() {
    pendingSpace = true
    pendingLineEnd = false
    if !bytes.isEmpty { breaks.append(bytes.count) }
  }

  private mutating func settleSpace(before run: UnsafeBufferPointer<UInt8>, at start: Int) {
    if mustSeparate {
      mustSeparate = false
      pendingSpace = pendingSpace || (isWordByte(bytes.last) && isWordByte(run[start]))
    }
    guard pendingSpace else { return }
    defer {
      pendingSpace = false
      pendingLineEnd = false
    }
    guard !bytes.isEmpty else { return }
    if pendingLineEnd, joinsIdeographs, endsWithIdeograph, startsWithIdeograph(run, start) { return }
    bytes.append(0x20)
  }

  /// Opens a mark at the place of the next character; its number is for `close`.
  mutating func open(_ kind: InlineMark.Kind) -> Int {
    marks.append(InlineMark(bytes.count..<bytes.count, kind))
    isApart.append(pendingSpace)
    return marks.count - 1
  }

  /// Closes a mark after the last character.
  mutating func close(_ number: Int) {
    var start = marks[number].range.lowerBound
    if start < bytes.count, bytes[start] == 0x20 { start += 1 }
    marks[number].range = start..<max(start, bytes.count)
  }

  /// Takes out the text of a mark, with all marks inside, and returns it.
  mutating func cut(_ number: Int) -> String {
    let start = min(marks[number].range.lowerBound, bytes.count)
    let removed = Array(bytes[start...])
    bytes.removeLast(removed.count)
    for i in TextAccumulator.near(number)..<marks.count where marks[i].range.upperBound > start || i >= number {
      // Numbers of marks that are still open stay good.
      marks[i].range = min(marks[i].range.lowerBound, start)..<min(max(marks[i].range.upperBound, start), start)
      if i >= number { marks[i].kind = .strikethrough }
    }
    breaks.removeAll { $0 > start }
    // The space before the first word was settled when that word came.
    if removed.first == 0x20 || pendingSpace { mustSeparate = true }
    if isApart[number] { pendingSpace = true }
    return String(decoding: removed.drop(while: isSpace), as: UTF8.self)
  }

  /// Gives the figures of a mark their raised or lowered form, unless they are linked: a mark of a note.
  mutating func raise(_ number: Int, isRaised: Bool) {
    let start = marks[number].range.lowerBound
    func isLink(_ mark: InlineMark) -> Bool { mark.linkTarget != nil }
    guard start < bytes.count, bytes[start] != 0x20,
      !marks[number...].contains(where: isLink),
      !marks[TextAccumulator.near(number)..<number].contains(where: {
        isLink($0) && $0.range.isEmpty && $0.range.lowerBound == start
      }),
      let form = RaisedText.rendering(of: bytes[start...], isRaised: isRaised, after: bytes[..<start])
    else { return }
    bytes.replaceSubrange(start..., with: form)
    for i in TextAccumulator.near(number)..<marks.count where marks[i].range.upperBound > start {
      marks[i].range = min(marks[i].range.lowerBound, start)..<bytes.count
    }
  }

  /// Marks that began before another one and may end in or behind it stand close before it; looking at all would be
  /// quadratic in the number of marks of a leaf.
  private static func near(_ number: Int) -> Int { max(0, number - 16) }

  /// Makes a mark say nothing: it only stood for its place.
  mutating func drop(_ number: Int) {
    let start = min(marks[number].range.lowerBound, bytes.count)
    marks[number].range = start..<start
  }

  private func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || HTMLEntities.isAlphanumeric(byte)
  }

  /// Replaces what a mark says, as when a link's target is known only at its end.
  mutating func setKind(_ kind: InlineMark.Kind, of number: Int) { marks[number].kind = kind }

  /// Adds an image at the place reached.
  mutating func addImage(source: String, alternative: String) {
    marks.append(InlineMark(bytes.count..<bytes.count, .image(source: source, alternative: alternative)))
    isApart.append(pendingSpace)
  }

  /// Puts other text in place of what was collected; marks and breaks go where `moved` takes their offsets.
  mutating func replace(bytes: [UInt8], moved: (Int) -> Int) {
    for i in marks.indices {
      let start = moved(marks[i].range.lowerBound)
      marks[i].range = start..<max(start, moved(marks[i].range.upperBound))
    }
    breaks = breaks.map(moved)
    if firstLineEnd >= 0 { firstLineEnd = moved(firstLineEnd) }
    self.bytes = bytes
  }

  /// Drops white space of Unicode at both ends, as of a heading that ends in a no-break space; marks and breaks keep
  /// their places.
  mutating func trimEnds() {
    let (prefix, suffix) = bytes.withUnsafeBufferPointer {
      (UnicodeSpace.prefixLength($0), UnicodeSpace.suffixLength($0))
    }
    guard prefix + suffix > 0 else { return }
    let kept = bytes[prefix..<max(prefix, bytes.count - suffix)]
    replace(bytes: Array(kept)) { min(max(0, $0 - prefix), kept.count) }
  }

  /// The text of a mark so far.
  func text(of number: Int) -> String {
    String(decoding: bytes[min(marks[number].range.lowerBound, bytes.count)...].drop(while: isSpace), as: UTF8.self)
  }

  /// The text collected; white space of CommonMark at its end is dropped already.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The marks with a range, and images, by start, then longest first.
  var finishedMarks: [InlineMark] {
    guard !marks.isEmpty else { return [] }
    let kept = marks.indices.filter { index in
      let mark = marks[index]
      if case .image = mark.kind { return true }
      if mark.range.isEmpty { return holdsImage(index) }
      return mark.range.upperBound <= bytes.count
    }.map { marks[$0] }
    guard kept.count > 1 else { return kept }
    return kept.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// A link around an image has no text, but leads somewhere: `[![badge](image)](address)`.
  private func holdsImage(_ index: Int) -> Bool {
    guard marks[index].linkTarget != nil, index + 1 < marks.count else { return false }
    if case .image = marks[index + 1].kind { return marks[index + 1].range == marks[index].range }
    return false
  }

  private var endsWithIdeograph: Bool {
    bytes.count >= 3 && bytes.withUnsafeBufferPointer { isIdeograph($0, at: $0.count - 3) }
  }

  private func startsWithIdeograph(_ run: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    isIdeograph(run, at: start)
  }
}

/// White space as HTML and CommonMark collapse it.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

/// True if the three bytes from an offset encode a character of a script written without spaces: CJK ideographs,
/// kana, full-width forms and CJK punctuation. Hangul is written with spaces and does not count.
func isIdeograph(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  guard offset >= 0, offset + 2 < bytes.count, bytes[offset] & 0xF0 == 0xE0 else { return false }
  let scalar =
    UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
  switch scalar {
  case 0x2E80...0x2FDF, 0x3000...0x312F, 0x31A0...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF00...0xFFEF:
    return true
  default: return false
  }
}
