/// The commonest small words of languages in Latin script, in one table for all: a text is looked through once.
struct SmallWords: Sendable {
  /// Languages by BCP 47 tag; the bit of a mask is the place here.
  static let languages = lists.map(\.language)

  /// Words that are common in the language; those that others share count for each.
  private static let lists: [(language: String, words: StaticString)] = [
    ("en", "the and of to in is that for with are be this or not by from will any our who as on may we you if"),
    (
      "de",
      """
      der die das und ist nicht mit den von zu für auf werden eine einen einer einem ein oder wir sich dem des im als \
      auch dass bei
      """
    ),
    (
      "fr",
      "le les la de à en des et est une un dans pour que qui sur par nous vous avec aux au ce être ou du ne pas se sont"
    ),
    (
      "es", "el los las la de en y es una un para que con por se del como su no al o más nuestra lo si son ser sus esta"
    ),
    ("pt", "os as de e é uma um para que com por não do da em dos das ou como ao no na nossa são ser se"),
    ("it", "il gli e è una un per che con non di della delle del i le sono dei nel alla o in si da"),
    ("nl", "het een en van is niet met voor op zijn dat te wij worden aan of door die bij de om"),
    ("sv", "och att det som en är inte för på av med till vi den ett kan eller"),
    ("da", "og at det som en er ikke for på af med til vi den et kan eller"),
    ("pl", "i w nie na że się z do jest są oraz przez dla lub jak"),
    ("tr", "ve bir bu için ile olarak olan veya da de ne tüm her"),
    ("id", "dan yang di untuk dengan tidak dari ini atau pada adalah kami"),
    (
      "cs",
      """
      a je v se na že pro jsou nebo jako s které nejsou být může musí nesmí tato tento této tyto ostatní kdo který která \
      při podle od jeho jejich není také všichni
      """
    ),
    ("fi", "ja on ei että se ovat tai myös kuin olla joka"),
    ("vi", "và của là các không trong một được cho những người"),
    ("ca", "els les i amb són és per als dels una un no o de que la en aquest aquesta"),
    ("ro", "și de la în cu pe nu să care este sunt pentru sau din o un"),
    ("hu", "a az és hogy nem egy vagy is meg ez van minden"),
  ]

  /// What a word is in: one bit a language, and its number for counting different words.
  struct Entry {
    fileprivate var key: UInt64 = 0
    var languages: UInt32 = 0
    var number = 0
  }

  /// Bytes of a word: what fits into a number, which is compared ten times as fast as the bytes.
  static let longest = 8

  static let shared = SmallWords()

  private var slots = [Entry](repeating: Entry(), count: 1024)
  /// How many different words there are.
  private(set) var count = 0

  private init() {
    for (place, list) in SmallWords.lists.enumerated() {
      var key: UInt64 = 0
      let bytes = UnsafeBufferPointer(start: list.words.utf8Start, count: list.words.utf8CodeUnitCount)
      for byte in bytes {
        if byte == 0x20 {
          insert(key, language: place)
          key = 0
        } else {
          key = key << 8 | UInt64(byte)
        }
      }
      insert(key, language: place)
    }
  }

  private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54) }

  private mutating func insert(_ key: UInt64, language: Int) {
    var slot = SmallWords.slot(of: key)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].key == 0 {
      slots[slot] = Entry(key: key, languages: 0, number: count)
      count += 1
    }
    slots[slot].languages |= 1 << UInt32(language)
  }

  /// The entry of a word given as the number of its bytes in lower case, first byte highest; nil for any other word.
  func entry(for key: UInt64) -> Entry? {
    var slot = SmallWords.slot(of: key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
