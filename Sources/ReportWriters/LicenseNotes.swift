package import PolicyModel

/// What changed about license and credits, as at most two sentences: one for the license, one for the credits.
package enum LicenseNotes {
  /// More credits than this are counted instead of named: the overview is for what matters.
  package static let mostNamed = 3

  /// The sentences; empty if nothing changed.
  package static func notes(of change: LicenseChange) -> [ReportNotes.Note] {
    var notes: [ReportNotes.Note] = []
    if let parts = license(change) { notes.append(ReportNotes.Note(parts: parts)) }
    let groups = [
      credits("added", change.added.map(named)), credits("removed", change.removed.map(named)),
      credits("changed", change.modified.map(changed)),
    ].filter { !$0.isEmpty }
    if !groups.isEmpty {
      let parts = groups.enumerated().flatMap { $0.offset == 0 ? $0.element : [.words("; ")] + $0.element }
      notes.append(ReportNotes.Note(parts: [.words("Credits ")] + parts + [.words(".")]))
    }
    return notes
  }

  // MARK: License

  private static func license(_ change: LicenseChange) -> [ReportNotes.Note.Part]? {
    let (before, after) = (name(change.before), name(change.after))
    let effects = change.effects.compactMap(words(ofEffect:))
    let consequence: [ReportNotes.Note.Part] = effects.isEmpty ? [] : [.words("; " + Wording.list(effects))]
    let earlier: [ReportNotes.Note.Part] = [
      .words(". Who has the earlier version may go on using that one as it was licensed.")
    ]
    switch change.kind {
    case .unchanged: return nil
    case .firstStated:
      return [.words("License, first stated in this version: "), .after(after), .words(".")]
    case .removed:
      return [.words("License no longer stated; it was "), .before(before)] + earlier
    case .relicensed, .versionUpgraded:
      return [.words("License: "), .before(before), .words(" → "), .after(after)] + consequence + earlier
    case .versionMadeExplicit:
      return [
        .words("License version now stated: "), .before(before), .words(" → "), .after(after), .words("."),
      ]
    case .versionLost:
      return [
        .words("License version no longer stated: "), .before(before), .words(" → "), .after(after), .words("."),
      ]
    }
  }

  private static func name(_ spdx: String) -> String {
    switch spdx {
    case LicenseStatement.none: "none"
    case LicenseStatement.noAssertion: "stated, but undecidable"
    default: spdx
    }
  }

  /// What an effect means for adopters; nil if the names of the licenses tell it already.
  package static func words(ofEffect effect: String) -> String? {
    switch effect {
    case "sharealike-added": "adaptations must now carry the same or a compatible license"
    case "sharealike-removed": "adaptations need no longer carry the same license"
    case "noncommercial-added": "commercial use is no longer allowed"
    case "noncommercial-removed": "commercial use is now allowed"
    case "no-derivatives-added": "sharing adaptations is no longer allowed"
    case "no-derivatives-removed": "sharing adaptations is now allowed"
    case "attribution-no-longer-required": "credit is no longer required"
    case "attribution-required": "credit is now required"
    default: nil
    }
  }

  // MARK: Credits

  private static func credits(_ happened: String, _ names: [[ReportNotes.Note.Part]]) -> [ReportNotes.Note.Part] {
    guard !names.isEmpty else { return [] }
    // One more is named rather than counted: "and 1 more" is as long as most names.
    let shown = names.count <= mostNamed + 1 ? names[...] : names.prefix(mostNamed)
    var parts: [ReportNotes.Note.Part] = [.words(happened + ": ")]
    for (index, name) in shown.enumerated() { parts += (index == 0 ? [] : [.words(", ")]) + name }
    if shown.count < names.count { parts.append(.words(" and \(names.count - shown.count) more")) }
    return parts
  }

  private static func named(_ credit: Attribution) -> [ReportNotes.Note.Part] {
    [.words(words(credit.relation) + " "), .quoted(Wording.short(credit.name))]
  }

  private static func changed(_ change: AttributionChange) -> [ReportNotes.Note.Part] {
    var parts: [ReportNotes.Note.Part] = [.quoted(Wording.short(change.after.name)), .words(" ")]
    var facts: [(String, String)] = []
    if change.before.relation != change.after.relation {
      facts.append((words(change.before.relation), words(change.after.relation)))
    }
    if change.before.version != change.after.version {
      facts.append((version(change.before), version(change.after)))
    }
    if change.before.license != change.after.license {
      facts.append((change.before.license ?? "license not said", change.after.license ?? "license not said"))
    }
    for (index, fact) in facts.enumerated() {
      parts += (index == 0 ? [] : [.words(", ")]) + [.before(fact.0), .words(" → "), .after(fact.1)]
    }
    return parts
  }

  private static func version(_ credit: Attribution) -> String {
    credit.version.map { "version \($0)" } ?? "no version"
  }

  /// A relation as words: `adapted from`.
  package static func words(_ relation: AttributionRelation) -> String { Wording.words(ofName: relation.rawValue) }
}
