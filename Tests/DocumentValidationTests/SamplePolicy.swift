import DocumentReaders
import DocumentValidation
import PolicyModel

/// A policy of an invented alliance in which no rule finds anything, and the roles a careful reader gives its sections.
/// Faults are planted in it, one at a time.
struct SamplePolicy {
  /// The Markdown text.
  var text = """
    # Code of Ethics

    Version 2.1, adopted on 4 May 2024.

    ## 1 Purpose

    This Code helps members of the Alliance to work together, in the field and on paper.

    ## 2 Definitions

    - “Member” means a person who has joined the Alliance.
    - “Event” means a meeting that the Alliance holds.

    ## 3 Scope

    This Code applies to every member and to every guest of an event, on site and online. See [Reporting](#6-reporting).

    ## 4 Expected behaviours

    Members are expected to:

    - treat one another with respect and patience
    - say clearly whose work they build on
    - keep what they were told in confidence

    ## 5 Prohibited behaviours

    The following is prohibited and leads to the consequences listed in section 7:

    - harassment of any kind, in words or deeds
    - inventing data or hiding results
    - photographs of people who have asked not to be photographed

    ## 6 Reporting

    Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report is acknowledged within five days.

    ## 7 Consequences

    The committee may warn a person, exclude a person from an event, or end a membership.

    ## 8 Licence

    This Code is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

    """

  /// What each section is for, by words of its title.
  var rolesByTitle: [String: Role] = [
    "Purpose": .purpose, "Definitions": .definitions, "Scope": .scope, "Expected behaviours": .expectedBehaviours,
    "Prohibited behaviours": .prohibitedBehaviours, "Reporting": .reporting, "Consequences": .consequences,
    "Licence": .licence, "Code of Ethics": .revisionHistory, "Confidentiality": .confidentiality,
    "History": .revisionHistory,
  ]

  /// What a license detector says of it.
  var license = LicenseFacts(
    license: LicenseStatement(spdx: "CC-BY-4.0", confidence: .explicit, rule: "link"))
  /// Facts of its head.
  var metadata: (version: String?, updated: String?) = ("2.1", "2024-05-04")

  /// Replaces words, which must be there.
  func replacing(_ old: String, with new: String) -> SamplePolicy {
    precondition(text.contains(old), "the sample has no “\(old)”")
    var copy = self
    copy.text = text.replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  /// What validation takes.
  func input(name: String = "code.md") throws -> ValidationInput {
    var document = try DocumentReader.read(Array(text.utf8), name: name)
    document.metadata.version = metadata.version.map { DocumentMetadata.Fact($0, source: "text") }
    document.metadata.updated = metadata.updated.map { DocumentMetadata.Fact($0, source: "text") }
    for index in document.sections.indices {
      guard let role = rolesByTitle[document.sections[index].title] else { continue }
      let assignment = RoleAssignment(role, weight: 1, evidence: RoleEvidence(cue: "title", words: ""))
      document.sections[index].heading?.roles = [assignment]
      for block in document.sections[index].blocks.indices {
        document.sections[index].blocks[block].roles = [assignment]
      }
    }
    return ValidationInput(
      name: name, document: document, source: Array(text.utf8), references: CrossReferences.find(in: document),
      license: license)
  }

  /// The findings under a profile.
  func findings(_ profile: String = "code-of-ethics", today: String? = nil) throws -> [Finding] {
    try validated(profile, today: today).findings
  }

  /// The validated document under a profile.
  func validated(_ profile: String = "code-of-ethics", today: String? = nil) throws -> ValidatedDocument {
    Validator.validate(
      try input(), profile: try ProfileLibrary().profile(named: profile),
      suppressions: .inSource(Array(text.utf8), name: "code.md"), today: today)
  }
}
