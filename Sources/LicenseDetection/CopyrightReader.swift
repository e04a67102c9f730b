internal import PolicyModel

/// Reads copyright notices: "Copyright © 2018–2020 Holder. All rights reserved."
enum CopyrightReader {
  static func facts(_ passages: [Passage], title: DocumentTitle) -> CopyrightFacts {
    var facts = CopyrightFacts()
    for passage in passages where !passage.isCode {
      for sentence in passage.sentences { read(passage, sentence, &facts) }
    }
    return facts
  }

  private static func read(_ passage: Passage, _ sentence: Range<Int>, _ facts: inout CopyrightFacts) {
    guard let mark = passage.cues([.copyright], in: sentence).first else {
      if passage.has(.allRightsReserved, in: sentence), passage.wordCount < 60,
        !passage.has(.userContent, in: 0..<passage.tokens.count), !facts.holders.isEmpty
      {
        facts.allRightsReserved = true
      }
      return
    }
    guard isNotice(mark.range, passage, sentence) else { return }
    var at = mark.range.upperBound
    while at < sentence.upperBound, ["©", "(", "c", ")", "by", ":", "copyright", ","].contains(passage.tokens[at].form)
    { at += 1 }
    let years = years(from: &at, passage, sentence)
    let end = holderEnd(from: at, passage, sentence)
    if end > at, end - at <= longestHolder, passage.tokens[at].isCapital || passage.tokens[at].isCaseless {
      let holder = passage.words(at..<end)
      if !facts.holders.contains(holder) { facts.holders.append(holder) }
    }
    for year in years where !facts.years.contains(year) { facts.years.append(year) }
    guard end > at || !years.isEmpty else { return }
    if passage.has(.allRightsReserved, in: sentence.lowerBound..<passage.tokens.count) {
      facts.allRightsReserved = true
    }
    facts.evidence.append(passage.evidence(sentence))
  }

  /// A holder's name of more words and marks is a sentence.
  private static let longestHolder = 20

  /// False for "is copyright of", "under copyright": a statement about something else, unless the line is a notice.
  private static func isNotice(_ mark: Range<Int>, _ passage: Passage, _ sentence: Range<Int>) -> Bool {
    let lead = passage.tokens[sentence.lowerBound..<mark.lowerBound].filter(\.isWord).count
    let hasSign =
      passage.tokens[mark.lowerBound..<min(sentence.upperBound, mark.upperBound + 2)].contains { $0.form == "©" }
      || nextIsC(passage, mark.upperBound, sentence)
    guard hasSign || lead == 0 && passage.wordCount < 40, lead <= 2 else { return false }
    // "Photos © Ann Lee": who holds the rights in the pictures.
    return !passage.has(.image, in: sentence.lowerBound..<mark.lowerBound)
  }

  /// The years from a token on, and ranges of them; the token is then the one behind them.
  private static func years(
    from at: inout Int, _ passage: Passage, _ sentence: Range<Int>
  ) -> [ClosedRange<Int>] {
    var years: [ClosedRange<Int>] = []
    while at < sentence.upperBound {
      let token = passage.tokens[at]
      if token.form.utf8.count == 4, let year = Int(token.form), (1900...2200).contains(year) {
        if let last = years.last, at > 0,
          token.joint == .hyphen || ["–", "—", "-"].contains(passage.tokens[at - 1].form),
          last.lowerBound == last.upperBound, last.lowerBound <= year
        {
          years[years.count - 1] = last.lowerBound...year
        } else {
          years.append(year...year)
        }
        at += 1
      } else if [",", "–", "—", "-", "by", "the"].contains(token.form), !token.isCapital {
        at += 1
      } else {
        break
      }
    }
    return years
  }

  /// Where the name of a holder ends.
  private static func holderEnd(from start: Int, _ passage: Passage, _ sentence: Range<Int>) -> Int {
    var end = start
    var depth = 0
    while end < sentence.upperBound {
      let token = passage.tokens[end]
      if ["{", "|", "•", "®"].contains(token.form) { break }
      if passage.cue(.allRightsReserved, at: end) != nil || passage.cue(.license, at: end) != nil
        || passage.cue(.ccTrigger, at: end) != nil
      {
        break
      }
      if token.form == "(" { depth += 1 }
      if token.form == ")" { depth -= 1 }
      if depth == 0, [";", "·"].contains(token.form) || token.form == "." && end + 1 < sentence.upperBound { break }
      if token.isWord, !token.isCapital,
        ["is", "under", "licensed", "released", "this", "and/or", "see", "except"].contains(token.form)
      {
        break
      }
      end += 1
    }
    while end > start, [".", ",", "(", "-", "–", "|"].contains(passage.tokens[end - 1].form) { end -= 1 }
    return end
  }

  private static func nextIsC(_ passage: Passage, _ at: Int, _ sentence: Range<Int>) -> Bool {
    at + 2 < sentence.upperBound && passage.tokens[at].form == "(" && passage.tokens[at + 1].form == "c"
  }
}

/// Authors that a page names beside its text.
enum MetadataCredits {
  static func authors(_ fields: [MetadataField], besides known: [Attribution]) -> [Attribution] {
    var found: [Attribution] = []
    for field in fields {
      let name = field.name.lowercased()
      guard field.source != .comment, field.source != .link, field.source != .jsonLD,
        name == "author" || name == "article:author" || name == "dc.creator" || name == "dcterms.creator"
          || name == "cc:attributionname" || name == "authors"
      else { continue }
      let value = field.value
      guard !value.isEmpty, !value.contains("{"), value.utf8.count < 100 else { continue }
      let url = value.hasPrefix("http") ? value : nil
      let tokens = TextTokens.tokens(of: value).filter(\.isWord)
      let passage = Passage(block: Block(.paragraph, value), region: .other)
      let isPerson =
        url == nil && tokens.count >= 2 && tokens.count <= 4
        && !passage.has(.organisation, in: 0..<passage.tokens.count)
      let attribution = Attribution(
        relation: .createdBy, relationText: field.name, url: url, persons: isPerson ? [value] : [],
        organisations: !isPerson && url == nil ? [value] : [],
        evidence: LicenseEvidence(
          quotation: value, place: field.source.rawValue, range: SourceRange(field.position, field.position)))
      let isKnown = (known + found).contains {
        ($0.persons + $0.organisations).contains(value) || url != nil && $0.url == url
      }
      if !isKnown { found.append(attribution) }
    }
    return found
  }
}
