import DocumentValidation
import PolicyModel
import SectionDifference
import Testing

/// Rules that look at two versions.
@Suite struct BaselineTests {
  private func findings(_ old: SamplePolicy, _ new: SamplePolicy, verdict: ChangeClass = .substantive) throws
    -> ValidatedDocument
  {
    let (before, after) = (try old.input(name: "old.md"), try new.input(name: "new.md"))
    var comparison = try SectionComparison.compare(before.document, after.document)
    for index in comparison.sections.indices where !comparison.sections[index].kinds.isEmpty {
      comparison.sections[index].verdict = ChangeVerdict(verdict, severity: .high)
    }
    return Validator.validate(
      after, profile: try ProfileLibrary().profile(named: "code-of-ethics"),
      baseline: ValidationBaseline(input: before, comparison: comparison))
  }

  private func restamped(_ policy: SamplePolicy) -> SamplePolicy {
    var copy = policy.replacing("Version 2.1, adopted on 4 May 2024.", with: "Version 2.2, adopted on 1 June 2025.")
    copy.metadata = ("2.2", "2025-06-01")
    return copy
  }

  @Test func anEditWithTheOldStampIsSilent() throws {
    let new = SamplePolicy().replacing("The committee may", with: "The committee will")
    let found = try findings(SamplePolicy(), new).findings
    #expect(found.map(\.rule) == ["silent-edit"])
    #expect(found[0].severity == .warning)
    #expect(found[0].place.sectionName == "7 Consequences")
    #expect(try findings(SamplePolicy(), new, verdict: .editorial).findings.map(\.severity) == [.note])
    #expect(try findings(SamplePolicy(), new, verdict: .markup).findings.isEmpty)
  }

  @Test func findingsAreNewOldOrMended() throws {
    let (one, two) = (" by [INSERT CLUB NAME]", " at [INSERT TOWN NAME]")
    let old = SamplePolicy().replacing("in words or deeds", with: "in words or deeds" + one + two)
    var new = restamped(SamplePolicy().replacing("in words or deeds", with: "in words or deeds" + two))
    new = new.replacing("on site and online.", with: "on site and online, by [INSERT PLACE NAME].")
    let document = try findings(old, new)
    func words(_ state: Finding.BaselineState, _ all: [Finding]) -> [String] {
      all.filter { $0.baseline == state && $0.rule == "placeholder" }.flatMap(\.evidence)
    }
    #expect(words(.unchanged, document.findings) == ["[INSERT TOWN NAME]"])
    #expect(words(.new, document.findings) == ["[INSERT PLACE NAME]"])
    #expect(words(.absent, document.mended) == ["[INSERT CLUB NAME]"])
    #expect(document.mended.allSatisfy { $0.baseline == .absent })
  }

  @Test func equalFindingsOfOneSectionHaveNamesOfTheirOwn() throws {
    let twice = SamplePolicy().replacing(
      "in words or deeds", with: "in words or deeds, by [INSERT CLUB NAME] or of [INSERT CLUB NAME]")
    let found = try twice.findings().filter { $0.rule == "placeholder" }
    #expect(found.count == 2 && Set(found.map(\.fingerprint)).count == 2)
  }

  @Test func aNewStampWithoutAnEditIsNoted() throws {
    #expect(try findings(SamplePolicy(), restamped(SamplePolicy())).findings.map(\.rule) == ["stamp-without-change"])
  }

  @Test func aLostRoleIsReportedOnce() throws {
    var new = restamped(SamplePolicy())
    new.rolesByTitle["Consequences"] = .other
    let found = try findings(SamplePolicy(), new).findings
    #expect(found.map(\.rule).contains("lost-required-role"))
    #expect(!found.map(\.rule).contains("missing-required-role"))
  }

  @Test func aLostContactIsAnError() throws {
    let new = restamped(SamplePolicy()).replacing(
      "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report).",
      with: "Tell the committee.")
    let found = try findings(SamplePolicy(), new).findings
    #expect(found.map(\.rule).contains("lost-contact"))
  }

  /// A credit leads to where the text came from; whoever follows it reaches nobody.
  @Test func aLinkInACreditIsNoContact() throws {
    let new = restamped(SamplePolicy()).replacing(
      "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report is acknowledged within five days.",
      with: "A report is acknowledged within five days.\n\nAdapted from the [code of others](https://others.test/code)."
    )
    #expect(try findings(SamplePolicy(), new).findings.map(\.rule).contains("lost-contact") == false)
    var input = try new.input(name: "new.md")
    for section in input.document.sections.indices {
      for block in input.document.sections[section].blocks.indices
      where input.document.sections[section].blocks[block].text.hasPrefix("Adapted") {
        input.document.sections[section].blocks[block].roles = [
          RoleAssignment(.attribution, weight: 1, evidence: RoleEvidence(cue: "test", words: ""))
        ]
      }
    }
    let before = try SamplePolicy().input(name: "old.md")
    let found = Validator.validate(
      input, profile: try ProfileLibrary().profile(named: "code-of-ethics"),
      baseline: ValidationBaseline(
        input: before, comparison: try SectionComparison.compare(before.document, input.document)))
    #expect(found.findings.map(\.rule).contains("lost-contact"))
  }

  @Test func aHistoryThatLeavesOutASectionIsReported() throws {
    let entry = "\n## 9 History\n\n- 2.1: first published.\n"
    var old = SamplePolicy()
    old.text += entry
    var new = restamped(SamplePolicy())
    new.text += entry + "- 2.2: the licence was made clearer.\n"
    new = new.replacing("The committee may", with: "The committee will")
    #expect(try findings(old, new).findings.map(\.rule) == ["unnamed-change"])
    let named = new.replacing("the licence was made clearer", with: "consequences are certain now")
    #expect(try findings(old, named).findings.isEmpty)
  }

}
