import PolicyDiff
import PolicyDiffTestSupport
import PolicyModel
import Testing

@Suite("What a report says of the license comes from one source")
struct LicenseReasonsTests {
  private func rules(_ old: String, _ new: String) throws -> (LicenseChange.Kind?, Set<ChangeRule>) {
    let report = try CompareVersions.named(
      "old.md", "new.md", in: InMemoryEnvironment(files: ["old.md": old, "new.md": new]))
    return (report.license?.kind, Set(report.sections.compactMap(\.verdict).flatMap(\.reasons).map(\.rule)))
  }

  private let title = "# Rules of the Harbour Club\n\nAll members are bound by these rules.\n\n"

  @Test("The license of other things is wording")
  func software() throws {
    let text = title + "## Our work\n\nThe app on our site is licensed under the MIT License.\n"
    let (kind, found) = try rules(text, text.replacing("MIT License", with: "Apache License"))
    #expect(kind == .unchanged)
    #expect(!found.contains(.licenseChanged))
    #expect(found.contains(.wording))
  }

  @Test("The text's own license is told as such wherever it is stated")
  func own() throws {
    let text = title + "## Consequences\n\nWhoever cheats may be excluded.\n"
    let (kind, found) = try rules(text, text + "\nThese rules are released under CC0 1.0.\n")
    #expect(kind == .firstStated)
    #expect(found == [.licenseChanged])
  }

  @Test("A changed license of the text stays a reason")
  func changed() throws {
    let text = title + "## License\n\nThese rules are licensed under CC BY 4.0.\n"
    let (kind, found) = try rules(text, text.replacing("CC BY 4.0", with: "CC BY-SA 4.0"))
    #expect(kind == .relicensed)
    #expect(found.contains(.licenseChanged))
  }

  @Test("That licenses or credits were not read to the end is told of a comparison too")
  func bounds() throws {
    let many = (0...1000).map { "- Part \($0) is licensed under CC BY \($0 % 4 + 1).0.\n" }.joined()
    let credits = (0...500).map { "- It is adapted from the [Code \($0)](https://c\($0).example/).\n" }.joined()
    for (list, id) in [(many, "license-statements-cut"), (credits, "credits-cut")] {
      let files = ["old.md": title + "Be kind.\n", "new.md": title + list]
      let report = try CompareVersions.named("old.md", "new.md", in: InMemoryEnvironment(files: files))
      #expect(report.diagnostics.map(\.id).contains(id))
      let both = try CompareVersions.named("new.md", "new.md", in: InMemoryEnvironment(files: files))
      #expect(both.diagnostics.filter { $0.id == id }.count == 1)
    }
  }
}
