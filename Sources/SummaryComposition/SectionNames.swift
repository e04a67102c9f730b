internal import PolicyModel

/// How sections are called in a summary.
struct SectionNames {
  let report: ComparisonReport
  let book: PhraseBook
  /// Names that several sections of the new version have.
  private let repeated: Set<String>

  init(report: ComparisonReport, book: PhraseBook) {
    self.report = report
    self.book = book
    var seen: Set<String> = []
    repeated = Set(report.new.sections.map(\.name).filter { !seen.insert($0).inserted })
  }

  /// As the name stands in data: cut, without marks.
  func plain(_ section: Section) -> String {
    if section.heading == nil { return book.words(section.isPreamble ? "section.preamble" : "section.untitled") }
    let name = Quotation.cut(Quotation.withoutPictures(section.name), limit: Quotation.longestName)
    return name.isEmpty ? book.words("section.untitled") : name
  }

  /// The name of the section an entry speaks of: the new one, or the old one where it is gone.
  func plain(of change: SectionChange) -> String { plain(report.namingSection(change)) }

  /// As a heading of its own: with its parent where several sections are called the same; what stands under the
  /// document's title is its opening.
  func heading(of change: SectionChange) -> String {
    let section = report.namingSection(change)
    let document = change.new == nil ? report.old : report.new
    if section.heading != nil, section.level == 1, section.title == document.displayTitle {
      return capitalized(book.words("section.preamble"))
    }
    let name = capitalized(plain(section))
    guard repeated.contains(section.name), let parent = section.parent, document.sections.indices.contains(parent)
    else {
      return name
    }
    return capitalized(plain(document.sections[parent])) + " – " + name
  }

  /// The longest name among several.
  static let longestInList = 45

  /// Without its number, for a list of names in a sentence.
  func short(of change: SectionChange) -> String {
    let section = report.namingSection(change)
    guard section.heading != nil, !section.title.isEmpty, !repeated.contains(section.name) else {
      return heading(of: change)
    }
    return section.level == 1 && section.title == report.new.displayTitle
      ? book.words("section.preamble")
      : Quotation.cut(Quotation.withoutPictures(section.title), limit: SectionNames.longestInList)
  }

  /// A section that is gone, as a heading of its own.
  func former(_ section: Section) -> String {
    guard let label = section.number?.label, !section.title.isEmpty else {
      return book.sentence("section.former", ["section": [.name(plain(section))]]).plain(book.quotes)
    }
    let values: PhraseBook.Values = [
      "number": [.name(Quotation.cut(label, limit: Quotation.longestName))],
      "section": [.name(Quotation.cut(section.title, limit: Quotation.longestName))],
    ]
    return book.sentence("section.former.numbered", values).plain(book.quotes)
  }

  private func capitalized(_ name: String) -> String { (name.first?.uppercased() ?? "") + name.dropFirst() }

  /// Inside a sentence: quoted where it is a document's own, in our words where there is none.
  func quoted(_ section: Section) -> [SummaryText.Part] {
    section.heading == nil ? [.words(plain(section))] : [.quotation(plain(section))]
  }

  /// A name that is known as text only.
  func quoted(_ name: String) -> [SummaryText.Part] { [.quotation(Quotation.cut(name, limit: Quotation.longestName))] }

  /// What the section of an entry is called, inside a sentence.
  func quoted(of change: SectionChange) -> [SummaryText.Part] { quoted(report.namingSection(change)) }

  /// Evidence for a statement about what happened to a whole section.
  func evidence(_ change: SectionChange, rule: String? = nil) -> SummaryEvidence {
    SummaryEvidence(
      old: change.old, new: change.new, section: plain(of: change),
      rule: rule ?? change.kinds.first?.rawValue ?? "unchanged", changeClass: change.verdict?.changeClass ?? .markup,
      severity: change.verdict?.severity ?? .low)
  }
}
