import Foundation
import Testing

@testable import VersionStorage

/// The published schemas say what the code checks.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> [String: Any] {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { break }
    }
    let path = folder.appendingPathComponent("Documentation/schemas/\(name).schema.json")
    return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
  }

  @Test(arguments: [("policy", RecordSchema.policy), ("version", RecordSchema.version)])
  func keysAgree(name: String, rules: RecordSchema) throws {
    let schema = try schema(name)
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == rules.rules.map(\.key).sorted())
    let required = try #require(schema["required"] as? [String])
    #expect(required.sorted() == rules.rules.filter(\.isRequired).map(\.key).sorted())
    #expect(schema["title"] as? String == rules.fileName)
  }

  @Test func statusesAgree() throws {
    let properties = try #require(try schema("version")["properties"] as? [String: [String: Any]])
    #expect(properties["status"]?["enum"] as? [String] == VersionRecord.Status.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    "2024-05-01", "2024-05-01T10:30:00Z", "2024-05-01T10:30+02:00", "2024-5-1", "May 2024", "2024-05-01T10:30",
  ])
  func datesAgree(text: String) throws {
    let properties = try #require(try schema("version")["properties"] as? [String: [String: Any]])
    let pattern = try #require(properties["recorded"]?["pattern"] as? String)
    #expect((text.range(of: pattern, options: .regularExpression) != nil) == (Timestamp(text) != nil))
  }
}
