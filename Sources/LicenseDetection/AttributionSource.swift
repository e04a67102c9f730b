/// A source or agent as read from the words after (or before) a relation.
struct AttributionSource {
  var title: String?
  var url: String?
  var homepage: String?
  var version: String?
  var persons: [String] = []
  var organisations: [String] = []
  /// From its first to its last token, modifiers included.
  var tokens: Range<Int>
  var part: String?
  /// Makers named beside it ("created by …"): agents of the source, not of the document.
  var makers: [AttributionSource] = []
  /// True if the words look like a name: linked, quoted or capitalised.
  var isNamed = false

  var isEmpty: Bool { title == nil && url == nil && persons.isEmpty && organisations.isEmpty }
}

/// Reads lists of sources, persons and organisations.
struct AttributionSourceReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool
  /// True for the makers of a source: an article after persons begins the next source.
  var isNested = false

  private var tokens: [Token] { passage.tokens }

  private static let stops: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "been", "be", "can", "may", "will", "shall", "should", "must",
    "under", "without", "because", "when", "while", "where", "as", "if", "so", "but", "however", "then", "than",
    "until", "since", "within", "during", "before", "after", "whose", "licensed", "licenced", "released", "updated",
    "published", "modified", "created", "written", "developed", "maintained", "used", "we", "ist", "sind", "wird",
    "est", "sont", "es", "está", "è", "to",
    "jest", "je", "unter", "sous", "bajo", "sob", "sotto", "onder", "with", "who", "which", "that", "it", "you",
    "please", "let", "their",
    "whom", "and/or", "through", "via", "into", "using", "about", "over", "help", "helped", "contributed",
    "generalized", "added", "did", "made", "according",
  ]

  /// Sources from a token on, up to the end of the list or of the range.
  func list(from start: Int, to limit: Int) -> (sources: [AttributionSource], end: Int) {
    var found: [AttributionSource] = []
    var at = start
    while at < limit, found.count < 200 {
      guard var source = one(from: at, to: limit) else { break }
      at = source.tokens.upperBound
      if source.isEmpty { break }
      skipReason(&source, &at, limit)
      found.append(source)
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
          "following", "work", "works", "both", "people", "original", "originally", "also", "mainly", "those", "that",
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
    var source = AttributionSource(tokens: at..<at)
    at = head(&source, from: at, to: limit)
    // "several other policies, including the …"
    if !source.isNamed, at + 2 < limit, tokens[at].form == ",",
      ["including", "namely", "notably"].contains(tokens[at + 1].form)
    {
      return one(from: at + 2, to: limit)
    }
    at = modifiers(&source, from: at, to: limit)
    source.tokens = source.tokens.lowerBound..<max(at, source.tokens.lowerBound)
    return source
  }

  /// The name itself.
  private func head(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
    var at = start
    var nameEnd = start
    var quoteOpen = false
    if start > 0, ["“", "\"", "„", "«", "‘", "「", "『", "《"].contains(tokens[start - 1].form) { quoteOpen = true }
    var isQuoted = quoteOpen
    var nameStart = start
    while at < limit {
      let token = tokens[at]
      if token.link >= 0 {
        if at == nameStart { return linked(&source, at, limit) }
        // "guidelines written by the [Django Project]", "version 2 of the [Covenant]".
        if token.link != tokens[at - 1].link {
          // "Recurse Center's [Social Rules]": owner, then work.
          guard tokens[at - 1].isPossessive, !isAgent else { break }
          source.organisations = [passage.words(nameStart..<at - 1)]
          return linked(&source, at, limit)
        }
      }
      if token.kind == .url { break }
      if token.kind == .punctuation {
        if quoteOpen, !["”", "\"", "»", "“", "」", "』", "》"].contains(token.form) {
          at += 1
          continue
        }
        if quoteOpen {
          nameEnd = at
          quoteOpen = false
          at += 1
          break
        }
        if token.form == "“" || token.form == "\"", at > nameStart {
          // Owner's “Title”.
          if at > nameStart {
            let owner = tokens[nameStart..<at].last?.isPossessive ?? false ? nameStart..<at - 1 : nameStart..<at
            source.organisations = [passage.words(owner)]
          }
          nameStart = at + 1
          nameEnd = nameStart
          quoteOpen = true
          isQuoted = true
          at += 1
          continue
        }
        if token.form == "!" || token.form == "&", at + 1 < limit, at == nameStart || tokens[at + 1].isCapital,
          !(tokens[at].form == "&" && isAgent) || token.isGlued
        {
          at += 1
          nameEnd = at
          continue
        }
        if token.form == "!" {
          at += 1
          nameEnd = at
        }
        if token.form == "/", token.isGlued, at + 1 < limit, tokens[at + 1].isGlued {
          at += 1
          continue
        }
        if token.form == ".", at > nameStart, tokens[at - 1].form.utf8.count == 1, at + 1 < limit,
          tokens[at + 1].isCapital
        {
          at += 1
          continue
        }
        break
      }
      if !quoteOpen {
        if token.form == "including" || token.form == "namely", at > nameStart {
          at += 1
          while at < limit, passage.cue(.articleWord, at: at) != nil { at += 1 }
          nameStart = at
          nameEnd = at
          continue
        }
        if AttributionSourceReader.stops.contains(token.form), !token.isCapital { break }
        if passage.cue(.relative, at: at) != nil, !token.isCapital { break }
        if passage.cue(.availability, at: at) != nil, token.form != "at" || tokens[min(at + 1, limit - 1)].kind == .url
        {
          break
        }
        if let version = passage.cue(.versionWord, at: at), version.range.upperBound < limit,
          tokens[version.range.upperBound].startsWithDigit || isVersion(tokens[version.range.upperBound].form)
        {
          break
        }
        if passage.cue(.relation, at: at) != nil, at > nameStart, !token.isCapital { break }
        if passage.cue(.conjunction, at: at) != nil, token.isCapital == false {
          // "Diversity and Inclusion Guide": a conjunction between words of one title, if a work's name follows.
          guard !isAgent, at > nameStart, joinsTitle(nameStart, at, limit) else { break }
          at += 1
          continue
        }
        if token.form == "of" || token.form == "at" || token.form == "from" || token.form == "by" || token.form == "for"
        {
          // Inside a title `of` goes on ("Code of Conduct"); before a name it leads to its owner.
          let next = at + 1 < limit ? tokens[at + 1] : nil
          if token.form == "of", let next, next.link < 0,
            next.isCapital
              || passage.cue(.workNoun, at: at - 1) != nil && !isAgent && passage.cue(.articleWord, at: at + 1) == nil,
            !isAgent || at - nameStart < 2 || passage.has(.organisation, in: nameStart..<at)
          {
            at += 1; continue
          }
          if token.form == "for", isAgent, let next, next.isCapital, next.link < 0,
            passage.has(.organisation, in: nameStart..<at)
          {
            at += 1
            continue
          }
          if token.form == "for", let next, next.isCapital, next.link < 0, !isAgent, tokens[at - 1].isCapital {
            at += 1; continue
          }
          break
        }
      }
      at += 1
      nameEnd = at
    }
    if quoteOpen { nameEnd = at }
    guard nameEnd > nameStart else {
      if at < limit, tokens[at].link >= 0 { return linked(&source, at, limit) }
      if at < limit, tokens[at].kind == .url {
        source.url = tokens[at].form
        source.isNamed = true
        return at + 1
      }
      return at
    }
    source.tokens = nameStart..<nameEnd
    setName(&source, nameStart..<nameEnd, isQuoted: isQuoted)
    return at
  }

  private func linked(_ source: inout AttributionSource, _ start: Int, _ limit: Int) -> Int {
    let link = tokens[start].link
    var end = start
    while end < limit, tokens[end].link == link { end += 1 }
    // "wiki, created by …" inside a link: the name ends before the comma.
    var nameEnd = end
    if let comma = (start..<end).first(where: { tokens[$0].form == "," }), comma + 1 < end,
      passage.cue(.relation, at: comma + 1) != nil
    {
      nameEnd = comma
      source.makers =
        AttributionSourceReader(passage: passage, isAgent: true)
        .list(from: passage.cue(.relation, at: comma + 1)?.range.upperBound ?? end, to: end).sources
    }
    source.url = passage.links[link].target
    source.isNamed = true
    source.tokens = start..<end
    if tokens[start].kind == .url || passage.words(start..<nameEnd).contains("://") { return end }
    // "[Ada Initiative] template": the link names the owner, the words after it the work.
    var after = end
    while after < limit, tokens[after].isWord,
      passage.cue(.workNoun, at: after) != nil || after > end && tokens[after].form == "of"
    { after += 1 }
    setName(&source, start..<nameEnd, isQuoted: false, isLinked: true)
    if after > end, source.title == nil, passage.has(.organisation, in: start..<nameEnd), !isAgent {
      source.title = passage.words(end..<after)
    }
    return after
  }

  private func setName(_ source: inout AttributionSource, _ range: Range<Int>, isQuoted: Bool, isLinked: Bool = false) {
    var range = range
    while let first = range.first, range.count > 1, tokens[first].kind == .punctuation,
      ["“", "\"", "*", "‘", "("].contains(tokens[first].form)
    {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, range.count > 1,
      [",", ".", "”", "\"", "*", "’", ":"].contains(tokens[last].form) || tokens[last].isPossessive
    {
      range = range.lowerBound..<last
    }
    if isLinked, let first = range.first, range.count > 1, ["the", "a", "an"].contains(tokens[first].form), !isAgent {
      // The article stands in many link texts; names are compared without it.
    }
    let name = passage.words(range)
    guard !name.isEmpty else { return }
    source.isNamed = source.isNamed || isQuoted || isName(range)
    let isWork = passage.has(.workNoun, in: range)
    let isOrganisation = passage.has(.organisation, in: range)
    if isAgent, !isWork || isOrganisation {
      let words = tokens[range].filter(\.isWord)
      let isPerson =
        !isOrganisation && words.count >= 2 && words.count <= 5
        && words.allSatisfy { $0.isCapital || $0.form.utf8.count <= 3 || $0.joint != .none }
        && !name.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      if isPerson { source.persons.append(name) } else { source.organisations.append(name) }
    } else if isQuoted || isWork || isLinked && !strongOrganisation(range) {
      source.title = name
    } else if strongOrganisation(range) {
      source.organisations.append(name)
    } else {
      source.title = name
    }
  }

  /// Words of a name: capitals or a script without them. Agents need a name throughout; a work may have one inside.
  private func isName(_ range: Range<Int>) -> Bool {
    if tokens[range].contains(where: \.isCaseless) { return true }
    guard tokens[range].contains(where: \.isCapital), passage.cues([.selfDeterminer], in: range).isEmpty else {
      return false
    }
    let small: Set<String> = [
      "of", "for", "and", "the", "de", "la", "von", "van", "der", "du", "di", "da", "del", "al", "el", "bin", "y", "e",
      "s", "&",
    ]
    let isDated = range.contains {
      tokens[$0].form.utf8.count == 4 && tokens[$0].startsWithDigit && tokens[$0].joint == .hyphen
    }
    let isProper =
      !isDated && !["their", "there", "its", "his", "her"].contains(tokens[range.lowerBound].form)
      && range.allSatisfy { at in
        let token = tokens[at]
        return !token.isWord || token.isCapital || small.contains(token.form) || token.joint != .none
          || passage.cue(.organisation, at: at) != nil || token.startsWithDigit
      }
    return isAgent ? isProper : isProper || passage.has(.workNoun, in: range)
  }

  private func strongOrganisation(_ range: Range<Int>) -> Bool {
    let strong: Set<String> = [
      "foundation", "initiative", "inc", "llc", "ltd", "society", "association", "institute", "university",
      "consortium", "syndicate", "corporation", "council", "company", "gmbh", "committee", "academy", "union",
      "stiftung", "fondation",
    ]
    return range.contains { strong.contains(tokens[$0].form) }
  }

  /// "Code of Ethics and Professional Conduct", "Diversity and Inclusion Guide": one title, not two.
  private func joinsTitle(_ start: Int, _ at: Int, _ limit: Int) -> Bool {
    guard tokens[at - 1].isCapital, at + 1 < limit, tokens[at + 1].isCapital, tokens[at + 1].link < 0 else {
      return false
    }
    let right = at + 1..<min(at + 4, limit)
    let continues: Set<String> = [
      "conduct", "ethics", "practice", "practices", "behavior", "behaviour", "procedures", "responsibility",
      "responsibilities", "inclusion", "integrity", "standards", "enforcement", "reporting",
    ]
    let words = right.prefix { tokens[$0].isCapital }
    if words.contains(where: { continues.contains(tokens[$0].form) }),
      !words.contains(where: { ["code", "policy", "covenant", "guidelines"].contains(tokens[$0].form) })
    {
      return true
    }
    return passage.has(.workNoun, in: right) && !passage.has(.workNoun, in: start..<at)
      && !passage.has(.organisation, in: start..<at)
  }

  private func isVersion(_ form: String) -> Bool {
    form.hasPrefix("v") && (form.dropFirst().first?.isNumber ?? false)
  }

  /// Version, address, owner, makers and asides after a name.
  private func modifiers(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
    var at = start
    loop: while at < limit {
      let token = tokens[at]
      var next = at
      if token.form == "," || token.form == "，" || token.form == "、" || token.form == "،" { next += 1 }
      guard next < limit else { break }
      if ["”", "\"", "»", "」", "』", "》", "®", "™"].contains(tokens[next].form), next == at {
        at += 1
        continue
      }
      // A Markdown link that lacks its end: "[Title](https://…".
      if token.form == "]", at + 1 < limit, tokens[at + 1].form == "(" {
        at += 1
        continue
      }
      if let cue = passage.cue(.versionWord, at: next), cue.range.upperBound < limit {
        let number = cue.range.upperBound
        if tokens[number].startsWithDigit {
          source.version = source.version ?? tokens[number].form
          if tokens[number].link >= 0, source.url == nil { source.url = passage.links[tokens[number].link].target }
          at = number + 1
          continue
        }
      }
      if isVersion(tokens[next].form)
        || next == at && tokens[next].startsWithDigit && tokens[next].form.contains(".") && tokens[next].link < 0
      {
        let form = tokens[next].form
        source.version = source.version ?? (form.hasPrefix("v") ? String(form.dropFirst()) : form)
        if tokens[next].link >= 0 { address(&source, passage.links[tokens[next].link].target) }
        at = next + 1
        continue
      }
      if ["permanently", "in", "also", "and", "originally", "as", "released"].contains(tokens[next].form),
        next + 1 < limit, passage.cue(.availability, at: next + 1) != nil
      {
        next += 1
      }
      if let cue = passage.cue(.availability, at: next) {
        var target = cue.range.upperBound
        while target < limit, [":", "(", "<", "[", "the", "dem", "der"].contains(tokens[target].form),
          tokens[target].link < 0
        { target += 1 }
        if target < limit, let found = self.target(target) {
          address(&source, found.address)
          at = found.end
          continue
        }
      }
      if next == at, ["(", "[", ":", "–", "—", "<", "：", "（", "-"].contains(token.form), at + 1 < limit {
        if let found = target(at + 1),
          tokens[at + 1].kind == .url || (token.form == "(" || token.form == "（" || token.form == "[")
            || passage.words(at + 1..<found.end).contains("://")
        {
          address(&source, found.address)
          at = found.end
          while at < limit, [")", "]", ">", "）"].contains(tokens[at].form) { at += 1 }
          continue
        }
        if token.form == "(" || token.form == "（" {
          guard let close = (at..<limit).first(where: { tokens[$0].form == ")" || tokens[$0].form == "）" }) else {
            break
          }
          for link in passage.links
          where link.tokens.lowerBound > at && link.tokens.lowerBound < close
            && LicenseAddress.identity(of: link.target) == nil
          {
            if source.url == nil { address(&source, link.target) }
          }
          at = close + 1
          continue
        }
        break
      }
      // A further link whose text is an address or a version belongs to the name before it.
      if tokens[next].link >= 0 || tokens[next].kind == .url, let found = target(next), source.url != nil || next == at
      {
        let text = passage.words(next..<found.end)
        if text.contains("://") || text.first?.isNumber ?? false {
          if text.first?.isNumber ?? false { source.version = source.version ?? text }
          address(&source, found.address)
          at = found.end
          continue
        }
      }
      if let cue = passage.cue(.relation, at: next),
        ["created-by", "drafted-by", "contributed-by", "edited-by", "published-by", "stewarded-by"].contains(cue.value),
        !isAgent
      {
        let makers = AttributionSourceReader(passage: passage, isAgent: true, isNested: true).list(
          from: cue.range.upperBound, to: limit)
        guard !makers.sources.isEmpty else { break }
        let word = tokens[cue.range.lowerBound].form
        if word == "written" || word == "authored" || word == "developed" || word == "published" {
          for maker in makers.sources {
            source.persons += maker.persons
            source.organisations += maker.organisations
            if source.url == nil { source.url = maker.url }
          }
        } else {
          source.makers += makers.sources
        }
        source.isNamed = source.isNamed || makers.sources.contains(where: \.isNamed)
        at = makers.end
        continue
      }
      if next == at,
        ["of", "from", "by", "at", "von", "vom", "de", "da", "van", "der", "des", "du"].contains(token.form),
        at + 1 < limit
      {
        var owner = at + 1
        while owner < limit, passage.cue(.articleWord, at: owner) != nil, !tokens[owner].isCapital { owner += 1 }
        guard owner < limit, tokens[owner].isCapital || tokens[owner].link >= 0 else { break }
        let reader = AttributionSourceReader(passage: passage, isAgent: true)
        if let named = reader.one(from: owner, to: limit), !named.isEmpty {
          if let url = named.url, source.url == nil { source.url = url }
          source.organisations += named.organisations + (isAgent ? [] : named.persons)
          if isAgent, source.persons.isEmpty { source.persons += named.persons }
          if isAgent, !source.persons.isEmpty, named.organisations.isEmpty { source.organisations += named.persons }
          if let title = named.title { source.organisations.append(title) }
          source.makers += named.makers
          source.isNamed = true
          at = max(named.tokens.upperBound, owner + 1)
          continue
        }
        break
      }
      if ["project", "projects", "community", "team", "website", "site", "social", "rules"].contains(tokens[next].form),
        next == at
      {
        at += 1
        continue
      }
      break
    }
    return at
  }

  private func address(_ source: inout AttributionSource, _ url: String) {
    if LicenseAddress.identity(of: url) != nil { return }
    if let old = source.url, old != url { source.homepage = source.homepage ?? old }
    source.url = url
    source.isNamed = true
  }

  /// The address at a token, from a link or as text, and where it ends.
  private func target(_ at: Int) -> (address: String, end: Int)? {
    guard at < tokens.count else { return nil }
    if tokens[at].link >= 0 {
      var end = at
      while end < tokens.count, tokens[end].link == tokens[at].link { end += 1 }
      return (passage.links[tokens[at].link].target, end)
    }
    return tokens[at].kind == .url ? (tokens[at].form, at + 1) : nil
  }
}
