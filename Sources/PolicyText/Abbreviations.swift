/// Words whose full stop need not end a sentence, by language.
struct Abbreviations: Sendable {
  /// What may follow.
  enum Kind: Sendable {
    /// Something always does: a name after a title, an example after `e.g.`
    case goesOn
    /// A number does: `No. 7`; before anything else the full stop ends a sentence (“I say no.”).
    case beforeNumber
    /// It ends a sentence where the next word has a capital: `etc.`, `Inc.`
    case mayEnd
  }

  /// True where a number with a full stop is counted: `3. Mai`.
  let countsWithStops: Bool
  /// Words after which a number is a name, in lower case: `Artikel 3.` ends a sentence.
  private let numbered: Set<[UInt8]>
  /// By the word in lower case, without its last full stop.
  private let kinds: [[UInt8]: Kind]

  /// - Parameter numbered: Words after which a number is a name, where numbers are counted with full stops; nil where not.
  private init(_ lines: [(Kind, String)], numbered: String? = nil) {
    countsWithStops = numbered != nil
    self.numbered = Set((numbered ?? "").split(separator: " ").map { Array($0.utf8) })
    var kinds: [[UInt8]: Kind] = [:]
    for (kind, words) in lines {
      for word in words.split(separator: " ") { kinds[Array(word.utf8)] = kind }
    }
    self.kinds = kinds
  }

  /// What follows a word before a full stop; nil for a word that is no abbreviation. O(length).
  func kind(of word: UnsafeBufferPointer<UInt8>) -> Kind? {
    guard word.count <= Abbreviations.longest else { return nil }
    return kinds[word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }]
  }

  /// True for a word after which a number is a name.
  func names(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    numbered.contains(word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
  }

  /// The longest in the lists, in bytes; longer words need not be looked up.
  private static let longest = 8

  /// Those of a language and those that all share.
  static func of(_ language: String?) -> Abbreviations {
    let base = language.map { $0.prefix { $0 != "-" && $0 != "_" }.lowercased() } ?? ""
    return ofLanguage[base] ?? shared
  }

  /// What stands in texts of any language; English is quoted everywhere.
  private static let common: [(Kind, String)] = [
    (.goesOn, "mr mrs ms dr prof st rev hon e.g eg i.e ie cf vs viz resp approx dept ca"),
    (.beforeNumber, "no nos nr art arts sec secs para paras p pp ch vol fig ed cl reg"),
    (.mayEnd, "etc inc ltd co corp al jr sr a.m p.m u.s u.k u.n d.c ph.d"),
  ]

  private static let shared = Abbreviations(common)

  private static let ofLanguage: [String: Abbreviations] = {
    func language(_ lines: [(Kind, String)], numbered: String? = nil) -> Abbreviations {
      Abbreviations(common + lines, numbered: numbered)
    }
    return [
      "de": language(
        [
          (.goesOn, "z.b d.h u.a o.ä o.g s.o s.u i.d.r i.s.d i.v.m bzw ggf evtl vgl sog insb inkl gem lt hr fr frl"),
          (.beforeNumber, "abs ziff kap s bd bspw lit"), (.mayEnd, "usw u.ä u.s.w e.v"),
        ],
        numbered:
          "artikel absatz satz nummer kapitel abschnitt ziffer seite punkt paragraf paragraph anlage anhang stufe teil"),
      "fr": language([(.goesOn, "p.ex c.-à-d m mm mme mlle me"), (.beforeNumber, "al n°"), (.mayEnd, "env")]),
      "es": language([
        (.goesOn, "p.ej sr sra sres dra d dña ej"), (.beforeNumber, "núm arts pág págs cap apdo"),
        (.mayEnd, "ud uds ee.uu s.a"),
      ]),
      "pt": language([
        (.goesOn, "p.ex sr sra dra exmo exma ex"), (.beforeNumber, "n.º núm pág cap inc al"), (.mayEnd, "s.a ltda"),
      ]),
      "it": language([
        (.goesOn, "p.es sig sig.ra sigg dott dott.ssa es"), (.beforeNumber, "n nn artt pag cap co"),
        (.mayEnd, "ecc s.p.a s.r.l"),
      ]),
      "nl": language([
        (.goesOn, "bijv d.w.z dhr mevr m.b.t t.a.v o.a nl"), (.beforeNumber, "lid blz hfst"), (.mayEnd, "enz b.v n.v"),
      ]),
      "pl": language(
        [(.goesOn, "np tj tzn m.in ul"), (.beforeNumber, "ust pkt str"), (.mayEnd, "itd itp")],
        numbered: "artykuł artykule ustęp ustępie punkt rozdział paragraf strona część"),
      "cs": language(
        [(.goesOn, "např tj tzv"), (.beforeNumber, "čl odst str č"), (.mayEnd, "atd apod")],
        numbered: "článek článku odstavec odstavci bod kapitola strana část"),
      "da": language(
        [(.goesOn, "f.eks bl.a dvs"), (.beforeNumber, "stk nr s"), (.mayEnd, "osv")],
        numbered: "artikel afsnit stykke nummer kapitel side punkt"),
      "nb": language(
        [(.goesOn, "f.eks bl.a dvs"), (.beforeNumber, "nr s"), (.mayEnd, "osv")],
        numbered: "artikkel avsnitt ledd nummer kapittel side punkt"),
      "sv": language([(.goesOn, "t.ex bl.a d.v.s"), (.beforeNumber, "nr s st"), (.mayEnd, "osv m.m")]),
      "fi": language(
        [(.goesOn, "esim ts"), (.beforeNumber, "s"), (.mayEnd, "jne ym")], numbered: "artikla kohta luku sivu momentti"),
      "hu": language([(.goesOn, "pl ill"), (.mayEnd, "stb")], numbered: "cikk pont fejezet oldal"),
      "tr": language([(.goesOn, "örn yrd"), (.beforeNumber, "md"), (.mayEnd, "vb vs")], numbered: "madde bölüm sayfa"),
      "ru": language([(.goesOn, "т.е т.к напр г-н"), (.beforeNumber, "ст п пп стр"), (.mayEnd, "т.д т.п др")]),
      "uk": language([(.goesOn, "т.зв напр"), (.beforeNumber, "ст п"), (.mayEnd, "т.д т.п")]),
    ]
  }()
}
