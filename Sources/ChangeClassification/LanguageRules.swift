internal import PolicyModel
internal import PolicyText

/// The words of a language that carry duty, scope and number, and those that carry nothing.
///
/// The data is text (`LanguageData`), one line a meaning: `group value: phrase | phrase`; `LanguageRulesParser` makes the
/// table of it that a release carries.
struct LanguageRules: Sendable {
  /// What phrases are for. Values stand before the colon of a line; without one, a phrase stands for itself.
  enum Group: String, CaseIterable {
    /// Value: `ObligationStrength`, or `not`.
    case modal
    /// Value: what the words of one line have in common.
    case scope
    case number, unit, month, currency, article
    /// Words whose coming and going changes no meaning.
    case filler
    /// Prepositions and the like that grammar asks for.
    case little
    /// *and*, *or*: one that comes or goes alone belongs to the list's commas.
    case joint
    /// Forms of one verb.
    case agreement
    /// Value: the neutral form.
    case pronoun
    /// Value: the plain form of a set phrase.
    case same
    /// Words before a section number.
    case reference
    /// Words that speak of the document's own version.
    case version
    /// Verbs after which somebody to turn to is named.
    case reach
    /// Verbs of what happens by itself: *may include* gives nobody a permission.
    case event
    case characteristic
    /// Nouns. Value: `right` or `duty`.
    case claim
    /// Which time of several. Value: the count.
    case step
    /// What makes a subject of no one.
    case nobody
    /// Words that no bearer of a duty begins with.
    case opener
    /// Words that begin a clause.
    case conjunction
    /// Subjects that name nobody.
    case vague
    /// Participles that rule only behind a form of *be*.
    case bare
    /// Verbs of what would be.
    case hypothetical
    /// `Order`.
    case order
    /// Inflections.
    case ending

    /// How the table writes it.
    var letter: UInt8 { UInt8(0x41 + (Group.allCases.firstIndex(of: self) ?? 0)) }
  }

  /// The words that were read for it.
  let isKnown: Bool
  /// True where words are cut into single characters.
  let isIdeographic: Bool
  /// True for English, which has variants of spelling and contractions of its own.
  let isEnglish: Bool
  /// Inflections that may differ between forms of one word, longest first; without hyphen.
  let endings: [String]
  let modals: PhraseTable
  let scope: PhraseTable
  let numbers: PhraseTable
  let units: PhraseTable
  let months: PhraseTable
  let currencies: PhraseTable
  let articles: PhraseTable
  let fillers: PhraseTable
  let little: PhraseTable
  let joints: PhraseTable
  let agreement: PhraseTable
  let pronouns: PhraseTable
  let same: PhraseTable
  let references: PhraseTable
  let version: PhraseTable
  let reach: PhraseTable
  let events: PhraseTable
  let characteristics: PhraseTable
  let claims: PhraseTable
  let steps: PhraseTable
  let nobody: PhraseTable
  let openers: PhraseTable
  let conjunctions: PhraseTable
  let vague: PhraseTable
  let bare: PhraseTable
  let hypothetical: PhraseTable
  /// Where the verb that binds stands in a clause.
  let order: Order

  /// The place of the verb that binds: between who is bound and the act, behind both, or before both.
  enum Order: String, CaseIterable {
    case middle
    case final
    case initial
  }

  /// - Parameter table: The phrases of all groups; nil for a language without words.
  init(_ table: LineTable?, isEnglish: Bool = false, isIdeographic: Bool = false) {
    isKnown = table != nil
    self.isEnglish = isEnglish
    self.isIdeographic = isIdeographic
    endings = table.map(LanguageRules.endings) ?? []
    func phrases(_ group: Group) -> PhraseTable {
      table.map { PhraseTable(of: $0, letter: group.letter) } ?? PhraseTable()
    }
    modals = phrases(.modal)
    scope = phrases(.scope)
    numbers = phrases(.number)
    units = phrases(.unit)
    months = phrases(.month)
    currencies = phrases(.currency)
    articles = phrases(.article)
    fillers = phrases(.filler)
    little = phrases(.little)
    joints = phrases(.joint)
    agreement = phrases(.agreement)
    pronouns = phrases(.pronoun)
    same = phrases(.same)
    references = phrases(.reference)
    version = phrases(.version)
    reach = phrases(.reach)
    events = phrases(.event)
    characteristics = phrases(.characteristic)
    claims = phrases(.claim)
    steps = phrases(.step)
    nobody = phrases(.nobody)
    openers = phrases(.opener)
    conjunctions = phrases(.conjunction)
    vague = phrases(.vague)
    bare = phrases(.bare)
    hypothetical = phrases(.hypothetical)
    let orders = phrases(.order)
    order = Order.allCases.first { orders.contains($0.rawValue) } ?? .middle
  }

  /// The line of the endings, between bars.
  private static func endings(in table: LineTable) -> [String] {
    let key = LanguageRulesParser.endingKey
    guard let line = key.withUTF8Buffer({ table.line(of: $0, hash: $0.reduce(LineTable.seed, LineTable.step)) }) else {
      return []
    }
    return table.bytes[line].split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The rules of this program. Builds for debugging make the table of the text, so that whoever edits words sees at once
  /// what they do; releases carry it, and a test holds it to be that of the text.
  private static func embedded(
    _ text: String, _ table: @autoclosure () -> LineTable, isEnglish: Bool = false, isIdeographic: Bool = false
  ) -> LanguageRules {
    #if DEBUG
      let table = LineTable(keeping: LanguageRulesParser.lines(of: text))
    #else
      let table = table()
    #endif
    return LanguageRules(table, isEnglish: isEnglish, isIdeographic: isIdeographic)
  }

  static let english = embedded(LanguageData.english, LanguageTables.english, isEnglish: true)
  private static let german = embedded(LanguageData.german, LanguageTables.german)
  private static let french = embedded(LanguageData.french, LanguageTables.french)
  private static let spanish = embedded(LanguageData.spanish, LanguageTables.spanish)
  private static let portuguese = embedded(LanguageData.portuguese, LanguageTables.portuguese)
  private static let italian = embedded(LanguageData.italian, LanguageTables.italian)
  private static let japanese = embedded(LanguageData.japanese, LanguageTables.japanese, isIdeographic: true)
  private static let chinese = embedded(LanguageData.chinese, LanguageTables.chinese, isIdeographic: true)
  private static let arabic = embedded(LanguageData.arabic, LanguageTables.arabic)
  private static let unknown = LanguageRules(nil)

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
