internal import PolicyModel

extension LanguagePack {
  static let english = embedded("en", EmbeddedRoleData.en, EmbeddedRoleTables.en)
  private static let german = embedded("de", EmbeddedRoleData.de, EmbeddedRoleTables.de)
  private static let french = embedded("fr", EmbeddedRoleData.fr, EmbeddedRoleTables.fr)
  private static let spanish = embedded("es", EmbeddedRoleData.es, EmbeddedRoleTables.es)
  private static let portuguese = embedded("pt", EmbeddedRoleData.pt, EmbeddedRoleTables.pt)
  private static let italian = embedded("it", EmbeddedRoleData.it, EmbeddedRoleTables.it)
  private static let japanese = embedded("ja", EmbeddedRoleData.ja, EmbeddedRoleTables.ja)
  private static let chinese = embedded("zh", EmbeddedRoleData.zh, EmbeddedRoleTables.zh)
  private static let arabic = embedded("ar", EmbeddedRoleData.ar, EmbeddedRoleTables.ar)
  private static let korean = embedded("ko", EmbeddedRoleData.ko, EmbeddedRoleTables.ko)
  private static let russian = embedded("ru", EmbeddedRoleData.ru, EmbeddedRoleTables.ru)
  private static let ukrainian = embedded("uk", EmbeddedRoleData.uk, EmbeddedRoleTables.uk)
  private static let dutch = embedded("nl", EmbeddedRoleData.nl, EmbeddedRoleTables.nl)
  private static let polish = embedded("pl", EmbeddedRoleData.pl, EmbeddedRoleTables.pl)
  private static let turkish = embedded("tr", EmbeddedRoleData.tr, EmbeddedRoleTables.tr)
  private static let czech = embedded("cs", EmbeddedRoleData.cs, EmbeddedRoleTables.cs)
  private static let vietnamese = embedded("vi", EmbeddedRoleData.vi, EmbeddedRoleTables.vi)
  private static let persian = embedded("fa", EmbeddedRoleData.fa, EmbeddedRoleTables.fa)
  private static let hebrew = embedded("he", EmbeddedRoleData.he, EmbeddedRoleTables.he)
  private static let swedish = embedded("sv", EmbeddedRoleData.sv, EmbeddedRoleTables.sv)

  /// A pack of this program. Builds for debugging make its tables of the text, so that whoever edits cues sees at once
  /// what they do; releases carry the tables, which a test holds to be those of the text.
  private static func embedded(
    _ language: String, _ text: String, _ tables: @autoclosure () -> PackTables
  ) -> LanguagePack {
    #if DEBUG
      LanguagePack(parsing: text)
    #else
      LanguagePack(language: language, text: text, tables: tables())
    #endif
  }

  /// The pack of a language tag such as `de` or `pt-BR`, or nil. A pack is read when it is first asked for.
  static func named(_ tag: String) -> LanguagePack? {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "ja": japanese
    case "zh": chinese
    case "ar": arabic
    case "ko": korean
    case "ru": russian
    case "uk": ukrainian
    case "nl": dutch
    case "pl": polish
    case "tr": turkish
    case "cs": czech
    case "vi": vietnamese
    case "fa": persian
    case "he": hebrew
    case "sv": swedish
    default: nil
    }
  }
}

extension LanguagePack {
  /// A shorter text in no evident language is in English: most are, and it has too few words to tell.
  static let shortText = 200
  /// So is a longer one, up to this, that is all in ASCII: lists of commands have few of the small words by which a
  /// language is known, and other languages of the packs hardly get so far without an accent.
  static let shortASCIIText = 4000

  /// The pack for the language of a document's text, which outweighs what the document states; nil if there is none.
  static func of(_ document: PolicyDocument) -> LanguagePack? {
    if let tag = document.textLanguage ?? document.metadata.language?.value { return named(tag) }
    var length = 0
    var isASCII = true
    for section in document.allSections {
      for text in [section.title] + section.blocks.map(\.text) {
        length += text.utf8.count
        isASCII = isASCII && text.utf8.allSatisfy { $0 < 0x80 }
        if length >= (isASCII ? shortASCIIText : shortText) { return nil }
      }
    }
    return english
  }
}
