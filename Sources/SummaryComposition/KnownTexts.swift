internal import PolicyModel

/// The sentences and blocks of both versions, to tell what is new in a document from what is only new in a section.
final class KnownTexts {
  private let sentences: SentenceAlignment
  private lazy var old = KnownTexts.texts(of: sentences.old)
  private lazy var new = KnownTexts.texts(of: sentences.new)

  init(_ sentences: SentenceAlignment) { self.sentences = sentences }

  /// True if the old version has a block or sentence with these words. O(both documents) the first time.
  func oldHas(_ text: String) -> Bool { old.contains(PlainWords(text)) }
  /// True if the new version has a block or sentence with these words.
  func newHas(_ text: String) -> Bool { new.contains(PlainWords(text)) }

  private static func texts(of sentences: DocumentSentences) -> Set<PlainWords> {
    var texts: Set<PlainWords> = []
    for section in sentences.document.allSections {
      for (index, block) in section.blocks.enumerated() {
        texts.insert(PlainWords(block.text))
        let places = sentences.sentences(of: BlockReference(section: section.ordinal, block: index))
        if places.count > 1 { for place in places { texts.insert(PlainWords(sentences.text(place))) } }
      }
    }
    return texts
  }
}
