/// What the heads of all pages share.
enum HTMLPage {
  /// Allows nothing but the page's own style sheet.
  static let contentSecurityPolicy =
    "default-src 'none'; style-src '\(HTMLStyleSheet.contentHash)'; base-uri 'none'; form-action 'none'"

  /// The head of a page.
  static func head(title: String) -> HTMLNode {
    .tag(
      "head", [],
      [
        .tag("meta", [HTMLAttribute("charset", "utf-8")]),
        .tag(
          "meta",
          [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", contentSecurityPolicy)]),
        .tag(
          "meta", [HTMLAttribute("name", "viewport"), HTMLAttribute("content", "width=device-width, initial-scale=1")]),
        .tag("meta", [HTMLAttribute("name", "color-scheme"), HTMLAttribute("content", "light dark")]),
        .tag(
          "meta", [HTMLAttribute("name", "generator"), HTMLAttribute("content", "PolicyDiff \(ToolVersion.current)")]),
        .tag("title", text: title),
        .tag("style", [], [.styleSheet]),
      ])
  }
}
