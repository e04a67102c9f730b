internal import PolicyModel

/// What readers call the two versions: never the name of a file or of a place in an archive.
struct EditionNames {
  private let editions: [SummaryEdition]
  private let book: PhraseBook

  init(_ editions: [SummaryEdition], _ book: PhraseBook) {
    self.editions = editions
    self.book = book
  }

  /// Names that tell the two apart: what the editor calls them, what they call themselves, their dates, the date that a
  /// file is called after. Nil if nothing does.
  var pair: (old: SummaryText, new: SummaryText)? {
    let ways: [(SummaryEdition) -> SummaryText?] = [
      { $0.given.map { SummaryText([.name($0)]) } },
      {
        $0.version.map {
          book.text("edition.version", ["version": [.name(Quotation.cut($0, limit: Quotation.longestName))]])
        }
      },
      { $0.effective.map { dated($0) } }, { $0.dated.map { dated($0) } },
      { ($0.dated ?? $0.effective).map { dated($0) } },
      { EditionNames.date(in: $0.name).map { dated($0) } },
    ]
    if let named = ways.lazy.compactMap({ way -> (old: SummaryText, new: SummaryText)? in
      guard let old = way(editions[0]), let new = way(editions[1]), old != new else { return nil }
      return (old, new)
    }).first {
      return named
    }
    // One of the two has a name of its own.
    guard editions.contains(where: { $0.given != nil }) else { return nil }
    func either(_ edition: SummaryEdition, _ key: String) -> SummaryText {
      edition.given.map { SummaryText([.name($0)]) } ?? book.text(key)
    }
    return (either(editions[0], "edition.previous"), either(editions[1], "edition.new"))
  }

  /// True if the names tell this date already.
  func tells(_ date: String) -> Bool { pair.map { $0.new == dated(date) } ?? false }

  private func dated(_ date: String) -> SummaryText { book.text("edition.dated", ["date": [.words(book.date(date))]]) }

  /// The date that a file is called after, as editors keep versions: `2024-05-01.html`, and `2024-05-01-2.html` for
  /// another of the same day.
  static func date(in path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.count)
    guard widths == [4, 2, 2] || widths == [4, 2, 2, 1],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return CalendarDay(parts.prefix(3).joined(separator: "-"))?.text
  }
}
