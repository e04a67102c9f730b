import PolicyModel

/// What begins with two dots: directives, targets, notes, comments.
extension RestructuredTextFlowReader {
  /// Reads explicit markup; nil for any other line.
  func readMarkup(at number: Int, _ text: ArraySlice<UInt8>, start: Int, column: Int) -> Int? {
    if text.starts(with: Array("__ ".utf8)) { return number + 1 }
    guard text.starts(with: Array("..".utf8)), text.count == 2 || isSpace(text[text.startIndex + 2]) else { return nil }
    let end = lines.end(ofBodyFrom: number + 1, deeperThan: column)
    let rest = text.dropFirst(2).drop(while: isSpace)
    // Two dots by themselves with a blank line after them are an empty comment and take nothing in.
    if rest.isEmpty { return number + 1 < lines.count && lines[number + 1].isBlank ? number + 1 : end }
    switch rest.first {
    case UInt8(ascii: "_"): return readTarget(rest.dropFirst(), to: end)
    case UInt8(ascii: "["):
      if let close = rest.firstIndex(of: UInt8(ascii: "]")) {
        let name = rest[(rest.startIndex + 1)..<close]
        return readNote(name, at: number, rest[(close + 1)...], column: column)
      }
    case UInt8(ascii: "|"): return end
    default: break
    }
    guard let (name, argument) = directive(rest) else { return end }
    return readDirective(name, argument, at: number, start: start, column: column, end: end)
  }

  private func readTarget(_ definition: ArraySlice<UInt8>, to end: Int) -> Int {
    if let (name, rest) = RestructuredTextNames.name(of: definition), name != "_", rest.allSatisfy(isSpace) {
      out.anchors.append(RestructuredTextNames.address(of: name))
    }
    return end
  }

  /// The name before the two colons of a directive, and what follows.
  private func directive(_ text: ArraySlice<UInt8>) -> (name: String, argument: ArraySlice<UInt8>)? {
    let word = text.prefix {
      HTMLEntities.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":")
    }
    let name = word.reversed().drop { $0 == UInt8(ascii: ":") }.reversed()
    guard !name.isEmpty, word.count - name.count == 2, word.endIndex == text.endIndex || isSpace(text[word.endIndex])
    else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), text[word.endIndex...].drop(while: isSpace))
  }

  /// A note cited by number, sign or name; its text goes on in deeper lines.
  private func readNote(_ name: ArraySlice<UInt8>, at number: Int, _ rest: ArraySlice<UInt8>, column: Int) -> Int {
    var label = Array(name)
    if label.first == UInt8(ascii: "#") {
      out.anchors.append("note-" + String(decoding: label, as: UTF8.self))
      label = Array(String(nextNote).utf8)
      nextNote += 1
    }
    out.anchors.append("note-" + String(decoding: label, as: UTF8.self))
    let next = lines.firstFilled(from: number + 1)
    var indent = column + 3
    if next < lines.count, lines[next].indent > column { indent = lines[next].indent }
    containers.append(Container(kind: .footnote, indent: min(indent, column + 3)))
    let from = rest.drop(while: isSpace).startIndex
    guard from < lines[number].end else { return number + 1 }
    out.text.append("[" + String(decoding: label, as: UTF8.self) + "] ")
    return readContent(at: number, from: from, column: column + 1)
  }

  /// Directives whose body is part of the text, with the name that its reader sees above it.
  private static let admonitions: Set<String> = [
    "attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning", "seealso",
  ]
  /// Directives whose body is read as if it stood there.
  private static let transparent: Set<String> = [
    "container", "class", "compound", "pull-quote", "epigraph", "highlights", "parsed-literal", "table", "list-table",
    "rst-class", "centered", "tab", "tab-set", "tab-item", "grid", "grid-item", "grid-item-card", "card", "dropdown",
    "line-block", "hlist", "only", "glossary", "cssclass",
  ]
  private static let titled: Set<String> = [
    "admonition", "topic", "sidebar", "rubric", "versionadded", "versionchanged", "deprecated",
  ]
  private static let code: Set<String> = ["code", "code-block", "sourcecode", "literalinclude", "math", "highlight"]

  private func readDirective(
    _ name: String, _ argument: ArraySlice<UInt8>, at number: Int, start: Int, column: Int, end: Int
  ) -> Int {
    let body = bodyStart(after: number, to: end, column: column)
    if Self.code.contains(name) {
      if name != "highlight", name != "literalinclude", body < end {
        let range = lines.range(from: lines[body].start, toLine: end - 1)
        out.code(lines.verbatim(body..<end), nesting: takeNesting(), range: range)
      }
    } else if name == "image" || name == "figure" {
      readImage(argument, at: number, start: start, end: end)
      if name == "figure" { return enter(body, to: end, .plain) }
      return end
    } else if Self.admonitions.contains(name) || Self.titled.contains(name) {
      return readAdmonition(name, argument, at: number, start: start, body: body, end: end)
    } else if Self.transparent.contains(name) {
      if name == "centered" || name == "tab-item" || name == "dropdown" || name == "card" || name == "table"
        || name == "list-table" || name == "grid-item-card"
      {
        writeLine(Array(argument), at: number, start: start)
      }
      return enter(body, to: end, name == "pull-quote" || name == "epigraph" ? .quote : .plain)
    } else if name == "include" || name == "mdinclude" {
      out.flow.diagnostics.append(
        Diagnostic(
          "include-not-followed", .warning,
          "\(String(decoding: argument.prefix(80), as: UTF8.self)) is included here and was not read",
          at: lines.position(of: start)))
    }
    return end
  }

  /// The first line of a directive's body: behind its options and what goes on with its argument.
  private func bodyStart(after number: Int, to end: Int, column: Int) -> Int {
    var line = number + 1
    while line < end, !lines[line].isBlank, RestructuredTextFlowReader.field(lines.bytes(line)) != nil { line += 1 }
    return min(lines.firstFilled(from: line), end)
  }

  private func enter(_ body: Int, to end: Int, _ kind: Container.Kind) -> Int {
    guard body < end else { return end }
    containers.append(Container(kind: kind, indent: lines[body].indent))
    return body
  }

  /// A note that stands out: a quote that begins with its name, as in the other formats.
  private func readAdmonition(
    _ name: String, _ argument: ArraySlice<UInt8>, at number: Int, start: Int, body: Int, end: Int
  ) -> Int {
    let isTitled = Self.titled.contains(name)
    var nesting = takeNesting()
    nesting.quoteDepth += name == "rubric" ? 0 : 1
    nesting.startsItem = false
    let range = lines.range(from: start, toLine: number)
    if isTitled {
      let mark = out.text.open(.strong)
      inlines(Array(argument))
      out.text.close(mark)
    } else {
      let title = name == "seealso" ? "See also" : name.prefix(1).uppercased() + name.dropFirst()
      out.text.append(title)
    }
    out.finish(.block(.paragraph), nesting: nesting, range: range)
    if !isTitled, !argument.isEmpty {
      // The text may begin beside the name and go on below.
      var last = number + 1
      while last < end, !lines[last].isBlank { last += 1 }
      inlines(lines.joined(number..<last, from: argument.startIndex))
      out.finish(.block(.paragraph), nesting: nesting, range: lines.range(from: argument.startIndex, toLine: last - 1))
      return enter(min(lines.firstFilled(from: last), end), to: end, .quote)
    }
    return enter(body, to: end, .quote)
  }

  private func writeLine(_ text: [UInt8], at number: Int, start: Int) {
    guard !text.isEmpty else { return }
    let nesting = takeNesting()
    inlines(text)
    out.finish(.block(kind(of: nesting)), nesting: nesting, range: lines.range(from: start, toLine: number))
  }

  private func readImage(_ source: ArraySlice<UInt8>, at number: Int, start: Int, end: Int) {
    var alternative = ""
    var target: String?
    for line in number + 1..<max(end, number + 1) {
      guard let field = RestructuredTextFlowReader.field(lines.bytes(line)) else { break }
      if field.name == "alt" { alternative = field.value }
      if field.name == "target" { target = field.value }
    }
    let nesting = takeNesting()
    let link = target.map { out.text.open(.link(target: $0, relation: nil)) }
    out.text.addImage(source: String(decoding: source, as: UTF8.self), alternative: alternative)
    if let link { out.text.close(link) }
    out.finish(.block(kind(of: nesting)), nesting: nesting, range: lines.range(from: start, toLine: number))
  }
}
