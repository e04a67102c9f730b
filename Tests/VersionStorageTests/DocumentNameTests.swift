import Testing

@testable import VersionStorage

@Suite struct DocumentNameTests {
  private func read(_ text: String, files: Set<String> = []) throws -> DocumentName {
    try DocumentName(text) { files.contains($0) }
  }

  @Test func readsNames() throws {
    #expect(try read("-") == .standardInput)
    #expect(try read("a/b@c.md") == .path("a/b@c.md"))
    #expect(try read("code.md") == .path("code.md"))
    #expect(try read("HTTPS://a.b/c@d") == .address("HTTPS://a.b/c@d"))
    #expect(try read("git:HEAD~1:docs/a:b.md") == .git(revision: "HEAD~1", path: "docs/a:b.md"))
    #expect(try read("code@1.0") == .version(PolicyIdentifier("code"), .named(VersionLabel("1.0"))))
    #expect(try read("code@Latest") == .version(PolicyIdentifier("code"), .latest))
    #expect(try read("code@previous") == .version(PolicyIdentifier("code"), .previous))
  }

  @Test func aFileOfThatNameWins() throws {
    #expect(try read("code@1.0", files: ["code@1.0"]) == .path("code@1.0"))
    #expect(try read("git:a:b", files: ["git:a:b"]) == .path("git:a:b"))
    #expect(try read("./code@1.0") == .path("./code@1.0"))
  }

  @Test(arguments: ["@1", "code@", "code@..", "code@a b", "git:HEAD"])
  func refuses(name: String) {
    expectError(.invalidName) { try read(name) }
  }

  private func version(_ label: String, _ status: VersionRecord.Status, effective: String?, published: String? = nil)
    throws -> StoredVersion
  {
    let record = VersionRecord(
      label: try VersionLabel(label), status: status, published: published.map(time), effective: effective.map(time),
      recorded: time("2024-06-01T00:00:00Z"), mediaType: "text/html", digest: ContentDigest(of: []))
    return StoredVersion(record: record, recordDigest: ContentDigest(of: Array(label.utf8)))
  }

  @Test(arguments: [
    ("latest", "5"), ("previous", "3"), ("2", "2"), ("2020-01-01", "1"), ("2020-05-31", "1"), ("2020-06-01", "3"),
    ("2021-12-31", "3"), ("2022-01-01", "5"), ("2030-01-01", "5"),
  ])
  func selects(selector: String, label: String) throws {
    let id = try PolicyIdentifier("code")
    let versions = [
      try version("1", .published, effective: nil, published: "2020-01-01T23:59:59Z"),
      try version("2", .withdrawn, effective: "2020-03-01"),
      try version("3", .published, effective: "2020-06-01", published: "2020-01-01"),
      // Announced, and overtaken before it came into force.
      try version("4", .draft, effective: "2021-01-01"), try version("5", .published, effective: "2022-01-01"),
    ]
    #expect(try VersionSelector(selector).select(from: versions, of: id).label.text == label)
  }

  @Test func undatedVersionsAreNoYoungerThanThoseAfterThem() throws {
    let id = try PolicyIdentifier("code")
    func link(_ label: String, _ published: String?, after previous: StoredVersion?) throws -> StoredVersion {
      var version = try version(label, .published, effective: nil, published: published)
      version.record.previous = previous?.recordDigest
      return version
    }
    let first = try link("1", nil, after: nil)
    let second = try link("2", "2020-01-01", after: first)
    let third = try link("3", "2021-01-01", after: second)
    let last = try link("4", nil, after: third)
    let versions = VersionChain([third, first, last, second]).versions
    #expect(versions.map(\.startText) == ["by 2020-01-01", "2020-01-01", "2021-01-01", "2024-06-01"])
    for (day, label) in [("2020-01-01", "2"), ("2023-01-01", "3"), ("2024-06-01", "4")] {
      #expect(try VersionSelector(day).select(from: versions, of: id).label.text == label)
    }
    expectError(.notFound) { try VersionSelector("2019-12-31").select(from: versions, of: id) }
  }

  @Test func saysWhatThereIs() throws {
    let id = try PolicyIdentifier("code")
    let versions = [try version("1", .published, effective: "2020-01-01")]
    for name in ["2019-12-31", "previous", "7"] {
      expectError(.notFound) { try VersionSelector(name).select(from: versions, of: id) }
    }
  }
}
