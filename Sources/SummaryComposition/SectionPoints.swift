internal import PolicyModel

/// Sections that are new or gone.
struct SectionPoints {
  private let composition: Composition
  private let wording: SentenceWording
  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  init(_ composition: Composition) {
    self.composition = composition
    wording = SentenceWording(book: composition.book)
  }

  /// A new section is told whole up to so many words.
  static let longestWhole = 60
  /// Words of a section where there is no room for more: enough to know what it is about.
  static let longestBrief = 16
  /// Items of a list that are told.
  static let mostItems = 6
  /// Words of each of them.
  static let longestItem = 8

  /// What a new or removed section says; nil for a part of another one that is told.
  func point(_ change: SectionChange, order: Int) -> SummaryPoint? {
    let section = report.namingSection(change)
    let isNew = change.old == nil
    if isPart(section, isNew: isNew) { return nil }
    let words = text(of: section, isNew: isNew)
    var evidence = composition.names.evidence(change)
    let quotation = Quotation.cut(words)
    if isNew {
      (evidence.after, evidence.newSpan) = (quotation, TextSpan(section: section.ordinal))
    } else {
      (evidence.before, evidence.oldSpan) = (quotation, TextSpan(section: section.ordinal))
    }
    let key = (isNew ? "section.added" : "section.removed") + (words.isEmpty ? ".empty" : "")
    let text = book.sentence(key, ["text": [.quotation(HiddenCharacters.spelled(words))]])
    return SummaryPoint(
      chapter: .substance, weight: SummaryPoint.Weight(sentenceFor: section.roles.first),
      severity: change.verdict?.severity ?? .low, order: order,
      section: isNew ? composition.names.heading(of: change) : composition.names.former(section),
      statement: SummaryStatement(isNew ? .sectionAdded : .sectionRemoved, text, evidence: [evidence]),
      brief: book.sentence(
        key, ["text": [.quotation(HiddenCharacters.spelled(Quotation.words(words, SectionPoints.longestBrief)))]]))
  }

  /// True for a section whose parent came or went with it.
  private func isPart(_ section: Section, isNew: Bool) -> Bool {
    guard let parent = section.parent else { return false }
    return isNew ? composition.added.contains(parent) : composition.removed.contains(parent)
  }

  /// The words of a section: all of a short one; of a longer one what its list begins with, or its first sentences.
  private func text(of section: Section, isNew: Bool) -> String {
    let document = isNew ? report.new : report.old
    var blocks = section.blocks
    if blocks.isEmpty {
      // A heading over others is told by what stands under it.
      let parts = document.sections.filter { $0.parent == section.ordinal }
      return parts.prefix(SectionPoints.mostItems).map { Quotation.trimmed($0.title) }.joined(separator: "; ")
    }
    let whole = EntryTeller.text(of: section)
    if Quotation.wordCount(whole, upTo: SectionPoints.longestWhole + 1) <= SectionPoints.longestWhole {
      return join(blocks.map(\.text))
    }
    if let first = blocks.first, first.kind != .listItem, blocks.dropFirst().first?.kind == .listItem {
      blocks.removeFirst()
      let items = blocks.prefix { $0.kind == .listItem }
      let shown = items.prefix(SectionPoints.mostItems).map { Quotation.words($0.text, SectionPoints.longestItem) }
      let more = items.count - shown.count
      let rest = more > 0 ? " " + book.text("more", count: more).plain(book.quotes) : ""
      return Quotation.words(first.text, SentenceWording.longestSentence) + " " + join(shown)
        + (more > 0 ? ";" + rest : "")
    }
    return firstSentences(blocks, DocumentSentences(document), section)
  }

  /// Items and paragraphs in a row, with a mark between those that have none.
  private func join(_ texts: [String]) -> String {
    var result = ""
    for text in texts {
      if let last = result.last { result += ".!?:;。！？：；".contains(last) ? " " : "; " }
      result += text
    }
    return Quotation.trimmed(result)
  }

  private func firstSentences(_ blocks: [Block], _ sentences: DocumentSentences, _ section: Section) -> String {
    var (told, words): ([String], Int) = ([], 0)
    for index in blocks.indices {
      for place in sentences.sentences(of: BlockReference(section: section.ordinal, block: index)) {
        let text = wording.clause(sentences.text(place), around: 0..<0)
        words += Quotation.wordCount(text, upTo: SectionPoints.longestWhole)
        if words > SectionPoints.longestWhole, !told.isEmpty { return join(told) + " …" }
        told.append(text)
      }
    }
    return join(told)
  }
}
