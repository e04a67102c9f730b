internal import PolicyModel

/// What a section is for: whether its text rules or keeps records (change logs, credits, tables of contents), and what
/// standing in it makes of a sentence.
///
/// Made once a section, since every block of it asks.
struct SectionPurpose {
  /// The section's roles, weightiest first.
  let roles: [Role]
  /// True if the title says that the text keeps records.
  let hasRecordTitle: Bool
  /// What the heading's words say of all that stands under it.
  private let headingRole: Role?
  /// What the title makes of the text under it.
  let titleStanding: Standing

  /// The block that leads in a list, and what it says of the items, by the list.
  private let leadIns: [Int32: (block: Int, standing: Standing)]

  /// Finds the purpose of a section. O(blocks).
  init(_ section: Section, _ rules: LanguageRules) {
    roles = section.roles
    let title = WordScanner.words(of: section.title)
    hasRecordTitle = SectionPurpose.isRecordTitle(title)
    headingRole = section.heading?.roles.first?.role
    let isAboutConduct = roles.first.map { $0 == .other || SectionPurpose.conduct.contains($0) } ?? true
    var standing = Standing.of(title: title, rules)
    if !isAboutConduct { standing.polarity = .unknown }
    titleStanding = standing
    leadIns = SectionPurpose.leadIns(section, rules)
  }

  /// Roles whose text binds nobody.
  private static let records: Set<Role> = [.revisionHistory, .attribution, .contents]

  /// Text about how people behave; only there does a title such as “Unacceptable behaviour” say what its items are.
  private static let conduct: Set<Role> = [.expectedBehaviours, .prohibitedBehaviours, .values]

  /// True where the numbers and dates of a block are the version's.
  func speaksOfVersion(_ block: Block?) -> Bool { role(block) == .revisionHistory }

  /// True if a block of the section keeps records: the title says so, or else the block's own role.
  ///
  /// What other blocks are for does not count: a line “Last updated: …” at the head of a section makes no record of the
  /// promises under it.
  func isRecord(_ block: Block?) -> Bool {
    hasRecordTitle || role(block).map { SectionPurpose.records.contains($0) } ?? false
  }

  /// True if only the block's own role makes a history of it, which a classifier may have given it for its neighbour's
  /// sake: then a sentence has to name a version or date itself.
  func mustNameVersion(_ block: Block?) -> Bool {
    block?.roles.first?.role == .revisionHistory && headingRole != .revisionHistory
  }

  /// The block's own role, else the one that the heading gives.
  private func role(_ block: Block?) -> Role? { block?.roles.first?.role ?? headingRole }

  /// True if all of a section keeps records: its title says so, or its roles do and no sentence of it binds anybody.
  func isRecord(_ section: Section, _ rules: LanguageRules) -> Bool {
    if hasRecordTitle { return true }
    guard !roles.isEmpty, roles.allSatisfy(SectionPurpose.records.contains) else { return false }
    return !section.blocks.contains { ObligationScanner.binds(WordScanner.words(of: $0.text), rules) }
  }

  /// What standing in a block of the section makes of a sentence without a verb of its own that rules: by what leads its
  /// list in, else by the title, else by the role of the block or section.
  func standing(of block: Block?, _ rules: LanguageRules) -> Standing {
    let led = leadIn(of: block)?.standing ?? Standing()
    var standing = led.filled(by: titleStanding)
    if let block, Polarity.hasOwnVerb(block.text, rules) { return standing.ofOwnVerb }
    guard standing.polarity == .unknown else { return standing }
    switch block?.roles.first?.role ?? roles.first {
    case .expectedBehaviours, .values: standing.polarity = .wanted
    case .prohibitedBehaviours: standing.polarity = .unwanted
    default: break
    }
    return standing
  }

  /// The index of the block that leads in the list a block stands in, and what it says of the items.
  func leadIn(of block: Block?) -> (block: Int, standing: Standing)? {
    guard let list = block?.nesting.list, list > 0 else { return nil }
    return leadIns[list]
  }

  /// What the text right before lists says of them: a paragraph, or the item that a list stands under.
  private static func leadIns(_ section: Section, _ rules: LanguageRules) -> [Int32: (block: Int, standing: Standing)] {
    var found: [Int32: (block: Int, standing: Standing)] = [:]
    for (index, (before, block)) in zip(section.blocks, section.blocks.dropFirst()).enumerated()
    where block.nesting.list > 0 && before.nesting.list != block.nesting.list && found[block.nesting.list] == nil {
      guard before.kind == .paragraph || before.kind == .listItem, before.nesting.listDepth < block.nesting.listDepth
      else { continue }
      let standing = Standing.of(leadIn: WordScanner.words(of: before.text), rules)
      if standing != Standing() { found[block.nesting.list] = (index, standing) }
    }
    return found
  }

  private static func isRecordTitle(_ title: [Word]) -> Bool {
    let words = title.filter { $0.kind == .word }.map(\.folded)
    guard !words.isEmpty, words.count <= longestTitle else { return false }
    return titles.contains(words.joined(separator: " ")) || titleStarts.contains { words.starts(with: $0) }
  }

  /// Longer titles say more than that records follow.
  private static let longestTitle = 8

  private static let titles: Set<String> = [
    "attribution", "attributions", "credits", "credit", "acknowledgements", "acknowledgments", "acknowledgement",
    "sources", "references", "version", "versions", "last revised", "last updated", "table of contents", "contents",
    "license and attribution", "licence and attribution", "attribution and license", "credits and license",
    "danksagung", "quellen", "bezug", "quellenangabe", "inhalt", "inhaltsverzeichnis", "version und datum",
    "remerciements", "sources et remerciements", "sommaire", "créditos", "atribución", "agradecimientos", "índice",
    "atribuição", "agradecimentos", "attribuzione", "ringraziamenti", "crediti", "indice", "الإسناد", "المصدر",
    "帰属", "謝辞", "来源", "參考", "来 源", "致谢", "致謝", "参见",
  ]
  private static let titleStarts: [[String]] = [
    ["change", "log"], ["changelog"], ["changes", "since"], ["revision", "history"], ["version", "history"],
    ["document", "history"], ["history", "of", "changes"], ["amendment", "history"], ["änderungshistorie"],
    ["änderungsverlauf"], ["historique"], ["historial"], ["histórico"], ["変更履歴"], ["更新日志"], ["修订历史"],
  ]
}
