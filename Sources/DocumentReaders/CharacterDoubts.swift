internal import PolicyModel

/// Characters of a document that nobody sees, or that only look like others, as diagnostics.
///
/// They are part of the text and stay in it: a comparison of words passes over most of them, so that somebody has to be
/// told.
enum CharacterDoubts {
  /// What there is to tell of a document: each kind once, with its first place. O(text).
  static func diagnostics(of document: PolicyDocument) -> [Diagnostic] {
    var search = Search()
    for section in document.allSections {
      if let heading = section.heading { search.look(at: heading.text, heading.range.start) }
      for block in section.blocks { search.look(at: block.text, block.range.start) }
    }
    return search.diagnostics
  }

  /// One pass over the texts of a document.
  private struct Search {
    private var hidden: [(found: HiddenCharacters.Found, around: String, position: SourcePosition)] = []
    private var lookAlikes: [(letter: Unicode.Scalar, word: String, position: SourcePosition)] = []
    private var counts = (hidden: 0, lookAlikes: 0)

    mutating func look(at text: String, _ position: SourcePosition) {
      var text = text
      text.withUTF8 { bytes in
        for found in HiddenCharacters.all(in: bytes) {
          counts.hidden += 1
          if hidden.isEmpty || (found.harm == .tag && hidden.allSatisfy { $0.found.harm != .tag }) {
            hidden.append((found, CharacterDoubts.word(in: bytes, around: found.range), position))
          }
        }
        let words = LookAlikes.words(in: bytes)
        counts.lookAlikes += words.count
        if let first = words.first, lookAlikes.isEmpty {
          lookAlikes.append((first.letter, String(decoding: bytes[first.range], as: UTF8.self), position))
        }
      }
    }

    var diagnostics: [Diagnostic] {
      var diagnostics: [Diagnostic] = []
      // Words that nobody sees are graver than a mark that nobody sees.
      if let (found, around, position) = hidden.last {
        let what =
          switch found.harm {
          case .tag: "“\(found.words)” is spelt in characters that nobody can see, from \(found.name) on"
          case .invisible: "\(found.name) stands unseen in “\(around)”"
          case .reversing: "\(found.name) reverses the text after it"
          case .unclosed: "\(found.name) is not closed in its paragraph"
          }
        diagnostics.append(
          Diagnostic("hidden-characters", .warning, what + CharacterDoubts.others(counts.hidden), at: position))
      }
      if let (letter, word, position) = lookAlikes.first {
        diagnostics.append(
          Diagnostic(
            "look-alike-letters", .warning,
            "“\(word)” has a look-alike letter of another script, \(HiddenCharacters.name(of: letter))"
              + CharacterDoubts.others(counts.lookAlikes), at: position))
      }
      return diagnostics
    }
  }

  private static func others(_ count: Int) -> String { count > 1 ? "; \(count - 1) more" : "" }

  /// Bytes of the word around a character that are quoted.
  private static let longestWord = 40

  /// The word around a hidden character, without it, so that a reader finds it.
  private static func word(in bytes: UnsafeBufferPointer<UInt8>, around range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < longestWord, !isSpace(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, end - range.upperBound < longestWord, !isSpace(bytes[end]) { end += 1 }
    let scalars = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
      .filter { !HiddenCharacters.isInvisible($0) && $0 != "\u{FFFD}" }
    return String(String.UnicodeScalarView(scalars))
  }
}
