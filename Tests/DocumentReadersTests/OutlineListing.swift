import DocumentReaders
import PolicyModel

/// What the readers found in a document, as lines for people to check against the source: what it says about itself,
/// its headings with their places, how many blocks stand under each, what was left out, and what was noticed.
///
/// It holds no text but headings and facts, so that the listing of somebody else's policy can be kept here.
struct OutlineListing {
  private let document: PolicyDocument
  private(set) var lines: [String] = []

  init(_ document: PolicyDocument) {
    self.document = document
    addMetadata()
    for section in document.allSections { add(section) }
    for reference in CrossReferences.find(in: document) where !reference.isExternal { add(reference) }
    for part in document.omitted {
      lines.append("left out \(place(part.range)) \(part.reason), \(count(part.blocks.count, "block"))")
    }
    for diagnostic in document.diagnostics {
      lines.append("\(diagnostic.severity.rawValue) \(diagnostic.id): \(diagnostic.summary)")
    }
  }

  private mutating func addMetadata() {
    let metadata = document.metadata
    let facts = [
      ("title", metadata.title), ("version", metadata.version), ("published", metadata.published),
      ("effective", metadata.effective), ("updated", metadata.updated), ("publisher", metadata.publisher),
      ("language", metadata.language),
    ]
    for (name, fact) in facts {
      guard let fact else { continue }
      let line = fact.position.map { " line \($0.line)" } ?? ""
      lines.append("\(name): \(fact.value) [\(fact.source)\(line)]")
    }
    if metadata.isRightToLeft { lines.append("right to left") }
  }

  private mutating func add(_ section: Section) {
    let blocks = counts(of: section.blocks)
    guard let heading = section.heading else {
      let name = section.isPreamble ? "before the first heading" : "without heading"
      lines.append("\(section.range.start.line) - \(name): \(blocks)")
      return
    }
    let number = section.number.map { "{\($0.printed)} " } ?? ""
    let indent = String(repeating: "  ", count: max(0, section.path.count - 1))
    lines.append(
      "\(heading.range.start.line) \(indent)\(level(section.level, heading.style)) \(number)\(heading.title): \(blocks)"
    )
  }

  private func level(_ level: Int, _ style: Heading.Style) -> String {
    String(repeating: "#", count: level)
      + (style == .atx || style == .setext || style == .html ? "" : " (\(style.rawValue))")
  }

  private func counts(of blocks: [Block]) -> String {
    var counts: [(name: String, count: Int)] = []
    for block in blocks {
      if let index = counts.firstIndex(where: { $0.name == block.kind.rawValue }) {
        counts[index].count += 1
      } else {
        counts.append((block.kind.rawValue, 1))
      }
    }
    return counts.isEmpty ? "nothing" : counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
  }

  private mutating func add(_ reference: CrossReference) {
    let target = reference.target.map { "“\(document[section: $0].name)”" } ?? "nothing"
    lines.append("refers “\(reference.text)” to \(target)")
  }

  private func place(_ range: SourceRange) -> String { "\(range.start.line)-\(range.end.line)" }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
