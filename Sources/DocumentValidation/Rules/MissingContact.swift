package import PolicyModel

/// The document gives no address at which somebody can be reached.
///
/// ## Why it matters
///
/// Readers have questions about what applies to them, and adopters about what they may do with the text.
///
/// ## Example
///
///     A code that ends without naming anybody.
///
/// ## How to mend it
///
/// Add an address for questions.
package enum MissingContact: Rule {
  package static let id = "missing-contact"
  package static let severity = Diagnostic.Severity.note

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    // Where a text on reporting is required and missing, that finding already asks for an address.
    let isReported = context.profile.roles.contains { $0.role == .reporting && $0.level == .required }
    guard let level = context.profile.facts[.contact], !isReported, !context.roles.has(.reporting),
      !hasContact(context)
    else { return }
    findings.report(
      self, "no address, form or number is given", severity: level == .required ? .error : nil, key: "contact")
  }

  /// True if the document gives any usable way to reach somebody.
  static func hasContact(_ context: ValidationContext) -> Bool {
    ReportingWithoutContact.hasContact(context)
  }
}
