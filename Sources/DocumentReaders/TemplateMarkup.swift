import PolicyModel

/// A page's source without the tags of template languages, byte for byte in place, so that every offset stays.
///
/// What engines put into the page is not in the source: variables stay as they are written, for a check to find;
/// everything else goes, and with it what is only meant for the head. Code shown on a page keeps its tags. Inside start
/// tags, template tags lose the quotes and brackets that would break the tag. O(*n*).
struct TemplateMarkup {
  /// The source without tags.
  private(set) var bytes: [UInt8]
  /// The title that the template gives to the engine, and where it stands.
  private(set) var title: (value: String, offset: Int)?

  /// Makes a copy without tags; nil if there is no tag.
  init?(_ source: UnsafeBufferPointer<UInt8>) {
    guard TemplateMarkup.mayHoldTags(source) else { return nil }
    bytes = Array(source)
    scan(source)
  }

  private static func mayHoldTags(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    for (first, second) in [
      ("{", "%"), ("{", "{"), ("{", "#"), ("{", "!"), ("<", "%"), ("<", "?"), ("@", "s"), ("@", "e"),
    ]
      as [(Unicode.Scalar, Unicode.Scalar)]
    where source.firstIndex(of: UInt8(ascii: first), followedBy: UInt8(ascii: second), from: 0) != nil { return true }
    return false
  }

  private mutating func scan(_ source: UnsafeBufferPointer<UInt8>) {
    let hasDirectives = TemplateDirective.areUsed(in: source)
    var index = 0
    var isLineStart = true
    while index < source.count {
      let byte = source[index]
      switch byte {
      case 0x0A: isLineStart = true
      case 0x20, 0x09, 0x0D: break
      case UInt8(ascii: "{"), UInt8(ascii: "<"):
        isLineStart = false
        if let tag = TemplateLanguage.tag(in: source, at: index) {
          index = take(tag, source)
          continue
        }
        if byte == UInt8(ascii: "<") {
          index = markup(source, at: index)
          continue
        }
      case UInt8(ascii: "@") where isLineStart && hasDirectives:
        isLineStart = false
        if let directive = TemplateDirective(source, at: index) {
          if title == nil, let words = directive.title { setTitle(source, words) }
          blank(directive.range)
          index = directive.range.upperBound
          continue
        }
      default: isLineStart = false
      }
      index += 1
    }
  }

  /// Deals with a tag in the text; returns the offset after it.
  private mutating func take(_ tag: TemplateLanguage.Tag, _ source: UnsafeBufferPointer<UInt8>) -> Int {
    switch tag.kind {
    case .variable: return tag.range.upperBound
    case .steering: blank(tag.range)
    case .words(let words):
      blank(tag.range.lowerBound..<words.lowerBound)
      blank(words.upperBound..<tag.range.upperBound)
    case .title(let words):
      if title == nil { setTitle(source, words) }
      blank(tag.range)
    case .hidden(let close, let isTitle):
      guard let end = endTag(source, close, from: tag.range.upperBound) else {
        blank(tag.range)
        return tag.range.upperBound
      }
      if isTitle, title == nil { setTitle(source, tag.range.upperBound..<end.lowerBound) }
      blank(tag.range.lowerBound..<end.upperBound)
      return end.upperBound
    }
    return tag.range.upperBound
  }

  /// The end tag that closes a hidden part; spaces and dashes after its opening delimiter do not count.
  private func endTag(_ source: UnsafeBufferPointer<UInt8>, _ close: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while let open = source.firstIndex(of: close[0], followedBy: close[1], from: index) {
      index = open + 2
      var name = index
      while name < source.count, " -~\t\n".utf8.contains(source[name]) { name += 1 }
      guard name + close.count - 2 <= source.count,
        source[name..<name + close.count - 2].elementsEqual(close[2...])
      else { continue }
      return TemplateLanguage.tag(in: source, at: open)?.range
    }
    return nil
  }

  private mutating func setTitle(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var words: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let tag = TemplateLanguage.tag(in: source, at: index) {
        if case .words(let inside) = tag.kind { words += source[inside] }
        index = tag.range.upperBound
        continue
      }
      words.append(source[index])
      index += 1
    }
    var text = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    func isJoint(_ character: Character) -> Bool { " -–—|·:".contains(character) }
    while let first = text.first, isJoint(first) { text.removeFirst() }
    while let last = text.last, isJoint(last) { text.removeLast() }
    // A key such as `rules.title` names the words, it is none.
    guard text.contains(" ") || !text.contains("."), !text.isEmpty,
      text.utf8.count <= OutlineBuilderRecognition.mostBytes, !text.contains("<")
    else { return }
    title = (String(text), range.lowerBound)
  }

  // MARK: HTML around the tags

  /// Passes over a comment, a tag, or an element whose text is code; returns the offset after it.
  private mutating func markup(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    if source.starts(with: "<!--", at: start) {
      var index = start + 4
      while index + 2 < source.count, !source.starts(with: "-->", at: index) { index += 1 }
      return min(index + 3, source.count)
    }
    guard start + 1 < source.count, (source[start + 1] | 0x20) &- 0x61 < 26 else { return start + 1 }
    let end = startTag(source, at: start)
    for name in ["script", "style", "pre", "code", "kbd", "samp", "title", "textarea"] as [StaticString]
    where source.startsFolded(with: name, at: start + 1) {
      let after = start + 1 + name.utf8CodeUnitCount
      guard after < source.count, source[after] <= 0x20 || source[after] == UInt8(ascii: ">") else { continue }
      let close = closing(source, name, from: end)
      // Markup in a title is text: tags become spaces there.
      if source.startsFolded(with: "title", at: start + 1) { spaceOut(source, end..<close) }
      return close
    }
    return end
  }

  /// The offset of an element's end tag.
  private func closing(_ source: UnsafeBufferPointer<UInt8>, _ name: StaticString, from start: Int) -> Int {
    var index = start
    while let open = source.firstIndex(of: UInt8(ascii: "<"), followedBy: UInt8(ascii: "/"), from: index) {
      if source.startsFolded(with: name, at: open + 2) { return open }
      index = open + 2
    }
    return source.count
  }

  private mutating func spaceOut(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let tag = TemplateLanguage.tag(in: source, at: index) else {
        index += 1
        continue
      }
      var kept = 0..<0
      if case .words(let words) = tag.kind { kept = words }
      for place in tag.range where place < range.upperBound && !kept.contains(place) { bytes[place] = 0x20 }
      index = tag.range.upperBound
    }
  }

  /// Passes over a start tag and makes the template tags in it harmless; returns the offset after it.
  private mutating func startTag(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var index = start + 1
    var quote: UInt8 = 0
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<"), let tag = TemplateLanguage.tag(in: source, at: index) {
        defuse(tag.range)
        index = tag.range.upperBound
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return index
  }

  private mutating func defuse(_ range: Range<Int>) {
    if bytes[range.lowerBound] == UInt8(ascii: "<") {
      (bytes[range.lowerBound], bytes[range.lowerBound + 1]) = (UInt8(ascii: "{"), UInt8(ascii: "%"))
      (bytes[range.upperBound - 2], bytes[range.upperBound - 1]) = (UInt8(ascii: "%"), UInt8(ascii: "}"))
    }
    for index in range where "\"'<>".utf8.contains(bytes[index]) { bytes[index] = UInt8(ascii: "_") }
  }

  /// Takes a stretch out without parting the words on either side: an empty comment, or the end tag of no element.
  private mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
    let (start, end) = (range.lowerBound, range.upperBound)
    if range.count >= 7 {
      bytes.replaceSubrange(start..<start + 4, with: "<!--".utf8)
      bytes.replaceSubrange(end - 3..<end, with: "-->".utf8)
    } else if range.count >= 4 {
      for index in range { bytes[index] = UInt8(ascii: "z") }
      (bytes[start], bytes[start + 1], bytes[end - 1]) = (UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: ">"))
    }
  }
}
