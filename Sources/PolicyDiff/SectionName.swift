package import PolicyModel

/// How a person names a section: by its number, its heading, its title, or a part of that.
package struct SectionName: Sendable {
  private let text: String

  /// A name as written.
  package init(_ text: String) { self.text = text }

  /// The section that is meant: the first whose printed number, heading or title is the name, else the first whose
  /// heading holds it, case and surrounding punctuation apart; nil if there is none. O(size of the outline).
  package func find(in document: PolicyDocument) -> Section? {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return nil }
    if wanted == "preamble" { return document.preamble.blocks.isEmpty ? nil : document.preamble }
    let exact = document.sections.first { section in
      section.number.map { Self.folded($0.label) == wanted } ?? false || Self.folded(section.name) == wanted
        || Self.folded(section.title) == wanted
    }
    return exact ?? document.sections.first { Self.folded($0.name).contains(wanted) }
  }

  private static func folded(_ text: String) -> String {
    var scalars = text.lowercased().unicodeScalars[...]
    let isEdge: (Unicode.Scalar) -> Bool = { !$0.properties.isAlphabetic && !("0"..."9").contains($0) && $0 != "§" }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }
}
