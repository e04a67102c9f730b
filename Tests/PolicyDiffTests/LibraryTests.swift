import PolicyDiff
import PolicyDiffTestSupport
import Testing

// The example of the library's first page, as somebody types it who has read nothing else. A test holds it against the
// page.

// example: announce
func announce(_ old: String, _ new: String, in host: some HostEnvironment) throws -> String {
  // Read two versions and compare them.
  let report = try CompareVersions.named(old, new, in: host)
  for change in report.sections where change.verdict?.changeClass == .substantive {
    let section = change.new.map { report.new[section: $0] } ?? change.old.map { report.old[section: $0] }
    print(section?.title ?? "", change.kinds.map(\.rawValue))
  }
  // Is anything missing in the new one that a Code of Ethics needs?
  let checked = try ValidateDocuments.named([new], options: ValidationOptions(profile: "code-of-ethics"), in: host)
  let missing = checked.openFindings.filter { $0.severity == .error }
  guard missing.isEmpty else { return missing.map(\.message).joined(separator: "\n") }
  // What members are told.
  let summary = SummarizeChanges.summary(of: report)
  return SummaryFormat.markdown.text(of: summary)
}
// end

// example: keep
func keep(_ document: String, in archive: PolicyArchive) throws -> [String] {
  try archive.add(document, to: "code-of-ethics")
  return try archive.versions(of: "code-of-ethics").map(\.name)
}
// end

@Suite struct LibraryTests {
  private static let old = """
    # Code of Ethics

    Version 1.0, in force from 1 May 2023

    ## Scope

    This code applies to all members of the club.

    ## Expected behaviour

    Members are expected to be kind and to listen to each other.

    ## Prohibited behaviour

    Harassment, threats and insults are not tolerated.

    ## Reporting

    Report violations to care@club.example within 30 days.

    ## Consequences

    Whoever violates this code may be warned, suspended or expelled.

    """
  private static let new = old.replacing("30 days", with: "90 days").replacing(
    "1.0, in force from 1 May 2023", with: "1.1, in force from 2 May 2024")

  private func host() -> (InMemoryEnvironment, TemporaryFolder) {
    let host = InMemoryEnvironment(files: ["old.md": LibraryTests.old, "new.md": LibraryTests.new], now: 1_768_478_400)
    let disk = TemporaryFolder()
    host.disk = disk.path
    return (host, disk)
  }

  @Test func `one import compares, checks and tells`() throws {
    let (host, _) = host()
    let text = try announce("old.md", "new.md", in: host)
    #expect(text.hasPrefix("# What changed in") && text.contains("90 days"), "\(text)")
    host.files["new.md"] = Array("# Code of Ethics\n\n## Scope\n\nThis code applies to all members.\n".utf8)
    #expect(try announce("old.md", "new.md", in: host).contains("no text says"))
  }

  @Test func `one import reads and keeps`() throws {
    let (host, disk) = host()
    let archive = PolicyArchive("kept", in: host)
    #expect(throws: PolicyDiffError.self) { try archive.policies() }
    #expect(try keep("old.md", in: archive) == ["code-of-ethics@1.0"])
    #expect(try keep("new.md", in: archive) == ["code-of-ethics@1.0", "code-of-ethics@1.1"])
    #expect(try archive.add("new.md", to: "code-of-ethics").name == "code-of-ethics@1.1")
    #expect(try archive.policies() == ["code-of-ethics"])
    #expect(try archive.versions(of: "code-of-ethics").map(\.start) == ["2023-05-01", "2024-05-02"])
    #expect(try archive.document("code-of-ethics@1.0").sections.map(\.title).contains("Reporting"))
    #expect(throws: PolicyDiffError.self) { try archive.document("code-of-ethics@7") }
    #expect(throws: PolicyDiffError.self) { try archive.add("old.md", to: "code-of-ethics", as: "1.1") }
    #expect(throws: PolicyDiffError.self) { try archive.versions(of: "no id") }
    #expect(try archive.faults() == [])
    #expect(!disk.files(below: "kept").isEmpty && host.output.isEmpty)
  }

  @Test func `the first page shows this example`() throws {
    let host = SystemEnvironment()
    func text(_ path: String) throws -> String {
      let file = SharedDocuments.package.appendingPathComponent(path).path
      return String(decoding: try host.read(file, limit: 1 << 20), as: UTF8.self)
    }
    let page = try text("Sources/PolicyDiff/PolicyDiff.docc/PolicyDiff.md")
    let source = try text("Tests/PolicyDiffTests/LibraryTests.swift")
    let examples = source.matches(of: /\/\/ example: \w+\n([\s\S]*?)\/\/ end\n/)
    #expect(examples.count == 2)
    for example in examples { #expect(page.contains(example.1)) }
  }
}
