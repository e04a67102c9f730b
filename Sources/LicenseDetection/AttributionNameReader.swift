/// Reads the name of a source or agent: where it ends, and whether it is a work, a person or an organisation.
struct AttributionNameReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool

  private var tokens: [Token] { passage.tokens }

  /// The name itself.
  func head(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
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
          guard tokens[at - 1].isPossessive, !isAgent else {
            // "Verhaltenskodex von [X]": the preposition leads to the owner.
            if at - 1 > nameStart, passage.cue(.preposition, at: at - 1) != nil, !tokens[at - 1].isCapital {
              at -= 1
              nameEnd = at
            }
            break
          }
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
        if ["/", "@", "+", "#", "&"].contains(token.form), token.isGlued, at + 1 < limit, tokens[at + 1].isGlued {
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
          tokens[version.range.upperBound].startsWithDigit
            || AttributionModifierReader.isVersion(tokens[version.range.upperBound].form)
        {
          break
        }
        if passage.cue(.relation, at: at) != nil, at > nameStart, !token.isCapital { break }
        if at > nameStart, token.startsWithDigit, token.form.contains("."), at + 1 < limit,
          ["版", "버전"].contains(tokens[at + 1].form)
        {
          break
        }
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
    // "[owner]'s [work]".
    if !isAgent, end + 1 < limit, tokens[end].isPossessive, tokens[end + 1].link >= 0, tokens[end + 1].link != link {
      let owner = passage.words(start..<nameEnd)
      let end = linked(&source, end + 1, limit)
      if owner.hasPrefix("@") { source.persons.append(owner) } else { source.organisations.append(owner) }
      return end
    }
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
}
