/// Reads what stands behind a source's name: its version, address, owner, makers and asides.
struct AttributionModifierReader {
  let passage: Passage
  /// True where persons and organisations are expected rather than works.
  let isAgent: Bool

  private var tokens: [Token] { passage.tokens }

  static func isVersion(_ form: String) -> Bool {
    form.hasPrefix("v") && (form.dropFirst().first?.isNumber ?? false)
  }

  /// Version, address, owner, makers and asides after a name.
  func modifiers(_ source: inout AttributionSource, from start: Int, to limit: Int) -> Int {
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
      if AttributionModifierReader.isVersion(tokens[next].form)
        || next == at && tokens[next].startsWithDigit && tokens[next].form.contains(".") && tokens[next].link < 0
      {
        let form = tokens[next].form
        source.version = source.version ?? (form.hasPrefix("v") ? String(form.dropFirst()) : form)
        if tokens[next].link >= 0 { address(&source, passage.links[tokens[next].link].target) }
        at = next + 1
        while at < limit, ["版", "本", "버전"].contains(tokens[at].form) { at += 1 }
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
        if !source.isNamed, makers.sources.count > 1, makers.sources.allSatisfy({ $0.url != nil }) {
          source.makers = makers.sources
          at = makers.end
          continue
        }
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
