package import PolicyModel

/// The document says that violations can be reported, and gives no way to do it.
///
/// ## Why it matters
///
/// A person who was harassed has to find out to whom to write, at once and without asking around. Without an
/// address, a form, a telephone number or a person who can be found, the policy does not work.
///
/// Where a body or person is named without an address, the finding is a warning: members of a small community may
/// know how to reach them, newcomers do not.
///
/// ## Example
///
///     Report violations to the committee.
///
/// ## How to mend it
///
/// Add an e-mail address, a form, a telephone number, or say how to recognise and find the people in charge.
package enum ReportingWithoutContact: Rule {
  package static let id = "reporting-without-contact"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard context.roles.has(.reporting), !hasContact(context) else { return }
    let texts = context.texts.filter { $0.roles.contains(.reporting) && !$0.isHeading }
    guard let first = texts.first, !texts.contains(where: { !Placeholder.ranges(in: $0).isEmpty }),
      !texts.contains(where: { !TemplateVariable.ranges(in: $0).isEmpty }),
      !texts.contains(where: { $0.folded.contains(anyOf: recognition) })
    else { return }
    let isOpen = texts.allSatisfy { !$0.folded.contains(anyOf: recipients) } && isEnglish(context)
    findings.report(
      self, at: context.place(of: first),
      isOpen
        ? "violations can be reported, but the text says neither to whom nor how"
        : "the text says to whom to report, but gives no address, form or number",
      severity: isOpen ? nil : .warning, key: "contact")
  }

  /// True if the text on reporting, or a text with addresses, gives a way to reach somebody.
  static func hasContact(_ context: ValidationContext) -> Bool {
    let sections = Set(context.roles.sections(with: .reporting) + context.roles.sections(with: .contact))
    return context.contacts.contains { contact in
      guard !Placeholder.isReserved(contact), !isSource(contact, in: context) else { return false }
      return contact.kind == .form || contact.kind == .handle ? sections.contains(contact.section) : true
    }
  }

  /// True for a link in a text that credits a source, states the licence or tells the history: it leads to where the
  /// policy came from, and nobody there can be turned to.
  static func isSource(_ contact: PlacedContact, in context: ValidationContext) -> Bool {
    guard contact.kind == .form,
      let text = context.text(contact.place),
      let role = text.roles.first
    else { return false }
    return role == .attribution || role == .licence || role == .revisionHistory
  }

  private static func isEnglish(_ context: ValidationContext) -> Bool {
    context.document.textLanguage == "en"
  }

  /// Words that tell how to recognise or find the people in charge, as at an event, or which device of a platform to use.
  private static let recognition = [
    "can be identified", "are identified by", "identifiable", "wearing", "badge", "badges", "lanyard*", "name tag*",
    "t shirt*", "t-shirt*", "info desk", "information desk", "registration desk", "help desk", "front desk",
    "abzeichen",
    "report button", "report function", "report feature", "report option", "report link", "flag button", "report form",
    "reporting form", "violation form", "incident form", "complaint form", "contact form", "modmail", "direct message*",
    "private message*", "meldefunktion", "meldeformular", "kontaktformular", "bouton*", "formulaire*", "formulario*",
    "formulário*", "modulo", "报告功能", "举报功能", "「举报」", "“举报”", "通報機能", "報告機能", "報告フォーム", "신고 기능", "신고 버튼",
    "zu erkennen", "erkennbar", "kleidung", "identifiable*", "vêtement*", "identificad*", "tesserin*", "徽章", "腕章",
    "バッジ", "شارة", "شارات",
  ]
  /// Words for those who can be turned to. Their absence makes the finding an error, so the list is generous.
  private static let recipients = [
    "committee*", "team*", "staff", "organi*", "maintainer*", "moderator*", "officer*", "ombuds*", "board",
    "leader*", "chair*", "director*", "manager*", "administrator*", "admin*", "coordinator*", "council",
    "secretar*", "department", "human resources", "hr", "supervisor*", "us", "we", "member*", "person", "persons",
    "people", "volunteer*", "host*", "owner*", "in person", "issue", "authorit*", "police", "channel*", "group*",
    "president", "editor*", "founder*", "core", "representative*", "contact*", "e-mail", "email", "form", "hotline",
    "working group", "steering", "trustee*", "instructor*", "mentor*", "community",
  ]
}
