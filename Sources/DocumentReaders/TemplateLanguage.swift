/// The tags of template languages: Django, Jinja, Twig, Liquid, Handlebars, Go, ERB, EJS, Blade and PHP.
enum TemplateLanguage {
  /// A tag in a source.
  struct Tag {
    /// From the opening to after the closing delimiter.
    var range: Range<Int>
    var kind: Kind
  }

  enum Kind {
    /// Steers the engine; its output, if any, stands elsewhere.
    case steering
    /// Opens a part of which nothing is shown at this place, up to and including an end tag that begins so.
    case hidden(until: [UInt8], isTitle: Bool)
    /// Holds words that are shown, translated or as they are.
    case words(Range<Int>)
    /// Gives the page's title to the engine.
    case title(Range<Int>)
    /// Is replaced by a value that the source does not hold.
    case variable
  }

  /// Tags are short; what is longer are braces in prose.
  static let longestTag = 2_048

  /// True if a link's target is made by an engine, so that the source does not say where it leads.
  static func makesTarget(_ target: String) -> Bool {
    var target = target
    return target.withUTF8 { bytes in
      bytes.contains("{{") || bytes.contains("{%") || bytes.contains("{!!") || bytes.contains("%7B%7B")
        || bytes.contains("%7B%25")
    }
  }

  /// The tag that begins at a place; nil if none does.
  static func tag(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Tag? {
    guard start + 3 < source.count else { return nil }
    switch (source[start], source[start + 1]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      guard let end = end(source, start + 2, "%}") else { return nil }
      return Tag(range: start..<end, kind: statement(source, start + 2..<end - 2))
    case (UInt8(ascii: "{"), UInt8(ascii: "#")):
      guard let end = end(source, start + 2, "#}") else { return nil }
      return Tag(range: start..<end, kind: .steering)
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      let isComment = source.starts(with: "{{!--", at: start) || source.starts(with: "{{--", at: start)
      guard let end = end(source, start + 2, isComment ? "--}}" : "}}") else { return nil }
      return Tag(range: start..<end, kind: isComment ? .steering : expression(source, start + 2..<end - 2))
    case (UInt8(ascii: "{"), UInt8(ascii: "!")) where source[start + 2] == UInt8(ascii: "!"):
      guard let end = end(source, start + 3, "!!}") else { return nil }
      return Tag(range: start..<end, kind: .variable)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")):
      guard let end = end(source, start + 2, "%>") else { return nil }
      return Tag(range: start..<end, kind: ruby(source, start + 2..<end - 2))
    case (UInt8(ascii: "<"), UInt8(ascii: "?")):
      guard source.startsFolded(with: "php", at: start + 2) || source[start + 2] == UInt8(ascii: "="),
        let end = end(source, start + 2, "?>")
      else { return nil }
      return Tag(range: start..<end, kind: .steering)
    default: return nil
    }
  }

  private static func end(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: StaticString) -> Int? {
    var index = start
    let limit = min(source.count, start + longestTag)
    while index < limit {
      if source[index] == close.utf8Start[0], source.starts(with: close, at: index) {
        return index + close.utf8CodeUnitCount
      }
      index += 1
    }
    return nil
  }

  // MARK: What tags do

  private static func statement(_ source: UnsafeBufferPointer<UInt8>, _ inside: Range<Int>) -> Kind {
    let words = words(source, inside)
    guard let first = words.first else { return .steering }
    switch first {
    case "trans", "translate", "t": return quoted(source, inside).map { .words($0) } ?? .steering
    case "comment": return .hidden(until: Array("{%endcomment".utf8), isTitle: false)
    case "schema", "stylesheet", "javascript", "style":
      return .hidden(until: Array("{%end\(first)".utf8), isTitle: false)
    case "block":
      guard words.count > 1 else { return .steering }
      // Twig's short form holds the words itself.
      if words[1] == "title", let title = quoted(source, inside) { return .title(title) }
      return part(words[1], until: "{%endblock")
    case "set", "assign":
      guard words.count > 1, words[1] == "title" || words[1] == "page_title" else { return .steering }
      return quoted(source, inside).map { .title($0) } ?? .steering
    default: return .steering
    }
  }

  private static func expression(_ source: UnsafeBufferPointer<UInt8>, _ inside: Range<Int>) -> Kind {
    guard let start = inside.first(where: { !" -~{\t\n".utf8.contains(source[$0]) }) else { return .variable }
    switch source[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "!"),
      UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "%"):
      return source[start] == UInt8(ascii: "$") && !source[inside].contains(UInt8(ascii: ":")) ? .variable : .steering
    default: break
    }
    let words = words(source, inside)
    guard let first = words.first else { return .variable }
    if first == "define" || first == "block", let name = quoted(source, inside) {
      return part(String(decoding: source[name], as: UTF8.self), until: "{{end")
    }
    if steeringWords.contains(first) { return .steering }
    let isTranslated =
      ["_", "__", "gettext", "trans"].contains(first) || words.contains("trans") || words.contains("translate")
    // A key such as `rules.title` is no words.
    if isTranslated, let text = quoted(source, inside), source[text].contains(0x20) { return .words(text) }
    return .variable
  }

  private static let steeringWords: Set<String> = [
    "if", "else", "end", "range", "with", "template", "partial", "include", "extends", "import", "define", "block",
    "yield", "slot",
  ]

  private static func ruby(_ source: UnsafeBufferPointer<UInt8>, _ inside: Range<Int>) -> Kind {
    let isOutput = source[inside].first == UInt8(ascii: "=") || source[inside].first == UInt8(ascii: "-")
    let words = words(source, inside)
    if isOutput {
      guard words.first != "yield", words.first != "render", words.first != "include", words.last != "do" else {
        return .steering
      }
      if words.first == "link_to" || words.first == "mail_to", let text = quoted(source, inside) { return .words(text) }
      return .variable
    }
    let names = ["content_for", "provide", "title", "set_meta_tags", "page_title"]
    if let first = words.first, names.contains(first), words.prefix(2).contains(where: { $0.hasSuffix("title") }) {
      if let title = quoted(source, inside) { return .title(title) }
      if words.last == "do" { return .hidden(until: Array("<%end".utf8), isTitle: true) }
    }
    return .steering
  }

  /// A named part of a page: what the engine puts into the head or around the text is none of it here.
  private static func part(_ name: String, until end: StaticString) -> Kind {
    let words = name.lowercased().split { $0 == "_" || $0 == "-" || $0 == "." }
    let isHidden = words.contains { hiddenParts.contains($0) }
    guard isHidden else { return .steering }
    return .hidden(until: Array("\(end)".utf8), isTitle: name.lowercased() == "title" || name == "page_title")
  }

  private static let hiddenParts: Set<Substring> = [
    "title", "description", "meta", "head", "extrahead", "css", "styles", "style", "stylesheets", "js", "scripts",
    "script", "javascript", "javascripts", "og", "twitter", "canonical", "bodyclass", "breadcrumbs", "nav", "navbar",
    "navigation", "menu", "sidebar", "footer", "seo", "keywords", "class",
  ]

  /// The names in a tag, in order; strings are none.
  private static func words(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var quote: UInt8 = 0
    for index in range {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      if (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") {
        word.append(byte)
        continue
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// What stands between the first pair of quotes in a tag.
  static func quoted(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let open = source[range].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let close = source[(open + 1)..<range.upperBound].firstIndex(of: source[open]), close > open + 1
    else { return nil }
    return open + 1..<close
  }
}
