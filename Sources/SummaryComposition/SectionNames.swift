internal import PolicyModel

/// How sections are called in a summary.
struct SectionNames {
  let report: ComparisonReport
  let book: PhraseBook

  /// As the name stands in data: cut, without marks.
  func plain(_ section: Section) -> String {
    if section.heading == nil { return book.words(section.isPreamble ? "section.preamble" : "section.untitled") }
    let name = Quotation.cut(section.name, limit: Quotation.longestName)
    return name.isEmpty ? book.words("section.untitled") : name
  }

  /// The name of the section an entry speaks of: the new one, or the old one where it is gone.
  func plain(of change: SectionChange) -> String { plain(report.namingSection(change)) }

  /// As a heading of its own.
  func heading(of change: SectionChange) -> String {
    let name = plain(of: change)
    return (name.first?.uppercased() ?? "") + name.dropFirst()
  }

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
