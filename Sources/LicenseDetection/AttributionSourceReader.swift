/// Reads lists of sources, persons and organisations.
struct AttributionSourceReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool
  /// True for the makers of a source: an article after persons begins the next source.
  var isNested = false

  private var tokens: [Token] { passage.tokens }

  static let stops: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "been", "be", "can", "may", "will", "shall", "should", "must",
    "under", "without", "because", "when", "while", "where", "as", "if", "so", "but", "however", "then", "than",
    "until", "since", "within", "during", "before", "after", "whose", "licensed", "licenced", "released", "updated",
    "published", "modified", "created", "written", "developed", "maintained", "used", "we", "ist", "sind", "wird",
    "est", "sont", "es", "está", "è", "to",
    "jest", "je", "unter", "sous", "bajo", "sob", "sotto", "onder", "with", "who", "which", "that", "it", "you",
    "please", "let", "their",
    "whom", "and/or", "through", "via", "into", "using", "about", "over", "help", "helped", "contributed",
    "generalized", "added", "did", "made", "according", "working", "available",
  ]

  /// Articles before what has no name of its own.
  private static let indefinite: Set<String> = [
    "a", "an", "any", "another", "each", "every", "ein", "eine", "einem", "einer", "eines", "un", "une", "una", "um",
    "uma", "een", "en", "ett",
  ]

  /// Sources from a token on, up to the end of the list or of the range.
  func list(from start: Int, to limit: Int) -> (sources: [AttributionSource], end: Int) {
    var found: [AttributionSource] = []
    var at = behindAside(start, limit)
    var end = at
    while at < limit, found.count < 200 {
      guard var source = one(from: at, to: limit) else { break }
      // Of makers one after another the first work is a further source, and no maker.
      if isNested, !found.isEmpty, source.title != nil { break }
      at = source.tokens.upperBound
      if source.isEmpty { break }
      skipReason(&source, &at, limit)
      skipLicense(&source, &at, limit)
      found += split(source)
      // Marks that close a quotation or aside belong to the source.
      while at < limit, ["”", "\"", "»", "’", ")", "]", "*", "®", "“"].contains(tokens[at].form) { at += 1 }
      // "“Code of Conduct,” the …": the comma stands inside the marks.
      let isInside = at >= 2 && ["”", "\""].contains(tokens[at - 1].form) && tokens[at - 2].form == ","
      end = at
      guard at < limit, let next = separator(at, limit) ?? (isInside ? at : nil), begins(next, limit) else { break }
      if isNested, !source.persons.isEmpty, passage.cue(.articleWord, at: next) != nil { break }
      at = next
    }
    return (found, end)
  }

  /// "adapted from, and relies on, the …": the words between the commas stand beside the relation.
  private func behindAside(_ start: Int, _ limit: Int) -> Int {
    guard start < limit else { return start }
    if passage.cue(.conjunction, at: start) != nil, !tokens[start].isCapital {
      // "a derivative of and subject to the …": up to the preposition of the second predicate.
      let close = (start + 1..<min(start + 5, limit)).first {
        ["to", "on", "from", "by", "of", "upon"].contains(tokens[$0].form)
      }
      return close.map { $0 + 1 } ?? start
    }
    guard tokens[start].form == ",", start + 1 < limit, passage.cue(.conjunction, at: start + 1) != nil
    else { return start }
    let close = (start + 2..<min(start + 9, limit)).first { tokens[$0].form == "," }
    return close.map { $0 + 1 } ?? start
  }

  /// "the structure and principles of the Rules": where the words before are of no name, the name behind `of`.
  private func behindCommonNouns(_ start: Int, _ limit: Int) -> Int? {
    var at = start
    while at < min(start + 6, limit), tokens[at].isWord, !tokens[at].isCapital, !tokens[at].isCaseless,
      tokens[at].link < 0
    {
      if at > start, ["of", "from", "in"].contains(tokens[at].form) {
        var name = at + 1
        while name < limit, passage.cue(.articleWord, at: name) != nil, !tokens[name].isCapital { name += 1 }
        guard name < limit, tokens[name].isCapital, tokens[name].link < 0 else { return nil }
        let end = (name..<limit).first { !tokens[$0].isCapital && tokens[$0].form != "of" } ?? limit
        return passage.has(.workNoun, in: name..<end) ? name : nil
      }
      at += 1
    }
    return nil
  }

  /// One source for each maker that has an address of its own.
  private func split(_ source: AttributionSource) -> [AttributionSource] {
    guard source.isOfSeveral else { return [source] }
    return source.makers.map { maker in
      var one = source
      one.url = maker.url
      one.persons = maker.persons
      one.organisations = maker.organisations + (maker.title.map { [$0] } ?? [])
      one.makers = []
      one.isNamed = true
      return one
    }
  }

  /// "… for translations and revisions": what is thanked for is not a further name.
  private func skipReason(_ source: inout AttributionSource, _ at: inout Int, _ limit: Int) {
    guard at < limit, tokens[at].form == "for" || tokens[at].form == "für" || tokens[at].form == "pour" else { return }
    var end = at + 1
    while end < limit {
      if tokens[end].kind == .punctuation, tokens[end].form != "'", tokens[end].form != "’" { break }
      if tokens[end].link >= 0 { break }
      if let conjunction = passage.cue(.conjunction, at: end) {
        var next = conjunction.range.upperBound
        while next < limit, passage.cue(.articleWord, at: next) != nil { next += 1 }
        if next < limit, tokens[next].link >= 0 { break }
      }
      end += 1
    }
    source.part = passage.words(at + 1..<end)
    at = end
  }

  /// "…, which is licensed under CC BY-SA 3.0, and from the …": the license is the source's, and the list goes on.
  private func skipLicense(_ source: inout AttributionSource, _ at: inout Int, _ limit: Int) {
    var start = at
    if start < limit, tokens[start].form == "," || tokens[start].form == "(" { start += 1 }
    guard start < limit,
      passage.cue(.relative, at: start) != nil || passage.cue(.grant, at: start) != nil || tokens[start].form == "under"
    else { return }
    let names = LicenseNameReader(passage: passage)
    for place in start..<min(start + AttributionSourceReader.longestLicenseLead, limit) {
      if place > start, tokens[place].link < 0, passage.cue(.conjunction, at: place) != nil { return }
      guard tokens[place].isWord, let name = names.name(at: place) else { continue }
      var end = name.tokens.upperBound
      while end < limit,
        [")", "*", "”", "\""].contains(tokens[end].form) || passage.cue(.licenseWord, at: end) != nil
          || tokens[end].link >= 0 && tokens[end].link == tokens[end - 1].link
      { end += 1 }
      source.license = name.identity.spdx
      // Only where the list goes on: what follows else may be the predicate of the whole sentence.
      if end < limit, let next = separator(end, limit), begins(next, limit) { at = end }
      return
    }
  }

  /// "which is licensed under the terms of the": so many words at most before the license.
  private static let longestLicenseLead = 10

  /// "Large parts of the [Tide Policy]": how much of a source was taken is no part of its name.
  func behindShare(_ start: Int, _ limit: Int) -> Int {
    guard let of = (start..<min(start + 4, limit)).first(where: { tokens[$0].form == "of" }), of > start,
      (start..<of).allSatisfy({ tokens[$0].link < 0 && tokens[$0].isWord }), passage.has(.part, in: start..<of + 1)
    else { return start }
    return of + 1
  }

  /// "the “Creative Commons” licensed policy by …": how it is licensed is no part of its name either.
  private func behindLicensed(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit, ["“", "\"", "„", "«"].contains(tokens[at].form) { at += 1 }
    guard at < limit, let cue = passage.cue(.ccTrigger, at: at) ?? passage.cue(.license, at: at) else { return start }
    var end = cue.range.upperBound
    while end < min(cue.range.upperBound + 6, limit) {
      if ["licensed", "licenced"].contains(tokens[end].form) { return end + 1 }
      guard
        passage.cue(.ccElement, at: end) != nil || passage.cue(.ccFiller, at: end) != nil || tokens[end].startsWithDigit
          || tokens[end].kind == .punctuation
      else { return start }
      end += 1
    }
    return start
  }

  /// The token after a comma, a conjunction or both.
  private func separator(_ at: Int, _ limit: Int) -> Int? {
    var next = at
    var seen = false
    while next < limit {
      if [",", ";", "/", "、", "，", "،", "+", "•", "|"].contains(tokens[next].form), tokens[next].kind == .punctuation {
        next += 1
        seen = true
      } else if let cue = passage.cue(.conjunction, at: next) {
        next = cue.range.upperBound
        seen = true
      } else {
        break
      }
    }
    // A link right after a link is a list without separators.
    if !seen, tokens[next].link >= 0, next > 0, tokens[next - 1].link != tokens[next].link, tokens[next - 1].link >= 0 {
      return next
    }
    return seen ? next : nil
  }

  private func begins(_ at: Int, _ limit: Int) -> Bool {
    var next = at
    while next < limit {
      let token = tokens[next]
      if token.link >= 0 || token.kind == .url { return true }
      if ["“", "\"", "«", "„", "!", "‘", "「", "『", "《"].contains(token.form) { return true }
      if passage.cue(.relation, at: next) != nil, !token.isCapital { return false }
      if passage.cue(.articleWord, at: next) != nil || passage.cue(.preposition, at: next) != nil, !token.isCapital {
        next += 1
        continue
      }
      if AttributionSourceReader.stops.contains(token.form) { return false }
      if token.isCapital || token.isCaseless { return passage.cue(.selfDeterminer, at: next) == nil }
      if let work = passage.cue(.workNoun, at: next), next > at || isOwned(work.range.upperBound, limit) { return true }
      // "example policy", "other policies including …"
      return next > at && next + 1 < limit && passage.cue(.workNoun, at: next + 1) != nil
    }
    return false
  }

  /// "guidelines from the [Ada Initiative]": a common noun with a linked owner.
  private func isOwned(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit, ["from", "by", "of"].contains(tokens[at].form) else { return false }
    let owner = (at + 1..<limit).first { passage.cue(.articleWord, at: $0) == nil }
    return owner.map { tokens[$0].link >= 0 } ?? false
  }

  /// One source with what is said of it.
  func one(from start: Int, to limit: Int) -> AttributionSource? {
    var at = start
    while at < limit {
      let token = tokens[at]
      if token.link >= 0 || token.kind == .url { break }
      if token.kind == .punctuation {
        guard ["“", "\"", ":", "‘", "«", "„", "(", "*", "：", "[", "–", "—", "「", "『", "《", "!"].contains(token.form)
        else { return nil }
        if token.form == "!" { break }
        at += 1
      } else if passage.cue(.articleWord, at: at) != nil
        && !(token.isCapital && token.form != "the" && token.form != "der" && token.form != "die" && token.form != "das"
          && token.form != "la" && token.form != "le")
        || passage.cue(.preposition, at: at) != nil && !token.isCapital
        || [
          "following", "broader", "wider", "entire", "whole", "work", "works", "both", "people", "original",
          "originally", "also", "mainly", "those", "that",
          "similar", "existing", "our", "wonderful", "great", "go", "goes", "out", "everyone", "contributions",
          "efforts", "excellent", "including", "friends", "folks",
        ].contains(token.form) && !token.isCapital
      {
        at += 1
      } else {
        break
      }
    }
    guard at < limit else { return nil }
    if !isAgent {
      at = behindLicensed(at, limit)
      if let name = behindCommonNouns(at, limit) { at = name }
      guard at < limit else { return nil }
    }
    var source = AttributionSource(tokens: at..<at)
    at = AttributionNameReader(passage: passage, isAgent: isAgent).head(&source, from: at, to: limit)
    // "several other policies, including the …"
    if !source.isNamed, at + 2 < limit, tokens[at].form == ",",
      ["including", "namely", "notably"].contains(tokens[at + 1].form)
    {
      return one(from: at + 2, to: limit)
    }
    at = AttributionModifierReader(passage: passage, isAgent: isAgent).modifiers(&source, from: at, to: limit)
    source.tokens = source.tokens.lowerBound..<max(at, source.tokens.lowerBound)
    // "authored by a Keeper": somebody, but nobody by name.
    if isAgent, source.url == nil, let article = source.tokens.first, article > 0,
      AttributionSourceReader.indefinite.contains(tokens[article - 1].form)
    {
      source.isNamed = false
    }
    return source
  }
}
