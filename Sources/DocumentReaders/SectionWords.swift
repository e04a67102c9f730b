import PolicyModel

/// Words that people print before the number of a part of a document, and words that they print instead of one.
enum SectionWords {
  /// Words that stand before a number, in lower case.
  static let before: Set<String> = Set(
    """
    section sections sec. article art. chapter part appendix annex schedule clause rule \
    artikel abschnitt kapitel teil anhang anlage ziffer paragraf absatz hoofdstuk bijlage paragraaf deel \
    chapitre partie annexe titre artículo articulo sección seccion capítulo capitulo parte anexo apartado cláusula \
    articolo sezione capitolo allegato artigo seção secção secao artykuł rozdział załącznik \
    disposición capítol secció articol articolul capitolul secțiunea anexa \
    bilaga bilag vedlegg avsnitt afsnit kapittel liite luku artikla pykälä \
    článek článok kapitola oddíl príloha příloha čl. članak člen glava odjeljak prilog neni kreu \
    madde maddə bölüm kısım kisim ek pasal bab bagian lampiran perkara seksyen artikulo seksyon \
    điều chương mục phần phụ airteagal cuid \
    άρθρο αρθρο κεφάλαιο κεφαλαιο ενότητα παράρτημα μέρος \
    статья раздел глава часть приложение стаття розділ частина додаток член члан чланак раздзел артыкул одељак прилог \
    հոդված მუხლი თავი \
    المادة مادة القسم الفصل الباب الملحق البند ماده فصل بخش دفعہ باب סעיף פרק \
    มาตรา ข้อ หมวด ส่วนที่ ມາດຕາ មាត្រា धारा अनुच्छेद अध्याय भाग ধারা অনুচ্ছেদ অধ্যায়
    """.split(separator: " ").map(String.init))

  /// The keys of `before` and nothing else, for comparing bytes.
  static let keys = Set(before.map { FNVHash($0.utf8).value })

  /// Words that stand behind one of those before a number and are the number, in lower case.
  ///
  /// Ordinals are those that texts print as `Article premier` or `Cláusula segunda`; the numbers of English stand in
  /// `Part One`.
  static let numbers: [String: Int] = {
    let rows = """
      one first premier première unique primero primera primeiro primeira primo prima único única unico unica erster \
      первая первый перша перший الأولى الأول
      two second deuxième second segundo segunda secondo seconda вторая второй друга другий الثانية الثاني
      three third troisième tercero tercera terceiro terceira terzo terza третья третий третя третій الثالثة الثالث
      four fourth quatrième cuarto cuarta quarto quarta четвертая четвёртая четвертый четверта الرابعة الرابع
      five fifth cinquième quinto quinta пятая пятый п’ята الخامسة الخامس
      six sixth sixième sexto sexta sesto sesta шестая шестой шоста السادسة السادس
      seven seventh septième séptimo séptima sétimo sétima settimo settima седьмая седьмой сьома السابعة السابع
      eight eighth huitième octavo octava oitavo oitava ottavo ottava восьмая восьмой восьма الثامنة الثامن
      nine ninth neuvième noveno novena nono nona девятая девятый дев’ята التاسعة التاسع
      ten tenth dixième décimo décima decimo decima десятая десятый десята العاشرة العاشر
      eleven eleventh onzième
      twelve twelfth douzième
      thirteen thirteenth
      fourteen fourteenth
      fifteen fifteenth
      sixteen sixteenth
      seventeen seventeenth
      eighteen eighteenth
      nineteen nineteenth
      twenty twentieth
      """
    var numbers: [String: Int] = [:]
    for (index, row) in rows.split(separator: "\n").enumerated() {
      for word in row.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }()

  /// Latin words behind the number of a provision that was put in after another: the first is the second of its number.
  static let insertions = """
    bis ter quater quinquies sexies septies octies novies decies undecies duodecies
    """.split(separator: " ").map(String.init)
}

/// The word before a number, and what of a heading belongs to a number besides its numerals.
extension PolicyGrammar {
  /// A word and the place after it and its space.
  static func wordBefore(_ view: HeadingView) -> (word: String, end: Int)? {
    guard let first = view[0] else { return nil }
    if first == "§" {
      var end = view[1] == "§" ? 2 : 1
      let word = view.text(0, end)
      if view[end] == " " { end += 1 }
      return (word, end)
    }
    var end = 0
    while let scalar = view[end], scalar != " ", scalar.digitValue == nil { end += 1 }
    guard end >= shortestWord, end < view.count else { return nil }
    let word = view.text(0, end)
    guard SectionWords.before.contains(word.lowercased()) else { return nil }
    if view[end] == " " { return (word, end + 1) }
    // `Art.3` and `มาตรา๓`, but no "Part2": letters run into digits only where a script has no spaces.
    guard let last = view[end - 1], last == "." || last.value > 0x0590 else { return nil }
    return (word, end)
  }

  /// `ek` is a word of two letters.
  private static let shortestWord = 2

  /// `Article premier`, `Part One`: a word that is the number. Further words need a capital, or "Part two of the plan"
  /// had a number.
  static func numberWord(_ view: HeadingView, at start: Int, word: String) -> HeadingNumber.Match? {
    var end = start
    while let scalar = view[end], scalar.properties.isAlphabetic || scalar == "’" { end += 1 }
    guard end > start, let value = SectionWords.numbers[view.text(start, end).lowercased()] else { return nil }
    var after = end
    if let next = view[end], ".:)،".unicodeScalars.contains(next), view.isSpaceOrEnd(end + 1) {
      after += 1
    } else if view[end] == " ", let dash = view[end + 1], "-–—:".unicodeScalars.contains(dash),
      view.isSpaceOrEnd(end + 2)
    {
      after += 2
    } else {
      guard view.isSpaceOrEnd(end) else { return nil }
      if let next = view[end + 1], !next.properties.isUppercase, next.properties.isLowercase || next.digitValue != nil {
        return nil
      }
    }
    if view[after] == " " { after += 1 }
    return HeadingNumber.Match(
      number: SectionNumber(
        printed: "", label: word + " " + view.text(start, end), word: word, components: [.init(value, .decimal)]),
      end: after)
  }

  /// The place after `の2`, `之一` or `의2` behind the unit of a number of Chinese, Japanese or Korean, and the numbers.
  static func eastAsianInsertions(
    _ view: HeadingView, at start: Int
  ) -> (components: [SectionNumber.Component], end: Int) {
    var (components, end): ([SectionNumber.Component], Int) = ([], start)
    while components.count < mostInsertions, let particle = view[end], "の之의".unicodeScalars.contains(particle),
      let (value, next) = eastAsianNumeral(view, at: end + 1)
    {
      components.append(value)
      end = next
    }
    return (components, end)
  }

  /// `第3条の2の2` is the deepest that laws print.
  private static let mostInsertions = 3
}

extension NumeralChain {
  /// Takes what is printed behind numerals and says nothing: `1º`, `1.º`, `1er`.
  mutating func takeOrdinalSign(_ view: HeadingView, word: String?) {
    guard components.count == 1, endsInDigit else { return }
    let from = view[end] == "." ? end + 1 : end
    if let sign = view[from], "ºª°".unicodeScalars.contains(sign) {
      end = from + 1
      return
    }
    guard word != nil else { return }
    for ending in ["er", "re", "ère"] {
      let letters = Array(ending.unicodeScalars)
      guard letters.indices.allSatisfy({ view[end + $0] == letters[$0] }), !isLetter(view[end + letters.count]) else {
        continue
      }
      end += letters.count
      return
    }
  }

  /// Takes `bis`, `-ter`, ` quater`; German `§§ 3 bis 5` is no such number.
  mutating func takeInsertion(_ view: HeadingView) {
    var from = end
    if let separator = view[from], separator == " " || separator == "-" || separator == "." { from += 1 }
    var next = from
    while isLetter(view[next]) { next += 1 }
    guard next > from, let index = SectionWords.insertions.firstIndex(of: view.text(from, next).lowercased()) else {
      return
    }
    let following = view[next] == " " ? view[next + 1] : view[next]
    guard following?.digitValue == nil, view.isSpaceOrEnd(next) || ".:)-–—".unicodeScalars.contains(view[next] ?? "a")
    else { return }
    append(.init(index + 2, .decimal), end: next)
  }

  private func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }
}
