package import PolicyModel

/// The older version gave an address for reports, and this one gives none.
///
/// ## Why it matters
///
/// People who kept the link to the page find no way to report any more.
///
/// ## Example
///
///     “Write to conduct@alliance.example” became “Tell the committee”.
///
/// ## How to mend it
///
/// Put an address in.
package enum LostContact: Rule {
  package static let id = "lost-contact"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline else { return }
    let before = ValidationContext(baseline.input, profile: context.profile)
    let old = addresses(in: before)
    guard let first = old.first, addresses(in: context).isEmpty, !ReportingWithoutContact.hasContact(context) else {
      return
    }
    findings.report(
      self, at: context.roles.sections(with: .reporting).first.map(context.place(ofSection:)) ?? FindingPlace(),
      "no address is given any more; the older version gave \(first.address)", key: "contact",
      evidence: old.map(\.address))
  }

  /// The addresses in texts on reporting or with addresses, in reading order. Links in a credit or a licence notice
  /// lead to where the text came from.
  static func addresses(in context: ValidationContext) -> [PlacedContact] {
    let sections = Set(context.roles.sections(with: .reporting) + context.roles.sections(with: .contact))
    return context.contacts.filter {
      sections.contains($0.section) && $0.kind != .handle && !Placeholder.isReserved($0)
        && !ReportingWithoutContact.isSource($0, in: context)
    }
  }
}
