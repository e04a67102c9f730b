internal import PolicyModel

/// Decides between the claims about a document's license; conflicts are reported, not resolved.
enum LicenseDecision {
  /// The statement that the heaviest claims make.
  static func statement(of stated: [LicenseClaim]) -> LicenseStatement {
    var claims = stated
    // "Creative Commons" without elements says nothing where another claim says which.
    if claims.contains(where: { $0.mention.identity.family != "CC" }) {
      claims.removeAll { $0.mention.identity.family == "CC" }
    }
    // "in the public domain" beside a dedication says no second license.
    if claims.contains(where: { $0.mention.identity.spdx != "LicenseRef-public-domain" }) {
      claims.removeAll { $0.mention.identity.spdx == "LicenseRef-public-domain" }
    }
    guard let top = claims.map(\.rank.rawValue).max() else { return LicenseStatement() }
    let ranked = claims.sorted { $0.rank.rawValue > $1.rank.rawValue }
    let best = ranked.filter { $0.rank.rawValue == top }
    var chosen = best[0]
    for claim in ranked.dropFirst() {
      let (mine, theirs) = (chosen.mention.identity, claim.mention.identity)
      if mine.spdx == theirs.spdx || theirs.refines(mine) || mine.family == "CC" && theirs.family.hasPrefix("CC") {
        chosen.mention.absorb(claim.mention)
      }
    }
    // A badge without words of its own is of what the words beside it say.
    if chosen.rule == "badge" || chosen.rule == "link",
      let said = ranked.first(where: {
        $0.mention.identity.spdx == chosen.mention.identity.spdx && $0.scope != .document && !$0.mention.tokens.isEmpty
      })
    {
      chosen.scope = said.scope
    }
    let conflicting = best.filter { claim in
      claim.mention.identity.spdx != chosen.mention.identity.spdx
        && !chosen.mention.identity.refines(claim.mention.identity) && claim.mention.identity.family != "CC"
    }
    var candidates = [chosen.mention.identity.spdx] + conflicting.map(\.mention.identity.spdx)
    let mention = chosen.mention
    if let name = mention.contradiction { candidates.append(name.spdx) }
    var spdx = mention.identity.spdx
    var confidence: LicenseConfidence =
      mention.isExplicit ? .explicit : mention.identity.isExact || mention.url != nil ? .stated : .partial
    if !mention.identity.isExact, mention.identity.family.hasPrefix("CC"), !mention.isExplicit { confidence = .partial }
    if mention.isExplicit, !mention.identity.isExact, mention.identity.family.hasPrefix("CC") { confidence = .partial }
    if chosen.scope != .document { confidence = .inherited }
    if !conflicting.isEmpty {
      confidence = .conflicting
      spdx = LicenseStatement.noAssertion
    } else if mention.contradiction != nil {
      confidence = .conflicting
      spdx = LicenseStatement.noAssertion
    } else if mention.identity.spdx == "LicenseRef-custom" {
      confidence = chosen.rule == "conditions-added" ? .conflicting : .stated
    } else if mention.identity.family == "CC" {
      spdx = LicenseStatement.noAssertion
      confidence = .partial
    }
    return LicenseStatement(
      spdx: spdx, url: mention.url, canonicalURL: mention.identity.canonicalURL, name: mention.name,
      version: mention.identity.version, port: mention.identity.port, scope: chosen.scope, confidence: confidence,
      rule: chosen.rule, evidence: unique(ranked.map(\.evidence)),
      candidates: Array(Set(candidates)).count > 1 ? candidates : [])
  }

  private static func unique(_ evidence: [LicenseEvidence]) -> [LicenseEvidence] {
    var seen: Set<LicenseEvidence> = []
    return evidence.filter { seen.insert($0).inserted }
  }
}
