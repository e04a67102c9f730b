internal import PolicyModel

/// Whom a reader of a section can turn to, and where its links lead, before and after.
extension EntryTeller {
  private static func isAddress(_ text: String) -> Bool {
    !text.contains(where: \.isWhitespace) && (text.contains("@") || text.contains("/") || text.first == "+")
  }

  /// An address or target without the scheme that only programs need; a letter to several people names each.
  private func address(_ text: some StringProtocol) -> [SummaryText.Part] {
    var text = text[...]
    for scheme in ["mailto:", "tel:"] where text.lowercased().hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
    let people = text.contains("@") && !text.contains("/") ? text.split(separator: ",") : [text]
    return book.list(
      people.map { [.address(Quotation.cut($0, limit: Quotation.longest))] }, limit: EntryTeller.mostItems)
  }

  private func list(_ addresses: [String]) -> [SummaryText.Part] {
    book.list(addresses.map { address($0) }, limit: EntryTeller.mostItems)
  }

  /// The contacts of a list, each as the address that its link leads to.
  private func addresses(_ list: String) -> [String] {
    let whole = contacts.address(behind: list)
    let parts =
      whole != list ? [whole] : list.split(separator: ",").map { contacts.address(behind: Quotation.trimmed($0)) }
    // A letter to several people is one address to a program and several to a reader.
    var seen: Set<String> = []
    return parts.flatMap { part in
      part.contains("@") && !part.contains("/") ? part.split(separator: ",").map { Quotation.trimmed($0) } : [part]
    }.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }

  /// Links that lead elsewhere, came or went.
  func tellLinks(_ entry: inout Entry) {
    for (index, reason) in entry.reasons.enumerated() {
      guard
        let link = entry.change.links.first(where: { $0.oldTarget == reason.before && $0.newTarget == reason.after })
      else { continue }
      entry.used.insert(index)
      let isMail = [link.oldTarget, link.newTarget].allSatisfy { $0.isEmpty || $0.lowercased().hasPrefix("mailto:") }
      let values: PhraseBook.Values = [
        "text": quoted(link.text), "before": address(link.oldTarget), "after": address(link.newTarget),
      ]
      let key =
        link.oldTarget.isEmpty
        ? "link.added" : link.newTarget.isEmpty ? "link.removed" : isMail ? "contact.behind" : "link.changed"
      // An address that was wrapped in a wrong one, and says what its words said before, is repaired and no news.
      let isRepaired =
        !link.newTarget.isEmpty && link.oldTarget.count > link.newTarget.count
        && link.oldTarget.hasSuffix(link.newTarget)
      let isContact = !isRepaired && (isMail || reason.rule.isContact || reason.rule == .reportingRouteChanged)
      add(
        isContact ? .contact : .link, book.sentence(key, values), [reason], to: &entry,
        weight: isContact ? .contact : isRepaired ? .other : nil)
    }
  }

  /// Addresses that came or went.
  func tellContacts(_ entry: inout Entry) {
    for (index, reason) in entry.reasons.enumerated() where reason.rule.isContact && !entry.used.contains(index) {
      // A link with the same words as before leads elsewhere; that was told of the link.
      if reason.before == reason.after {
        entry.used.insert(index)
        continue
      }
      let (was, now) = (addresses(reason.before), addresses(reason.after))
      guard (was + now).allSatisfy(EntryTeller.isAddress) else { continue }
      entry.used.insert(index)
      tell(gone: was.filter { !now.contains($0) }, come: now.filter { !was.contains($0) }, reason, &entry)
    }
  }

  /// One fact about the addresses of a section.
  ///
  /// An address that left the section for another one is still there for whoever needs it.
  private func tell(gone: [String], come: [String], _ reason: ChangeReason, _ entry: inout Entry) {
    let told = entry.points.flatMap(\.statement.evidence).map { $0.before + " " + $0.after }.joined(separator: " ")
    if (gone + come).allSatisfy({ told.contains($0) }) { return }
    var reason = reason
    (reason.before, reason.after) = (gone.joined(separator: ", "), come.joined(separator: ", "))
    let lost = gone.filter { contacts.newSections(naming: $0).isEmpty && !contacts.isRepaired($0) }
    let new = come.filter { contacts.oldSections(naming: $0).isEmpty }
    switch (lost.isEmpty, new.isEmpty) {
    case (false, false):
      let values: PhraseBook.Values = ["before": list(lost), "after": list(new)]
      add(.contact, book.sentence("contact.changed", count: new.count, values), [reason], to: &entry)
    case (true, false):
      add(.contact, book.sentence("contact.added", count: new.count, ["items": list(new)]), [reason], to: &entry)
    case (false, true):
      add(.contact, book.sentence("contact.removed", count: lost.count, ["items": list(lost)]), [reason], to: &entry)
    case (true, true): break
    }
    let elsewhere = gone.filter { !contacts.newSections(naming: $0).isEmpty }
    if !elsewhere.isEmpty {
      let sections = Set(elsewhere.flatMap { contacts.newSections(naming: $0) }).sorted()
      let values: PhraseBook.Values = [
        "items": list(elsewhere),
        "sections": book.list(
          sections.map { names.quoted(report.new[section: $0]) }, limit: EntryTeller.mostItems),
      ]
      add(
        .contact, book.sentence("contact.elsewhere", count: elsewhere.count, values), [reason], to: &entry,
        weight: .other)
    }
    let arrived = come.filter { !new.contains($0) }
    if !arrived.isEmpty {
      add(
        .contact, book.sentence("contact.also", count: arrived.count, ["items": list(arrived)]), [reason], to: &entry,
        weight: .other)
    }
  }
}
