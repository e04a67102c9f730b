package import PolicyModel

/// A variable of a template engine stands in the text.
///
/// ## Why it matters
///
/// If the file is published as it is, readers see `{{ email }}` where the address should be. Where a site generator
/// fills it in, check the generated page instead, or allow the rule in your profile.
///
/// ## Example
///
///     Write to {{ site.email }}.
///
/// ## How to mend it
///
/// Validate the rendered page, or put in the value.
package enum TemplateVariable: Rule {
  package static let id = "template-variable"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    var found: [(words: String, place: FindingPlace)] = []
    for text in context.texts where !text.isCode {
      for range in ranges(in: text) { found.append((text.words(range), findings.place(of: range, in: text))) }
      for range in tags(in: text, of: context) {
        let tag = String(decoding: context.input.source[range], as: UTF8.self)
        var place = context.place(of: text)
        place.range = SourceRange(
          context.lines.position(of: range.lowerBound), context.lines.position(of: range.upperBound))
        found.append((tag, place))
      }
    }
    // All are mended in one go, by the engine or by hand: one finding, where the first stands.
    guard let first = found.first else { return }
    findings.report(
      self, at: first.place,
      found.count == 1
        ? "template variable “\(first.words)” stands in the text"
        : "\(found.count) template variables stand in the text, the first is “\(first.words)”",
      evidence: found.prefix(mostNamed).map(\.words))
  }

  /// So many variables are named.
  private static let mostNamed = 10

  /// Tags such as `{% include contact.html %}` that stand among words. Readers leave tags out of the text, since most
  /// steer a site generator; what a tag in a sentence would put there is missing all the same. Tags on lines of their
  /// own and those that hold the words to translate take nothing away.
  private static func tags(in text: PlacedText, of context: ValidationContext) -> [Range<Int>] {
    guard text.range != .none, text.range.start.line >= 1 else { return [] }
    var found: [Range<Int>] = []
    let (start, end) = (context.lines.offset(of: text.range.start), context.lines.offset(of: text.range.end))
    for number in text.range.start.line...max(text.range.start.line, text.range.end.line) {
      guard let whole = context.lines.range(ofLine: number) else { break }
      // Many texts can stand in one line.
      let range =
        max(whole.lowerBound, min(start, whole.upperBound))..<max(whole.lowerBound, min(end, whole.upperBound))
      guard !range.isEmpty else { continue }
      let line = context.input.source[range]
      guard let open = line.firstRange(of: opening), let close = line[open.upperBound...].firstRange(of: closing) else {
        continue
      }
      let inside = FoldedText(Array(line[open.upperBound..<close.lowerBound]))
      let isAlone = !(line[..<open.lowerBound] + line[close.upperBound...]).contains { isASCIIWord($0) || $0 >= 0x80 }
      guard !isAlone, text.folded.bytes.firstRange(of: opening) == nil, let first = inside.words.first,
        !steering.contains(first)
      else { continue }
      found.append(open.lowerBound..<close.upperBound)
    }
    return found
  }

  private static let opening = Array("{%".utf8)
  private static let closing = Array("%}".utf8)
  /// Tags that put nothing into the text.
  private static let steering: Set<String> = [
    "trans", "translate", "blocktrans", "endtrans", "comment", "endcomment", "raw", "endraw", "if", "elsif", "else",
    "endif", "unless", "endunless", "for", "endfor", "assign", "set", "capture", "endcapture", "block", "endblock",
    "highlight", "endhighlight", "load", "extends",
  ]

  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    (Array("{{".utf8), Array("}}".utf8)), (Array("{%".utf8), Array("%}".utf8)), (Array("${".utf8), Array("}".utf8)),
    (Array("<%".utf8), Array("%>".utf8)), (Array("<?".utf8), Array("?>".utf8)), (Array("<?".utf8), Array("?>".utf8)),
  ]

  /// A variable's name and filters are short; what is longer are braces in prose.
  private static let longest = 120

  /// UTF-8 offsets of the variables in a text, in order.
  static func ranges(in text: PlacedText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i + 1 < bytes.count {
      guard let pair = pairs.first(where: { $0.open[0] == bytes[i] && $0.open[1] == bytes[i + 1] }), !text.isCode(at: i)
      else {
        i += 1
        continue
      }
      var end = i + 2
      let limit = min(bytes.count, i + longest)
      while end < limit, !bytes[end...].starts(with: pair.close) { end += 1 }
      if end < limit {
        found.append(i..<end + pair.close.count)
        i = end + pair.close.count
      } else {
        i += 2
      }
    }
    return found
  }
}
