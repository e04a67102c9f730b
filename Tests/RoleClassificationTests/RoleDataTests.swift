import Foundation
import PolicyModel
import Testing

@testable import RoleClassification

struct RoleDataTests {
  @Test("the embedded data is that of the data folder", arguments: EmbeddedRoleData.packs.map(\.tag))
  func embedded(_ tag: String) throws {
    let file = try packageRoot().appendingPathComponent("Data/languages/\(tag)/roles.cues")
    let text = try String(contentsOf: file, encoding: .utf8)
    let embedded = try #require(EmbeddedRoleData.packs.first { $0.tag == tag }).text
    #expect(lines(text) == lines(embedded), "run scripts/embed-language-data")
    #expect(LanguagePack.named(tag)?.language == tag)
  }

  @Test("every line of a pack is understood", arguments: EmbeddedRoleData.packs.map(\.tag))
  func wellFormed(_ tag: String) throws {
    let text = try #require(EmbeddedRoleData.packs.first { $0.tag == tag }).text
    var section = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("@") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
        #expect(["heading", "void", "sentence", "kind", "rule"].contains(section))
      } else if section == "heading" || section == "sentence" || section == "rule" {
        let parts = line.split(separator: " ", maxSplits: 2)
        #expect(Role(rawValue: String(parts[0])) != nil, "\(line)")
        #expect(Int(parts[1]) != nil, "\(line)")
      } else if section == "kind" {
        #expect(DocumentKind(rawValue: String(line.prefix { $0 != " " })) != nil, "\(line)")
      }
    }
  }

  @Test("every class that a cue names is defined in its pack", arguments: EmbeddedRoleData.packs.map(\.tag))
  func classes(_ tag: String) throws {
    let text = try #require(EmbeddedRoleData.packs.first { $0.tag == tag }).text
    let defined = Set(lines(text).filter { $0.hasPrefix("@") }.map { $0.prefix { $0 != " " } })
    // A class with another name would be read as a word that no text has.
    for cue in lines(text) where !cue.hasPrefix("#") && !cue.hasPrefix("@") {
      for word in cue.split(whereSeparator: { " /;".contains($0) }) where word.hasPrefix("@") {
        #expect(defined.contains(word), "\(cue)")
      }
    }
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  private func packageRoot() throws -> URL {
    var folder = URL(fileURLWithPath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/" && !FileManager.default.fileExists(atPath: folder.path + "/Package.swift")
    return try #require(folder.path == "/" ? nil : folder)
  }
}

struct RoleModelTests {
  @Test(
    "weights are read as the standard library reads them", arguments: ["0", "-0.246", "1.687", "12.5", "-3", "0.001"])
  func decimal(_ text: String) { #expect(RoleModel.decimal(Substring(text).utf8) == Double(text)) }

  @Test("what is no number is none", arguments: ["", "x", "1.2.3", "1e5", "12345678901234567"])
  func noNumber(_ text: String) { #expect(RoleModel.decimal(Substring(text).utf8) == nil) }
}
