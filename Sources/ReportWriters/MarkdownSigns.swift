/// What stands around words of one look in Markdown.
struct MarkdownSigns {
  /// Before the words.
  private(set) var open = ""
  /// Behind them.
  private(set) var close = ""
  /// True if the words stand as they are, as code does; else they have to be escaped.
  private(set) var isVerbatim = false
  /// True if the last sign must not be touched by another one.
  private(set) var endsInSign = false

  /// The signs of a look, apart from that of a link.
  ///
  /// - Parameters:
  ///   - isSafe: Whether signs of emphasis would be read as such here; else tags are written, which always are.
  ///   - text: The words, where there are no marks in them.
  init(_ format: FormattedRun.Format, isSafe: Bool, around text: String?) {
    if format.isStruck { if isSafe { add("~~", "~~") } else { add("<del>", "</del>") } }
    if format.isStrong { if isSafe { add("**", "**") } else { add("<strong>", "</strong>") } }
    if format.isEmphasized { if isSafe { add("*", "*") } else { add("<em>", "</em>") } }
    if format.isCode {
      // In code no sign can be escaped: words with signs of their own are written between tags.
      isVerbatim = isSafe && text.map(MarkdownSigns.canBeVerbatim) == true
      if isVerbatim { add("`", "`") } else { add("<code>", "</code>") }
    }
    endsInSign = close.utf8.last.map { "*~`".utf8.contains($0) } == true
  }

  private mutating func add(_ before: String, _ after: String) {
    open += before
    close = after + close
  }

  private static func canBeVerbatim(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      // Backticks, what begins marks and tags, what ends cells; and bytes with which unseen characters begin.
      case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xF3: false
      case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: "|"): false
      default: true
      }
    } && !text.isEmpty && text.first != " " && text.last != " "
  }
}
