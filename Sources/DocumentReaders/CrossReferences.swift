public import PolicyModel

/// Finds the references between the sections of a document.
public enum CrossReferences {
  /// Every reference in a document, in reading order, resolved to the section it points to. O(*n*) in the length of
  /// the text, times the number of sections that share a number.
  ///
  /// Found are links to `#name`, and numbers after a word such as *section*, *Artikel*, *§* or *see* in nine languages,
  /// lists of them too (`sections 2, 3 and 5`). `Article 3(b)` leads to section 3 if no section is numbered 3(b).
  public static func find(in document: PolicyDocument) -> [CrossReference] {
    let targets = CrossReferenceTargets(document)
    var found: [CrossReference] = []
    for section in document.allSections {
      if let heading = section.heading {
        let own = heading.number.map { $0.printed.utf8.count } ?? 0
        let place = BlockReference.heading(of: section.ordinal)
        scan(heading.text, marks: heading.marks, from: own, place: place, targets: targets, into: &found)
      }
      for (index, block) in section.blocks.enumerated() {
        let place = BlockReference(section: section.ordinal, block: index)
        scan(block.text, marks: block.marks, from: 0, place: place, targets: targets, into: &found)
      }
    }
    return found
  }

  private static func scan(
    _ text: String, marks: [InlineMark], from start: Int, place: BlockReference, targets: CrossReferenceTargets,
    into found: inout [CrossReference]
  ) {
    var here: [CrossReference] = []
    for mark in marks {
      guard let target = mark.linkTarget, target.utf8.first == UInt8(ascii: "#"), target.utf8.count > 1 else {
        continue
      }
      let words = String(decoding: Array(text.utf8)[mark.range], as: UTF8.self)
      here.append(
        CrossReference(
          place: place, range: mark.range, text: words, kind: .link,
          target: targets.section(named: String(target.dropFirst()))))
    }
    var text = text
    text.withUTF8 { utf8 in
      var scanner = NumberReferenceScanner(utf8, place: place, targets: targets)
      scanner.run(from: start)
      // The words of a link that leads somewhere are told by the link.
      here += scanner.found.filter { reference in
        !here.contains { $0.target != nil && $0.range.overlaps(reference.range) }
      }
    }
    found += here.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// The numbers in one text that point to sections.
private struct NumberReferenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let place: BlockReference
  let targets: CrossReferenceTargets
  private(set) var found: [CrossReference] = []

  init(_ text: UnsafeBufferPointer<UInt8>, place: BlockReference, targets: CrossReferenceTargets) {
    self.text = text
    self.place = place
    self.targets = targets
  }

  /// Inflected and plural forms, beside the words that stand in headings.
  private static let nouns: Set<String> = SectionWords.before.union(
    """
    sections articles arts. chapters parts appendices annexes schedules clauses rules \
    artikels artikeln abschnitte abschnitts abschnitten abs. kapitels kapiteln ziffern absatzes nr. \
    chapitres parties annexes artículos articulos secciones capítulos apartados articoli sezioni capitoli \
    artigos seções secções capítulos статьи статье статей раздела разделе главы главе المواد مادة
    """.split(separator: " ").map(String.init))

  /// After these a dotted number is a reference also without a noun.
  private static let verbs: Set<String> = Set(
    "see siehe s. vgl. voir véase vease vedi ver zie cf. см. انظر".split(separator: " ").map(String.init))

  private static let conjunctions: Set<String> = Set(
    "and or to through und oder bis et ou à y o e bis en of и или و".split(separator: " ").map(String.init))

  mutating func run(from start: Int) {
    var i = start
    while i < text.count {
      let byte = text[i]
      if byte == 0xC2, i + 1 < text.count, text[i + 1] == 0xA7 {
        let wordStart = i
        while i + 1 < text.count, text[i] == 0xC2, text[i + 1] == 0xA7 { i += 2 }
        i = numbers(afterWord: wordStart..<i, isVerb: false) ?? i
      } else if text.starts(with: "第", at: i) || text.starts(with: "제", at: i) {
        i = eastAsian(at: i) ?? i + 3
      } else if NumberReferenceScanner.isLetter(byte) {
        var wordStart = i
        while i < text.count, NumberReferenceScanner.isLetter(text[i]) {
          if i > wordStart, text.starts(with: "第", at: i) { break }
          // What is elided before a word is none of it: "l’article".
          let isElision = text.starts(with: "’", at: i)
          i += isElision ? 3 : 1
          if isElision { wordStart = i }
        }
        if i < text.count, text[i] == UInt8(ascii: "."), i - wordStart <= 4 { i += 1 }
        guard i - wordStart <= 24, i < text.count, isSpace(text[i]) || text[i] == 0xC2 else { continue }
        let word = String(decoding: text[wordStart..<i], as: UTF8.self).lowercased()
        if NumberReferenceScanner.nouns.contains(word) {
          i = numbers(afterWord: wordStart..<i, isVerb: false) ?? i
        } else if NumberReferenceScanner.verbs.contains(word) {
          i = numbers(afterWord: wordStart..<i, isVerb: true) ?? i
        }
      } else {
        i += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xC2 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static let longestNumber = 48

  private func view(at offset: Int) -> HeadingView {
    var end = min(text.count, offset + NumberReferenceScanner.longestNumber)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return HeadingView(String(decoding: text[offset..<end], as: UTF8.self))
  }

  /// Skips one space, the no-break one too.
  private func afterSpace(_ offset: Int) -> Int {
    if offset < text.count, isSpace(text[offset]) { return offset + 1 }
    if text.starts(with: "\u{A0}", at: offset) || text.starts(with: "\u{202F}", at: offset) {
      return offset + (text[offset] == 0xC2 ? 2 : 3)
    }
    return offset
  }

  /// The numbers after a word; returns where they end, nil if there are none.
  private mutating func numbers(afterWord word: Range<Int>, isVerb: Bool) -> Int? {
    let noun = isVerb ? nil : String(decoding: text[word], as: UTF8.self)
    let first = afterSpace(word.upperBound)
    guard let (chain, end) = numeral(at: first), isVerb ? chain.isDotted : true else { return nil }
    let isExternal = namesOtherDocument(after: end)
    let target = isExternal ? nil : targets.section(numbered: chain.components, word: noun, from: place.section)
    guard target != nil || !isVerb && !chain.isLetter else { return end }
    add(word.lowerBound..<end, target: target, isExternal: isExternal)
    var i = end
    while let next = following(i), let (chain, end) = numeral(at: next) {
      let target = isExternal ? nil : targets.section(numbered: chain.components, word: noun, from: place.section)
      guard target != nil || isExternal else { break }
      add(next..<end, target: target, isExternal: isExternal)
      i = end
    }
    return i
  }

  private mutating func add(_ range: Range<Int>, target: Int?, isExternal: Bool) {
    // "This section 4 …" inside section 4 still is a reference; one to nowhere in a text without numbers is none.
    guard target != nil || isExternal || targets.hasNumbers else { return }
    found.append(
      CrossReference(
        place: place, range: range, text: String(decoding: text[range], as: UTF8.self), kind: .number,
        target: target, isExternal: isExternal))
  }

  private func numeral(at offset: Int) -> (chain: NumeralChain, end: Int)? {
    guard offset < text.count else { return nil }
    let view = view(at: offset)
    guard let chain = NumeralChain(view, at: 0) else { return nil }
    if chain.isLetter, view[0]?.properties.isLowercase ?? false { return nil }
    if let next = view[chain.end], next.properties.isAlphabetic || next.digitValue != nil { return nil }
    return (chain, offset + view.source(from: 0, to: chain.end).utf8.count)
  }

  /// Where another number may stand after `, `, ` and `, `–`.
  private func following(_ offset: Int) -> Int? {
    var i = offset
    var isSeparated = false
    if i < text.count, text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "-") {
      i = afterSpace(i + 1)
      isSeparated = true
    } else if text.starts(with: "–", at: i) || text.starts(with: "、", at: i) {
      return i + 3
    }
    let start = isSeparated ? i : afterSpace(i)
    var end = start
    while end < text.count, NumberReferenceScanner.isLetter(text[end]) { end += 1 }
    if end > start, end - start <= 8, end < text.count, isSpace(text[end]) {
      let word = String(decoding: text[start..<end], as: UTF8.self).lowercased()
      if NumberReferenceScanner.conjunctions.contains(word) { return end + 1 }
    }
    if text.starts(with: "& ", at: start) { return start + 2 }
    return isSeparated ? i : nil
  }

  private mutating func eastAsian(at offset: Int) -> Int? {
    let view = view(at: offset)
    guard let match = PolicyGrammar.eastAsian(view), let word = match.number.word else { return nil }
    let end = offset + view.source(from: 0, to: match.number.label.unicodeScalars.count).utf8.count
    add(
      offset..<end,
      target: targets.section(numbered: match.number.components, word: word, from: place.section), isExternal: false)
    return end
  }

  // MARK: Other documents

  private static let prepositions: Set<String> = Set(
    "of in der des du de del della do da dell".split(separator: " ").map(String.init))
  private static let articles: Set<String> = Set("the la le l los las les".split(separator: " ").map(String.init))

  /// True if what follows names a document that is not this one: `of the Bylaws`, `GDPR`, `of Regulation (EU) …`.
  private func namesOtherDocument(after offset: Int) -> Bool {
    let rest = String(decoding: text[offset..<min(text.count, offset + 60)], as: UTF8.self)
    guard rest.first == " " || rest.first == "\u{A0}" else { return false }
    // Only up to the end of the clause.
    let clause = rest.prefix { !".,;:()".contains($0) }
    let words = clause.split { $0 == " " || $0 == "\u{A0}" || $0 == "'" || $0 == "’" }.prefix(6).map(String.init)
    guard let first = words.first else { return false }
    var named: ArraySlice<String> = words[...]
    if NumberReferenceScanner.prepositions.contains(first.lowercased()) {
      named = named.dropFirst()
      if let article = named.first, NumberReferenceScanner.articles.contains(article.lowercased()) {
        named = named.dropFirst()
      }
      // "of this Code" and "of our policy" stay here; a name is written with a capital.
      guard let name = named.first?.first, name.isUppercase else { return false }
    } else {
      // "Article 6 GDPR", "§ 5 TMG": letters in capitals right after the number.
      guard first.count >= 2, first.filter(\.isUppercase).count >= 2 else { return false }
    }
    return !named.contains { targets.titleWords.contains($0.lowercased()) }
  }
}
