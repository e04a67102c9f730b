internal import PolicyModel

/// The blocks and sentences of both versions, to tell what is new in a document from what is only new in a section.
struct KnownTexts {
  private let old: Set<PlainWords>
  private let new: Set<PlainWords>

  /// Gathers the texts. O(text of both documents).
  init(_ report: ComparisonReport) {
    old = KnownTexts.texts(of: report.old)
    new = KnownTexts.texts(of: report.new)
  }

  /// True if the old version has a block or sentence with these words.
  func oldHas(_ text: String) -> Bool { old.contains(PlainWords(text)) }
  /// True if the new version has a block or sentence with these words.
  func newHas(_ text: String) -> Bool { new.contains(PlainWords(text)) }

  private static func texts(of document: PolicyDocument) -> Set<PlainWords> {
    var texts: Set<PlainWords> = []
    for section in document.allSections {
      for block in section.blocks {
        texts.insert(PlainWords(block.text))
        var start = block.text.startIndex
        var index = start
        let scalars = block.text.unicodeScalars
        while index < scalars.endIndex {
          let next = scalars.index(after: index)
          let isEnd =
            ".!?".unicodeScalars.contains(scalars[index])
            && (next == scalars.endIndex || scalars[next].properties.isWhitespace)
          if isEnd || "。！？".unicodeScalars.contains(scalars[index]) {
            texts.insert(PlainWords(block.text[start..<next]))
            start = next
          }
          index = next
        }
      }
    }
    return texts
  }
}
