import PolicyModel
import Testing

@testable import DocumentReaders

/// Lines and links that a site writes about a page.
@Suite struct FurnitureLinesTests {
  private func leaf(_ text: String, link: String? = nil, classes: String = "") -> FlowLeaf {
    var leaf = FlowLeaf(kind: .block(.paragraph), text: text, range: .none)
    if let link { leaf.marks = [InlineMark(0..<text.utf8.count, .link(target: link, relation: nil))] }
    leaf.attributes = FlowAttributes(classes: classes)
    return leaf
  }

  @Test(arguments: [
    "Last updated 3 months ago", "Updated a year ago", "4 min read", "vor 2 Tagen geändert", "il y a 3 jours",
    "hace 5 semanas", "2 dagen geleden",
  ])
  func ages(text: String) {
    #expect(SiteLine.reason(leaf(text)) == "byline")
  }

  @Test(arguments: [
    "Last updated 3 May 2024", "Report within 3 days",
    "Members who joined more than three years ago may vote for all seats",
    "The board was founded. It met 3 years ago", "3 years", "",
  ])
  func noAges(text: String) {
    #expect(SiteLine.reason(leaf(text)) == nil)
  }

  @Test func authorsOfPosts() {
    #expect(SiteLine.reason(leaf("Posted on 6 May 2024 by admin", link: "/author/admin")) == "byline")
    #expect(SiteLine.reason(leaf("by admin", classes: "entry-meta")) == "byline")
    // The date of a version, a link to a person and a link to the place of all persons are text.
    #expect(SiteLine.reason(leaf("Version of 6 May 2024", classes: "entry-meta")) == nil)
    #expect(SiteLine.reason(leaf("Ask the warden", link: "/author/admin")) == nil)
    #expect(SiteLine.reason(leaf("Members since 6 May 2024", link: "/author")) == nil)
  }

  @Test(arguments: [
    ("/w/index.php?title=A&action=edit&section=1", true), ("https://github.com/a/b/edit/main/c.md", true),
    ("/wiki/A?do=edit", true), ("#/editor/3", true), ("/edit", false), ("https://a.example/edit/b", false),
    ("#edit", false),
  ])
  func addressesThatEdit(target: String, edits: Bool) {
    #expect(EditLink.isAddress(target) == edits)
  }

  @Test func bracketsGoWithTheLinkBetweenThem() {
    func removed(_ text: String, _ words: String...) -> String {
      let marks = words.map { word in
        let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: word)!.lowerBound)
        return InlineMark(start..<start + word.utf8.count, .link(target: "?action=edit", relation: nil))
      }
      return EditLink.removed(from: text, marks).text
    }
    #expect(removed("Sources[edit | source]", "edit", "source") == "Sources")
    #expect(removed("[edit] Sources", "edit") == "Sources")
    #expect(removed("Rules (2020) [edit]", "edit") == "Rules (2020)")
    #expect(removed("One edit two", "edit") == "One two")
  }

  @Test func aCellWithAHeadingAndTextIsNoCell() {
    func table(_ kinds: [FlowLeaf.Kind]) -> [FlowLeaf] {
      var leaves = kinds.map { FlowLeaf(kind: $0, text: "x", range: .none) }
      for index in leaves.indices {
        leaves[index].nesting.cell = TableCell(table: 1, row: 0, column: 0, isHeader: false)
      }
      leaves.append(FlowLeaf(kind: .block(.tableCell), text: "y", range: .none))
      leaves[leaves.count - 1].nesting.cell = TableCell(table: 1, row: 0, column: 1, isHeader: false)
      LayoutTables.unfold(&leaves)
      return leaves
    }
    let heading = FlowLeaf.Kind.heading(level: 2, style: .html)
    #expect(
      table([heading, .block(.tableCell), .block(.tableCell)]).allSatisfy {
        $0.nesting.cell == nil && $0.kind != .block(.tableCell)
      })
    #expect(table([heading, .block(.tableCell)]).allSatisfy { $0.nesting.cell != nil })
    #expect(table([.block(.tableCell), .block(.tableCell), .block(.tableCell)]).allSatisfy { $0.nesting.cell != nil })
  }
}
