import DocumentReaders
import PolicyModel
import RoleClassification
import Testing

@testable import DocumentValidation

/// A required role that some sentence might be read as is hinted at, and the sentence is shown.
struct RoleHintTests {
  private static let bans = """
    Do not smoke in the shed. Do not lean on the masts. Never bring glass. Do not shout at the swimmers. Do not tie up at \
    the weir. Never leave children alone. Do not copy the keys. Do not eat below deck. Never touch the winch.
    """

  private func validated(_ rules: String) throws -> ValidatedDocument {
    let text = """
      # Code of Conduct of the Rowers

      ## Unacceptable behaviour

      \(rules)

      ## Reporting

      Report breaches of this code to cox@rowers.example. Whoever breaks it may be expelled.

      ## Who

      This code applies to all rowers.
      """
    var document = try DocumentReader.read(Array(text.utf8), name: "code.md")
    RoleClassifier.classify(&document)
    let input = ValidationInput(
      name: "code.md", document: document, source: Array(text.utf8), references: CrossReferences.find(in: document),
      license: LicenseFacts(license: LicenseStatement(spdx: "CC-BY-4.0", confidence: .explicit, rule: "link")))
    return Validator.validate(
      input, profile: try ProfileLibrary().profile(named: "code-of-ethics"), suppressions: Suppressions(), today: nil)
  }

  @Test func `a sentence in passing is shown, and nothing is called missing`() throws {
    let document = try validated(Self.bans + " We respect the swimmers.")
    let finding = try #require(document.findings.first { $0.rule == "hinted-required-role" })
    #expect(finding.evidence == ["We respect the swimmers."])
    #expect(finding.place.range.start.line == 5)
    #expect(!document.findings.contains { $0.rule == "missing-required-role" })
    #expect(document.checklist.contains { $0.title == "Expected behaviours" && $0.state == .hinted })
  }

  @Test func `where no sentence could be read so the role is missing`() throws {
    let document = try validated(Self.bans)
    #expect(document.findings.contains { $0.rule == "missing-required-role" && $0.message.contains("should do") })
    #expect(!document.findings.contains { $0.rule == "hinted-required-role" })
  }
}
