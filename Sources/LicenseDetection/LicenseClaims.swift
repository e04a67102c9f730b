internal import PolicyModel

/// Collects what is claimed about licenses, and decides.
struct LicenseClaims {
  let ownership: LicenseOwnership
  private var claims: [LicenseClaim] = []
  private var permissions: [LicenseClaim] = []
  private(set) var others: [FoundLicense] = []
  /// Statements read so far.
  private var count = 0
  /// True if statements were left unread.
  private(set) var isCut = false
  private var linkedSources: [String: (title: String, url: String)] = [:]

  init(ownership: LicenseOwnership) { self.ownership = ownership }

  /// Reads all passages but those that only offer words.
  mutating func read(_ passages: [Passage], skipping templates: Set<Int>) {
    for index in passages.indices where !templates.contains(index) {
      let lead = index > 0 ? passages[index - 1] : nil
      let next = index + 1 < passages.count ? passages[index + 1] : nil
      if passages[index].region != .heading || (lead?.endsInColon ?? false) {
        read(passages[index], number: index, after: lead, before: next)
      }
    }
  }

  private mutating func read(_ passage: Passage, number: Int, after lead: Passage?, before next: Passage?) {
    let conditions = LicenseClaims.hasConditions(passage) || next.map(LicenseClaims.hasConditions) ?? false
    var isFirstOwn = true
    let most = LicenseBounds.mostStatements + (passage.region == .footer ? LicenseBounds.mostInFooter : 0)
    for mention in LicenseMentionReader.mentions(in: passage) {
      guard count < most else {
        isCut = true
        break
      }
      count += 1
      let sentence = mention.tokens.first.map { passage.sentence(of: $0) } ?? 0..<passage.tokens.count
      let evidence =
        mention.tokens.isEmpty
        ? LicenseEvidence(quotation: mention.name ?? mention.url ?? "", place: "image", range: passage.range)
        : passage.evidence(sentence)
      let place = Place(passage: passage, number: number, sentence: sentence, evidence: evidence)
      switch ownership.verdict(mention, passage, after: lead) {
      case .own(let scope, let rule):
        let claim = LicenseClaim(
          mention: mention, rank: rank(scope, rule, passage), scope: scope, rule: rule, evidence: evidence)
        claimOwn(claim, place, isFirst: isFirstOwn, hasConditions: conditions)
        isFirstOwn = false
      case .other(let role, let appliesTo): note(mention, role, appliesTo, place)
      case .nothing: continue
      }
    }
    readReserved(passage)
    readImageCredits(passage)
    readPermission(passage)
  }

  /// Where a mention stands.
  private struct Place {
    let passage: Passage
    let number: Int
    let sentence: Range<Int>
    let evidence: LicenseEvidence
  }

  private static func hasConditions(_ passage: Passage) -> Bool {
    passage.cues([.permission], in: 0..<passage.tokens.count).contains { $0.value == "conditions" }
  }

  private func rank(_ scope: LicenseScope, _ rule: String, _ passage: Passage) -> LicenseClaim.Rank {
    let rank: LicenseClaim.Rank = passage.region == .footer || passage.region == .other ? .footer : .statement
    if scope != .document { return min(rank, .footer, by: <) }
    return rule == "names-document" || rule == "bare-name" ? .weak : rank
  }

  private mutating func claimOwn(_ claim: LicenseClaim, _ place: Place, isFirst: Bool, hasConditions: Bool) {
    let mention = claim.mention
    // A second `rel=license` for software beside the document's own is for the code in it.
    if mention.isLicenseRelation, !isFirst, let last = claims.last, last.mention.isLicenseRelation,
      last.mention.identity.family != mention.identity.family,
      place.passage.cue(.conjunction, at: mention.tokens.lowerBound - 1) != nil
    {
      append(OtherLicense(spdx: mention.identity.spdx, role: .scoped, url: mention.url, evidence: place.evidence))
      return
    }
    // A family's name with conditions of its own is another license.
    if !mention.identity.isExact, !mention.isExplicit, hasConditions {
      append(
        OtherLicense(spdx: mention.identity.spdx, role: .namedButChanged, url: mention.url, evidence: place.evidence))
      var custom = claim
      custom.mention.identity = LicenseIdentity(spdx: "LicenseRef-custom")
      custom.mention.contradiction = nil
      custom.rank = .statement
      custom.rule = "conditions-added"
      claims.append(custom)
      return
    }
    if !joinsChoice(mention, place.passage, place.sentence) { claims.append(claim) }
  }

  /// Keeps a license that is not this document's.
  private mutating func note(
    _ mention: LicenseMention, _ role: OtherLicense.Role, _ appliesTo: String?, _ place: Place
  ) {
    if role == .sourceLicense,
      let link = place.passage.links.first(where: {
        place.sentence.overlaps($0.tokens) && $0.tokens.lowerBound < mention.tokens.lowerBound
          && LicenseAddress.identity(of: $0.target) == nil
      })
    {
      linkedSources[place.evidence.quotation] = (place.passage.words(link.tokens), link.target)
    }
    if role == .quoted, mention.identity.family == "CC" { return }
    let license = OtherLicense(
      spdx: mention.identity.spdx, role: role, appliesTo: appliesTo, url: mention.isExplicit ? mention.url : nil,
      evidence: place.evidence)
    others.append(FoundLicense(license: license, passage: place.number, token: mention.tokens.first ?? 0))
  }

  private mutating func append(_ license: OtherLicense) { others.append(FoundLicense(license: license)) }

  /// "This document may be freely copied …": terms of its own, counted only if no license is named.
  private mutating func readPermission(_ passage: Passage) {
    guard !passage.isCode, !passage.isSample else { return }
    for sentence in passage.sentences {
      guard let permission = passage.cues([.permission], in: sentence).first(where: { $0.value.isEmpty }),
        LicenseSubject.namesItself(passage, sentence),
        passage.cues([.negation, .userContent, .contribution], in: sentence).isEmpty,
        !passage.tokens[sentence].contains(where: { ["not", "without", "if"].contains($0.form) })
      else { continue }
      let mention = LicenseMention(
        identity: LicenseIdentity(spdx: "LicenseRef-custom"), tokens: permission.range, name: nil, url: nil,
        isExplicit: false)
      permissions.append(
        LicenseClaim(
          mention: mention, rank: .repository, scope: .document, rule: "permission-in-own-words",
          evidence: passage.evidence(sentence)))
    }
  }

  /// "Icons by Font Awesome.": under some license that is not said.
  private mutating func readImageCredits(_ passage: Passage) {
    for sentence in passage.sentences {
      guard let image = passage.cue(.image, at: sentence.lowerBound), image.range.upperBound + 1 < sentence.upperBound,
        ["by", "from", "made", "courtesy"].contains(passage.tokens[image.range.upperBound].form),
        passage.cues([.license, .ccTrigger], in: sentence).isEmpty,
        passage.tokens[sentence].contains(where: { $0.link >= 0 })
      else { continue }
      append(
        OtherLicense(
          spdx: LicenseStatement.noAssertion, role: .image, appliesTo: passage.words(sentence),
          evidence: passage.evidence(sentence)))
    }
  }

  /// "under the MIT license or the Apache License 2.0": one expression.
  private mutating func joinsChoice(_ mention: LicenseMention, _ passage: Passage, _ sentence: Range<Int>) -> Bool {
    guard let last = claims.last, last.evidence.quotation == passage.words(sentence),
      last.mention.identity.family != mention.identity.family,
      last.mention.tokens.upperBound <= mention.tokens.lowerBound
    else { return false }
    let gap = last.mention.tokens.upperBound..<mention.tokens.lowerBound
    guard gap.count <= 6 else { return false }
    let isChoice =
      passage.tokens[gap].contains { ["or", "oder", "ou", "o", "either"].contains($0.form) }
      || passage.tokens[sentence].contains { ["dual", "dually", "either", "choice", "option"].contains($0.form) }
    let isBoth = passage.tokens[gap].contains { ["and", "und", "et", "y"].contains($0.form) }
    guard isChoice || isBoth else { return false }
    let operation = isChoice ? "OR" : "AND"
    claims[claims.count - 1].mention.identity.spdx =
      last.mention.identity.spdx + " \(operation) " + mention.identity.spdx
    claims[claims.count - 1].mention.tokens = last.mention.tokens.lowerBound..<mention.tokens.upperBound
    claims[claims.count - 1].mention.isExplicit = last.mention.isExplicit || mention.isExplicit
    return true
  }

  /// Things whose rights are reserved or belong to others: "the look and feel is copyright …, all rights reserved".
  private mutating func readReserved(_ passage: Passage) {
    for (index, sentence) in passage.sentences.enumerated() {
      if passage.has(.allRightsReserved, in: sentence) {
        let lead = index > 0 ? passage.sentences[index - 1].lowerBound..<sentence.upperBound : sentence
        guard let cue = passage.cues([.copyright], in: lead).first else { continue }
        let subject = lead.lowerBound..<cue.range.lowerBound
        if passage.has(.userContent, in: subject) {
          append(
            OtherLicense(
              spdx: "LicenseRef-all-rights-reserved", role: .contentOfOthers, appliesTo: passage.words(subject),
              evidence: passage.evidence(lead)))
        }
      }
      if let image = passage.cues([.image], in: sentence).first, image.range.lowerBound <= sentence.lowerBound + 2,
        let cue = passage.cues([.copyright], in: sentence).first, cue.range.lowerBound > image.range.lowerBound,
        passage.tokens[sentence].contains(where: {
          ["original", "respective", "their", "owners", "creators"].contains($0.form)
        })
      {
        append(
          OtherLicense(
            spdx: "LicenseRef-various", role: .image,
            appliesTo: passage.words(sentence.lowerBound..<cue.range.lowerBound), evidence: passage.evidence(sentence)))
      }
    }
  }

  // MARK: Fields

  mutating func read(_ fields: [MetadataField]) {
    for field in fields {
      let name = field.name.lowercased()
      let evidence = LicenseEvidence(
        quotation: field.value, place: field.source.rawValue, range: SourceRange(field.position, field.position))
      if field.source == .comment {
        guard let id = tagged(field.value) else { continue }
        claim(id, url: nil, explicit: true, rule: "spdx-tag", evidence)
        continue
      }
      if field.source == .jsonLD {
        readLinkedData(field.value, evidence)
        continue
      }
      let isLicense =
        name == "license" || name == "licence" || name.hasSuffix(":license") || name.hasSuffix(".license")
        || name.hasSuffix("spdx-license-identifier") || name == "dc.rights.license" || name == "dcterms.license"
        || name == "rights" || name == "dc.rights" || name == "dcterms.rights" || name == "lizenz"
        || name == "license_url" || name == "license.url" || name == "license.name"
        || name == "copyright" && field.source == .link
      guard isLicense else { continue }
      claim(value: field.value, rule: field.source.rawValue, evidence)
    }
  }

  private mutating func claim(value: String, rule: String, _ evidence: LicenseEvidence) {
    if let identity = LicenseAddress.identity(of: value) {
      claim(identity, url: value, explicit: true, rule: rule, evidence)
      return
    }
    if let expression = SPDXExpression.identity(of: value) {
      claim(expression, url: nil, explicit: true, rule: rule, evidence)
      return
    }
    let passage = Passage(block: Block(.paragraph, value), region: .other)
    if let mention = LicenseMentionReader.mentions(in: passage).first {
      claim(mention.identity, url: mention.url, explicit: mention.isExplicit, rule: rule, evidence)
    }
  }

  private mutating func claim(
    _ identity: LicenseIdentity, url: String?, explicit: Bool, rule: String, _ evidence: LicenseEvidence
  ) {
    // What the prose already says in the same words needs no second claim.
    if rule == "attribute", claims.contains(where: { $0.mention.identity == identity }) { return }
    if rule == "attribute", others.contains(where: { $0.license.spdx == identity.spdx }) { return }
    let mention = LicenseMention(identity: identity, tokens: 0..<0, name: nil, url: url, isExplicit: explicit)
    claims.append(LicenseClaim(mention: mention, rank: .metadata, scope: .document, rule: rule, evidence: evidence))
  }

  /// In linked data the license stands beside the type of what it is of.
  private mutating func readLinkedData(_ json: String, _ evidence: LicenseEvidence) {
    for (value, type) in LinkedData.licenses(in: json) {
      let role: OtherLicense.Role
      switch type {
      case "ImageObject", "VideoObject", "Photograph": role = .image
      case "SoftwareSourceCode", "SoftwareApplication": role = .software
      case "Dataset": role = .contentOfOthers
      default:
        claim(value: value, rule: "json-ld", evidence)
        continue
      }
      guard let identity = LicenseAddress.identity(of: value) else { continue }
      append(OtherLicense(spdx: identity.spdx, role: role, url: value, evidence: evidence))
    }
  }

  private func tagged(_ comment: String) -> LicenseIdentity? {
    guard let range = comment.firstRange(of: "SPDX-License-Identifier:") else { return nil }
    let rest = comment[range.upperBound...].prefix { $0 != "\n" }
    return SPDXExpression.identity(of: String(rest))
  }

  func statement() -> LicenseStatement { LicenseDecision.statement(of: claims.isEmpty ? permissions : claims) }

  /// Works that only their license names: each item of a list of credits says under what its work may be used.
  func sources(besides known: [FoundCredit]) -> [FoundCredit] {
    var found: [FoundCredit] = []
    var quoted = Set(known.map(\.attribution.evidence.quotation))
    for other in others where other.license.role == .sourceLicense {
      let quotation = other.license.evidence.quotation
      guard let source = linkedSources[quotation], quoted.insert(quotation).inserted else { continue }
      let attribution = Attribution(
        relation: .source, title: source.title, url: source.url, license: other.license.spdx,
        evidence: other.license.evidence)
      found.append(FoundCredit(attribution: attribution, passage: other.passage, tokens: other.token..<other.token))
    }
    return found
  }

  /// "… which is distributed under the same license".
  mutating func readSameLicense(own: LicenseStatement, passages: [Passage], templates: Set<Int>) {
    guard own.isDecided else { return }
    for (index, passage) in passages.enumerated() where !templates.contains(index) {
      for cue in passage.cues([.licenseWord], in: 0..<passage.tokens.count) {
        let at = cue.range.lowerBound
        guard at > 0, ["same", "gleichen", "misma", "même"].contains(passage.tokens[at - 1].form) else { continue }
        let sentence = passage.sentence(of: at)
        let before = sentence.lowerBound..<at
        guard let relation = passage.cues([.relation], in: before).last, passage.has(.grant, in: before),
          let relative = passage.cues([.relative], in: relation.range.upperBound..<at).last
        else { continue }
        let license = OtherLicense(
          spdx: own.spdx, role: .sourceLicense,
          appliesTo: passage.words(relation.range.upperBound..<relative.range.lowerBound),
          evidence: passage.evidence(sentence))
        others.append(FoundLicense(license: license, passage: index, token: at))
      }
    }
  }

  /// One entry a license and role; a mere subject is dropped where a nearer role is known.
  static func reduced(_ others: [OtherLicense], own: LicenseStatement) -> [OtherLicense] {
    let near = Set(others.filter { $0.role != .subject && $0.role != .quoted }.map(\.spdx))
    var seen: Set<String> = []
    return others.filter { other in
      if other.role == .subject || other.role == .quoted, near.contains(other.spdx) { return false }
      return seen.insert(other.spdx + other.role.rawValue).inserted
    }
  }

  private func min(_ left: LicenseClaim.Rank, _ right: LicenseClaim.Rank, by less: (Int, Int) -> Bool)
    -> LicenseClaim.Rank
  {
    less(left.rawValue, right.rawValue) ? left : right
  }
}
