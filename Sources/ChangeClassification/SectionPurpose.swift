internal import PolicyModel

/// What a section is for: whether its text rules or keeps records (change logs, credits, tables of contents), and what
/// standing in it makes of a sentence.
///
/// Made once a section, since every block of it asks.
struct SectionPurpose {
  /// The section's roles, weightiest first.
  let roles: [Role]
  private let hasRecordTitle: Bool
  private let titlePolarity: Polarity

  /// Finds the purpose of a section. O(blocks).
  init(_ section: Section) {
    roles = section.roles
    let title = WordScanner.words(of: section.title)
    hasRecordTitle = SectionPurpose.isRecordTitle(title)
    titlePolarity = Polarity.of(title: title)
  }

  /// Roles whose text binds nobody.
  private static let records: Set<Role> = [.revisionHistory, .attribution, .contents]

  /// True where the numbers and dates are the version's.
  var speaksOfVersion: Bool { roles.first == .revisionHistory }

  /// True if a block of the section keeps records.
  func isRecord(_ block: Block?) -> Bool {
    guard !hasRecordTitle, let role = block?.roles.first?.role ?? roles.first else { return hasRecordTitle }
    return SectionPurpose.records.contains(role)
  }

  /// True if all of a section keeps records: its title says so, or its roles do and no sentence of it binds anybody.
  func isRecord(_ section: Section, _ rules: LanguageRules) -> Bool {
    if hasRecordTitle { return true }
    guard !roles.isEmpty, roles.allSatisfy(SectionPurpose.records.contains) else { return false }
    return !section.blocks.contains { block in
      !ObligationScanner.obligations(in: WordScanner.words(of: block.text), rules).isEmpty
    }
  }

  /// What standing in a block of the section makes of a sentence: by the block's own role, else the section's, else its
  /// title.
  func polarity(of block: Block?) -> Polarity {
    guard let role = block?.roles.first?.role ?? roles.first else { return titlePolarity }
    switch role {
    case .expectedBehaviours, .values: return .wanted
    case .prohibitedBehaviours: return .unwanted
    default: return .other(role)
    }
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
