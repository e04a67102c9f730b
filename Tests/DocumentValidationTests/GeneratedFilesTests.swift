import DocumentValidation
import Foundation
import PolicyDiffTestSupport
import Testing

/// Files that are made from the rules' doc comments and the built-in profiles. `scripts/regenerate-rules` runs this
/// suite with `POLICYDIFF_REGENERATE=1`, which writes them instead of comparing.
@Suite struct GeneratedFilesTests {
  private let regenerates = ProcessInfo.processInfo.environment["POLICYDIFF_REGENERATE"] == "1"

  private func check(_ path: String, is text: String) throws {
    let url = SharedDocuments.package.appendingPathComponent(path)
    if regenerates {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    } else {
      let found = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      #expect(found == text, "\(path) is stale: run scripts/regenerate-rules")
    }
  }

  /// The doc comment before the rule's type, without its slashes, by id.
  private func pages() throws -> [(id: String, page: String)] {
    let folder = SharedDocuments.package.appendingPathComponent("Sources/DocumentValidation/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try files.sorted().map { file in
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let lines = source.components(separatedBy: "\n").drop { !$0.hasPrefix("///") }.prefix { $0.hasPrefix("///") }
      let page = lines.map { $0.dropFirst(3).hasPrefix(" ") ? String($0.dropFirst(4)) : String($0.dropFirst(3)) }
      let id = source.components(separatedBy: "static let id = \"").dropFirst().first?.components(separatedBy: "\"")[0]
      return (try #require(id, "no id in \(file)"), page.joined(separator: "\n"))
    }.sorted { $0.id < $1.id }
  }

  @Test func pagesOfRulesAreFresh() throws {
    let pages = try pages()
    #expect(pages.map(\.id) == RuleRegistry.ids)
    var source = """
      // Written by scripts/regenerate-rules from the rules' doc comments: do not edit.
      // swift-format-ignore-file

      /// The pages of all rules. Each begins with its id on a line of its own and ends before a form feed.
      enum RulePages {
        static let text = #\"\"\"

      """
    for (id, page) in pages {
      source += ([id] + page.components(separatedBy: "\n")).map { $0.isEmpty ? "" : "    " + $0 }.joined(
        separator: "\n")
      source += "\n    \\#u{0C}\\#\n"
    }
    source += "    \"\"\"#\n}\n"
    try check("Sources/DocumentValidation/RulePages.swift", is: source)
    var index = """
      # Rules

      Written by `scripts/regenerate-rules` from the rules' doc comments. `policydiff explain RULE` shows a page.

      | rule | severity | what it reports |
      | --- | --- | --- |

      """
    for (id, page) in pages {
      let severity = try #require(RuleRegistry.rule(named: id)).severity.rawValue
      let summary = page.components(separatedBy: "\n\n")[0].replacingOccurrences(of: "\n", with: " ")
      index += "| [\(id)](\(id).md) | \(severity) | \(summary) |\n"
      try check("Documentation/Rules/\(id).md", is: "# \(id)\n\nSeverity: \(severity)\n\n\(page)\n")
    }
    try check("Documentation/Rules/README.md", is: index)
  }

  @Test(arguments: RuleRegistry.ids) func everyPageHasItsParts(id: String) throws {
    let page = RulePage.of(id)
    #expect(page.summary.hasSuffix("."))
    #expect(!page.reason.isEmpty, "no “Why it matters”")
    #expect(page.text.contains("## Example"))
    #expect(!page.remedy.isEmpty, "no “How to mend it”")
  }

  @Test func namesAreUniqueAndKebabCase() {
    #expect(Set(RuleRegistry.ids).count == RuleRegistry.ids.count)
    for id in RuleRegistry.ids { #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(id)") }
  }

  @Test(arguments: Profile.builtIn.map(\.id)) func builtInProfilesArePublished(id: String) throws {
    let profile = try #require(Profile.builtIn.first { $0.id == id })
    try check("Documentation/Profiles/\(id).yaml", is: profile.yaml)
    let source = ProfileLibrary.Source(file: id + ".yaml", text: profile.yaml)
    let library = ProfileLibrary { $0 == "copy-of-" + id ? source : nil }
    let read = try library.profile(named: "copy-of-" + id)
    let own = try ProfileLibrary().profile(named: id)
    #expect(read == own)
  }
}
