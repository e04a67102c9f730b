/// Reads the name of a source or agent: where it ends, and whether it is a work, a person or an organisation.
struct AttributionNameReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool

  private var tokens: [Token] { passage.tokens }

  /// Titles before a person's name.
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof", "rev", "st", "hon"]

  /// How far a name has been read.
  private struct Progress {
    var start: Int
    /// Behind its last word.
    var end: Int
    var at: Int
    /// Inside quotation marks that are still open.
    var isOpen: Bool
    var isQuoted: Bool
  }

  /// What a token means for a name.
  private enum Step {
    /// It belongs to the name; the name ends behind it so far.
    case word
    /// Read over; the name may go on behind it.
    case skip
    /// The name ends before it.
    case stop
    /// The name ends with it.
    case close
  }

  /// Reads the name itself; the token behind it.
  func head(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
    let isOpen = start > 0 && ["“", "\"", "„", "«", "‘", "「", "『", "《"].contains(tokens[start - 1].form)
    var name = Progress(start: start, end: start, at: start, isOpen: isOpen, isQuoted: isOpen)
    reading: while name.at < limit {
      if tokens[name.at].link >= 0, let end = link(&name, &source, limit) { return end }
      switch step(&name, &source, limit) {
      case .word:
        name.at += 1
        name.end = name.at
      case .skip: name.at += 1
      case .close:
        name.at += 1
        break reading
      case .stop: break reading
      }
    }
    if name.isOpen { name.end = name.at }
    guard name.end > name.start else { return unnamed(name.at, &source, limit) }
    source.tokens = name.start..<name.end
    setName(&source, name.start..<name.end, isQuoted: name.isQuoted)
    return name.at
  }

  /// Where a name was expected stands a link or an address, or nothing.
  private func unnamed(_ at: Int, _ source: inout AttributionSource, _ limit: Int) -> Int {
    guard at < limit else { return at }
    if tokens[at].link >= 0 { return linked(&source, at, limit) }
    guard tokens[at].kind == .url else { return at }
    source.url = tokens[at].form
    source.isNamed = true
    return at + 1
  }

  /// A link inside or behind a name; the token behind it if the link is what is named.
  private func link(_ name: inout Progress, _ source: inout AttributionSource, _ limit: Int) -> Int? {
    let at = name.at
    if at == name.start { return linked(&source, at, limit) }
    guard tokens[at].link != tokens[at - 1].link else { return nil }
    if let owner = ownerBefore(at, from: name.start) {
      source.organisations = [passage.words(owner)]
      return linked(&source, at, limit)
    }
    // "Recurse Center's [Social Rules]": owner, then work.
    if tokens[at - 1].isPossessive, !isAgent {
      source.organisations = [passage.words(name.start..<at - 1)]
      return linked(&source, at, limit)
    }
    return nil
  }

  private func step(_ name: inout Progress, _ source: inout AttributionSource, _ limit: Int) -> Step {
    let at = name.at
    let token = tokens[at]
    if token.link >= 0, at > name.start, token.link != tokens[at - 1].link {
      // "Verhaltenskodex von [X]": the preposition leads to the owner.
      if at - 1 > name.start, passage.cue(.preposition, at: at - 1) != nil, !tokens[at - 1].isCapital {
        name.at -= 1
        name.end = name.at
      }
      return .stop
    }
    if token.kind == .url { return .stop }
    if token.kind == .punctuation { return name.isOpen ? insideQuotes(&name) : mark(&name, &source, limit) }
    return name.isOpen ? .word : word(&name, limit)
  }

  private func insideQuotes(_ name: inout Progress) -> Step {
    guard ["”", "\"", "»", "“", "」", "』", "》"].contains(tokens[name.at].form) else { return .skip }
    name.end = name.at
    name.isOpen = false
    return .close
  }

  /// A mark of punctuation outside quotation marks.
  private func mark(_ name: inout Progress, _ source: inout AttributionSource, _ limit: Int) -> Step {
    let at = name.at
    let token = tokens[at]
    let next = at + 1 < limit ? tokens[at + 1] : nil
    if token.form == "“" || token.form == "\"", at > name.start {
      // Owner's “Title”.
      let owner = tokens[at - 1].isPossessive ? name.start..<at - 1 : name.start..<at
      source.organisations = [passage.words(owner)]
      name = Progress(start: at + 1, end: at + 1, at: at, isOpen: true, isQuoted: true)
      return .skip
    }
    guard let next else { return token.form == "!" ? .close : .stop }
    if token.form == "!" || token.form == "&", at == name.start || next.isCapital,
      token.form == "!" || !isAgent || token.isGlued
    {
      return .word
    }
    if token.form == "!" {
      name.end = at + 1
      return .close
    }
    if ["/", "@", "+", "#", "&"].contains(token.form), token.isGlued, next.isGlued { return .skip }
    // "Ada B. Lee", "Dr. Lee".
    if token.form == ".", at > name.start, next.isCapital,
      tokens[at - 1].form.utf8.count == 1 || AttributionNameReader.titles.contains(tokens[at - 1].form)
    {
      return .skip
    }
    return nickname(&name, limit)
  }

  /// "the Tide (“ebb”) Privacy Policy": a second name inside the first.
  private func nickname(_ name: inout Progress, _ limit: Int) -> Step {
    let at = name.at
    guard tokens[at].form == "(", at > name.start, !isAgent,
      let close = (at + 1..<min(at + 6, limit)).first(where: { tokens[$0].form == ")" }), close + 1 < limit,
      tokens[close + 1].isCapital, tokens[close + 1].link < 0, !(at..<close).contains(where: { tokens[$0].link >= 0 }),
      passage.has(.workNoun, in: close + 1..<min(close + 4, limit)), !passage.has(.workNoun, in: name.start..<at)
    else { return .stop }
    name.at = close
    return .skip
  }

  /// A word outside quotation marks.
  private func word(_ name: inout Progress, _ limit: Int) -> Step {
    let at = name.at
    let token = tokens[at]
    if token.form == "including" || token.form == "namely", at > name.start {
      var start = at + 1
      while start < limit, passage.cue(.articleWord, at: start) != nil { start += 1 }
      name = Progress(start: start, end: start, at: start - 1, isOpen: false, isQuoted: false)
      return .skip
    }
    if ends(at, from: name.start, limit) { return .stop }
    if passage.cue(.conjunction, at: at) != nil, !token.isCapital {
      // "Diversity and Inclusion Guide": a conjunction between words of one title, if a work's name follows.
      return !isAgent && at > name.start && joinsTitle(name.start, at, limit) ? .skip : .stop
    }
    if ["of", "at", "from", "by", "for"].contains(token.form) {
      return goesOn(behind: at, from: name.start, limit) ? .skip : .stop
    }
    return .word
  }

  /// Words before which a name is over.
  private func ends(_ at: Int, from start: Int, _ limit: Int) -> Bool {
    let token = tokens[at]
    if !token.isCapital {
      if AttributionSourceReader.stops.contains(token.form) || passage.cue(.relative, at: at) != nil { return true }
      if at > start, passage.cue(.relation, at: at) != nil { return true }
    }
    if passage.cue(.availability, at: at) != nil, token.form != "at" || tokens[min(at + 1, limit - 1)].kind == .url {
      return true
    }
    if let version = passage.cue(.versionWord, at: at), version.range.upperBound < limit {
      let number = tokens[version.range.upperBound]
      if number.startsWithDigit || AttributionModifierReader.isVersion(number.form) { return true }
    }
    return at > start && token.startsWithDigit && token.form.contains(".") && at + 1 < limit
      && ["版", "버전"].contains(tokens[at + 1].form)
  }

  /// Inside a title `of` goes on ("Code of Conduct"); before a name it leads to its owner.
  private func goesOn(behind at: Int, from start: Int, _ limit: Int) -> Bool {
    guard at + 1 < limit, tokens[at + 1].link < 0 else { return false }
    let next = tokens[at + 1]
    switch tokens[at].form {
    case "of":
      let isTitle =
        next.isCapital
        || at > 0 && passage.cue(.workNoun, at: at - 1) != nil && !isAgent
          && passage.cue(.articleWord, at: at + 1) == nil
      return isTitle && (!isAgent || at - start < 2 || passage.has(.organisation, in: start..<at))
    case "for" where isAgent: return next.isCapital && passage.has(.organisation, in: start..<at)
    case "for": return next.isCapital && at > start && tokens[at - 1].isCapital
    default: return false
    }
  }

  /// "the Stint Society [Code of Conduct]": a name right before a link that names a work is whose work it is.
  private func ownerBefore(_ link: Int, from start: Int) -> Range<Int>? {
    guard !isAgent, start < link, tokens[link - 1].isWord, tokens[link - 1].isCapital, tokens[link - 1].link < 0,
      tokens[start].isCapital, !passage.has(.workNoun, in: start..<link),
      passage.cues([.versionWord, .selfDeterminer], in: start..<link).isEmpty
    else { return nil }
    var end = link
    while end < tokens.count, tokens[end].link == tokens[link].link { end += 1 }
    return passage.has(.workNoun, in: link..<end) ? start..<link : nil
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
        AttributionSourceReader(passage: passage.withoutLinks(in: start..<end), isAgent: true)
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
    let name = passage.words(range)
    guard !name.isEmpty else { return }
    source.isNamed = source.isNamed || isQuoted || isName(range)
    if !isAgent, !isQuoted, !isLinked, let mark = range.first(where: { tokens[$0].isPossessive }),
      mark > range.lowerBound,
      mark + 1 < range.upperBound, passage.has(.workNoun, in: mark + 1..<range.upperBound)
    {
      // "Tide's code of conduct" tells whose it is, too.
      source.isNamed = source.isNamed || isName(range)
      source.organisations = [passage.words(range.lowerBound..<mark)]
      source.title = name
      return
    }
    let isWork = passage.has(.workNoun, in: range)
    let isOrganisation = passage.has(.organisation, in: range)
    if isAgent, isDegree(range) { return }
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

  /// "M.S.", "Ph.D.": what somebody is, not who.
  private func isDegree(_ range: Range<Int>) -> Bool {
    let words = tokens[range].filter(\.isWord)
    return words.contains { $0.form.contains(".") } && words.allSatisfy { $0.form.utf8.count <= 4 }
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
    if isAgent || isProper { return isProper }
    // "canonical English version": which of its own versions, not a name.
    if let last = range.last(where: { tokens[$0].isWord }),
      ["version", "original", "text"].contains(tokens[last].form),
      !tokens[range.lowerBound].isCapital
    {
      return false
    }
    let opensAsName =
      range.count > 2 && tokens[range.lowerBound].isCapital && tokens[range.lowerBound + 1].isCapital
      && !isDated
    return opensAsName || passage.has(.workNoun, in: range)
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
    let end =
      (at + 1..<min(at + 7, limit)).first { !tokens[$0].isCapital || tokens[$0].link >= 0 } ?? min(at + 7, limit)
    let right = at + 1..<max(end, min(at + 4, limit))
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
