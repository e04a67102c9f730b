import PolicyModel
import Testing

@Suite("What a section says of itself")
struct SectionTests {
  func role(_ role: Role, _ weight: Double) -> RoleAssignment {
    RoleAssignment(role, weight: weight, evidence: RoleEvidence(cue: "test", words: ""))
  }

  @Test("its roles are the union of its blocks', the weightiest first")
  func roles() {
    let section = Section(
      ordinal: 0, heading: nil, level: 1,
      blocks: [
        Block(.paragraph, "a", roles: [role(.scope, 1)]),
        Block(.paragraph, "b", roles: [role(.reporting, 2), role(.contact, 1)]),
        Block(.paragraph, "c", roles: [role(.scope, 2)]),
      ])
    #expect(section.roles == [.scope, .reporting, .contact])
  }

  @Test("roles of equal weight stand in order of appearance, the heading's last")
  func tiedRoles() {
    let section = Section(
      ordinal: 0, heading: Heading(text: "Appeals", roles: [role(.appeals, 1)]), level: 1,
      blocks: [Block(.paragraph, "a", roles: [role(.records, 1)]), Block(.paragraph, "b", roles: [role(.legal, 1)])])
    #expect(section.roles == [.records, .legal, .appeals])
  }

  @Test("its name is the printed heading; the title leaves the number out")
  func names() {
    let number = SectionNumber(printed: "IV. ", label: "IV", components: [.init(4, .upperRoman)])
    let heading = Heading(text: "IV. Reporting", number: number, title: "Reporting")
    let section = Section(ordinal: 3, heading: heading, level: 1)
    #expect(section.name == "IV. Reporting")
    #expect(section.title == "Reporting")
    #expect(section.number?.values == [4])
    #expect(Section(ordinal: 0, heading: nil, level: 1).name == "(no heading)")
  }
}
