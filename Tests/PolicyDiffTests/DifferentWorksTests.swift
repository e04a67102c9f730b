import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff

/// Codes of two publishers beside each other, and versions that only look so.
@Suite struct DifferentWorksTests {
  static let harbour = """
    # Harbour Society Code of Conduct

    ## 1. Scope

    This code applies to every person who attends a meeting of the Harbour Society, on land or aboard, and to everybody
    who speaks for Harbour elsewhere.

    ## 2. Unacceptable behaviour

    The following behaviour is not acceptable and prohibited:

    - Harassment, insults or threats against any person
    - Taking photographs of people who asked not to be photographed

    ## 3. Reporting

    If you see a violation of this code, report it to the harbour master at [office](mailto:office@harbour.example.org)
    within ten days.

    ## 4. Consequences

    Whoever violates the code may be warned, excluded from meetings of Harbour or expelled.
    """
  static let kestrel = """
    # Kestrel Foundation Code of Ethics

    ## Reporting an issue

    To report an incident, please contact the ombuds team of Kestrel by email: [ombuds](mailto:ombuds@kestrel.example.net).
    You can report anonymously.

    ## Where these rules apply

    These rules apply to all spaces that are managed by Kestrel, online and offline, and to any public channel in which a
    person represents the Kestrel Foundation.

    ## What we do not tolerate

    Unacceptable behaviour includes sexual harassment, trolling, publishing private data of others without permission, and
    discrimination on any ground.

    ## Privacy of reports

    All reports are kept confidential by the ombuds team, who will not name those who report without their consent.
    """

  private func compared(_ old: String, _ new: String) throws -> ComparisonReport {
    try CompareVersions.named("old.md", "new.md", in: InMemoryEnvironment(files: ["old.md": old, "new.md": new]))
  }

  @Test func `codes of two publishers are told as different works and answer each other by role`() throws {
    let report = try compared(Self.harbour, Self.kestrel)
    let works = try #require(report.works)
    #expect(works.wordsInCommon < 0.05)
    #expect(works.oldNames.contains("Harbour"))
    #expect(works.newNames.contains("Kestrel"))
    #expect(report.diagnostics.map(\.id).contains("different-works"))
    let reporting = try #require(works.roles.first { $0.role == .reporting })
    #expect(reporting.old == [3])
    #expect(reporting.new == [1])
    #expect(works.roles.first { $0.role == .consequences }?.new == [])
    #expect(works.roles.first { $0.role == .confidentiality }?.old == [])
    let pair = try #require(report.sections.first { $0.old == 1 })
    #expect(pair.new == 2)
    #expect(pair.evidence?.phase == "role")
    // Nobody moved, linked or reclassified anything, and nobody's contact took the place of another's.
    #expect(report.sections.allSatisfy { Set($0.kinds).isDisjoint(with: [.moved, .releveled, .link]) })
    #expect(report.sections.allSatisfy { $0.verdict == nil })
    #expect(report.contacts.replacements.isEmpty)
    #expect(!report.contacts.entries.isEmpty)
  }

  @Test func `every form says that they are different works`() throws {
    let report = try compared(Self.harbour, Self.kestrel)
    for format in [ReportFormat.terminal, .html, .sideBySide, .critic, .json] {
      let bytes = try format.bytes(of: report, in: InMemoryEnvironment())
      let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n").joined(separator: " ")
      #expect(text.contains("different works"), "\(format.rawValue)")
    }
    let text = String(decoding: try ReportFormat.terminal.bytes(of: report, in: InMemoryEnvironment()), as: UTF8.self)
    #expect(text.contains("  reporting"))
    #expect(text.contains("Only the old document speaks of: consequences."))
    // Unrelated text is not drawn as a redline.
    #expect(!text.contains("{+"))
  }

  @Test func `a policy written anew under the same name is no other work`() throws {
    let rewritten = Self.kestrel.split(separator: "Kestrel").joined(separator: "Harbour")
    #expect(try compared(Self.harbour, rewritten).works == nil)
  }

  @Test func `a translation is no other work`() throws {
    let german = """
      # Verhaltenskodex der Falkenstiftung

      ## Geltungsbereich

      Dieser Kodex gilt an allen Orten, die von der Falkenstiftung verwaltet werden, im Netz und außerhalb, und überall,
      wo jemand für die Stiftung öffentlich auftritt oder spricht.

      ## Meldungen

      Wer einen Verstoß sieht, meldet ihn der Ombudsstelle per [Mail](mailto:ombud@falken.example.com). Die Meldung kann
      auch ohne Namen erfolgen, und sie wird binnen zwei Wochen beantwortet.

      ## Folgen

      Wer gegen den Kodex verstößt, kann verwarnt, von Treffen ausgeschlossen oder dauerhaft ausgeschlossen werden, je
      nach Schwere des Falls und nach Anhörung aller Beteiligten durch die Ombudsstelle.
      """
    let report = try compared(Self.harbour, german)
    #expect(report.works?.languages == WorkDifference.Languages(old: "en", new: "de"))
    #expect(report.diagnostics.contains { $0.id == "translation" })
    #expect(!report.diagnostics.contains { $0.id == "different-works" })
  }

  /// Sentences of made-up words: the share of common ones alone decides.
  @Test(arguments: [(8, false), (10, true)]) func `a twentieth of the words in common is the border`(
    sentences: Int, isDifferent: Bool
  ) throws {
    func text(_ name: String, _ seed: Int) -> String {
      let own = (0..<(2 * sentences)).map { line in
        "we also like the \(name) and the " + (0..<6).map { "w\(seed)x\(line)x\($0)" }.joined(separator: " ") + "."
      }
      return "# \(name) rules\n\nThe same twelve words stand in either of the two texts here.\n\n"
        + own.joined(separator: "\n")
    }
    #expect(try (compared(text("Harbour", 1), text("Kestrel", 2)).works != nil) == isDifferent)
  }
}
