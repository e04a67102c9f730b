internal import PolicyModel

/// The words of a language that carry duty, scope and number, and those that carry nothing.
///
/// Data, one line a meaning: `group value: phrase | phrase`. Groups: `modal` (value: `ObligationStrength`, or `not`),
/// `scope` (value: what the words of one line have in common), `number`, `unit`, `month`, `currency`; and, without
/// value, `article`, `filler` (words whose coming and going changes no meaning), `little` (prepositions and the like
/// that grammar asks for), `joint` (*and*, *or*: one that comes or goes alone belongs to the list's commas), `agreement` (forms of one verb), `pronoun` (value: the neutral form), `same` (value: the
/// plain form of a set phrase), `reference` (words before a section number), `version` (words that speak of the
/// document's own version), `reach` (verbs after which somebody to turn to is named), `event`
/// (verbs of what happens by itself: *may include* gives nobody a permission), `ending` (inflections).
struct LanguageRules: Sendable {
  /// The words that were read for it.
  let isKnown: Bool
  private(set) var modals = PhraseTable()
  private(set) var scope = PhraseTable()
  private(set) var numbers = PhraseTable()
  private(set) var units = PhraseTable()
  private(set) var months = PhraseTable()
  private(set) var currencies = PhraseTable()
  private(set) var articles = PhraseTable()
  private(set) var fillers = PhraseTable()
  private(set) var little = PhraseTable()
  private(set) var joints = PhraseTable()
  private(set) var agreement = PhraseTable()
  private(set) var pronouns = PhraseTable()
  private(set) var same = PhraseTable()
  private(set) var references = PhraseTable()
  private(set) var version = PhraseTable()
  private(set) var reach = PhraseTable()
  private(set) var events = PhraseTable()
  private(set) var characteristics = PhraseTable()
  /// Inflections that may differ between forms of one word, longest first; without hyphen.
  private(set) var endings: [String] = []
  /// True where words are cut into single characters.
  private(set) var isIdeographic = false
  /// True for English, which has variants of spelling and contractions of its own.
  private(set) var isEnglish = false

  /// Parses data; lines that are not understood are a fault of the program.
  init(_ data: String, isEnglish: Bool = false, isIdeographic: Bool = false) {
    isKnown = !data.isEmpty
    self.isEnglish = isEnglish
    self.isIdeographic = isIdeographic
    // Byte by byte: the data is read at every start, and cutting by `Character` would take most of that time.
    for line in data.utf8.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { preconditionFailure("no colon in \(line)") }
      let head = line[..<colon].split(separator: UInt8(ascii: " "), maxSplits: 1)
      let group = Substring(head[0])
      let value = head.count > 1 ? String(Substring(head[1])) : ""
      for part in line[line.index(after: colon)...].split(separator: UInt8(ascii: "|")) {
        let space = UInt8(ascii: " ")
        guard let first = part.firstIndex(where: { $0 != space }), let last = part.lastIndex(where: { $0 != space })
        else { continue }
        let phrase = String(Substring(part[first...last]))
        add(phrase, String(group), value.isEmpty ? phrase : value)
      }
    }
    endings.sort { ($0.count, $1) > ($1.count, $0) }
  }

  private mutating func add(_ phrase: String, _ group: String, _ value: String) {
    switch group {
    case "modal": modals.add(phrase, value)
    case "scope": scope.add(phrase, value)
    case "number": numbers.add(phrase, value)
    case "unit": units.add(phrase, value)
    case "month": months.add(phrase, value)
    case "currency": currencies.add(phrase, value)
    case "article": articles.add(phrase, value)
    case "filler": fillers.add(phrase, value)
    case "little": little.add(phrase, value)
    case "joint": joints.add(phrase, value)
    case "agreement": agreement.add(phrase, value)
    case "pronoun": pronouns.add(phrase, value)
    case "same":
      same.add(phrase, value)
      if same.match(WordScanner.words(of: value), at: 0) == nil { same.add(value, value) }
    case "reference": references.add(phrase, value)
    case "version": version.add(phrase, value)
    case "reach": reach.add(phrase, value)
    case "event": events.add(phrase, value)
    case "characteristic": characteristics.add(phrase, value)
    case "ending": endings.append(phrase)
    default: preconditionFailure("unknown group \(group)")
    }
  }

  static let english = LanguageRules(LanguageData.english, isEnglish: true)
  private static let german = LanguageRules(LanguageData.german)
  private static let french = LanguageRules(LanguageData.french)
  private static let spanish = LanguageRules(LanguageData.spanish)
  private static let portuguese = LanguageRules(LanguageData.portuguese)
  private static let italian = LanguageRules(LanguageData.italian)
  private static let japanese = LanguageRules(LanguageData.japanese, isIdeographic: true)
  private static let chinese = LanguageRules(LanguageData.chinese, isIdeographic: true)
  private static let arabic = LanguageRules(LanguageData.arabic)
  private static let unknown = LanguageRules("")

  /// The rules of a language by its BCP 47 tag; rules without words for a language that is not known.
  static func of(_ tag: String) -> LanguageRules {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "ja": japanese
    case "zh": chinese
    case "ar": arabic
    default: unknown
    }
  }

  /// The rules for the language of a document's text, else for the one it states; English where nothing tells.
  static func of(_ document: PolicyDocument) -> LanguageRules {
    let tag = document.textLanguage ?? document.metadata.language?.value ?? ""
    return tag.isEmpty ? english : of(tag)
  }
}
