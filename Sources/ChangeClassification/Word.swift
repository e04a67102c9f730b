/// A word, number, address or mark of a sentence, as the rules see it.
struct Word: Hashable, Sendable {
  /// What the rules take it for.
  enum Kind: Hashable, Sendable {
    /// Letters.
    case word
    /// Digits, also with separators, a letter or an ordinal ending.
    case number
    /// A mail address, web address or telephone number.
    case address
    /// `[INSERT NAME]`, `{{ name }}`, `COMMUNITY_NAME`.
    case placeholder
    /// Anything else that can be seen.
    case punctuation
  }

  /// As printed.
  var text: String
  /// For comparing: lower case, apostrophes straight, digits ASCII, Arabic vowel signs dropped.
  var folded: String
  /// What it is.
  var kind: Kind
  /// True if white space stands before it.
  var spaceBefore: Bool
  /// UTF-8 offsets into its text.
  var range = 0..<0
  /// True for the last word or mark of a sentence; false where nobody asked for sentences.
  var endsSentence = false

  /// True for a mail address or telephone number, however it is spelled.
  var isContact: Bool {
    kind == .address && (folded.contains("@") || folded.first == "+" || folded.allSatisfy(\.isNumber))
  }
  /// True if it was written with a capital.
  var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
  /// True for a word with an ending for all genders: `Besucher:innen`.
  var isGendered: Bool { kind == .word && text.contains { ":*\u{B7}\u{2022}/".contains($0) } }
  /// True for two capitals or more and no small letter but a final plural s.
  var isAcronym: Bool {
    let scalars = Array(text.unicodeScalars)
    let core = scalars.count > 2 && scalars.last == "s" ? scalars.dropLast() : scalars[...]
    guard core.count >= 2, core.count <= 8 else { return false }
    return core.filter { $0.properties.isUppercase }.count >= 2 && core.allSatisfy { $0.properties.isAlphabetic }
  }
  /// True for a character of a script without spaces.
  var isIdeograph: Bool {
    guard let scalar = folded.unicodeScalars.first else { return false }
    return WordScanner.isIdeograph(scalar)
  }
}

extension Array where Element == Word {
  /// The words as text, for showing.
  var text: String { self[...].text }
}

extension ArraySlice where Element == Word {
  /// The words as text, for showing.
  var text: String {
    var result = ""
    for word in self {
      if word.spaceBefore && !result.isEmpty { result += " " }
      result += word.text
    }
    return result
  }
}
