import PolicyModel

/// The block of data before the text of a Markdown file: YAML between `---`, TOML between `+++`, or a JSON object.
///
/// It is read into flat fields, nested keys joined with dots and one field an entry of a list. It reads what sites
/// write there, not every construct of the three languages; what it cannot read is skipped. O(*n*).
package struct FrontMatter {
  /// Offset of the first byte after it.
  let end: Int
  private let entries: [Entry]

  /// A field.
  package struct Entry {
    /// Its name, nested keys joined with dots.
    package var name: String
    /// What it says.
    package var value: String
    /// Where the value begins in the source, in bytes.
    package var offset: Int
    var isComment = false
  }

  /// Finds front matter at the start of a source; nil if there is none.
  ///
  /// - Parameter mode: with `.markup`, a fence and its repetition are enough, and JSON is text.
  init?(_ source: UnsafeBufferPointer<UInt8>, mode: ReadingMode) {
    if mode == .policy, let object = JSONFields(source) {
      end = object.end
      entries = object.entries
      return
    }
    guard source.count >= 7, source.starts(with: "---") || source.starts(with: "+++") else { return nil }
    let firstEnd = source.endOfLine(from: 0)
    guard UnsafeBufferPointer(rebasing: source[0..<firstEnd]).trimmed.count == 3 else { return nil }
    var i = firstEnd + 1
    let bodyStart = i
    while i < source.count {
      let lineEnd = source.endOfLine(from: i)
      let line = UnsafeBufferPointer(rebasing: source[i..<lineEnd])
      if line.first == source[0], line.trimmed.count == 3, line.starts(with: "---") || line.starts(with: "+++"),
        !isSpace(line[0])
      {
        let lines = FrontMatterLines(source, bodyStart..<i)
        let found = source[0] == UInt8(ascii: "-") ? lines.yaml() : lines.toml()
        // Two thematic breaks around a paragraph look alike; only data has keys.
        if mode == .policy, found.isEmpty, !lines.isBlank { return nil }
        end = min(source.count, lineEnd + 1)
        entries = found
        return
      }
      i = lineEnd + 1
    }
    return nil
  }

  /// The fields, in source order.
  func fields(positionedBy lines: inout LineIndex) -> [MetadataField] {
    entries.map { entry in
      MetadataField(
        entry.isComment ? .comment : .frontMatter, entry.name, entry.value,
        position: lines.position(of: entry.offset))
    }
  }
}

/// The lines between two fences.
struct FrontMatterLines {
  private let source: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  private struct Line {
    var indent: Int
    var text: String
    var offset: Int
  }

  /// True if there is only white space.
  var isBlank: Bool { source[range].allSatisfy(isSpace) }

  private var lines: [Line] {
    var result: [Line] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let end = min(range.upperBound, source.endOfLine(from: i))
      var start = i
      while start < end, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
      let text = UnsafeBufferPointer(rebasing: source[start..<end]).trimmed
      result.append(Line(indent: start - i, text: String(decoding: text, as: UTF8.self), offset: start))
      i = end + 1
    }
    return result
  }

  // MARK: YAML

  /// Block mappings, block and flow sequences, quoted, plain and block scalars.
  func yaml() -> [FrontMatter.Entry] {
    let lines = lines
    var entries: [FrontMatter.Entry] = []
    var keys: [(indent: Int, name: String)] = []
    var i = 0
    var hasKey = false
    while i < lines.count {
      var line = lines[i]
      i += 1
      if line.text.isEmpty { continue }
      if line.text.hasPrefix("#") {
        entries.append(.init(name: "", value: trim(line.text.dropFirst()), offset: line.offset, isComment: true))
        continue
      }
      var isItem = false
      let marks = FrontMatterLines.itemMarks(line.text)
      if marks > 0 {
        isItem = true
        line.indent += marks
        line.offset += marks
        line.text = String(decoding: line.text.utf8.dropFirst(marks), as: UTF8.self)
      }
      // An item may stand at its key's own indentation.
      while let last = keys.last, last.indent >= line.indent { keys.removeLast() }
      guard let (key, value) = split(line.text, at: ":") else {
        let name = keys.map(\.name).joined(separator: ".")
        if isItem {
          if !line.text.isEmpty { entries.append(.init(name: name, value: scalar(line.text), offset: line.offset)) }
        } else if let last = entries.indices.last, hasKey, !entries[last].isComment {
          entries[last].value += entries[last].value.isEmpty ? scalar(line.text) : " " + scalar(line.text)
        }
        continue
      }
      hasKey = true
      let last = FrontMatterLines.bounded(key)
      let name = (keys.map(\.name) + [last]).joined(separator: ".")
      if keys.count < FrontMatterLines.deepestKeys { keys.append((line.indent, last)) }
      if let style = value.first, style == "|" || style == ">", value.utf8.count <= 3 {
        var parts: [String] = []
        while i < lines.count, lines[i].indent > line.indent || lines[i].text.isEmpty {
          parts.append(lines[i].text)
          i += 1
        }
        while parts.last?.isEmpty == true { parts.removeLast() }
        entries.append(
          .init(name: name, value: parts.joined(separator: style == "|" ? "\n" : " "), offset: line.offset))
      } else if value.hasPrefix("["), value.hasSuffix("]") {
        for item in items(value) { entries.append(.init(name: name, value: item, offset: line.offset)) }
      } else if !value.isEmpty {
        entries.append(.init(name: name, value: scalar(value), offset: line.offset))
      }
    }
    return hasKey ? entries : []
  }

  /// Keys nested deeper than this are named by their ancestor.
  private static let deepestKeys = 16

  /// Bytes of the marks with which a line begins items, one in the other: `- - `.
  private static func itemMarks(_ line: String) -> Int {
    var (count, reached) = (0, 0)
    var afterMark = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "-"), !afterMark {
        afterMark = true
      } else if byte == 0x20, afterMark || reached > 0 {
        afterMark = false
        reached = count + 1
      } else {
        return reached
      }
      count += 1
    }
    return count
  }

  /// A key that is longer than any is cut: it stands in the name of everything below it.
  static func bounded(_ key: String) -> String {
    key.utf8.count <= longestKey ? key : String(key.prefix(longestKey))
  }

  private static let longestKey = 200

  // MARK: TOML

  /// Tables, keys with one-line values, arrays.
  func toml() -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var table = ""
    let lines = lines
    var i = 0
    while i < lines.count {
      let line = lines[i]
      i += 1
      if line.text.isEmpty { continue }
      if line.text.hasPrefix("#") {
        entries.append(.init(name: "", value: trim(line.text.dropFirst()), offset: line.offset, isComment: true))
      } else if line.text.hasPrefix("[") {
        table = FrontMatterLines.bounded(trim(line.text.drop { $0 == "[" }.prefix { $0 != "]" }))
      } else if let (key, first) = split(line.text, at: "=") {
        var value = first
        let name = table.isEmpty ? key : table + "." + key
        while value.hasPrefix("["), !value.hasSuffix("]"), i < lines.count {
          value += " " + lines[i].text
          i += 1
        }
        if value.hasPrefix("["), value.hasSuffix("]") {
          for item in items(value) { entries.append(.init(name: name, value: item, offset: line.offset)) }
        } else {
          entries.append(.init(name: name, value: scalar(value), offset: line.offset))
        }
      }
    }
    return entries
  }

  // MARK: Values

  /// Key and value around the first separator outside quotes; a colon needs white space or the end after it.
  private func split(_ line: String, at separator: Character) -> (key: String, value: String)? {
    var quote: Character?
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      let next = line.index(after: index)
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        if index != line.startIndex { return nil }
        quote = character
      } else if character == separator, separator == "=" || next == line.endIndex || line[next] == " " {
        let key = scalar(trim(line[..<index]))
        guard !key.isEmpty, !key.hasPrefix("{"), !key.hasPrefix("[") else { return nil }
        return (key, trim(line[next...]))
      }
      index = next
    }
    return nil
  }

  private func trim(_ text: some StringProtocol) -> String {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }

  /// A value without its quotes or its comment.
  private func scalar(_ text: String) -> String {
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      var end = text.startIndex
      while end < text.endIndex {
        if text[end] == "#", end > text.startIndex, text[text.index(before: end)] == " " { break }
        end = text.index(after: end)
      }
      return trim(text[..<end])
    }
    var result = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if character == quote {
        guard quote == "'", rest.first == "'" else { break }
        rest = rest.dropFirst()
        result.append("'")
      } else if character == "\\", quote == "\"", let next = rest.popFirst() {
        result.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// The entries of a list in brackets.
  private func items(_ list: String) -> [String] {
    var result: [String] = []
    var current = ""
    var quote: Character?
    for character in list.dropFirst().dropLast() {
      if let open = quote {
        if character == open { quote = nil }
        current.append(character)
      } else if character == "," {
        result.append(current)
        current = ""
      } else {
        if character == "\"" || character == "'", trim(current).isEmpty { quote = character }
        current.append(character)
      }
    }
    result.append(current)
    return result.map { scalar(trim($0)) }.filter { !$0.isEmpty }
  }
}
