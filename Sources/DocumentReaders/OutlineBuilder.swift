import PolicyModel

/// Makes the document of a flow: sections from headings, blocks under them.
enum OutlineBuilder {
  /// Builds the sections of a flow. O(*n*).
  ///
  /// Headings without text do not count; what stands under them belongs to the section before.
  static func document(
    from flow: Flow, mode: ReadingMode, metadata: DocumentMetadata, omitted: [OmittedPart]
  ) -> PolicyDocument {
    var preamble = Section(ordinal: Section.preambleOrdinal, heading: nil, level: 0)
    var sections: [Section] = []
    var open = preamble
    var end: SourcePosition?
    func close(before start: SourcePosition?) {
      if let start = start ?? end { open.range.end = max(open.range.start, start) }
      if open.isPreamble { preamble = open } else { sections.append(open) }
    }
    for leaf in flow.leaves {
      end = max(end ?? leaf.range.end, leaf.range.end)
      if case .heading(let level, let style) = leaf.kind, !leaf.text.isEmpty {
        close(before: leaf.range.start)
        let (number, title) = HeadingNumber.split(leaf.text, mode: mode)
        open = Section(
          ordinal: sections.count,
          heading: Heading(
            text: leaf.text, number: number, title: title, marks: leaf.marks, style: style, range: leaf.range),
          level: level, anchors: leaf.anchors, range: SourceRange(leaf.range.start, leaf.range.end))
        continue
      }
      let kind: Block.Kind
      if case .block(let block) = leaf.kind { kind = block } else { kind = .paragraph }
      open.blocks.append(Block(kind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range))
      open.anchors += leaf.anchors
    }
    close(before: nil)
    return PolicyDocument(
      metadata: metadata, preamble: preamble, sections: sections, omitted: omitted, diagnostics: flow.diagnostics)
  }
}
