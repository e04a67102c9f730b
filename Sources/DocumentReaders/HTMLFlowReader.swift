internal import PolicyModel

/// Reads HTML: every leaf of the page in reading order, with its containers, links and positions.
///
/// What is content and what is furniture is decided later, by `MainContent`.
enum HTMLFlowReader {
  /// Reads a page. O(*n*).
  ///
  /// In markup mode everything that a page says outside `script`, `style` and the like is read; in policy mode a span
  /// that is hidden, a permalink sign in a heading and text for browsers that cannot show an element are left out.
  static func flow(of source: DecodedSource, mode: ReadingMode) -> Flow {
    var flow = source.utf8.withUnsafeBufferPointer {
      HTMLFlowReader.flow(ofFragment: $0, startingAt: .start, mode: mode)
    }
    if mode == .policy {
      LayoutTables.unfold(&flow.leaves)
      Disclosures.apply(to: &flow)
    }
    return flow
  }

  /// Reads a part of a larger source, such as an HTML block in Markdown.
  /// - Parameters:
  ///   - utf8: valid UTF-8 with LF line ends.
  ///   - startingAt: where its first byte lies in the larger source.
  static func flow(
    ofFragment utf8: UnsafeBufferPointer<UInt8>, startingAt origin: SourcePosition, mode: ReadingMode
  ) -> Flow {
    var lines = LineIndex(utf8, origin: origin)
    let template = mode == .policy ? TemplateMarkup(utf8) : nil
    let repairs =
      template.map { $0.bytes.withUnsafeBufferPointer { HTMLRepairs($0, lines: &lines) } }
      ?? HTMLRepairs(utf8, lines: &lines)
    let diagnostics = repairs.diagnostics
    var flow = HTMLEventSource.parse(
      repairs.bytes, with: HTMLFlowBuilder(source: utf8, lines: lines, mode: mode))
    flow.diagnostics.insert(contentsOf: diagnostics, at: 0)
    if let title = template?.title, !flow.fields.contains(where: { $0.source == .title }) {
      flow.fields.append(MetadataField(.title, "title", title.value, position: lines.position(of: title.offset)))
    }
    return flow
  }
}
