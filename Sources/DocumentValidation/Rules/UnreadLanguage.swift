package import PolicyModel

/// The text is in a language for which there are no role cues, so nobody looked for what the profile requires.
///
/// ## Why it matters
///
/// Structure, numbers, references and links were checked as in any document. Whether it says who is bound, how to
/// report and what follows was not, and silence about that must not be read as praise.
///
/// ## Example
///
///     A code in Hebrew under the profile `code-of-ethics`.
///
/// ## How to mend it
///
/// Have a reader of the language go through the required roles, or add the language: `Documentation/Languages.md` says how.
package enum UnreadLanguage: Rule {
  package static let id = "unread-language"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard !context.isRead, context.profile.roles.contains(where: { $0.level == .required }) else { return }
    let language = context.document.metadata.language?.value ?? "of this text"
    findings.report(
      self, "there are no role cues for the language \(language): the required roles were not looked for",
      key: "language")
  }
}
