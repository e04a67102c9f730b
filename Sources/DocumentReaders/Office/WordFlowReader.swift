import PolicyModel

/// What is taken of changes that a Word file tracks.
public enum TrackedChanges: String, Sendable, Hashable, CaseIterable {
  /// The text as it will be once all are accepted.
  case accept
  /// The text as it was before.
  case reject
  /// No text: the document is still under discussion.
  case refuse
}

/// Reads a Word file (`.docx`) into a flow: styles and outline levels to headings, lists to their printed numbers, and
/// tables, notes, links and tracked changes.
///
/// A place in it is the number of a paragraph, which stands where other formats have a line. O(*n*).
enum WordFlowReader {
  /// True for a container that holds a Word document.
  static func isOne(_ archive: ZipArchive) -> Bool {
    archive.has("word/document.xml") || archive.has("word/document2.xml")
  }

  /// The flow of an opened file.
  static func flow(
    of archive: inout ZipArchive, mode: ReadingMode, changes: TrackedChanges
  ) throws(OfficeFault) -> (flow: Flow, omitted: [OmittedPart]) {
    let name = archive.has("word/document.xml") ? "word/document.xml" : "word/document2.xml"
    guard let body = try archive.part(name) else { throw .missing(name) }
    guard let styles = WordStyles(try archive.part("word/styles.xml")) else {
      throw .damaged("word/styles.xml is no XML")
    }
    guard let numbering = WordNumbering(try archive.part("word/numbering.xml")) else {
      throw .damaged("word/numbering.xml is no XML")
    }
    var addresses: [String: String] = [:]
    let file = name.split(separator: "/").last ?? ""
    if let part = try archive.part("word/_rels/\(file).rels") { addresses = WordRelations(part).addresses }
    let reader = WordBodyReader(
      styles: styles, numbering: numbering, addresses: addresses, mode: mode, changes: changes)
    guard XMLEventSource.parse(body, for: reader) else { throw .damaged("\(name) is no XML, or nests too deep") }
    for (kind, part) in [("footnote", "word/footnotes.xml"), ("endnote", "word/endnotes.xml")]
    where reader.citesNotes {
      guard let notes = try archive.part(part) else { continue }
      reader.beginNotes(kind)
      guard XMLEventSource.parse(notes, for: reader) else { throw .damaged("\(part) is no XML") }
    }
    if changes == .refuse, reader.insertions + reader.deletions > 0 {
      throw .hasRevisions(insertions: reader.insertions, deletions: reader.deletions)
    }
    reader.finish()
    return (reader.out.flow, reader.omitted)
  }
}

/// Where the links of a Word file lead to, by the names that its text has for them.
private final class WordRelations: XMLEventReceiver {
  private(set) var addresses: [String: String] = [:]

  init(_ part: [UInt8]) { _ = XMLEventSource.parse(part, for: self) }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["Type"]?.hasSuffix("/hyperlink") == true, let id = attributes["Id"] else {
      return
    }
    addresses[id] = attributes["Target"]
  }

  func end(_ name: String) {}
  func text(_ run: UnsafeBufferPointer<UInt8>) {}
}
