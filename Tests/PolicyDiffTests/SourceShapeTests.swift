import Foundation
import PolicyDiffTestSupport
import Testing

/// What every source keeps to that no compiler looks at.
@Suite struct SourceShapeTests {
  /// More lines than a person keeps in mind; a longer function is several.
  private static let longestFunction = 60

  private static func swiftFiles(in folder: String) -> [URL] {
    let root = SharedDocuments.package.appendingPathComponent(folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  /// Functions and initializers of more lines. The format puts the closing brace below the line that opens it.
  private static func longFunctions(in source: String) -> [String] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [String] = []
    for (start, line) in lines.enumerated() {
      guard !line.hasSuffix("}"),
        let head = line.firstMatch(
          of:
            /^( *)(?:@\w+(?:\(.*\))? )*(?:(?:public|package|private|fileprivate|static|mutating|override) )*(func \S+|init[?(<].*)/
        ),
        // Of a requirement in a protocol there is no end.
        let end = lines[start...].firstIndex(where: { $0 == head.1 + "}" }),
        !lines[start + 1..<end].contains(where: {
          !$0.isEmpty && !$0.hasPrefix(head.1 + " ") && !$0.hasPrefix(head.1 + ")")
        })
      else { continue }
      if end - start + 1 > longestFunction { found.append("\(head.2), \(end - start + 1) lines") }
    }
    return found
  }

  @Test func `a long function is found`() {
    func function(of lines: Int) -> String {
      "struct S {\n  func long(\n    a: Int\n  ) {\n" + String(repeating: "    a()\n", count: lines - 4) + "  }\n}\n"
    }
    #expect(SourceShapeTests.longFunctions(in: function(of: 60)) == [])
    #expect(SourceShapeTests.longFunctions(in: function(of: 61)) == ["func long(, 61 lines"])
  }

  @Test func `functions are short`() throws {
    for file in SourceShapeTests.swiftFiles(in: "Sources") {
      let long = SourceShapeTests.longFunctions(in: try String(contentsOf: file, encoding: .utf8))
      #expect(long == [], "\(file.lastPathComponent)")
    }
  }

  @Test func `every fault of the list still has its place`() throws {
    let list = try String(
      contentsOf: SharedDocuments.package.appendingPathComponent("scripts/mutants.list"), encoding: .utf8)
    let faults = list.components(separatedBy: "\n## ").dropFirst()
    #expect(faults.count >= 40)
    for fault in faults {
      let file = try #require(fault.firstMatch(of: /\nfile: (.*)\n/)).1
      let old = try #require(fault.firstMatch(of: /\n```\n([\s\S]*?)\n```\n/)).1
      let source = try String(contentsOf: SharedDocuments.package.appendingPathComponent(String(file)), encoding: .utf8)
      #expect(source.components(separatedBy: old).count == 2, "\(fault.prefix { $0 != "\n" }) in \(file)")
    }
  }
}
