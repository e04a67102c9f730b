public import PolicyModel

/// A summary as an entry of a change log in the form of Keep a Changelog.
public struct SummaryChangelogWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// Writes the entry. O(the summary's length).
  public func write(_ summary: ChangeSummary) -> String {
    let edition = summary.editions.last
    // Until a version says when it was published it is not released.
    let label = edition?.version ?? edition?.dated ?? edition?.effective
    var head = "## [\(MarkdownText.unlinked(label ?? summary.changelog.unreleased))]"
    if edition?.version != nil, let date = edition?.dated ?? edition?.effective {
      head += " - " + MarkdownText.unlinked(date)
    }
    var lines = [head, ""]
    for category in Category.allCases {
      var entries: [String] = []
      for chapter in summary.chapters {
        for group in chapter.groups {
          for statement in group.statements where Category(statement) == category {
            let place = group.section.map { "**" + MarkdownText.unlinked($0) + "**: " } ?? ""
            let sentence = SummaryMarkdownWriter.line(statement.text, summary.quotes)
            entries.append("- " + (place.isEmpty ? MarkdownText.guarded(sentence) : place + sentence))
          }
        }
      }
      guard !entries.isEmpty else { continue }
      lines += ["### " + MarkdownText.unlinked(category.heading(summary.changelog)), ""] + entries + [""]
    }
    lines.removeLast()
    return lines.joined(separator: "\n") + "\n"
  }

  private enum Category: CaseIterable {
    case added, changed, removed, fixed

    /// Where a statement belongs; nil if a change log does not have it.
    init?(_ statement: SummaryStatement) {
      switch statement.kind {
      case .sectionAdded, .itemsAdded, .textAdded: self = .added
      case .sectionRemoved, .itemsRemoved, .textRemoved: self = .removed
      case .editorial where statement.evidence.isEmpty: return nil
      case .editorial: self = .fixed
      case .about, .version, .omitted: return nil
      default: self = .changed
      }
    }

    func heading(_ words: ChangelogWords) -> String {
      switch self {
      case .added: words.added
      case .changed: words.changed
      case .removed: words.removed
      case .fixed: words.fixed
      }
    }
  }
}
