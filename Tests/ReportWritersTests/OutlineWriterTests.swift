import Foundation
import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct OutlineWriterTests {
  private let document: PolicyDocument = {
    var paragraph = Block(.paragraph, "Tell us.")
    paragraph.roles = [RoleAssignment(.reporting, weight: 2, evidence: RoleEvidence(cue: "tell-us", words: "Tell us"))]
    return PolicyDocument(
      metadata: DocumentMetadata(title: .init("Code", source: "h1"), language: .init("en", source: "lang")),
      preamble: Section(ordinal: -1, heading: nil, level: 0, blocks: [Block(.paragraph, "Before.")]),
      sections: [
        SampleReport.section(1, "Code"), SampleReport.section(2, "1. Scope", number: "1."),
        SampleReport.section(3, "1.1. Who", number: "1.1."),
        SampleReport.section(2, "2. Reporting", number: "2.", [paragraph]),
      ],
      omitted: [OmittedPart(reason: "navigation", blocks: [Block(.listItem, "Home")], range: .none)])
  }()

  @Test func `the tree is drawn`() {
    #expect(
      OutlineTerminalWriter(width: 80, includesOmitted: true, explains: true).write(document, name: "code.md") == """
        Code
        code.md · language en · 4 sections
        ├─ (preamble) line 1
        └─ Code line 1
           ├─ 1. Scope line 1
           │  └─ 1.1. Who line 1
           └─ 2. Reporting line 1 reporting
                 reporting: tell-us “Tell us”

        Left out:
          navigation, line 1: Home

        """)
  }

  @Test func `the sections are listed in order`() throws {
    struct Outline: Decodable {
      struct Section: Decodable {
        var ordinal: Int
        var number: String?
        var heading: String?
        var title: String?
        var level: Int
        var roles: [String]
        var line: Int
      }
      var sections: [Section]
    }
    let json = OutlineJSONWriter().write(document, name: "code.md")
    let outline = try JSONDecoder().decode(Outline.self, from: Data(json.utf8))
    #expect(outline.sections.map(\.ordinal) == [-1, 0, 1, 2, 3])
    #expect(outline.sections[0].heading == nil && outline.sections[0].title == nil)
    #expect(outline.sections[3].number == "1.1" && outline.sections[3].title == "Who" && outline.sections[3].level == 3)
    #expect(outline.sections[4].roles == ["reporting"])
    #expect(!json.contains("omitted") && !json.contains("evidence"))
    let full = OutlineJSONWriter(includesOmitted: true, explains: true).write(document, name: "code.md")
    #expect(full.contains("\"cue\": \"tell-us\"") && full.contains("\"reason\": \"navigation\""))
  }
}
