package import PolicyModel

/// What a reader should know before anything else, as sentences: whom to turn to now, which references mislead, and
/// what happened to the license and the credits.
package enum ReportNotes {
  /// A sentence in parts; the words of a document are apart, so that writers can mark them.
  package struct Note: Sendable, Hashable {
    /// A stretch of it.
    package enum Part: Sendable, Hashable {
      /// Our words.
      case words(String)
      /// A document's words that are gone.
      case before(String)
      /// A document's words that stand now.
      case after(String)
      /// A document's words as such.
      case quoted(String)
    }
    /// In order.
    package var parts: [Part]
  }

  /// The notes of a report: contacts and references in the order of the new document, then license and credits.
  package static func notes(of report: ComparisonReport) -> [Note] {
    let contacts = report.contacts.replacements.map { replacement -> Note in
      // Of a link with the same words as before, the address is the news.
      let isSame = replacement.before.text == replacement.after.text
      return Note(parts: [
        .words("Contact in "), .quoted(Wording.short(report.new[section: replacement.new].name)), .words(": "),
        .before(isSame ? replacement.before.value : replacement.before.text), .words(" → "),
        .after(isSame ? replacement.after.value : replacement.after.text),
      ])
    }
    let references = report.references.changes.compactMap { change -> Note? in
      let place: [Note.Part] = [
        .words("Reference "), .quoted(change.after), .words(" in "),
        .quoted(Wording.short(report.new[section: change.section].name)),
      ]
      switch change.kind {
      case .follows, .retargeted, .repaired: return nil
      case .broken: return Note(parts: place + [.words(" leads nowhere now")] + meant(change, report))
      case .pointsElsewhere:
        guard let target = change.newTarget else { return nil }
        let now: [Note.Part] = [.words(" now leads to "), .quoted(Wording.short(report.new[section: target].name))]
        return Note(parts: place + now + meant(change, report))
      }
    }
    return contacts + references + (report.license.map(LicenseNotes.notes) ?? [])
  }

  private static func meant(_ change: ReferenceChange, _ report: ComparisonReport) -> [Note.Part] {
    guard let target = change.oldTarget else { return [] }
    return [.words("; it meant "), .quoted(Wording.short(report.old[section: target].name))]
  }
}
