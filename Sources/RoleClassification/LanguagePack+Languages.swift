internal import PolicyModel

extension LanguagePack {
  static let english = LanguagePack(parsing: EmbeddedRoleData.en)
  private static let german = LanguagePack(parsing: EmbeddedRoleData.de)
  private static let french = LanguagePack(parsing: EmbeddedRoleData.fr)
  private static let spanish = LanguagePack(parsing: EmbeddedRoleData.es)
  private static let portuguese = LanguagePack(parsing: EmbeddedRoleData.pt)
  private static let italian = LanguagePack(parsing: EmbeddedRoleData.it)
  private static let japanese = LanguagePack(parsing: EmbeddedRoleData.ja)
  private static let chinese = LanguagePack(parsing: EmbeddedRoleData.zh)
  private static let arabic = LanguagePack(parsing: EmbeddedRoleData.ar)
  private static let korean = LanguagePack(parsing: EmbeddedRoleData.ko)
  private static let russian = LanguagePack(parsing: EmbeddedRoleData.ru)
  private static let ukrainian = LanguagePack(parsing: EmbeddedRoleData.uk)
  private static let dutch = LanguagePack(parsing: EmbeddedRoleData.nl)
  private static let polish = LanguagePack(parsing: EmbeddedRoleData.pl)
  private static let turkish = LanguagePack(parsing: EmbeddedRoleData.tr)
  private static let czech = LanguagePack(parsing: EmbeddedRoleData.cs)
  private static let vietnamese = LanguagePack(parsing: EmbeddedRoleData.vi)
  private static let persian = LanguagePack(parsing: EmbeddedRoleData.fa)
  private static let hebrew = LanguagePack(parsing: EmbeddedRoleData.he)

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
