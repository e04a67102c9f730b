import PolicyModel

/// What references can point to: names and numbers of sections.
struct CrossReferenceTargets {
  private var names: [String: Int] = [:]
  private var numbered: [[Int]: [Int]] = [:]
  private let document: PolicyDocument
  /// The words of the document's title and first headings, in lower case.
  private(set) var titleWords: Set<String> = []

  /// True if any section has a printed number.
  var hasNumbers: Bool { !numbered.isEmpty }

  init(_ document: PolicyDocument) {
    self.document = document
    var slugs: [String: Int] = [:]
    for section in document.allSections {
      for anchor in section.anchors where names[anchor] == nil { names[anchor] = section.ordinal }
    }
    for section in document.sections {
      guard let heading = section.heading else { continue }
      // Sites make names of headings; equal ones are counted.
      let slug = CrossReferenceTargets.slug(heading.text)
      let count = slugs[slug, default: 0]
      slugs[slug] = count + 1
      let name = count == 0 ? slug : "\(slug)-\(count)"
      if !name.isEmpty, names[name] == nil { names[name] = section.ordinal }
      guard let number = heading.number, !number.components.isEmpty else { continue }
      numbered[number.values, default: []].append(section.ordinal)
      // `(b)` below `3` is also 3(b).
      if number.components.count == 1, let parent = section.parent,
        let above = document.sections[parent].number, !above.values.isEmpty, number.word == nil
      {
        numbered[above.values + number.values, default: []].append(section.ordinal)
      }
    }
    let title = document.metadata.title?.value ?? document.sections.first?.heading?.text ?? ""
    titleWords = Set(title.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
  }

  /// The section that a link's name leads to.
  func section(named name: String) -> Int? {
    if let ordinal = names[name] { return ordinal }
    let decoded = PercentEncoding.decoded(name)
    return names[decoded] ?? names[decoded.lowercased()]
  }

  /// The section with a number, as seen from another: of the same word if there is one, printed the same way if there
  /// is one, nearest in the outline.
  func section(numbered components: [SectionNumber.Component], word: String?, from origin: Int) -> Int? {
    var values = components.map(\.value)
    while !values.isEmpty {
      if let ordinals = numbered[values], let best = best(ordinals, components, word: word, from: origin) {
        return best
      }
      values.removeLast()
    }
    return nil
  }

  private func best(
    _ ordinals: [Int], _ components: [SectionNumber.Component], word: String?, from origin: Int
  ) -> Int? {
    var winner: (ordinal: Int, score: Int)?
    for ordinal in ordinals {
      guard let number = document.sections[ordinal].number else { continue }
      var score = 0
      if let own = number.word, let word {
        if CrossReferenceTargets.isSameWord(own, word) {
          score += 4
        } else if components.count < 2 {
          // "Section 4" is not Article 4, but "clause 4.11" can only be Section 4.11.
          continue
        }
      } else if number.word != nil {
        score -= 1
      }
      // "Chapter 3" is not met by a bare "3." where chapters are headings of their own.
      if number.components.last?.style == components.prefix(number.components.count).last?.style {
        score += 2
      } else if CrossReferenceTargets.mayBeWord(components) {
        continue
      }
      if number.components.count == components.count { score += 1 }
      if isNear(ordinal, origin) { score += 1 }
      if winner.map({ score > $0.score }) ?? true { winner = (ordinal, score) }
    }
    return winner?.ordinal
  }

  /// One letter may be a word: "in part I am" points to no section 1.
  private static func mayBeWord(_ components: [SectionNumber.Component]) -> Bool {
    guard components.count == 1, components[0].style != .decimal, components[0].style != .chinese else { return false }
    let isRoman = components[0].style == .upperRoman || components[0].style == .lowerRoman
    return !isRoman || [1, 5, 10].contains(components[0].value)
  }

  private func isNear(_ ordinal: Int, _ origin: Int) -> Bool {
    guard origin >= 0 else { return false }
    let parent = document.sections[ordinal].parent
    return parent == document.sections[origin].parent || parent == origin
  }

  /// `Section` and `sections`, `Article` and `Art.`: the shorter begins the longer, or the first three letters agree.
  private static func isSameWord(_ left: String, _ right: String) -> Bool {
    if left.hasPrefix("§") { return right.hasPrefix("§") || right.lowercased().hasPrefix("par") }
    let (a, b) = (left.lowercased(), right.lowercased())
    return a.prefix(3) == b.prefix(3) || a == b
  }

  /// The name that common sites give a heading: lower case, spaces as hyphens, other punctuation dropped.
  static func slug(_ heading: String) -> String {
    if heading.utf8.allSatisfy({ $0 < 0x80 }) { return asciiSlug(heading) }
    var result = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        result.append("-")
      } else if scalar == "_" || scalar.properties.isAlphabetic || scalar.digitValue != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func asciiSlug(_ heading: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(heading.utf8.count)
    for byte in heading.utf8 {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "-"): result.append(byte)
      case 0x20: result.append(UInt8(ascii: "-"))
      default: break
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
