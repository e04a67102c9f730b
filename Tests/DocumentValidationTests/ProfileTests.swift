import DocumentValidation
import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@Suite struct ProfileTests {
  private func profile(_ files: [String: String], named name: String) throws -> Profile {
    try ProfileLibrary { name in files[name].map { .init(file: name + ".yaml", text: $0) } }.profile(named: name)
  }

  @Test func aFileAddsToWhatItExtends() throws {
    let text = """
      id: ours
      title: Our code
      extends: code-of-ethics
      roles:
        - role: appeals
          level: recommended
          contains: {time-limit: true, items: 2}
      order: [scope, reporting]
      headings:
        - name: Preamble
          any-of: [Preamble, Präambel, "Préambule*"]
      numbering: {style: upper-roman, depth: 1}
      facts: {license: required}
      rules: {placeholder: off, skipped-heading-level: error}
      """
    let profile = try profile(["ours": text], named: "ours")
    #expect(profile.roles.map(\.role) == Role.core + [.appeals])
    #expect(profile.roles.last?.contains == TextRequirement(timeLimit: true, items: 2))
    #expect(profile.facts[.license] == .required)
    #expect(profile.facts[.contact] == .recommended)
    #expect(profile.rules == ["placeholder": .off, "skipped-heading-level": .error])
    #expect(profile.headings[0].matches("préambule et buts"))
    #expect(!profile.headings[0].matches("Preambles"))
  }

  @Test(arguments: [
    ("id: x\nroles:\n  - role: scoop\n", 3, "unknown role 'scoop'; did you mean 'scope'?"),
    ("id: x\nroles: scope\n", 2, "'roles' must be a list"),
    ("id: x\nrule: {}\n", 2, "unknown key 'rule' in a profile; did you mean 'rules'?"),
    ("id: x\nrules: {placeholders: error}\n", 2, "unknown rule 'placeholders'; did you mean 'placeholder'?"),
    ("id: x\nrules: {placeholder: fatal}\n", 2, "unknown placeholder 'fatal'; it must be off, note, warning, error"),
    ("id: x\nnumbering: {style: roman}\n", 2, "unknown style 'roman'; it must be "),
    ("id: x\nextends: y\n", 2, "no profile 'y'"),
    ("title: x\n", 1, "a profile needs an id"),
    ("id: [x\n", 2, "not YAML"),
    ("- x\n", 1, "the file must be a mapping"),
  ])
  func faultsAreNamedWithTheirLine(text: String, line: Int, message: String) throws {
    let error = #expect(throws: ProfileError.self) { try profile(["x": text], named: "x") }
    let fault = try #require(error?.faults.first)
    #expect(fault.line == line)
    #expect(fault.message.hasPrefix(message), "\(fault.message)")
    #expect(fault.file == "x.yaml")
  }

  @Test func circlesAreNamed() throws {
    let files = ["a": "id: a\nextends: b\n", "b": "id: b\nextends: c\n", "c": "id: c\ntitle: C\nextends: a\n"]
    let error = #expect(throws: ProfileError.self) { try profile(files, named: "a") }
    #expect(error?.description == "c.yaml:3: profiles extend each other: a → b → c → a")
  }

  @Test func allFaultsAreReportedAtOnce() throws {
    let text = "id: x\nroles:\n  - role: nobody\n  - level: required\norder: [nothing]\n"
    let error = #expect(throws: ProfileError.self) { try profile(["x": text], named: "x") }
    #expect(error?.faults.map(\.line) == [3, 4, 5])
  }

  @Test func theSchemaKnowsEveryName() throws {
    let url = SharedDocuments.package.appendingPathComponent("Documentation/schemas/profile.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    #expect(definitions["role"]?["enum"] as? [String] == Role.allCases.map(\.rawValue))
    let rules = try #require(
      (schema["properties"] as? [String: [String: Any]])?["rules"]?["properties"] as? [String: Any])
    #expect(rules.keys.sorted() == RuleRegistry.ids)
    let facts = try #require(
      (schema["properties"] as? [String: [String: Any]])?["facts"]?["properties"] as? [String: Any])
    #expect(facts.keys.sorted() == Profile.Fact.allCases.map(\.rawValue).sorted())
    #expect(definitions["style"]?["enum"] as? [String] == SectionNumber.Style.allCases.map(\.rawValue))
  }
}
