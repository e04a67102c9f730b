import DocumentReaders
import Foundation
import PolicyModel
import Testing

/// Compares what is read of invented pages, one for each kind of page in the wild, with what a person reads there.
///
/// `Pages/NAME.html.outline` belongs to `Pages/NAME.html`. `RECORD_OUTLINES=1 swift test --filter PageOutlineTests` writes
/// what is read now; read the difference, and the page, before you commit it.
@Suite struct PageOutlineTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pages")
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".outline") }.sorted()

  @Test(arguments: names)
  func `a page is read as a person reads it`(name: String) throws {
    let page = PageOutlineTests.folder.appendingPathComponent(name)
    let document = try DocumentReader.read(Array(Data(contentsOf: page)), name: name)
    let text = PageListing(document).text
    let file = PageOutlineTests.folder.appendingPathComponent(name + ".outline")
    if ProcessInfo.processInfo.environment["RECORD_OUTLINES"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let (lines, known) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    for change in lines.difference(from: known) {
      switch change {
      case .insert(_, let line, _): Issue.record("\(name) now has: \(line)")
      case .remove(_, let line, _): Issue.record("\(name) no longer has: \(line)")
      }
    }
  }

  @Test func `there are pages`() { #expect(PageOutlineTests.names.count >= 3) }
}

/// All that is read of a page: its facts, its headings and blocks with their words, and what was left out.
private struct PageListing {
  private(set) var text = ""

  init(_ document: PolicyDocument) {
    let metadata = document.metadata
    let facts = [
      ("title", metadata.title), ("published", metadata.published), ("effective", metadata.effective),
      ("updated", metadata.updated), ("publisher", metadata.publisher), ("language", metadata.language),
    ]
    for (name, fact) in facts { if let fact { add("\(name): \(fact.value) [\(fact.source)]") } }
    for section in document.allSections {
      if let heading = section.heading {
        let number = heading.number.map { "{\($0.printed)} " } ?? ""
        add(String(repeating: "#", count: section.level) + " " + number + heading.title)
      }
      for block in section.blocks { add("  " + PageListing.line(block)) }
    }
    for part in document.omitted {
      add("left out as \(part.reason): " + part.blocks.map(\.text).joined(separator: " | "))
    }
    for diagnostic in document.diagnostics where diagnostic.id != "content-omitted" {
      add("\(diagnostic.severity.rawValue) \(diagnostic.id): \(diagnostic.summary)")
    }
  }

  private mutating func add(_ line: String) { text += line + "\n" }

  private static func line(_ block: Block) -> String {
    let indent = String(repeating: "  ", count: Int(block.nesting.listDepth))
    let targets = block.marks.compactMap(\.linkTarget).map { " <\($0)>" }.joined()
    return indent + mark(block) + block.text.replacingOccurrences(of: "\n", with: "⏎") + targets
  }

  private static func mark(_ block: Block) -> String {
    switch block.kind {
    case .paragraph: ""
    case .listItem: block.nesting.printedMarker.map { $0 + ". " } ?? "- "
    case .tableCell: block.nesting.cell.map { "|\($0.row),\($0.column)\($0.isHeader ? "!" : "")| " } ?? "| "
    default: "\(block.kind.rawValue): "
    }
  }
}
