/// Pieces of text that try to be more than text, and documents full of them, by generation.
public struct HostileText: Sendable {
  /// What terminals obey, and what is never seen.
  public static let controls = [
    "\u{1B}[31m", "\u{1B}[2J", "\u{1B}]0;owned\u{7}", "\u{1B}[1m", "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{7}",
    "\u{8}\u{8}\u{8}", "\r", "\u{7F}", "\u{B}", "\u{C}", "\u{85}", "\u{202E}.sorue\u{202C}", "\u{202D}",
    "\u{2066}a\u{2069}",
    "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{2029}", "\u{E0041}\u{E0042}", "\u{E0001}",
  ]

  /// What Markdown, HTML, XML, JSON, templates and build servers obey, also beside characters that join what is before.
  public static let markup = [
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "</script>", "</style>", "</text>", "<!--", "-->",
    "]]>",
    "`\u{200D}<b>`\u{200D}", "*\u{301}never*\u{301}", "**\u{200D}x**", "|\u{301}", "<\u{301}b>", "\u{600}<b>",
    "[a](javascript:alert(1))",
    "![a](https://evil.example/i)", "[a]: https://evil.example", "https://evil.example/x", "www.evil.example", "&copy;",
    "&#60;b&#62;",
    "{{ 7*7 }}", "{% x %}", "{: onclick=x}", "{++a++}", "{--b--}", "{~~a~>b~~}", "{>>c<<}", "$x$", "~~x~~", "```", "\\",
    "\"'", "# x",
    "- x", "1. x", "> x", "===", "::error::x", "##[add-mask]x", "%0A::error::x", "a@evil.example",
  ]

  private var random: SeededGenerator

  /// Texts that are the same on every run with the same seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Some words with hostile pieces among them; `word` makes them findable.
  public mutating func words(_ word: String) -> String {
    var parts = [word]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      parts.append(random.oneIn(2) ? random.pick(HostileText.controls) : random.pick(HostileText.markup))
      if random.oneIn(2) {
        parts.append(random.pick(["member", "rule", "board", "report", "must", "2024", "30 days"]))
      }
    }
    return parts.joined(separator: random.oneIn(3) ? "" : " ")
  }

  /// The same without line ends and quotes, for a value of front matter.
  public mutating func value(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        words(word).unicodeScalars.filter { !"\n\r\"\\\u{85}\u{2028}\u{2029}\u{0}".unicodeScalars.contains($0) }))
  }

  /// A policy in Markdown. Two with different `edition` are versions of one.
  public mutating func markdown(edition: Int) -> String {
    """
    ---
    title: "\(value("Code"))"
    version: "\(edition).0 \(value("v"))"
    date: 2024-0\(edition)-01
    license: "\(value("CC-BY-4.0"))"
    ---

    # Code \(line("Title"))

    \(line("Every member must follow this code.")) Rule \(edition).

    ## \(edition). Scope \(line("scope"))

    \(line("This code applies to all members")) for \(edition) years. [\(line("a link"))](https://a.example/\(edition) "\(value("t"))")

    - \(line("An item"))
    - \(line("Another")) \(edition)

    | Who | \(line("What")) |
    | --- | --- |
    | \(line("Chair")) | \(line("leads")) \(edition) |

    ## Reporting \(line("r"))

    Report to care\(edition)@a.example or <https://a.example/\(edition)/report>. \(line("Reports are read")) TODO

        \(line("code")) \(edition)

    ## License

    Adapted from [\(line("The Source"))](https://b.example/) by \(line("Ann")). Licensed CC BY 4.0. © 2024 \(line("Holder"))
    """
  }

  /// The same in HTML, where control characters can also be spelt as references.
  public mutating func html(edition: Int) -> String {
    func escaped(_ text: String) -> String {
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "&", "<", ">", "\"": "&#\(scalar.value);"
        case _ where scalar.value < 0x20: "&#\(scalar.value);"
        default: String(scalar)
        }
      }.joined()
    }
    return """
      <!doctype html><html lang="en"><head><title>\(escaped(words("Code")))</title>
      <meta name="author" content="\(escaped(words("Ann")))"></head><body><main>
      <h1>\(escaped(words("Code")))</h1><p>\(escaped(words("Every member must follow this"))) \(edition)</p>
      <h2 id="\(escaped(value("x")))">\(escaped(words("Scope")))</h2><p>\(escaped(words("It applies to members")))
      <a href="https://a.example/\(edition)\(escaped(value("x")))" title="\(escaped(value("t")))">\(escaped(words("link")))</a></p>
      <ul><li>\(escaped(words("item"))) \(edition)</li><li><em>\(escaped(words("emphasis")))</em> <code>\(escaped(words("code")))</code></li></ul>
      <table><tr><th>\(escaped(words("Who")))</th><th>What</th></tr><tr><td>Chair</td><td>\(escaped(words("leads"))) \(edition)</td></tr></table>
      <h2>Reporting</h2><p>Write to <a href="mailto:care\(edition)@a.example">\(escaped(words("us")))</a> within \(edition) days.</p>
      <pre>\(escaped(words("pre"))) \(edition)</pre><p>Adapted from <a href="https://b.example">\(escaped(words("Source")))</a>.</p>
      </main></body></html>
      """
  }

  private mutating func line(_ word: String) -> String {
    String(String.UnicodeScalarView(words(word).unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
