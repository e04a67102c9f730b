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

  /// Sources from a token on, up to the end of the list or of the range.
  func list(from start: Int, to limit: Int) -> (sources: [AttributionSource], end: Int) {
    var found: [AttributionSource] = []
    var at = behindAside(start, limit)
    while at < limit, found.count < 200 {
      guard var source = one(from: at, to: limit) else { break }
      at = source.tokens.upperBound
      if source.isEmpty { break }
      skipReason(&source, &at, limit)
      found += split(source)
      // Marks that close a quotation or aside belong to the source.
      while at < limit, ["”", "\"", "»", "’", ")", "]", "*", "®", "“"].contains(tokens[at].form) { at += 1 }
      // "“Code of Conduct,” the …": the comma stands inside the marks.
      let isInside = at >= 2 && ["”", "\""].contains(tokens[at - 1].form) && tokens[at - 2].form == ","
      guard at < limit, let next = separator(at, limit) ?? (isInside ? at : nil), begins(next, limit) else { break }
      if isNested, !source.persons.isEmpty, passage.cue(.articleWord, at: next) != nil { break }
      at = next
    }
    return (found, at)
  }

  /// "adapted from, and relies on, the …": the words between the commas stand beside the relation.
  private func behindAside(_ start: Int, _ limit: Int) -> Int {
    guard start < limit, tokens[start].form == ",", start + 1 < limit, passage.cue(.conjunction, at: start + 1) != nil
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
      if passage.cue(.workNoun, at: next) != nil, next > at { return true }
      // "example policy", "other policies including …"
      return next > at && next + 1 < limit && passage.cue(.workNoun, at: next + 1) != nil
    }
    return false
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
          "efforts", "excellent", "including", "friends",
        ].contains(token.form) && !token.isCapital
      {
        at += 1
      } else {
        break
      }
    }
    guard at < limit else { return nil }
    if !isAgent, let name = behindCommonNouns(at, limit) { at = name }
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
    return source
  }
}
