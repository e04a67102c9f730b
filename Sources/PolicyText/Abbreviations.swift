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

  /// Words after which a number is a name, in lower case: `Artikel 3.` ends a sentence. Nil where numbers are not
  /// counted with full stops.
  private let numbered: StaticString?
  /// Lists of words without their last full stop, between spaces. They are looked through where a full stop follows a
  /// short word: that costs less than making a table of them.
  private let lines: [(kind: Kind, words: StaticString)]

  /// - Parameter numbered: Words after which a number is a name, where numbers are counted with full stops; nil where not.
  private init(_ lines: [(Kind, StaticString)] = [], numbered: StaticString? = nil) {
    self.lines = lines + Abbreviations.common
    self.numbered = numbered
  }

  /// True where a number with a full stop is counted: `3. Mai`.
  var countsWithStops: Bool { numbered != nil }

  /// What follows a word before a full stop; nil for a word that is no abbreviation. O(length of the lists).
  func kind(of word: UnsafeBufferPointer<UInt8>) -> Kind? {
    guard word.count <= Abbreviations.longest else { return nil }
    return lines.first { Abbreviations.holds($0.words, word) }?.kind
  }

  /// True for a word after which a number is a name.
  func names(_ word: UnsafeBufferPointer<UInt8>) -> Bool { numbered.map { Abbreviations.holds($0, word) } ?? false }

  /// True if a list has a word, in small letters or not.
  private static func holds(_ list: StaticString, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    return list.withUTF8Buffer { bytes in
      var start = 0
      while start + word.count <= bytes.count {
        var length = 0
        while length < word.count, bytes[start + length] == lowered(word[length]) { length += 1 }
        if length == word.count, start + length == bytes.count || bytes[start + length] == 0x20 { return true }
        while start < bytes.count, bytes[start] != 0x20 { start += 1 }
        start += 1
      }
      return false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The longest in the lists, in bytes; longer words need not be looked up.
  private static let longest = 8

  /// Those of a language and those that all share.
  static func of(_ language: String?) -> Abbreviations {
    let base = language.map { $0.prefix { $0 != "-" && $0 != "_" }.lowercased() } ?? ""
    return switch base {
    case "de":
      Abbreviations(
        [
          (.goesOn, "z.b d.h u.a o.ä o.g s.o s.u i.d.r i.s.d i.v.m bzw ggf evtl vgl sog insb inkl gem lt hr fr frl"),
          (.beforeNumber, "abs ziff kap s bd bspw lit"), (.mayEnd, "usw u.ä u.s.w e.v"),
        ],
        numbered:
          "artikel absatz satz nummer kapitel abschnitt ziffer seite punkt paragraf paragraph anlage anhang stufe teil")
    case "fr": Abbreviations([(.goesOn, "p.ex c.-à-d m mm mme mlle me"), (.beforeNumber, "al n°"), (.mayEnd, "env")])
    case "es":
      Abbreviations([
        (.goesOn, "p.ej sr sra sres dra d dña ej"), (.beforeNumber, "núm arts pág págs cap apdo"),
        (.mayEnd, "ud uds ee.uu s.a"),
      ])
    case "pt":
      Abbreviations([
        (.goesOn, "p.ex sr sra dra exmo exma ex"), (.beforeNumber, "n.º núm pág cap inc al"), (.mayEnd, "s.a ltda"),
      ])
    case "it":
      Abbreviations([
        (.goesOn, "p.es sig sig.ra sigg dott dott.ssa es"), (.beforeNumber, "n nn artt pag cap co"),
        (.mayEnd, "ecc s.p.a s.r.l"),
      ])
    case "nl":
      Abbreviations([
        (.goesOn, "bijv d.w.z dhr mevr m.b.t t.a.v o.a nl"), (.beforeNumber, "lid blz hfst"), (.mayEnd, "enz b.v n.v"),
      ])
    case "pl":
      Abbreviations(
        [(.goesOn, "np tj tzn m.in ul"), (.beforeNumber, "ust pkt str"), (.mayEnd, "itd itp")],
        numbered: "artykuł artykule ustęp ustępie punkt rozdział paragraf strona część")
    case "cs":
      Abbreviations(
        [(.goesOn, "např tj tzv"), (.beforeNumber, "čl odst str č"), (.mayEnd, "atd apod")],
        numbered: "článek článku odstavec odstavci bod kapitola strana část")
    case "da":
      Abbreviations(
        [(.goesOn, "f.eks bl.a dvs"), (.beforeNumber, "stk nr s"), (.mayEnd, "osv")],
        numbered: "artikel afsnit stykke nummer kapitel side punkt")
    case "nb":
      Abbreviations(
        [(.goesOn, "f.eks bl.a dvs"), (.beforeNumber, "nr s"), (.mayEnd, "osv")],
        numbered: "artikkel avsnitt ledd nummer kapittel side punkt")
    case "sv": Abbreviations([(.goesOn, "t.ex bl.a d.v.s"), (.beforeNumber, "nr s st"), (.mayEnd, "osv m.m")])
    case "fi":
      Abbreviations(
        [(.goesOn, "esim ts"), (.beforeNumber, "s"), (.mayEnd, "jne ym")], numbered: "artikla kohta luku sivu momentti")
    case "hu": Abbreviations([(.goesOn, "pl ill"), (.mayEnd, "stb")], numbered: "cikk pont fejezet oldal")
    case "tr":
      Abbreviations([(.goesOn, "örn yrd"), (.beforeNumber, "md"), (.mayEnd, "vb vs")], numbered: "madde bölüm sayfa")
    case "ru": Abbreviations([(.goesOn, "т.е т.к напр г-н"), (.beforeNumber, "ст п пп стр"), (.mayEnd, "т.д т.п др")])
    case "uk": Abbreviations([(.goesOn, "т.зв напр"), (.beforeNumber, "ст п"), (.mayEnd, "т.д т.п")])
    default: Abbreviations()
    }
  }

  /// What stands in texts of any language; English is quoted everywhere.
  private static let common: [(Kind, StaticString)] = [
    (.goesOn, "mr mrs ms dr prof st rev hon e.g eg i.e ie cf vs viz resp approx dept ca"),
    (.beforeNumber, "no nos nr art arts sec secs para paras p pp ch vol fig ed cl reg"),
    (.mayEnd, "etc inc ltd co corp al jr sr a.m p.m u.s u.k u.n d.c ph.d"),
  ]
}
