internal import PolicyModel

/// Tells text that rules from text that keeps records: change logs, credits, tables of contents.
enum SectionPurpose {
  /// Roles whose text binds nobody.
  private static let records: Set<Role> = [.revisionHistory, .attribution, .contents]

  /// True if a block of a section keeps records.
  static func isRecord(_ block: Block?, in section: Section) -> Bool {
    if let role = block?.roles.first?.role { return records.contains(role) || isRecordTitle(section) }
    if let role = section.roles.first { return records.contains(role) || isRecordTitle(section) }
    return isRecordTitle(section)
  }

  /// True if all of a section keeps records: its title says so, or its roles do and no sentence of it binds anybody.
  static func isRecord(_ section: Section, _ rules: LanguageRules) -> Bool {
    if isRecordTitle(section) { return true }
    let roles = section.roles
    guard !roles.isEmpty, roles.allSatisfy(records.contains) else { return false }
    return !section.blocks.contains { block in
      !ObligationScanner.obligations(in: WordScanner.words(of: block.text), rules).isEmpty
    }
  }

  private static func isRecordTitle(_ section: Section) -> Bool {
    let words = WordScanner.words(of: section.title).filter { $0.kind == .word }.map(\.folded)
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
