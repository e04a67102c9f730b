internal import PolicyModel

/// Judges a link whose words stayed while its target changed.
struct LinkRule {
  let numbers: SectionNumberMap

  /// What a change of target means.
  func judge(_ link: LinkChange, at place: PlaceSeverity) -> ChangeReason {
    let (old, new) = (LinkTarget(link.oldTarget), LinkTarget(link.newTarget))
    func reason(_ rule: ChangeRule, _ changeClass: ChangeClass, _ severity: ChangeSeverity = .low) -> ChangeReason {
      ChangeReason(
        rule: rule, changeClass: changeClass, severity: severity, before: link.oldTarget, after: link.newTarget)
    }
    if old.isContact || new.isContact {
      if old.isContact, new.isContact, old.address == new.address { return reason(.linkForm, .markup) }
      return reason(.contactChanged, .substantive, .highest)
    }
    if old.isLocal, new.isLocal { return local(old, new, reason) }
    if old.plain == new.plain { return reason(.linkForm, .markup) }
    if old.host == new.host, old.path.lowercased() == new.path.lowercased(), old.query == new.query {
      // Another place of the same page.
      return reason(.linkAnchor, .editorial)
    }
    if old.isForm || new.isForm || (place.isReporting && speaksOfReporting(link.text)) {
      return reason(.reportingRouteChanged, .substantive, .highest)
    }
    let isSameSite = old.host.isEmpty || new.host.isEmpty || old.host == new.host
    let isVersioned = digitsDropped(old.plain) == digitsDropped(new.plain)
    if isSameSite || isVersioned || (old.site == new.site && old.lastName == new.lastName && !old.lastName.isEmpty) {
      return reason(.linkMoved, .editorial)
    }
    if speaksOfReporting(link.text) { return reason(.reportingRouteChanged, .substantive, .highest) }
    if !old.lastName.isEmpty, old.lastName == new.lastName { return reason(.linkMoved, .editorial) }
    return reason(.linkTargetChanged, .substantive, place.isReporting ? .high : .low)
  }

  /// Two anchors of the same page: the same section under a new name, or another section.
  private func local(
    _ old: LinkTarget, _ new: LinkTarget, _ reason: (ChangeRule, ChangeClass, ChangeSeverity) -> ChangeReason
  ) -> ChangeReason {
    if old.fragment.lowercased() == new.fragment.lowercased() { return reason(.linkForm, .markup, .low) }
    guard let was = numbers.old(anchor: old.fragment), let now = numbers.new(anchor: new.fragment) else {
      // An anchor that leads nowhere on one side: put right or lost, the words are the same.
      return reason(.linkAnchor, .editorial, .low)
    }
    if numbers.partner[was] == now { return reason(.anchorRenamed, .editorial, .low) }
    return reason(.referenceChanged, .substantive, .medium)
  }

  private func digitsDropped(_ target: String) -> String { target.filter { !$0.isNumber && $0 != "-" && $0 != "." } }

  private func speaksOfReporting(_ text: String) -> Bool {
    WordScanner.words(of: text).contains { word in
      LinkRule.reportingWords.contains { word.folded.hasPrefix($0) }
    }
  }

  private static let reportingWords = [
    "report", "form", "contact", "complain", "support", "hotline", "email", "e-mail", "help", "incident", "meld",
    "kontakt", "signal", "denunci", "contatt", "segnal", "formul", "ombud",
  ]
}
