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

  private static let modifiers: Set<Substring> = [
    "public", "package", "private", "fileprivate", "static", "mutating", "override", "@inlinable", "@discardableResult",
    "convenience", "nonisolated",
  ]

  /// The name of the function or initializer that a line begins.
  private static func function(on line: Substring) -> Substring? {
    guard line.contains("func ") || line.contains("init"), line.last != "}" else { return nil }
    let words = line.split(separator: " ").drop { modifiers.contains($0) }
    guard let first = words.first else { return nil }
    if first == "func" { return words.dropFirst().first }
    return ["init(", "init?(", "init<"].contains { first.hasPrefix($0) } ? first : nil
  }

  /// Functions and initializers of more lines. The format puts the closing brace below the line that opens it.
  private static func longFunctions(in source: String) -> [String] {
    var found: [String] = []
    var open: [(indent: Int, line: Int, name: Substring)] = []
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      guard let first = line.utf8.dropFirst(indent).first else { continue }
      while let last = open.last, indent < last.indent { open.removeLast() }
      if let last = open.last, indent == last.indent, first != UInt8(ascii: ")") {
        // Of a requirement in a protocol there is no end.
        open.removeLast()
        let lines = number - last.line + 1
        if first == UInt8(ascii: "}"), lines > longestFunction { found.append("\(last.name), \(lines) lines") }
      }
      if let name = function(on: line) { open.append((indent, number, name)) }
    }
    return found
  }

  @Test func `a long function is found`() {
    func function(of lines: Int) -> String {
      "struct S {\n  func long(\n    a: Int\n  ) {\n" + String(repeating: "    a()\n", count: lines - 4) + "  }\n}\n"
    }
    #expect(SourceShapeTests.longFunctions(in: function(of: 60)) == [])
    #expect(SourceShapeTests.longFunctions(in: function(of: 61)) == ["long(, 61 lines"])
  }

  @Test func `functions are short`() throws {
    for file in SourceShapeTests.swiftFiles(in: "Sources") {
      let long = SourceShapeTests.longFunctions(in: try String(contentsOf: file, encoding: .utf8))
      #expect(long == [], "\(file.lastPathComponent)")
    }
  }

  /// The sources have other texts where the faults are put in.
  private static let isFaulty = ProcessInfo.processInfo.environment["POLICYDIFF_MUTANT"] != nil

  @Test(.enabled(if: !isFaulty, "faults are in the sources"))
  func `every fault of the list still has its place`() throws {
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
