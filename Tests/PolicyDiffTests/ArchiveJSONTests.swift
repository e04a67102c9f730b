import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff
@testable import VersionStorage

/// What programs get from the archive's commands is what the published schema says.
@Suite struct ArchiveJSONTests {
  private let temporary = TemporaryFolder()
  let archive: DirectoryArchive
  let reading: ArchiveReading
  let id: PolicyIdentifier

  init() throws {
    archive = DirectoryArchive(root: temporary.path + "/policies")
    reading = ArchiveReading(archive: archive)
    id = try PolicyIdentifier("code")
    let recording = ArchiveRecording(archive: archive, now: { Timestamp("2024-05-01T10:00:00Z")! })
    let table = "\n| a | b |\n|---|---|\n| \"c\" | d |\n"
    for (label, text, day) in [
      ("1", ArchiveUseCaseTests.first, nil), ("2", ArchiveUseCaseTests.first + table, "2020-01-01"),
      ("3", ArchiveUseCaseTests.second + "\n- see [us](https://a.b/)\n", "2021-01-01"),
    ] as [(String, String, String?)] {
      var facts = ArchiveRecording.Facts()
      facts.published = day.flatMap { Timestamp($0) }
      facts.note = "A \u{1B}[31mnote"
      _ = try recording.record(
        ResolvedDocument(name: "code.md", bytes: Array(text.utf8)), in: id, as: VersionLabel(label), facts)
    }
  }

  private func check(_ text: String) throws -> [String: Any] {
    let schema = SharedDocuments.package.appendingPathComponent("Documentation/schemas/archive-report.schema.json")
    let problems = try JSONSchemaCheck(schema: Data(contentsOf: schema)).problems(of: Data(text.utf8))
    #expect(problems == [])
    #expect(!text.contains("\u{1B}"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func lists() throws {
    let json = try check(ArchiveJSON.list(reading.list()))
    let policies = try #require(json["policies"] as? [[String: Any]])
    let versions = try #require(policies.first?["versions"] as? [[String: Any]])
    #expect(versions.map { $0["date"] as? String } == ["2020-01-01", "2020-01-01", "2021-01-01"])
    #expect(versions.map { $0["dateIs"] as? String } == ["no-later-than", "published", "published"])
  }

  @Test func logs() throws {
    let json = try check(ArchiveJSON.log(id, reading.log(id).reversed()))
    let versions = try #require(json["versions"] as? [[String: Any]])
    #expect(versions.map { $0["label"] as? String } == ["3", "2", "1"])
    let change = try #require(versions[0]["change"] as? [String: Any])
    #expect(change["class"] as? String == "substantive")
    #expect((change["kinds"] as? [String: Int])?["added"] == 1)
    #expect(versions[2]["change"] is NSNull)
  }

  @Test func showsSectionsWithTheirParts() throws {
    let (version, document) = try reading.document(id, .latest, withRoles: true)
    let json = try check(ArchiveJSON.show(id, version, document.allSections))
    let sections = try #require(json["sections"] as? [[String: Any]])
    #expect(sections.map { $0["number"] as? String } == [nil, "1", "2", "3"])
    let blocks = try #require(sections[3]["blocks"] as? [[String: Any]])
    #expect((blocks.last?["links"] as? [[String: String]])?.first?["target"] == "https://a.b/")
    let (older, before) = try reading.document(id, VersionSelector("2"))
    let text = ArchiveJSON.show(id, older, before.allSections)
    _ = try check(text)
    #expect(text.contains("\"row\": 1, \"column\": 0"))
  }

  @Test func tellsHistoriesAndOrigins() throws {
    let history = try check(ArchiveJSON.history(id, section: "Scope", reading.history(id, section: "Scope")))
    let versions = try #require(history["versions"] as? [[String: Any]])
    #expect(versions.last?["changes"] as? [String] == ["modified", "renumbered"])
    let result = try reading.blame(id, .latest)
    let blame = try check(ArchiveJSON.blame(id, result.version, result.sentences))
    let sentences = try #require(blame["sentences"] as? [[String: Any]])
    #expect(sentences.last?["since"] as? String == "3" && sentences.first?["since"] as? String == "1")
  }

  @Test func listsWhatASearchFound() throws {
    let json = try check(ArchiveJSON.search("binds", reading.search(ArchiveQuery("binds")).hits))
    let hits = try #require(json["hits"] as? [[String: Any]])
    #expect(hits.count == 2 && hits.contains { $0["lastVersion"] as? String == "3" && $0["isNewest"] as? Bool == true })
    _ = try check(ArchiveJSON.search("walrus", []))
  }

  @Test func commonWordsAreFoundUnranked() throws {
    let index = ArchiveIndex(of: archive, extraction: ArchiveExtraction.standard())
    func titles(_ words: String, mostRanked: Int) throws -> [String] {
      try index.search(ArchiveQuery(words), mostRanked: mostRanked).hits.map { "\($0.title) \($0.lastLabel)" }
    }
    // Two texts hold the word: as many as the bound, and one more.
    let ranked = try titles("scope*", mostRanked: 2)
    let unranked = try titles("scope*", mostRanked: 1)
    #expect(ranked.count == 2 && Set(ranked) == Set(unranked))
    #expect(try titles("contact", mostRanked: 0).first?.hasPrefix("Contact") == true)
  }

  @Test func completesNames() throws {
    let completion = ArchiveCompletion(archive: archive)
    #expect(completion.policies("co") == ["code"] && completion.policies("x") == [])
    #expect(completion.versions("c") == ["code@"])
    #expect(completion.versions("code@") == ["code@1", "code@2", "code@3", "code@latest", "code@previous"])
    #expect(completion.versions("code@l") == ["code@latest"])
    #expect(completion.versions("none@") == [] && completion.versions("../x@") == [])
    #expect(completion.documents(archive.root + "/co") == [archive.root + "/code/"])
    #expect(ArchiveCompletion(archive: DirectoryArchive(root: "/none")).versions("c") == [])
  }
}
