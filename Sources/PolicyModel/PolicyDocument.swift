/// What a reader makes of a snapshot: metadata and a tree of sections.
///
/// The tree is kept flat, in document order; `parent` and `level` of each section tell its shape.
/// ```
/// PolicyDocument "Code of Conduct"
/// ├─ 1 Our Pledge
/// └─ 2 Enforcement
///    ├─ 2.1 Reporting
///    └─ 2.2 Consequences
/// ```
public struct PolicyDocument: Sendable, Hashable {
  /// What it says about itself.
  public var metadata: DocumentMetadata
  /// The text before the first heading; often empty.
  public var preamble: Section
  /// The sections in document order; `sections[i].ordinal == i`.
  public var sections: [Section]
  /// Parts of the source that are not the policy: navigation, header, footer.
  public var omitted: [OmittedPart]
  /// What was skipped, repaired or doubted while reading.
  public var diagnostics: [Diagnostic]
  /// BCP 47 tag of the language the text is evidently in, whatever the source states; nil if in doubt.
  public var textLanguage: String?
  /// For core roles that no text of a code has: the sentence that comes nearest, if any might be read so.
  public var roleHints: [RoleHint] = []

  /// Creates a document; the sections' ordinals, parents and paths are computed from their levels.
  public init(
    metadata: DocumentMetadata = DocumentMetadata(),
    preamble: Section = Section(ordinal: Section.preambleOrdinal, heading: nil, level: 0),
    sections: [Section] = [], omitted: [OmittedPart] = [], diagnostics: [Diagnostic] = [],
    textLanguage: String? = nil
  ) {
    self.metadata = metadata
    self.preamble = preamble
    self.sections = sections
    self.omitted = omitted
    self.diagnostics = diagnostics
    self.textLanguage = textLanguage
    self.preamble.ordinal = Section.preambleOrdinal
    linkSections()
  }

  /// Sets ordinals, parents and outline paths from the levels. O(*n*).
  private mutating func linkSections() {
    var open: [(level: Int, ordinal: Int, children: Int)] = []
    var topLevel = 0
    for ordinal in sections.indices {
      let level = sections[ordinal].level
      while let last = open.last, last.level >= level { open.removeLast() }
      sections[ordinal].ordinal = ordinal
      sections[ordinal].parent = open.last?.ordinal
      if open.isEmpty {
        topLevel += 1
        sections[ordinal].path = [topLevel]
      } else {
        open[open.count - 1].children += 1
        let above = open[open.count - 1]
        // A path as long as the nesting is deep would make ten thousand nested headings quadratic.
        let parentPath = sections[above.ordinal].path
        sections[ordinal].path =
          parentPath.count < PolicyDocument.deepestPath ? parentPath + [above.children] : parentPath
      }
      open.append((level, ordinal, 0))
    }
  }

  /// Paths stop growing at this depth; headings nested deeper than any real policy share their ancestor's path.
  public static let deepestPath = 64

  /// The section with an ordinal; `Section.preambleOrdinal` gives the preamble.
  public subscript(section ordinal: Int) -> Section {
    ordinal == Section.preambleOrdinal ? preamble : sections[ordinal]
  }

  /// The preamble, if it has text, and all sections, in order.
  public var allSections: [Section] {
    preamble.blocks.isEmpty ? sections : [preamble] + sections
  }

  /// A section and everything below it, as ordinals. O(size of the result).
  public func subtree(of ordinal: Int) -> Range<Int> {
    guard ordinal >= 0 else { return 0..<0 }
    var end = ordinal + 1
    while end < sections.count, sections[end].level > sections[ordinal].level { end += 1 }
    return ordinal..<end
  }
}

/// A part of the source that a reader left out, and why.
public struct OmittedPart: Sendable, Hashable {
  /// Why: `navigation`, `header`, `footer`, `sidebar`, `cookie-banner`, `table-of-contents`, `repeated-text`, `hidden`,
  /// `struck`, …
  public var reason: String
  /// For what is hidden, what hides it: `display: none`; empty otherwise.
  public var cause: String
  /// Its blocks, as they would have been read.
  public var blocks: [Block]
  /// Where it stands.
  public var range: SourceRange

  /// Creates an omitted part.
  public init(reason: String, cause: String = "", blocks: [Block], range: SourceRange) {
    self.reason = reason
    self.cause = cause
    self.blocks = blocks
    self.range = range
  }
}
