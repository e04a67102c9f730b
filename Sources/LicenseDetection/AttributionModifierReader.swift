/// Reads what stands behind a source's name: its version, address, owner, makers and asides.
struct AttributionModifierReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool

  private var tokens: [Token] { passage.tokens }

  static func isVersion(_ form: String) -> Bool {
    form.hasPrefix("v") && (form.dropFirst().first?.isNumber ?? false)
  }

  /// Version, address, owner, makers and asides after a name; the token behind them.
  ///
  /// Each step reads one of these where it stands, and the steps are asked again until none finds anything.
  func modifiers(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
    let steps = [
      closingMark, statedVersion, bareVersion, place, aside, furtherAddress, makers, owner, commonNoun,
    ]
    var at = start
    reading: while at < limit {
      let next = [",", "，", "、", "،"].contains(tokens[at].form) ? at + 1 : at
      guard next < limit else { break }
      for step in steps {
        if let end = step(&source, at, next, limit), end > at {
          at = end
          continue reading
        }
      }
      break
    }
    return at
  }

  // MARK: Steps. Each is given the token, the one behind a comma if the token is one, and the limit.

  private func closingMark(_: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    guard next == at else { return nil }
    if ["”", "\"", "»", "」", "』", "》", "®", "™"].contains(tokens[at].form) { return at + 1 }
    // A Markdown link that lacks its end: "[Title](https://…".
    return tokens[at].form == "]" && at + 1 < limit && tokens[at + 1].form == "(" ? at + 1 : nil
  }

  /// "version 2.1"
  private func statedVersion(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    guard let cue = passage.cue(.versionWord, at: next), cue.range.upperBound < limit else { return nil }
    let number = cue.range.upperBound
    guard tokens[number].startsWithDigit else { return nil }
    source.version = source.version ?? tokens[number].form
    if tokens[number].link >= 0, source.url == nil { source.url = passage.links[tokens[number].link].target }
    return number + 1
  }

  /// "v2", "1.4", "2.1 版"
  private func bareVersion(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    let token = tokens[next]
    let isNumber = next == at && token.startsWithDigit && token.form.contains(".") && token.link < 0
    guard isNumber || AttributionModifierReader.isVersion(token.form) else { return nil }
    source.version = source.version ?? (token.form.hasPrefix("v") ? String(token.form.dropFirst()) : token.form)
    if token.link >= 0 { address(&source, passage.links[token.link].target) }
    var end = next + 1
    while end < limit, ["版", "本", "버전"].contains(tokens[end].form) { end += 1 }
    return end
  }

  /// "available at …"
  private func place(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    var next = next
    if ["permanently", "in", "also", "and", "originally", "as", "released"].contains(tokens[next].form),
      next + 1 < limit, passage.cue(.availability, at: next + 1) != nil
    {
      next += 1
    }
    guard let cue = passage.cue(.availability, at: next) else { return nil }
    var target = cue.range.upperBound
    while target < limit, [":", "(", "<", "[", "the", "dem", "der"].contains(tokens[target].form),
      tokens[target].link < 0
    { target += 1 }
    guard target < limit, let found = self.target(target) else { return nil }
    address(&source, found.address)
    return found.end
  }

  /// "(https://…)", "– https://…", and parentheses with anything else in them.
  private func aside(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    let form = tokens[at].form
    guard next == at, ["(", "[", ":", "–", "—", "<", "：", "（", "-"].contains(form), at + 1 < limit else { return nil }
    if let found = target(at + 1),
      tokens[at + 1].kind == .url || ["(", "（", "["].contains(form)
        || passage.words(at + 1..<found.end).contains("://")
    {
      address(&source, found.address)
      var end = found.end
      while end < limit, [")", "]", ">", "）"].contains(tokens[end].form) { end += 1 }
      return end
    }
    guard form == "(" || form == "（",
      let close = (at..<limit).first(where: { tokens[$0].form == ")" || tokens[$0].form == "）" })
    else { return nil }
    for link in passage.links
    where link.tokens.lowerBound > at && link.tokens.lowerBound < close
      && LicenseAddress.identity(of: link.target) == nil && source.url == nil
    {
      address(&source, link.target)
    }
    let names = LicenseNameReader(passage: passage)
    if let name = (at + 1..<close).lazy.compactMap({ tokens[$0].isWord ? names.name(at: $0) : nil }).first {
      source.license = source.license ?? name.identity.spdx
    }
    return close + 1
  }

  /// A further link whose text is an address or a version belongs to the name before it.
  private func furtherAddress(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    guard tokens[next].link >= 0 || tokens[next].kind == .url, let found = target(next),
      source.url != nil || next == at
    else { return nil }
    let text = passage.words(next..<found.end)
    let isNumber = text.first?.isNumber ?? false
    guard text.contains("://") || isNumber else { return nil }
    if isNumber { source.version = source.version ?? text }
    address(&source, found.address)
    return found.end
  }

  /// "created by …": agents of the source, not of the document.
  private func makers(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    guard !isAgent, let cue = passage.cue(.relation, at: next), AttributionModifierReader.making.contains(cue.value)
    else { return nil }
    let makers = AttributionSourceReader(passage: passage, isAgent: true, isNested: true).list(
      from: cue.range.upperBound, to: limit)
    guard !makers.sources.isEmpty else { return nil }
    if !source.isNamed, makers.sources.count > 1, makers.sources.allSatisfy({ $0.url != nil }) {
      source.makers = makers.sources
      return makers.end
    }
    if AttributionModifierReader.authoring.contains(tokens[cue.range.lowerBound].form) {
      for maker in makers.sources {
        source.persons += maker.persons
        source.organisations += maker.organisations
        if source.url == nil { source.url = maker.url }
      }
    } else {
      source.makers += makers.sources
    }
    source.isNamed = source.isNamed || makers.sources.contains(where: \.isNamed)
    return makers.end
  }

  /// Relations of makers to a work.
  private static let making: Set<String> = [
    "created-by", "drafted-by", "contributed-by", "edited-by", "published-by", "stewarded-by",
  ]
  /// Verbs after which persons are named as a work's authors, in one breath with its title.
  private static let authoring: Set<String> = [
    "written", "authored", "developed", "published", "provided", "rédigé", "rédigée",
  ]

  /// "of the Tide Club", "by Ann Lee".
  private func owner(_ source: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    if next + 1 < limit, tokens[next].form == "by", let end = authors(&source, from: next + 1, to: limit) { return end }
    guard next == at, AttributionModifierReader.owning.contains(tokens[at].form), at + 1 < limit else { return nil }
    var start = at + 1
    while start < limit, passage.cue(.articleWord, at: start) != nil, !tokens[start].isCapital { start += 1 }
    guard start < limit, tokens[start].isCapital || tokens[start].link >= 0 else { return nil }
    let reader = AttributionSourceReader(passage: passage, isAgent: true)
    guard let named = reader.one(from: start, to: limit), !named.isEmpty else { return nil }
    if let url = named.url, source.url == nil { source.url = url }
    source.organisations += named.organisations + (isAgent ? [] : named.persons)
    if isAgent, source.persons.isEmpty { source.persons += named.persons }
    if isAgent, !source.persons.isEmpty, named.organisations.isEmpty { source.organisations += named.persons }
    if let title = named.title { source.organisations.append(title) }
    source.makers += named.makers
    source.isNamed = true
    return max(named.tokens.upperBound, start + 1)
  }

  private static let owning: Set<String> = [
    "of", "from", "by", "at", "von", "vom", "de", "da", "van", "der", "des", "du",
  ]

  /// "the Tide project"
  private func commonNoun(_: inout AttributionSource, _ at: Int, _ next: Int, _ limit: Int) -> Int? {
    let nouns = ["project", "projects", "community", "team", "website", "site", "social", "rules"]
    return next == at && nouns.contains(tokens[at].form) ? at + 1 : nil
  }

  /// "by Ann Lee of Tide and Bo Ray": persons, each with whom they are of; nil if no person is named there.
  private func authors(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int? {
    guard !isAgent else { return nil }
    var at = start
    var found = false
    while at < limit, tokens[at].isCapital, tokens[at].link < 0 {
      var named = AttributionSource(tokens: at..<at)
      let end = AttributionNameReader(passage: passage, isAgent: true).head(&named, from: at, to: limit)
      guard end > at, !named.persons.isEmpty, named.url == nil else { break }
      source.persons += named.persons
      source.isNamed = true
      found = true
      at = behindEmployer(end, limit)
      guard at + 1 < limit, let conjunction = passage.cue(.conjunction, at: at) else { return at }
      at = conjunction.range.upperBound
    }
    guard found else { return nil }
    return passage.cue(.conjunction, at: at - 1) == nil ? at : at - 1
  }

  /// "Ann Lee of the Tide Club": whom a person is of.
  private func behindEmployer(_ start: Int, _ limit: Int) -> Int {
    guard start + 1 < limit, tokens[start].form == "of" else { return start }
    var end = start + 1
    while end < limit, tokens[end].isWord || tokens[end].form == "@",
      tokens[end].isCapital
        || passage.cue(.articleWord, at: end) != nil || tokens[end].form == "@" || tokens[end].isGlued
    { end += 1 }
    return end
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
