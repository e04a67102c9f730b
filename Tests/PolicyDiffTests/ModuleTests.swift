import Foundation
import PolicyDiffTestSupport
import Testing

/// What modules import is what the package says. A build that goes on from an earlier one does not notice a missing
/// line; one from nothing fails at it.
@Suite struct ModuleTests {
  /// The text of every target in the package, by its name.
  private static func targets() throws -> [String: String] {
    let file = SharedDocuments.package.appendingPathComponent("Package.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "targets: [")).upperBound
    var targets: [String: String] = [:]
    for part in text[start...].split(
      separator: /\n    (?=module\(|tests\(|\.executableTarget\(|\.target\(|\.testTarget\()/)
    {
      guard let head = part.firstMatch(of: /^(module|tests|\.\w+)\(\s*(?:name: )?"(\w+)"/) else { continue }
      targets[String(head.2) + (head.1 == "tests" ? "Tests" : "")] = String(part[head.range.upperBound...])
    }
    return targets
  }

  @Test func `every import is a dependency`() throws {
    let targets = try ModuleTests.targets()
    let known: Set<String> = [
      "Foundation", "FoundationXML", "Glibc", "Testing", "Dispatch", "Synchronization",
      "PolicyDiffTestSupport",
    ]
    var seen = 0
    for (name, dependencies) in targets {
      let folder = SharedDocuments.package.appendingPathComponent(name.hasSuffix("Tests") ? "Tests" : "Sources")
        .appendingPathComponent(name)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        let source = try String(contentsOf: file, encoding: .utf8)
        for line in source.split(separator: "\n") where line.contains("import ") {
          guard
            let module = line.firstMatch(
              of: /^(?:@\w+ )*(?:public |internal |package )?import (?:(?:struct|enum) )?(\w+)/)?.1
          else {
            continue
          }
          seen += 1
          #expect(
            known.contains(String(module)) || dependencies.contains("\"\(module)\""),
            "\(name) imports \(module) in \(file.lastPathComponent)")
        }
      }
    }
    #expect(seen > 500)
  }
}
