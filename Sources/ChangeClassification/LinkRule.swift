internal import PolicyModel

/// Judges what became of a link whose words stayed: it leads elsewhere, is new, or is gone.
struct LinkRule {
  let numbers: SectionNumberMap
  /// The hosts that the links of either version lead to.
  private let hosts: (old: Set<String>, new: Set<String>)
  private let sites: (old: Set<String>, new: Set<String>)

  /// Hosts that another took the place of throughout.
  private let replaced: ReplacedHosts

  init(numbers: SectionNumberMap, _ report: ComparisonReport) {
    self.numbers = numbers
    hosts = (LinkRule.hosts(of: report.old), LinkRule.hosts(of: report.new))
    replaced = ReplacedHosts(report, hosts: hosts)
    sites = (Set(hosts.old.map(WebHost.site)), Set(hosts.new.map(WebHost.site)))
  }

  private static func hosts(of document: PolicyDocument) -> Set<String> {
    var hosts: Set<String> = []
    for section in document.allSections {
      for block in section.blocks where !block.marks.isEmpty {
        for mark in block.marks { if let target = mark.linkTarget { hosts.insert(LinkTarget(target).host) } }
      }
    }
    return hosts.subtracting([""])
  }

  /// What became of a link; nil if its words changed as well and say so themselves.
  func judge(_ link: LinkChange, at place: PlaceSeverity) -> ChangeReason? {
    func reason(_ rule: ChangeRule, _ changeClass: ChangeClass, _ severity: ChangeSeverity = .low) -> ChangeReason {
      ChangeReason(
        rule: rule, changeClass: changeClass, severity: severity, before: link.oldTarget, after: link.newTarget,
        old: link.old, new: link.new)
    }
    guard link.isRetargeted else { return oneSided(link, at: place, reason) }
    let (old, new) = (LinkTarget(link.oldTarget), LinkTarget(link.newTarget))
    if isDisguised(old, new) {
      return reason(.linkTargetDisguised, .substantive, place.isReporting ? .highest : .high)
    }
    return link.keepsWords ? retargeted(link, old, new, at: place, reason) : nil
  }

  /// True if an address now looks like another one: by a name before an `@`, which browsers pass over, or by letters.
  private func isDisguised(_ old: LinkTarget, _ new: LinkTarget) -> Bool {
    if new.isContact { return false }
    return (new.user != old.user && !new.user.isEmpty) || WebHost.lookAlike(old.host, new.host)
  }

  private func retargeted(
    _ link: LinkChange, _ old: LinkTarget, _ new: LinkTarget, at place: PlaceSeverity,
    _ reason: (ChangeRule, ChangeClass, ChangeSeverity) -> ChangeReason
  ) -> ChangeReason {
    if old.isContact || new.isContact {
      if old.isContact, new.isContact, old.recipients == new.recipients { return reason(.linkForm, .markup, .low) }
      return reason(.contactChanged, .substantive, .highest)
    }
    if old.isLocal, new.isLocal { return local(old, new, reason) }
    if old.plain == new.plain { return reason(.linkForm, .markup, .low) }
    if old.host == new.host, old.user == new.user, old.path.lowercased() == new.path.lowercased(),
      old.query == new.query
    {
      // Another place of the same page.
      return reason(.linkAnchor, .editorial, .low)
    }
    if old.isForm || new.isForm || (place.isReporting && speaksOfReporting(link.text)) {
      return reason(.reportingRouteChanged, .substantive, .highest)
    }
    guard isSameSite(old, new) else {
      if speaksOfReporting(link.text) { return reason(.reportingRouteChanged, .substantive, .highest) }
      if replaced.explain(old, new) {
        return ChangeReason(
          rule: .replacedThroughout, changeClass: .substantive, severity: .medium, before: old.host, after: new.host,
          old: link.old, new: link.new)
      }
      return reason(.linkTargetChanged, .substantive, place.isReporting ? .highest : .medium)
    }
    let isVersioned = digitsDropped(old.path) == digitsDropped(new.path)
    if old.host == new.host || old.host.isEmpty || new.host.isEmpty || isVersioned
      || (old.lastName == new.lastName && !old.lastName.isEmpty)
    {
      return reason(.linkMoved, .editorial, .low)
    }
    if speaksOfReporting(link.text) { return reason(.reportingRouteChanged, .substantive, .highest) }
    return reason(.linkTargetChanged, .substantive, place.isReporting ? .high : .low)
  }

  /// True if two addresses belong to one organisation. A link without a host leads to the document's own site: an
  /// address in full is at the same one only if the old version led there already.
  private func isSameSite(_ old: LinkTarget, _ new: LinkTarget) -> Bool {
    if old.host == new.host || old.site == new.site { return true }
    if new.host.isEmpty { return true }
    return old.host.isEmpty && hosts.old.contains(new.host)
  }

  /// Words that became a link, or are one no longer.
  private func oneSided(
    _ link: LinkChange, at place: PlaceSeverity, _ reason: (ChangeRule, ChangeClass, ChangeSeverity) -> ChangeReason
  ) -> ChangeReason {
    let isNew = link.oldTarget.isEmpty
    let target = LinkTarget(isNew ? link.newTarget : link.oldTarget)
    if target.isContact { return reason(isNew ? .contactAdded : .contactRemoved, .substantive, .highest) }
    if target.isForm || (place.isReporting && speaksOfReporting(link.text)) {
      return reason(.reportingRouteChanged, .substantive, .highest)
    }
    if isNew, !target.user.isEmpty || hosts.old.contains(where: { WebHost.lookAlike($0, target.host) }) {
      return reason(.linkTargetDisguised, .substantive, place.isReporting ? .highest : .high)
    }
    let rule: ChangeRule = isNew ? .linkAdded : .linkRemoved
    // To a site that the other version does not lead to at all.
    if !target.host.isEmpty, !(isNew ? sites.old : sites.new).contains(target.site) {
      return reason(rule, .substantive, place.isReporting ? .high : .low)
    }
    return reason(rule, .editorial, .low)
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
