import PolicyModel
import Testing

@testable import ReportWriters

@Suite struct LicenseNotesTests {
  private func text(_ change: LicenseChange) -> [String] {
    LicenseNotes.notes(of: change).map { note in
      note.parts.map { part in
        switch part {
        case .words(let text): text
        case .before(let text): "[-\(text)-]"
        case .after(let text): "{+\(text)+}"
        case .quoted(let text): "“\(text)”"
        }
      }.joined()
    }
  }

  private func credit(_ title: String, _ relation: AttributionRelation = .basedOn, version: String? = nil)
    -> Attribution
  {
    let start = SourcePosition(line: 1, column: 1)
    return Attribution(
      relation: relation, title: title, version: version,
      evidence: LicenseEvidence(quotation: title, place: "text", range: SourceRange(start, start)))
  }

  @Test func `what stayed is not told`() {
    #expect(text(LicenseChange(kind: .unchanged, before: "CC-BY-4.0", after: "CC-BY-4.0")) == [])
  }

  @Test func `a new license is told with what it means for adopters`() {
    #expect(
      text(LicenseChange(kind: .relicensed, before: "CC-BY-4.0", after: "CC-BY-SA-4.0", effects: ["sharealike-added"]))
        == [
          "License: [-CC-BY-4.0-] → {+CC-BY-SA-4.0+}; adaptations must now carry the same or a compatible license. "
            + "Who has the earlier version may go on using that one as it was licensed."
        ])
    #expect(
      text(LicenseChange(kind: .firstStated, before: "NONE", after: "CC0-1.0"))
        == ["License, first stated in this version: {+CC0-1.0+}."])
  }

  @Test func `credits stand in one sentence`() {
    var change = LicenseChange(kind: .unchanged, before: "NONE", after: "NONE")
    change.added = [credit("A Code")]
    change.modified = [
      AttributionChange(before: credit("B", version: "1.4"), after: credit("B", .inspiredBy, version: "2.0"))
    ]
    #expect(
      text(change) == [
        "Credits added: based on “A Code”; changed: “B” [-based on-] → {+inspired by+}, "
          + "[-version 1.4-] → {+version 2.0+}."
      ])
  }

  @Test(arguments: [
    (4, "removed: based on “1”, based on “2”, based on “3”, based on “4”."),
    (5, "removed: based on “1”, based on “2”, based on “3” and 2 more."),
  ])
  func `many credits are counted`(count: Int, ending: String) {
    var change = LicenseChange(kind: .unchanged, before: "NONE", after: "NONE")
    change.removed = (1...count).map { credit("\($0)") }
    #expect(text(change) == ["Credits " + ending])
  }
}
