internal import PolicyModel

/// Sections that are new or gone.
struct SectionPoints {
  private let composition: Composition
  private let wording: SentenceWording
  private var report: ComparisonReport { composition.report }
  private var book: PhraseBook { composition.book }

  init(_ composition: Composition) {
    self.composition = composition
    wording = SentenceWording(book: composition.book, duties: composition.duties)
  }

  /// A new section is told whole up to so many words.
  static let longestWhole = 60
  /// Items of a list that are told.
  static let mostItems = 6
  /// Words of each of them.
  static let longestItem = 8

  /// What a new or removed section says; nil for a part of another one that is told.
  func point(_ change: SectionChange, order: Int) -> SummaryPoint? {
    if composition.isPart(change) { return nil }
    let section = report.namingSection(change)
    let isNew = change.old == nil
    let words = text(of: section, isNew: isNew, wording, limit: SectionPoints.longestWhole)
    let forms = [
      text(of: section, isNew: isNew, wording.brief, limit: SentenceWording.longestBrief),
      text(of: section, isNew: isNew, wording.brief, limit: 2 * SentenceWording.longestBrief), words,
    ]
    var evidence = composition.names.evidence(change)
    let quotation = Quotation.cut(words)
    if isNew {
      (evidence.after, evidence.newSpan) = (quotation, TextSpan(section: section.ordinal))
    } else {
      (evidence.before, evidence.oldSpan) = (quotation, TextSpan(section: section.ordinal))
    }
    let parts = section.blocks.isEmpty ? [] : self.parts(of: section, isNew: isNew)
    let key =
      "section." + (isNew ? "added" : "removed") + (words.isEmpty ? ".empty" : isNew && !parts.isEmpty ? ".parts" : "")
    func told(_ words: String) -> SummaryText {
      let items = book.list(parts.map { [.quotation($0)] }, limit: SectionPoints.mostItems)
      return book.sentence(key, ["text": [.quotation(HiddenCharacters.spelled(words))], "items": items])
    }
    return SummaryPoint(
      chapter: .substance, weight: weight(of: section, parts),
      severity: change.verdict?.severity ?? .low, order: order,
      section: isNew ? composition.names.heading(of: change) : composition.names.former(section),
      statement: SummaryStatement(isNew ? .sectionAdded : .sectionRemoved, told(words), evidence: [evidence]),
      forms: forms.map(told))
  }

  /// A section that asks something of somebody, or is a chapter of its own, weighs as a duty does.
  private func weight(of section: Section, _ parts: [String]) -> SummaryPoint.Weight {
    let weight = SummaryPoint.Weight(sentenceFor: section.roles.first)
    let binds = section.blocks.prefix(SectionPoints.mostSentences).contains {
      composition.duties.find(in: $0.text).binds
    }
    return binds || !parts.isEmpty ? max(.duty, weight) : weight
  }

  /// What the sections under one are called.
  private func parts(of section: Section, isNew: Bool) -> [String] {
    (isNew ? report.new : report.old).sections.filter { $0.parent == section.ordinal && !$0.title.isEmpty }
      .map { Quotation.cut($0.title, limit: SectionNames.longestInList) }
  }

  /// The words of a section: all of a short one; of a longer one what its list begins with, or the sentences that have
  /// most to say.
  private func text(of section: Section, isNew: Bool, _ wording: SentenceWording, limit: Int) -> String {
    var blocks = section.blocks
    if blocks.isEmpty {
      // A heading over others is told by what stands under it.
      return parts(of: section, isNew: isNew).prefix(SectionPoints.mostItems).joined(separator: "; ")
    }
    let whole = EntryTeller.text(of: section)
    if Quotation.wordCount(whole, upTo: limit + 1) <= limit { return join(blocks.map(\.text)) }
    if let first = blocks.first, first.kind != .listItem, blocks.dropFirst().first?.kind == .listItem {
      blocks.removeFirst()
      return list(of: blocks.prefix { $0.kind == .listItem }, after: first, wording, limit: limit)
    }
    return weightiest(section, DocumentSentences(isNew ? report.new : report.old), wording, limit: limit)
  }

  /// What leads a list in, and its first items.
  private func list(of items: ArraySlice<Block>, after lead: Block, _ wording: SentenceWording, limit: Int) -> String {
    let lead = wording.clause(lead.text, around: 0..<0)
    var words = Quotation.wordCount(lead, upTo: .max)
    var shown: [String] = []
    for item in items.prefix(SectionPoints.mostItems) {
      let text = Quotation.words(item.text, SectionPoints.longestItem)
      words += Quotation.wordCount(text, upTo: .max)
      if words > limit, !shown.isEmpty { break }
      shown.append(text)
    }
    let more = items.count - shown.count
    return lead + " " + join(shown) + (more > 0 ? "; " + book.text("more", count: more).plain(book.quotes) : "")
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

  /// The sentences that ask most of those concerned, as many as there is room for, in their order.
  private func weightiest(
    _ section: Section, _ sentences: DocumentSentences, _ wording: SentenceWording, limit: Int
  ) -> String {
    let all = section.blocks.indices.flatMap {
      sentences.sentences(of: BlockReference(section: section.ordinal, block: $0))
    }.map(sentences.text)
    var weights = all.prefix(SectionPoints.mostSentences).map { composition.duties.find(in: $0).weight }
    // The first says what the section is about, and is the one to tell unless it asks nothing.
    if let first = weights.first, first > 0 || limit > SentenceWording.longestBrief { weights[0] = .max }
    let order = weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    var (told, words): (Set<Int>, Int) = ([], 0)
    for index in order {
      let length = min(wording.longest, Quotation.wordCount(all[index], upTo: wording.longest))
      guard told.isEmpty || words + length <= limit else { continue }
      told.insert(index)
      words += length
    }
    var (result, last) = ("", -1)
    for index in told.sorted() {
      if index > last + 1 { result += result.isEmpty ? "… " : result.hasSuffix("…") ? "" : " …" }
      if !result.isEmpty, !result.hasSuffix(" ") { result += " " }
      result += wording.clause(all[index], around: 0..<0)
      last = index
    }
    if result.hasPrefix("… … ") { result.removeFirst(2) }
    return Quotation.trimmed(result, isCut: true) + (last + 1 < all.count && !result.hasSuffix("…") ? " …" : "")
  }

  /// A section of more sentences is told by what it begins with.
  static let mostSentences = 200
}
