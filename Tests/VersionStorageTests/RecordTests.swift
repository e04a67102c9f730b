import Testing

@testable import VersionStorage

@Suite struct RecordTests {
  @Test func digestIsSHA256() {
    // The examples of FIPS 180-4.
    #expect(
      ContentDigest(of: Array("abc".utf8)).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(ContentDigest(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let digest = ContentDigest(of: [1, 2, 3])
    #expect(ContentDigest(hex: digest.hex) == digest)
    #expect(ContentDigest(hex: digest.hex.uppercased()) == nil)
    #expect(ContentDigest(hex: digest.hex.dropLast()) == nil)
    #expect(ContentDigest(hex: digest.hex + "0") == nil)
  }

  @Test(arguments: ["code", "2.1", "v1.0-rc+1", "a", "2024-05-01", String(repeating: "a", count: 64)])
  func acceptsNames(name: String) throws {
    #expect(try PolicyIdentifier(name).text == name)
    #expect(try VersionLabel(name).text == name)
  }

  @Test(arguments: [
    "", ".", "..", "../a", "a/b", "/a", "a\\b", ".hidden", "-rf", "a.", "a b", "a\u{0}", "a\nb", "ä", "a@b", "con",
    "NUL.txt", "com1", "a:b", "~", "\u{202E}a", String(repeating: "a", count: 65),
  ])
  func refusesNames(name: String) {
    expectError(.invalidName) { try PolicyIdentifier(name) }
    expectError(.invalidName) { try VersionLabel(name) }
  }

  @Test func refusesReservedNames() {
    expectError(.invalidName) { try PolicyIdentifier("Profiles") }
    expectError(.invalidName) { try VersionLabel("latest") }
    expectError(.invalidName) { try VersionLabel("Previous") }
  }

  @Test(arguments: [("a b/c", "a-b-c"), ("../x", "x"), ("Größe 2", "Gr-e-2"), ("v1.", "v1")])
  func suggestsNames(text: String, name: String) throws {
    #expect(ArchiveName.suggestion(for: text) == name)
    _ = try VersionLabel(name)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 951_782_400), ("2024-05-01T10:00:00Z", 1_714_557_600),
    ("2024-05-01T12:00:00+02:00", 1_714_557_600), ("1969-12-31T23:59:59Z", -1), ("0001-01-01", -62_135_596_800),
  ])
  func readsTimes(text: String, seconds: Int64) throws {
    let timestamp = try #require(Timestamp(text))
    #expect(timestamp.seconds == seconds)
    let written = Timestamp(secondsSince1970: seconds)
    #expect(Timestamp(written.text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2023-02-29", "2024-13-01", "2024-5-1", "2024-05-01T", "2024-05-01T25:00Z", "2024-05-01T10:00", "x",
  ])
  func refusesTimes(text: String) {
    #expect(Timestamp(text) == nil)
  }

  static let awkward = [
    "plain", "1.0", "true", "null", " lead", "trail ", "a: b", "a #b", "- a", "\"q\"", "'", "back\\slash", "tab\t", "é",
    "日本", "\u{202E}rtl", "line\nline", "~", "[a]", "{a}", "*a", "&a", "!t", "%d", "@a", "https://a.b/c?d=1&e=2", "👩‍💻",
    "\u{0}", "\u{7}", "2024-05-01", "a:", "=",
  ]

  /// What is written is read back the same, by the quick reader and by the YAML parser.
  @Test(arguments: awkward)
  func writesTextThatReadsBack(text: String) throws {
    let record = VersionRecord(
      label: try VersionLabel("1.0"), recorded: time("2024-05-01T10:00:00Z"), mediaType: "text/html",
      digest: ContentDigest(of: []), note: text)
    let bytes = record.yaml
    #expect(RecordDecoding.decodeOwn(bytes, schema: .version) != nil)
    #expect(try VersionRecord(yaml: bytes, path: "v") == record)
    if !text.contains("\u{0}") {
      let commented = Array("# by hand\n".utf8) + bytes
      #expect(RecordDecoding.decodeOwn(commented, schema: .version) == nil)
      #expect(try VersionRecord(yaml: commented, path: "v") == record)
    }
  }

  @Test(arguments: [
    ("title: a\ntitle: b\n", nil), ("title: &x a\n", 1), ("title: *x\n", 1), ("<<: *x\ntitle: a\n", 1),
    ("title: a\n<<<<<<< HEAD\npublisher: b\n=======\npublisher: c\n>>>>>>> x\n", 2), ("title: 12\n", 1),
    ("title: true\n", 1), ("title:\n", 1), ("title: [a]\n", 1), ("title: {a: b}\n", 1), ("- a\n", nil), ("", nil),
    ("title: a\ncolour: b\n", 2), ("publisher: a\n", nil), ("title: \"a\n", 2), ("title: a\n---\ntitle: b\n", nil),
    ("title: \u{FFFE}\n", nil),
  ])
  func refusesRecords(text: String, line: Int?) {
    do {
      let record = try PolicyRecord(yaml: Array(text.utf8), path: "policy.yaml")
      Issue.record("read \(record)")
    } catch {
      #expect(error.code == .invalidRecord)
      #expect(error.path == "policy.yaml")
      if let line { #expect(error.line == line, "\(error)") }
    }
  }

  @Test func acceptsWhatPeopleWrite() throws {
    let text = """
      # our code
      title: 'Code of Conduct'
      license: CC-BY-4.0   # since 2019
      licenseNotes: |
        two
        lines
      x-internal: 12
      """
    let record = try PolicyRecord(yaml: Array(text.utf8), path: "policy.yaml")
    #expect(record == PolicyRecord(title: "Code of Conduct", license: "CC-BY-4.0", licenseNotes: "two\nlines\n"))
  }

  @Test func refusesNumbersAsLabels() {
    let text = "label: 1.10\nstatus: draft\n"
    expectError(.invalidRecord) { try VersionRecord(yaml: Array(text.utf8), path: "version.yaml") }
  }
}
