internal import PolicyModel

/// Whom a reader of a section can turn to, before and after.
extension SectionTeller {
  private static func isAddress(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace) && (text.contains("@") || text.contains("/") || text.first == "+")
  }

  /// An address or target without the scheme that only programs need.
  private func address(_ text: some StringProtocol) -> [SummaryText.Part] {
    var text = text[...]
    for scheme in ["mailto:", "tel:"] where text.lowercased().hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
    return [.address(Quotation.cut(text, limit: Quotation.longest))]
  }

  /// The contacts of a list, each as the address that its link leads to.
  private func addresses(_ list: String) -> [String] {
    let whole = blocks.address(behind: list)
    if whole != list { return [whole] }
    return list.split(separator: ",").map { blocks.address(behind: Quotation.trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// What the reasons of a section say of its contacts; their indices are added to `used`.
  func contacts(_ change: SectionChange, _ reasons: [ChangeReason], _ used: inout Set<Int>) -> [Candidate] {
    var candidates: [Candidate] = []
    var told = ""
    func add(
      _ kind: SummaryStatement.Kind, _ text: SummaryText, _ reason: ChangeReason, counts: Bool,
      severity: ChangeSeverity? = nil
    ) {
      var tally = Tally()
      if counts { tally.contacts = [reason.before + " → " + reason.after] }
      candidates.append(
        Candidate(
          statement: SummaryStatement(kind, text, evidence: [evidence(change, reason)]),
          severity: severity ?? reason.severity, tally: tally))
      told += " " + reason.before + " " + reason.after
    }
    for (index, reason) in reasons.enumerated() {
      guard let link = change.links.first(where: { $0.oldTarget == reason.before && $0.newTarget == reason.after })
      else { continue }
      used.insert(index)
      let isMail = [link.oldTarget, link.newTarget].allSatisfy { $0.isEmpty || $0.lowercased().hasPrefix("mailto:") }
      let values: PhraseBook.Values = [
        "text": quoted(link.text), "before": address(link.oldTarget), "after": address(link.newTarget),
      ]
      let key =
        link.oldTarget.isEmpty
        ? "link.added" : link.newTarget.isEmpty ? "link.removed" : isMail ? "contact.behind" : "link.changed"
      let isContact = isMail || reason.rule.isContact || reason.rule == .reportingRouteChanged
      add(isContact ? .contact : .link, book.sentence(key, values), reason, counts: isContact)
    }
    for (index, reason) in reasons.enumerated() where reason.rule.isContact && !used.contains(index) {
      // A link with the same words as before leads elsewhere; that was told of the link.
      if reason.before == reason.after {
        used.insert(index)
        continue
      }
      let (was, now) = (addresses(reason.before), addresses(reason.after))
      guard (was + now).allSatisfy(SectionTeller.isAddress) else { continue }
      used.insert(index)
      var reason = reason
      (reason.before, reason.after) = (was.joined(separator: ", "), now.joined(separator: ", "))
      let news = (gone: was.filter { !now.contains($0) }, come: now.filter { !was.contains($0) })
      let untold = (news.gone + news.come).filter { !told.contains($0) }
      if untold.isEmpty { continue }
      // An address that left the section for another one is still there for whoever needs it.
      let gone = news.gone.filter { blocks.newSections(naming: $0).isEmpty }
      let come = news.come.filter { blocks.oldSections(naming: $0).isEmpty }
      func items(_ list: [String]) -> PhraseBook.Values {
        ["items": book.list(list.map { address($0) }, limit: SectionTeller.mostItems)]
      }
      switch (gone.isEmpty, come.isEmpty) {
      case (false, false):
        let values: PhraseBook.Values = [
          "before": book.list(gone.map { address($0) }, limit: SectionTeller.mostItems),
          "after": book.list(come.map { address($0) }, limit: SectionTeller.mostItems),
        ]
        add(.contact, book.sentence("contact.changed", count: come.count, values), reason, counts: true)
      case (true, false):
        add(.contact, book.sentence("contact.added", count: come.count, items(come)), reason, counts: true)
      case (false, true):
        add(.contact, book.sentence("contact.removed", count: gone.count, items(gone)), reason, counts: true)
      case (true, true): break
      }
      let left = news.gone.filter { !gone.contains($0) }
      if !left.isEmpty {
        let sections = Set(left.flatMap { blocks.newSections(naming: $0) }).sorted()
        var values = items(left)
        values["sections"] = book.list(
          sections.map { names.quoted(report.new[section: $0]) }, limit: SectionTeller.mostItems)
        add(.contact, book.sentence("contact.elsewhere", count: left.count, values), reason, counts: false)
      }
      let arrived = news.come.filter { !come.contains($0) }
      if !arrived.isEmpty {
        add(.contact, book.sentence("contact.also", count: arrived.count, items(arrived)), reason, counts: false)
      }
    }
    // A phrase around an address that was told needs no telling.
    for (index, reason) in reasons.enumerated() where reason.rule == .contactChanged && !used.contains(index) {
      let words = (reason.before + " " + reason.after).split(whereSeparator: \.isWhitespace)
      if let known = words.first(where: { $0.contains("@") }), told.contains(Quotation.trimmed(known)) {
        used.insert(index)
      }
    }
    return candidates
  }
}
