internal import PolicyModel

/// Collects everybody a reader can turn to, in both versions.
enum ContactLedgerBuilder {
  /// The ledger of a report. O(text).
  static func ledger(of report: ComparisonReport, _ rules: LanguageRules, partner: [Int: Int]) -> ContactLedger {
    var entries: [ContactEntry] = []
    var places: [String: Int] = [:]
    var inOld: [Int: [Contact]] = [:]
    var inNew: [Int: [Contact]] = [:]
    func entry(_ contact: Contact) -> Int {
      let key = contact.kind.rawValue + " " + contact.value
      if let place = places[key] { return place }
      places[key] = entries.count
      entries.append(ContactEntry(contact))
      return entries.count - 1
    }
    for section in report.new.allSections {
      let contacts = ContactScanner.contacts(in: section, rules)
      if !contacts.isEmpty { inNew[section.ordinal] = contacts }
      for contact in contacts { entries[entry(contact)].new.append(section.ordinal) }
    }
    for section in report.old.allSections {
      let contacts = ContactScanner.contacts(in: section, rules)
      if !contacts.isEmpty { inOld[section.ordinal] = contacts }
      for contact in contacts { entries[entry(contact)].old.append(section.ordinal) }
    }
    var replacements: [ContactReplacement] = []
    for (old, new) in partner.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      guard let before = inOld[old], let after = inNew[new] else { continue }
      replacements += replaced(before, after).map {
        ContactReplacement(old: old, new: new, before: $0.0, after: $0.1)
      }
    }
    return ContactLedger(entries: entries, replacements: replacements)
  }

  /// What went and what came, paired in order: first of the same kind, then a placeholder with whatever fills it.
  private static func replaced(_ before: [Contact], _ after: [Contact]) -> [(Contact, Contact)] {
    let (known, kept) = (Set(before.map(ContactScanner.Identity.init)), Set(after.map(ContactScanner.Identity.init)))
    let gone = before.filter { !kept.contains(ContactScanner.Identity($0)) }
    let come = after.filter { !known.contains(ContactScanner.Identity($0)) }
    var waiting: [Contact.Kind: [Int]] = [:]
    for (index, contact) in come.enumerated().reversed() { waiting[contact.kind, default: []].append(index) }
    var pairs: [(Contact, Contact)] = []
    var open: [Contact] = []
    for contact in gone {
      if let index = waiting[contact.kind]?.popLast() {
        pairs.append((contact, come[index]))
      } else if contact.kind == .placeholder {
        open.append(contact)
      }
    }
    var left = waiting.values.joined().sorted(by: >)
    for contact in open { if let index = left.popLast() { pairs.append((contact, come[index])) } }
    return pairs
  }
}
