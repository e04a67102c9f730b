import DocumentReaders
import PolicyModel
import Testing

@testable import PolicyDiff

@Suite struct DocumentRenderingTests {
  static let source = """
    # Code

    Be *kind* & \\<fair>, see [our *site*](https://a.b/?c=1&d=2) or [this](javascript:alert).

    - one
    - two
      1. inner
      2. more
    - three

    > said

    | A | B |
    | --- | --- |
    | 1 | 2 |
    """

  private func read(_ text: String) throws -> [Section] {
    try DocumentReader.read(Array(text.utf8), name: "a.md").allSections
  }

  @Test func writesText() throws {
    let text = try DocumentRendering(.text).render(read(Self.source))
    #expect(
      text == """
        Code

        Be kind & <fair>, see our site or this.

        - one
        - two
          1. inner
          2. more
        - three

        > said

        | A | B |
        | 1 | 2 |

        """)
  }

  /// Reading what was written gives the same words, list items and links.
  @Test func writesMarkdownThatReadsTheSame() throws {
    let sections = try read(Self.source)
    let again = try read(DocumentRendering(.markdown).render(sections))
    #expect(again.flatMap(\.blocks).map(\.text) == sections.flatMap(\.blocks).map(\.text))
    #expect(again.flatMap(\.blocks).map(\.kind) == sections.flatMap(\.blocks).map(\.kind))
    #expect(again.flatMap(\.blocks).map(\.nesting.listDepth) == sections.flatMap(\.blocks).map(\.nesting.listDepth))
    let targets = again.flatMap(\.blocks).flatMap { $0.links.map(\.target) }
    #expect(targets == ["https://a.b/?c=1&d=2"])
  }

  @Test func writesHTMLWithoutTraps() throws {
    let html = try DocumentRendering(.html).render(read(Self.source))
    #expect(html.contains("<h1>Code</h1>"))
    #expect(html.contains("<em>kind</em> &amp; &lt;fair&gt;"))
    #expect(html.contains("<a href=\"https://a.b/?c=1&amp;d=2\">our <em>site</em></a>"))
    #expect(!html.contains("javascript"))
    #expect(
      html.contains("<ul>\n<li>one</li>\n<li>two<ol>\n<li>inner</li>\n<li>more</li></ol>\n</li>\n<li>three</li></ul>"))
    #expect(html.contains("<th>A</th>"))
  }
}
