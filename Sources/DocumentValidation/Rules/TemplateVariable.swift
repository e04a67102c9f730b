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
    for text in context.texts where !text.isCode {
      for range in ranges(in: text) {
        let words = text.words(range)
        findings.report(
          self, at: context.place(of: range, in: text), "template variable “\(words)” stands in the text",
          evidence: [words])
      }
    }
  }

  private static let pairs: [(open: [UInt8], close: [UInt8])] = [
    (Array("{{".utf8), Array("}}".utf8)), (Array("{%".utf8), Array("%}".utf8)), (Array("${".utf8), Array("}".utf8)),
    (Array("<%".utf8), Array("%>".utf8)),
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
