/// What the heads of all pages share.
enum HTMLPage {
  /// Allows nothing but the page's own style sheets.
  private static func contentSecurityPolicy(_ tint: PageTint?) -> String {
    let hashes = [HTMLStyleSheet.contentHash] + (tint.map { [$0.contentHash] } ?? [])
    let sources = hashes.map { "'\($0)'" }.joined(separator: " ")
    return "default-src 'none'; style-src \(sources); base-uri 'none'; form-action 'none'"
  }

  /// The head of a page.
  static func head(title: String, tint: PageTint?) -> HTMLNode {
    .tag(
      "head", [],
      [
        .tag("meta", [HTMLAttribute("charset", "utf-8")]),
        .tag(
          "meta",
          [
            HTMLAttribute("http-equiv", "Content-Security-Policy"),
            HTMLAttribute("content", contentSecurityPolicy(tint)),
          ]),
        .tag(
          "meta", [HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1")]),
        .tag("meta", [HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark")]),
        .tag(
          "meta", [HTMLAttribute("name", "generator"), HTMLAttribute("content", "PolicyDiff \(ToolVersion.current)")]),
        .tag("title", text: title),
        .tag("style", [], [.styleSheet(HTMLStyleSheet.text)]),
      ] + (tint.map { [.tag("style", [], [.styleSheet($0.styleSheet)])] } ?? []))
  }
}
