import DocumentValidation
import PolicyModel
import Testing

@Suite struct SuppressionTests {
  private let host = "or end a membership."

  private func policy(_ comment: String, at place: String = "## 7 Consequences") -> SamplePolicy {
    SamplePolicy().replacing(host, with: host + " [INSERT DATE]")
      .replacing(place, with: place + "\n\n<!-- policydiff-allow: \(comment) -->")
  }

  @Test func aReasonedCommentSuppressesInItsSection() throws {
    let findings = try policy("placeholder; reason: the date follows; approver: The Board; expires: 2030-01-31")
      .findings(today: "2026-01-01")
    #expect(findings.map(\.rule) == ["placeholder"])
    #expect(
      findings.first?.suppression
        == FindingSuppression(
          kind: .inSource, reason: "the date follows", approver: "The Board", expires: "2030-01-31"))
  }

  @Test func itHoldsOnItsLastDayAndNotLonger() throws {
    let policy = policy("placeholder; reason: later; expires: 2026-06-30")
    #expect(try policy.findings(today: "2026-06-30").map(\.rule) == ["placeholder"])
    let after = try policy.findings(today: "2026-07-01")
    #expect(after.map(\.rule).sorted() == ["expired-suppression", "placeholder"])
    #expect(after.allSatisfy { $0.suppression == nil })
  }

  @Test func withoutReasonItDoesNotHold() throws {
    let findings = try policy("placeholder").findings()
    #expect(findings.map(\.rule).sorted() == ["incomplete-suppression", "placeholder"])
    #expect(findings.allSatisfy { $0.suppression == nil })
  }

  @Test func elsewhereItSuppressesNothing() throws {
    let findings = try policy("placeholder; reason: x", at: "## 3 Scope").findings()
    #expect(findings.map(\.rule).sorted() == ["placeholder", "unused-suppression"])
  }

  @Test func beforeTheFirstHeadingItHoldsForTheDocument() throws {
    var policy = SamplePolicy().replacing(host, with: host + " [INSERT DATE]")
    policy.text = "<!-- policydiff-allow: placeholder; reason: a template -->\n\n" + policy.text
    let findings = try policy.findings()
    #expect(findings.map(\.rule) == ["placeholder"])
    #expect(findings[0].suppression != nil)
  }

  @Test(arguments: [
    ("placeholders; reason: x", "code.md:1: unknown rule 'placeholders'; did you mean 'placeholder'?"),
    ("placeholder; because: x", "code.md:1: unknown field 'because'"),
    ("placeholder; reason: x; expires: soon", "code.md:1: expires 'soon' is not a day"),
    ("", "code.md:1: policydiff-allow names no rule"),
  ])
  func whatIsNotUnderstoodIsTrouble(comment: String, trouble: String) throws {
    var policy = SamplePolicy()
    policy.text = "<!-- policydiff-allow: \(comment) -->\n\n" + policy.text
    let document = try policy.validated()
    #expect(document.findings.isEmpty)
    #expect(document.troubles.count == 1)
    #expect(document.troubles.first?.hasPrefix(trouble) == true, "\(document.troubles)")
  }

  @Test func aFileBesideTheDocumentSuppressesBySectionAndDocument() throws {
    let text = """
      allow:
        - document: code.md
          rule: placeholder
          section: Consequences
          reason: agreed
        - document: other.md
          rule: dead-anchor
          reason: not for this one
        - rule: no-such-rule
          reason: x
      """
    let suppressions = Suppressions.file(text, name: "policydiff-allow.yaml", document: "code.md")
    #expect(suppressions.entries.map(\.rule) == ["placeholder"])
    #expect(suppressions.faults.map(\.description) == ["policydiff-allow.yaml:9: unknown rule 'no-such-rule'"])
    let policy = SamplePolicy().replacing(host, with: host + " [INSERT DATE]")
    let document = Validator.validate(
      try policy.input(), profile: try ProfileLibrary().profile(named: "code-of-ethics"), suppressions: suppressions)
    #expect(document.findings.map(\.suppression?.kind) == [.external])
  }
}
