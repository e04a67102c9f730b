package import PolicyModel

/// The words in which reports tell what happened; every writer takes them from here.
package enum Wording {
  /// `1 section`, `2 sections`.
  package static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  package static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What happened to an entry, one phrase a fact: `renumbered III. → IV.`, `retitled from “Reports”`.
  package static func phrases(for change: SectionChange, in report: ComparisonReport) -> [String] {
    let old = report.oldSection(change)
    let new = report.newSection(change)
    if report.works != nil { return [phrase(forWorks: change, old, new)] }
    return change.kinds.map { kind in
      switch kind {
      case .modified, .moved, .removed: return kind.rawValue
      case .added:
        guard let original = change.duplicateOf else { return "added" }
        return "added, repeats “\(short(report.new[section: original].name))”"
      case .retitled: return "retitled from “\(short(old?.title ?? ""))”"
      case .renumbered:
        switch (old?.number?.label, new?.number?.label) {
        case (let before?, let after?): return "renumbered \(before) → \(after)"
        case (let before?, nil): return "number \(before) dropped"
        case (nil, let after?): return "number \(after) given"
        case (nil, nil): return "renumbered"
        }
      case .releveled: return "level \(old?.level ?? 0) → \(new?.level ?? 0)"
      case .link:
        guard change.links.count < 2 else { return "\(change.links.count) links changed" }
        guard let link = change.links.first, !link.isRetargeted else { return "link changed" }
        return link.oldTarget.isEmpty ? "link added" : "link removed"
      case .split: return "split from “\(short(old?.name ?? ""))”"
      case .merged: return "merged from “\(short(old?.name ?? ""))”"
      }
    }
  }

  /// Between different works nothing was added or modified by anybody.
  private static func phrase(forWorks change: SectionChange, _ old: Section?, _ new: Section?) -> String {
    guard let old, let new else { return old == nil ? "only in the new document" : "only in the old document" }
    let name = old.name == new.name ? "" : " as “\(short(old.name))”"
    guard change.sharesText else { return "same matter\(name), in words of its own" }
    let share = Int(((change.evidence?.similarity ?? 0) * 100).rounded())
    return share == 100 ? "same words\(name)" : "\(share) % of the words\(name)"
  }

  /// A heading as it is quoted inside a sentence: at most 60 characters.
  package static func short(_ text: String, limit: Int = 60) -> String {
    // `count` of a title of ten thousand characters is not wanted either.
    let head = text.prefix(limit + 1)
    return head.count <= limit ? text : String(head.prefix(limit - 1)) + "…"
  }

  /// `substantive, highest severity`, `editorial`; nil without a verdict.
  package static func classification(_ verdict: ChangeVerdict?) -> String? {
    guard let verdict else { return nil }
    guard verdict.changeClass == .substantive else { return verdict.changeClass.rawValue }
    return "substantive, \(verdict.severity.rawValue) severity"
  }

  /// A rule's name as words: `contact-changed` gives `contact changed`.
  package static func words(of rule: ChangeRule) -> String { words(ofName: rule.rawValue) }

  /// A name of ours as words: `adapted-from` gives `adapted from`.
  package static func words(ofName name: String) -> String {
    String(name.map { $0 == "-" ? " " : $0 })
  }

  /// What the blocks that are left out are called: `3 unchanged paragraphs`.
  package static func unchangedBlocks(_ blocks: [Block?]) -> String {
    let kinds = Set(blocks.compactMap { $0?.kind })
    switch kinds {
    case [.listItem]: return counted(blocks.count, "unchanged list item")
    case [.tableCell]: return counted(blocks.count, "unchanged table cell")
    case [.paragraph]: return counted(blocks.count, "unchanged paragraph")
    default: return counted(blocks.count, "unchanged block")
    }
  }

  /// What a document is called; nil if it does not say.
  package static func title(of document: PolicyDocument) -> String? { document.displayTitle }

  /// How a page names where a version came from: a file by its name and folder, since the rest of a path tells only
  /// about the machine it was made on; anything else as it was given.
  package static func publicName(_ name: String) -> String {
    guard !name.contains("://"), !name.hasPrefix("git:") else { return name }
    return name.split(separator: "/").suffix(2).filter { $0 != ".." && $0 != "." }.joined(separator: "/")
  }

  /// The way a document is introduced: `2.0, 2024-05-01`; empty if it says neither.
  package static func edition(of document: PolicyDocument) -> String {
    let metadata = document.metadata
    let date = metadata.effective ?? metadata.published ?? metadata.updated
    return [metadata.version?.value, date?.value].compactMap { $0 }.joined(separator: ", ")
  }
}
