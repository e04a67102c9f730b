import Foundation
import PolicyDiffTestSupport
import Testing

/// `Documentation/Pipeline.md` names every module, and its picture shows what the sources import.
@Suite struct PictureTests {
  private static let sources = SharedDocuments.package.appendingPathComponent("Sources")

  /// What every Swift module of the package imports of the others.
  private static func imports() throws -> [String: Set<String>] {
    let manager = FileManager.default
    var files: [String: [String]] = [:]
    for module in try manager.contentsOfDirectory(atPath: sources.path) {
      let folder = sources.appendingPathComponent(module)
      for case let file as URL in manager.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init()
      where file.pathExtension == "swift" {
        files[module, default: []].append(try String(contentsOf: file, encoding: .utf8))
      }
    }
    return files.mapValues { texts in
      Set(texts.flatMap(imported)).intersection(files.keys)
    }
  }

  private static func imported(by source: String) -> [String] {
    source.split(separator: "\n").filter { $0.contains("import ") }.compactMap {
      $0.firstMatch(of: /^(?:@\w+ )*(?:public |internal |package )?import (?:(?:struct|enum) )?(\w+)/).map {
        String($0.1)
      }
    }
  }

  /// The imports without those to which a longer way leads.
  private static func arrows(of imports: [String: Set<String>]) -> Set<String> {
    func reached(from module: String) -> Set<String> {
      var found: Set<String> = []
      var open = Array(imports[module] ?? [])
      while let next = open.popLast() {
        if found.insert(next).inserted { open += imports[next] ?? [] }
      }
      return found
    }
    var arrows: Set<String> = []
    for (module, direct) in imports {
      for other in direct where !direct.contains(where: { $0 != other && reached(from: $0).contains(other) }) {
        arrows.insert("\(module) --> \(other)")
      }
    }
    return arrows
  }

  /// The arrows of a Mermaid flow chart, in which `a & b --> c --> d` stands for four of them.
  private static func arrows(inPicture text: Substring) -> Set<String> {
    var arrows: Set<String> = []
    for line in text.split(separator: "\n") {
      let ends = line.components(separatedBy: "-->").map { side in
        side.split(separator: "&").map { $0.trimmingCharacters(in: .whitespaces) }
      }
      for (left, right) in zip(ends, ends.dropFirst()) {
        for a in left { for b in right { arrows.insert("\(a) --> \(b)") } }
      }
    }
    return arrows
  }

  @Test func `the picture shows what is imported`() throws {
    let page = try String(
      contentsOf: SharedDocuments.package.appendingPathComponent("Documentation/Pipeline.md"), encoding: .utf8)
    let picture = try #require(page.firstMatch(of: /```mermaid\n([\s\S]*?)```/)).1
    let (drawn, imported) = (
      PictureTests.arrows(inPicture: picture), PictureTests.arrows(of: try PictureTests.imports())
    )
    #expect(drawn.subtracting(imported).sorted() == [], "drawn, and not so")
    #expect(imported.subtracting(drawn).sorted() == [], "so, and not drawn")
    #expect(imported.count > 20)
  }

  @Test func `every module is described`() throws {
    let page = try String(
      contentsOf: SharedDocuments.package.appendingPathComponent("Documentation/Pipeline.md"), encoding: .utf8)
    for module in try PictureTests.imports().keys.sorted() {
      #expect(page.contains("\n| `\(module)` | "), "\(module)")
    }
  }
}
