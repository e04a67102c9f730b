package import PolicyModel

/// An e-mail address for reports is at another domain than in the older version.
///
/// ## Why it matters
///
/// It may be right. It is also what a hostile edit would change first, and what a slip of the pen breaks without
/// anybody noticing.
///
/// ## Example
///
///     conduct@alliance.example became conduct@aliance.example.
///
/// ## How to mend it
///
/// Make sure that the new address is yours and is read.
package enum ChangedContactDomain: Rule {
  package static let id = "changed-contact-domain"
  package static let severity = Diagnostic.Severity.warning

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    guard let baseline = context.baseline else { return }
    let before = LostContact.addresses(in: ValidationContext(baseline.input, profile: context.profile))
    let known = Set(before.filter { $0.kind == .email }.compactMap(\.domain).map(WebHost.site(of:)))
    guard !known.isEmpty else { return }
    var reported: Set<String> = []
    for contact in LostContact.addresses(in: context) where contact.kind == .email {
      guard let domain = contact.domain, !known.contains(WebHost.site(of: domain)),
        reported.insert(contact.address).inserted,
        let text = context.text(contact.place)
      else { continue }
      findings.report(
        self, at: findings.place(of: contact.range, in: text),
        "\(contact.address) is not at \(known.sorted().joined(separator: " or ")), as before",
        evidence: [contact.address])
    }
  }
}
