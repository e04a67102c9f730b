import PolicyModel

/// The ledgers of a report as JSON: who can be reached, who must do what, and where references lead.
enum JSONLedgerText {
  /// Contacts with the sections that name them, and those that took the place of others.
  static func write(_ ledger: ContactLedger, to json: inout JSONText) {
    json.array("entries") { entries in
      for entry in ledger.entries {
        entries.object(.inline) {
          write("contact", entry.contact, to: &$0)
          write("old", entry.old, to: &$0)
          write("new", entry.new, to: &$0)
        }
      }
    }
    json.array("replacements") { replacements in
      for replacement in ledger.replacements {
        replacements.object(.inline) {
          $0.member("old", replacement.old)
          $0.member("new", replacement.new)
          write("before", replacement.before, to: &$0)
          write("after", replacement.after, to: &$0)
        }
      }
    }
  }

  /// Obligations that came, went or changed, as elements.
  static func write(_ ledger: ObligationLedger, to json: inout JSONText) {
    for change in ledger.changes {
      json.object {
        $0.member("kind", change.kind.rawValue)
        $0.member("old", change.old)
        $0.member("new", change.new)
        write("before", change.before, to: &$0)
        write("after", change.after, to: &$0)
      }
    }
  }

  /// Numbers that changed, and references that changed or lead elsewhere.
  static func write(_ ledger: ReferenceLedger, to json: inout JSONText) {
    json.array("numbers") { numbers in
      for mapping in ledger.numbers {
        numbers.object(.inline) {
          $0.member("old", mapping.old)
          $0.member("new", mapping.new)
          $0.member("before", mapping.before)
          $0.member("after", mapping.after)
        }
      }
    }
    json.array("changes") { changes in
      for change in ledger.changes {
        changes.object(.inline) {
          $0.member("kind", change.kind.rawValue)
          $0.member("severity", change.severity.rawValue)
          $0.member("section", change.section)
          $0.member("before", change.before)
          $0.member("after", change.after)
          $0.member("oldTarget", change.oldTarget)
          $0.member("newTarget", change.newTarget)
        }
      }
    }
  }

  private static func write(_ key: String, _ contact: Contact, to json: inout JSONText) {
    json.object(key, .inline) {
      $0.member("kind", contact.kind.rawValue)
      $0.member("value", contact.value)
      $0.member("text", contact.text)
    }
  }

  private static func write(_ key: String, _ obligation: Obligation?, to json: inout JSONText) {
    guard let obligation else { return json.member(key, nil as String?) }
    json.object(key, .inline) {
      $0.member("party", obligation.party)
      $0.member("strength", obligation.strength.rawValue)
      $0.member("modal", obligation.modal)
      $0.member("action", obligation.action)
    }
  }

  private static func write(_ key: String, _ ordinals: [Int], to json: inout JSONText) {
    json.array(key, .inline) { for ordinal in ordinals { $0.element(ordinal) } }
  }
}
