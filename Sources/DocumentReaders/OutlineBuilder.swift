import PolicyModel

/// Makes the document of a flow: sections from headings, blocks under them.
enum OutlineBuilder {
  /// Builds the sections of a flow's leaves. O(*n*).
  ///
  /// Headings without text do not count; what stands under them belongs to the section before. Text without markup in
  /// which no heading can be made out has a section for every paragraph, without heading and of level 0; a list or
  /// what a colon leads in stays with its paragraph.
  static func document(
    of leaves: consuming [FlowLeaf], diagnostics: [Diagnostic], format: SourceFormat, mode: ReadingMode,
    metadata: DocumentMetadata, omitted: [OmittedPart]
  ) -> PolicyDocument {
    var (omitted, diagnostics) = (omitted, diagnostics)
    var isHeadless = false
    if mode == .policy {
      Enumerators.numberHeadings(&leaves)
      leaves = OutlineBuilderRecognition.apply(to: leaves, isPlainText: format == .plainText)
      leaves = Enumerators.apply(to: leaves, takesDigits: format != .plainText)
      if format == .plainText, !leaves.contains(where: \.isHeading) {
        isHeadless = true
        if let furniture = PlainTextFurniture.remove(from: &leaves) {
          omitted.append(furniture)
          diagnostics.append(MainContent.diagnostic([furniture]))
        }
      }
    }
    var builder = SectionAccumulator(mode: mode)
    // By index: a leaf of its own would be a copy of all its parts.
    for index in leaves.indices {
      if case .heading(let level, let style) = leaves[index].kind, !leaves[index].text.isEmpty {
        builder.open(leaves[index], level: level, style: style)
      } else if isHeadless, leaves[index].kind == .block(.paragraph),
        index > 0 || !PlainTextFurniture.isTitle(leaves[index])
      {
        builder.openHeadless(leaves[index])
      } else {
        builder.add(leaves[index])
      }
    }
    let (preamble, sections) = builder.finish()
    return PolicyDocument(
      metadata: metadata, preamble: preamble, sections: sections, omitted: omitted, diagnostics: diagnostics)
  }
}

/// Sections as they are filled.
private struct SectionAccumulator {
  let mode: ReadingMode
  private var preamble = Section(ordinal: Section.preambleOrdinal, heading: nil, level: 0)
  private var sections: [Section] = []
  private var current = Section(ordinal: Section.preambleOrdinal, heading: nil, level: 0)
  private var end = SourcePosition.start
  /// The notes that the current section cites: they stand at its end, where they part neither a sentence from its list
  /// nor one row of a table from the next.
  private var notes: [FlowLeaf] = []

  init(mode: ReadingMode) { self.mode = mode }

  mutating func open(_ leaf: FlowLeaf, level: Int, style: Heading.Style) {
    close(before: leaf.range.start)
    let (number, title) = HeadingNumber.split(leaf.text, mode: mode)
    current = Section(
      ordinal: sections.count,
      heading: Heading(
        text: leaf.text, number: number, title: title, marks: leaf.marks, style: style, range: leaf.range),
      level: level, anchors: leaf.anchors, range: leaf.range)
    notes = leaf.notes
    end = max(end, leaf.range.end)
  }

  mutating func openHeadless(_ leaf: FlowLeaf) {
    close(before: leaf.range.start)
    current = Section(ordinal: sections.count, heading: nil, level: 0, range: leaf.range)
    add(leaf)
  }

  mutating func add(_ leaf: FlowLeaf) {
    let kind: Block.Kind
    if case .block(let block) = leaf.kind { kind = block } else { kind = .paragraph }
    if current.isPreamble, current.blocks.isEmpty { current.range.start = leaf.range.start }
    var block = Block(kind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range)
    block.lineBreaks = LineBreaks(leaf.breaks)
    current.blocks.append(block)
    if !leaf.anchors.isEmpty { current.anchors += leaf.anchors }
    if !leaf.notes.isEmpty { notes += leaf.notes }
    end = max(end, leaf.range.end)
  }

  private mutating func close(before start: SourcePosition) {
    for note in notes {
      current.blocks.append(Block(note.blockKind, note.text, marks: note.marks, range: note.range))
      current.anchors += note.anchors
    }
    notes = []
    current.range.end = max(current.range.start, start)
    if current.isPreamble { preamble = current } else { sections.append(current) }
  }

  mutating func finish() -> (preamble: Section, sections: [Section]) {
    close(before: end)
    return (preamble, sections)
  }
}
