internal import PolicyModel

/// Collects the text of one leaf: collapses white space, decodes references, and keeps inlines as marks.
struct HTMLTextRun {
  /// An inline element that is still open.
  private struct OpenMark {
    var serial: Int32
    var start: Int
    var kind: InlineMark.Kind
  }

  /// The text so far; never starts or ends with white space, except in preformatted text.
  private(set) var text: [UInt8] = []
  /// Offset in the source of the first character.
  private(set) var start = 0
  /// Offset just after the last character.
  private(set) var end = 0
  /// True if white space is kept.
  var isPreformatted = false

  /// Offsets of the spaces that stand for line breaks.
  private(set) var breaks: [Int] = []
  private var marks: [InlineMark] = []
  private var open: [OpenMark] = []
  private var controls: [InlineControls.Control] = []
  private var openControls: [(serial: Int32, start: Int, opens: String?)] = []
  private var pendingSpace = false
  private var pendingIndent: [UInt8] = []
  private var hasImage = false
  /// Offset of the first line break; -1 without one.
  private(set) var firstBreak = -1
  /// Bytes of the marker that a word processor wrote before the text of an item; 0 without one.
  private(set) var marker = 0
  /// Elements that underline their text: when they opened, and how many bytes closed ones cover.
  private var openUnderlines: [(serial: Int32, start: Int)] = []
  private var underlined = 0
  /// White space stood before the first character.
  private var beginsApart = false
  /// A word that stood here was taken out: the next one must not be joined to the last.
  private var mustSeparate = false
  /// Counts the leaves, to tell whether an element began in this one.
  private(set) var number: Int32 = 0

  /// True if there is nothing to make a leaf of.
  var isEmpty: Bool { text.isEmpty && !hasImage }
  /// True if there is no text.
  var hasNoText: Bool { text.isEmpty }

  /// Adds characters, references still masked, that end at an offset of the source.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, startingAt offset: Int) {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte == HTMLEntities.ampersand {
        var decoded: [UInt8] = []
        let used = HTMLEntities.appendReference(bytes, at: index, inAttribute: false, to: &decoded)
        decoded.withUnsafeBufferPointer { appendDecoded($0, at: offset + index) }
        index += used
        end = text.isEmpty ? end : offset + index
      } else if HTMLTextRun.isSpace(byte) {
        if isPreformatted { keepSpace(byte) } else { pendingSpace = true }
        if text.isEmpty { beginsApart = true }
        index += 1
      } else {
        var stop = index + 1
        while stop < count {
          let next = bytes[stop]
          if next == HTMLEntities.ampersand { break }
          if HTMLTextRun.isSpace(next) {
            // A single space between two words, by far the most frequent case, needs no collapsing.
            guard next == 0x20, stop + 1 < count else { break }
            let following = bytes[stop + 1]
            if HTMLTextRun.isSpace(following) || following == HTMLEntities.ampersand { break }
          }
          stop += 1
        }
        appendDecoded(UnsafeBufferPointer(rebasing: bytes[index..<stop]), at: offset + index)
        index = stop
        end = text.isEmpty ? end : offset + index
      }
    }
  }

  private mutating func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var bytes = bytes
    if text.isEmpty {
      let blank = UnicodeSpace.prefixLength(bytes)
      bytes = UnsafeBufferPointer(rebasing: bytes[blank...])
      guard !bytes.isEmpty else { return }
      start = offset + blank
      end = start
      if isPreformatted { text = pendingIndent }
    } else if pendingSpace || (mustSeparate && parts(bytes)) {
      text.append(0x20)
    }
    mustSeparate = false
    pendingIndent.removeAll(keepingCapacity: true)
    pendingSpace = false
    text.append(contentsOf: bytes)
  }

  /// True if the last character and the next are both of words.
  private func parts(_ next: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text.last, let first = next.first else { return false }
    return (last >= 0x80 || HTMLEntities.isAlphanumeric(last)) && (first >= 0x80 || HTMLEntities.isAlphanumeric(first))
  }

  /// True if white space set the text apart from what was around it.
  var isSetApart: Bool { beginsApart || pendingSpace }

  /// Keeps the next word apart from the last one.
  mutating func separate() { mustSeparate = true }

  /// Gives figures between an offset and the end their raised or lowered form, unless they are linked: a mark of a note.
  mutating func raise(from start: Int, isRaised: Bool) {
    guard start >= 0, start < text.count, !isPreformatted else { return }
    var start = start
    if text[start] == 0x20 { start += 1 }
    func isLink(_ kind: InlineMark.Kind) -> Bool { if case .link = kind { true } else { false } }
    // Marks are kept in the order of their ends, so those inside are the last ones.
    let inside = marks.lastIndex { $0.range.upperBound <= start }.map { $0 + 1 } ?? 0
    markNotes(inside: inside, from: start)
    guard !marks[inside...].contains(where: { $0.range.lowerBound >= start && isLink($0.kind) }),
      !open.contains(where: { $0.start >= start - 1 && isLink($0.kind) }),
      let form = RaisedText.rendering(of: text[start...], isRaised: isRaised, after: text[..<start])
    else { return }
    text.replaceSubrange(start..., with: form)
    for index in inside..<marks.count {
      marks[index].range = min(marks[index].range.lowerBound, start)..<text.count
    }
  }

  /// Says of raised links that they may be marks of notes, in the word that pages themselves use for it.
  private mutating func markNotes(inside first: Int, from start: Int) {
    for index in first..<marks.count where marks[index].range.lowerBound >= start {
      guard case .link(let target, nil) = marks[index].kind, target.utf8.first == UInt8(ascii: "#") else { continue }
      marks[index].kind = .link(target: target, relation: "footnote")
    }
  }

  private mutating func keepSpace(_ byte: UInt8) {
    if !text.isEmpty {
      text.append(byte)
    } else if byte == 0x0A {
      pendingIndent.removeAll(keepingCapacity: true)
    } else {
      pendingIndent.append(byte)
    }
  }

  /// A line break: a space in running text.
  mutating func lineBreak() {
    if firstBreak < 0, !text.isEmpty { firstBreak = text.count }
    guard !isPreformatted else { return keepSpace(0x0A) }
    pendingSpace = true
    if !text.isEmpty { breaks.append(text.count) }
  }

  /// An image where the text now stands.
  mutating func image(source: String, alternative: String, at offset: Int) {
    if isEmpty { (start, end) = (offset, offset) }
    hasImage = true
    let place = text.count + (pendingSpace && !text.isEmpty ? 1 : 0)
    marks.append(InlineMark(place..<place, .image(source: source, alternative: alternative)))
  }

  /// An inline element starts.
  mutating func openMark(_ kind: InlineMark.Kind, serial: Int32) {
    open.append(OpenMark(serial: serial, start: place, kind: kind))
  }

  /// A button starts inside a heading; `opens` names what it opens, if it says that it opens something.
  mutating func openControl(opens: String?, serial: Int32) { openControls.append((serial, place, opens)) }

  /// The button with a serial ends.
  mutating func closeControl(serial: Int32) {
    guard let index = openControls.lastIndex(where: { $0.serial == serial }) else { return }
    let control = openControls.remove(at: index)
    if control.start < text.count {
      controls.append(InlineControls.Control(range: control.start..<text.count, opens: control.opens))
    }
  }

  /// An element that underlines its text starts.
  mutating func openUnderline(serial: Int32) { openUnderlines.append((serial, place)) }

  /// The element with a serial ends.
  mutating func closeUnderline(serial: Int32) {
    guard let index = openUnderlines.lastIndex(where: { $0.serial == serial }) else { return }
    underlined += max(0, text.count - openUnderlines.remove(at: index).start)
  }

  /// True if everything so far is underlined.
  var isUnderlined: Bool {
    !text.isEmpty && underlined + openUnderlines.reduce(0) { $0 + text.count - min($1.start, text.count) } >= text.count
  }

  /// What was read so far is the marker of an item, unless it is longer than any.
  mutating func endMarker() {
    if text.count <= WordLists.longestMarker { marker = text.count }
  }

  /// Where the next character will stand.
  private var place: Int { text.count + (pendingSpace && !text.isEmpty ? 1 : 0) }

  /// The inline element with a serial ends; returns the UTF-8 offset at which it began.
  mutating func closeMark(serial: Int32) {
    guard let index = open.lastIndex(where: { $0.serial == serial }) else { return }
    let mark = open.remove(at: index)
    close(mark)
  }

  private mutating func close(_ mark: OpenMark) {
    var start = mark.start
    while start < text.count, text[start] == 0x20, !isPreformatted { start += 1 }
    if start < text.count {
      marks.append(InlineMark(start..<text.count, mark.kind))
    } else if case .link = mark.kind, let image = marks.last, image.range.isEmpty, image.range.lowerBound >= mark.start
    {
      marks.append(InlineMark(image.range, mark.kind))
    }
  }

  /// Text from where an inline element began.
  func text(sinceMarkOf serial: Int32) -> ArraySlice<UInt8> {
    guard let mark = open.last(where: { $0.serial == serial }), mark.start < text.count else { return [] }
    return text[mark.start...]
  }

  /// Takes away what an inline element added: a permalink sign.
  mutating func dropMark(serial: Int32) {
    guard let index = open.lastIndex(where: { $0.serial == serial }) else { return }
    let mark = open.remove(at: index)
    if mark.start < text.count { text.removeLast(text.count - mark.start) }
    while text.last == 0x20 {
      text.removeLast()
      pendingSpace = true
    }
    marks.removeAll { $0.range.upperBound > text.count }
  }

  /// The offset from which text would count as an element's own.
  var length: Int { text.count }

  /// Ends the leaf: its text, marks and buttons, and a fresh run in which the open inlines go on.
  mutating func take() -> (text: String, marks: [InlineMark], controls: [InlineControls.Control]) {
    trimEnd()
    for mark in open { close(mark) }
    for control in openControls where control.start < text.count {
      controls.append(InlineControls.Control(range: control.start..<text.count, opens: control.opens))
    }
    let buttons = controls
    let result = String(decoding: text, as: UTF8.self)
    let length = text.count
    let taken = marks.map { mark in
      InlineMark(min(mark.range.lowerBound, length)..<min(mark.range.upperBound, length), mark.kind)
    }.enumerated().sorted { left, right in
      let (a, b) = (left.element.range, right.element.range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      return a.upperBound != b.upperBound ? a.upperBound > b.upperBound : left.offset < right.offset
    }.map(\.element)
    clear()
    return (result, taken, buttons)
  }

  /// Forgets the text; the open inlines go on.
  mutating func clear() {
    text.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    for index in open.indices { open[index].start = 0 }
    controls.removeAll(keepingCapacity: true)
    for index in openControls.indices { openControls[index].start = 0 }
    for index in openUnderlines.indices { openUnderlines[index].start = 0 }
    underlined = 0
    firstBreak = -1
    marker = 0
    pendingSpace = false
    pendingIndent.removeAll(keepingCapacity: true)
    hasImage = false
    isPreformatted = false
    beginsApart = false
    mustSeparate = false
    number &+= 1
  }

  private mutating func trimEnd() {
    let blank = text.withUnsafeBufferPointer { UnicodeSpace.suffixLength($0) }
    text.removeLast(blank)
  }

  /// White space of HTML.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C }
}

/// White space of Unicode, which trims the ends of a leaf; inside it is the author's own.
enum UnicodeSpace {
  /// Length of the white space at the start.
  static func prefixLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count {
      let length = length(bytes, at: index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// Length of the white space at the end.
  static func suffixLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = bytes.count
    while end > 0 {
      if length(bytes, at: end - 1) == 1 {
        end -= 1
      } else if end >= 2, length(bytes, at: end - 2) == 2 {
        end -= 2
      } else if end >= 3, length(bytes, at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return bytes.count - end
  }

  /// Length of the white-space character at an offset; 0 if there is another one.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x09...0x0D, 0x1C...0x20: return 1
    case 0xC2 where index + 1 < bytes.count: return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE1 where index + 2 < bytes.count: return bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
    case 0xE2 where index + 2 < bytes.count:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3 where index + 2 < bytes.count: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
