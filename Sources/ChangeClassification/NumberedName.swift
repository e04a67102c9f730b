/// Numbers that belong to the name of a thing: `Tide Desk 4`, `Terra Nova 1.1`.
///
/// One capitalised word before a number names a part or a grade as well (`Level 3`, `Article 5`), whose number rules;
/// two in the middle of a sentence are the name of something else.
enum NumberedName {
  /// True if the word at an index, of words without punctuation, is such a number.
  static func isPart(_ words: [Word], at index: Int, _ rules: LanguageRules) -> Bool {
    guard words[index].kind == .number, index > capitals, words[index].spaceBefore,
      words[index].folded.allSatisfy({ $0.isNumber || $0 == "." }), !isGrade(words[index - 1].folded, rules)
    else { return false }
    let name = words[(index - capitals)..<index]
    // The first word of a sentence is capitalised anyway.
    return name.allSatisfy { $0.kind == .word && $0.isCapitalized }
  }

  /// True for a noun whose number says which of several is meant.
  private static func isGrade(_ noun: String, _ rules: LanguageRules) -> Bool {
    grades.contains(noun) || rules.references.contains(noun) || rules.months.contains(noun)
  }

  private static let grades: Set<String> = [
    "level", "tier", "class", "grade", "stage", "phase", "step", "category", "type", "group", "room", "table", "form",
    "stufe", "klasse", "gruppe", "phase", "niveau", "classe", "groupe", "\u{E9}tape", "nivel", "clase", "grupo", "fase",
    "livello", "gruppo", "n\u{ED}vel",
  ]

  /// Capitalised words that make a name.
  static let capitals = 2
}
