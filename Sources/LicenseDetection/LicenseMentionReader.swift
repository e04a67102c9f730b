internal import PolicyModel

/// Finds every license named or linked in a passage, and joins names with the addresses that belong to them.
enum LicenseMentionReader {
  static func mentions(in passage: Passage) -> [LicenseMention] {
    var found = names(in: passage)
    join(links: passage, into: &found)
    addresses(in: passage, into: &found)
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return joinNeighbours(found, passage) + badges(in: passage)
  }

  private static func names(in passage: Passage) -> [LicenseMention] {
    let reader = LicenseNameReader(passage: passage)
    var found: [LicenseMention] = []
    var at = 0
    // "SPDX-License-Identifier: GPL-2.0+ OR MIT" is one expression.
    var tagged: [LicenseMention] = []
    for index in passage.tokens.indices.dropLast(4)
    where tagged.count < LicenseBounds.mostStatements && passage.tokens[index].form == "spdx"
      && passage.tokens[index + 1].form == "license"
      && passage.tokens[index + 2].form == "identifier"
    {
      let start = index + 4
      guard start < passage.tokens.count else { continue }
      // The longest expression that is read has nine words; a word may be several tokens.
      let reach = passage.tokens[min(start + 60, passage.tokens.count - 1)].range.upperBound
      let line = passage.text(passage.tokens[start].range.lowerBound..<reach).prefix {
        $0 != "\n" && $0 != "`" && $0 != "*" && $0 != "-" || $0 == "-"
      }
      let words = line.split(separator: " ").map { $0.filter { !"`<>\"".contains($0) } }
      var count = 0
      while count < words.count,
        count == 0 || count % 2 == 1 && ["OR", "AND", "WITH"].contains(words[count])
          || count % 2 == 0 && words[count].contains(where: \.isLetter) && count < 9
      { count += 1 }
      if count % 2 == 0 { count -= 1 }
      guard count > 0, let identity = SPDXExpression.identity(of: words[..<count].joined(separator: " ")) else {
        continue
      }
      var end = start
      let bytes = passage.tokens[start].range.lowerBound + words[..<count].joined(separator: " ").utf8.count
      while end < passage.tokens.count, passage.tokens[end].range.lowerBound < bytes { end += 1 }
      tagged.append(
        LicenseMention(
          identity: identity, tokens: start..<max(end, start + 1), name: passage.words(start..<max(end, start + 1)),
          url: nil, isExplicit: true))
    }
    while at < passage.tokens.count, found.count < LicenseBounds.mostStatements {
      if let tag = tagged.first(where: { $0.tokens.contains(at) }) {
        found.append(tag)
        at = tag.tokens.upperBound
        continue
      }
      guard passage.tokens[at].isWord, let name = reader.name(at: at), !name.tokens.isEmpty else {
        at += 1
        continue
      }
      found.append(
        LicenseMention(
          identity: name.identity, tokens: name.tokens, name: passage.words(name.tokens), url: nil,
          isExplicit: name.isID))
      at = name.tokens.upperBound
    }
    return found
  }

  private static func join(links passage: Passage, into found: inout [LicenseMention]) {
    for link in passage.links where found.count < LicenseBounds.mostStatements {
      let identity = LicenseAddress.identity(of: link.target)
      let inside = found.firstIndex { $0.tokens.overlaps(link.tokens) }
      if let inside {
        if let identity {
          reconcile(&found[inside], identity, link.target)
        } else if LicenseAddress.isLicenseFile(link.target) || found[inside].tokens.lowerBound >= link.tokens.lowerBound
        {
          found[inside].url = found[inside].url ?? link.target
        }
        found[inside].isLicenseRelation = found[inside].isLicenseRelation || link.isLicenseRelation
        // A name that only touches the link ("Creative Commons [Attribution](…) license") keeps its own extent.
        found[inside].tokens =
          min(
            found[inside].tokens.lowerBound, link.tokens.lowerBound)..<max(
            found[inside].tokens.upperBound, link.tokens.upperBound)
      } else if identity == nil, let identity = unlisted(link, passage) {
        found.append(
          LicenseMention(
            identity: identity, tokens: link.tokens, name: passage.words(link.tokens), url: link.target,
            isExplicit: false))
      } else if let identity, !link.tokens.isEmpty {
        let text = passage.words(link.tokens)
        var mention = LicenseMention(
          identity: named(identity, by: text), tokens: link.tokens, name: text, url: link.target, isExplicit: true)
        mention.isLicenseRelation = link.isLicenseRelation
        found.append(mention)
      }
    }
  }

  /// A license that SPDX does not list, linked by its name right after `under the`.
  private static func unlisted(_ link: Passage.Link, _ passage: Passage) -> LicenseIdentity? {
    guard let first = link.tokens.first, let last = link.tokens.last, (2...5).contains(link.tokens.count), first > 1,
      ["license", "licence"].contains(passage.tokens[last].form), passage.tokens[first].isCapital,
      !["this", "our", "the", "creative", "open"].contains(passage.tokens[first].form),
      passage.tokens[max(0, first - 2)..<first].contains(where: { $0.form == "under" })
    else { return nil }
    let words = link.tokens.map { passage.raw($0) }
    return LicenseIdentity(spdx: "LicenseRef-" + words.joined(separator: "-"))
  }

  /// W3C's undated addresses show several licenses; the link's words tell which is meant.
  private static func named(_ identity: LicenseIdentity, by text: String) -> LicenseIdentity {
    guard identity.spdx == "LicenseRef-W3C-Software", text.lowercased().contains("document") else { return identity }
    return LicenseIdentity(spdx: "LicenseRef-W3C-Software-and-Document")
  }

  private static func reconcile(_ mention: inout LicenseMention, _ address: LicenseIdentity, _ url: String) {
    mention.url = mention.url.flatMap { LicenseAddress.identity(of: $0) == nil ? nil : $0 } ?? url
    mention.isExplicit = true
    let name = mention.identity
    if name.family == "W3C-Software-and-Document", address.family == "W3C-Software" { return }
    if name.family == address.family, name.isExact, name.version != nil, address.version == nil { return }
    if name.isExact, name.family != "CC", !address.refines(name), !name.refines(address), name.spdx != address.spdx {
      mention.contradiction = name
    } else if !name.isExact, name.family != "CC", name.family != address.family, !name.spdx.hasSuffix("public-domain") {
      mention.contradiction = name
    }
    mention.identity = address
  }

  private static func addresses(in passage: Passage, into found: inout [LicenseMention]) {
    for (index, token) in passage.tokens.enumerated() where token.kind == .url && token.link < 0 {
      guard let identity = LicenseAddress.identity(of: token.form) else { continue }
      found.append(
        LicenseMention(
          identity: identity, tokens: index..<index + 1, name: nil, url: token.form, isExplicit: true))
    }
  }

  /// "Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)", "…: https://creativecommons.org/…".
  private static func joinNeighbours(_ mentions: [LicenseMention], _ passage: Passage) -> [LicenseMention] {
    var result: [LicenseMention] = []
    for mention in mentions {
      guard var last = result.last else {
        result.append(mention)
        continue
      }
      let gap = last.tokens.upperBound..<max(last.tokens.upperBound, mention.tokens.lowerBound)
      let same =
        last.identity.spdx == mention.identity.spdx || last.identity.refines(mention.identity)
        || mention.identity.refines(last.identity)
        || last.identity.family == "CC" && mention.identity.family.hasPrefix("CC")
      let gapWords = passage.tokens[gap].filter { $0.isWord && passage.cue(.licenseWord, at: 0) == nil }
      let isAside = mention.name == nil || mention.name?.hasPrefix("http") ?? false || mention.name == mention.url
      let near =
        gap.count <= 3
        && gapWords.allSatisfy { ["license", "licence", "the", "see", "or", "lizenz", "also"].contains($0.form) }
      let refers = isAside && gap.count <= 20
      let summary = isReference(mention, passage, after: last)
      if same, near || refers || summary {
        let extent = last.tokens
        last.absorb(mention)
        if !near { last.tokens = extent }
        result[result.count - 1] = last
      } else {
        result.append(mention)
      }
    }
    return result
  }

  /// "This is a summary of (and not a substitute for) [the license](…)".
  private static func isReference(_ mention: LicenseMention, _ passage: Passage, after last: LicenseMention) -> Bool {
    guard let name = mention.name?.lowercased(), mention.url != nil else { return false }
    return name == "the license" || name == "license" || name == "the licence" || name == "licence"
      || name == "this license" || name == "here" || name == "full text"
  }

  private static func badges(in passage: Passage) -> [LicenseMention] {
    passage.images.compactMap { image in
      let address = image.target.flatMap { LicenseAddress.identity(of: $0) }
      let source = LicenseAddress.identity(of: image.source)
      let alternative = Passage(
        block: Block(.paragraph, image.alternative), region: .other)
      let named = names(in: alternative).first?.identity
      guard let identity = address ?? source ?? named else { return nil }
      var mention = LicenseMention(
        identity: identity, tokens: 0..<0, name: image.alternative.isEmpty ? nil : image.alternative,
        url: address == nil ? nil : image.target, isExplicit: address != nil || source != nil)
      mention.isBadge = true
      mention.isLicenseRelation = image.isLicenseRelation
      return mention
    }
  }
}
