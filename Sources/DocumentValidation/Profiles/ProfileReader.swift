internal import PolicyModel

/// Reads a profile from YAML; `Documentation/schemas/profile.schema.json` describes the same form.
/// ```yaml
/// id: our-code
/// title: Our Code of Ethics
/// extends: code-of-ethics
/// roles:
///   - role: reporting
///     level: required
///     contains: {contact: true}
/// order: [scope, expected-behaviours, prohibited-behaviours, reporting, consequences]
/// headings:
///   - name: Preamble
///     any-of: [Preamble, Präambel, Préambule]
///     level: recommended
/// numbering: {style: upper-roman, depth: 2}
/// facts: {license: required}
/// rules: {skipped-heading-level: "off"}
/// ```
enum ProfileReader {
  /// Reads a profile, and the line of its `extends`.
  ///
  /// - Throws: `ProfileError` with every fault of the file.
  static func read(_ text: String, file: String) throws(ProfileError) -> (profile: Profile, extendsLine: Int) {
    let faults = YAMLFields.Faults(file: file)
    guard let fields = YAMLFields.top(of: text, faults) else { throw ProfileError(faults.sorted) }
    fields.allow(
      ["id", "title", "extends", "roles", "order", "headings", "numbering", "facts", "rules"], in: "a profile")
    if !fields.has("id") { faults.add("a profile needs an id", line: fields.line) }
    let id = fields.text("id") ?? ""
    var profile = Profile(id: id, title: fields.text("title") ?? id, extends: fields.text("extends"))
    profile.roles = fields.list("roles").compactMap(role)
    profile.order = fields.choices("order", of: Role.self, as: "role")
    profile.headings = fields.list("headings").compactMap(heading)
    profile.numbering = fields.inner("numbering").flatMap(numbering)
    if let facts = fields.inner("facts") {
      for fact in facts.keys {
        guard let known = Profile.Fact(rawValue: fact.name) else {
          let names = Profile.Fact.allCases.map(\.rawValue).joined(separator: ", ")
          faults.add("unknown fact '\(fact.name)'; it must be \(names)", line: fact.line)
          continue
        }
        profile.facts[known] = facts.choice(fact.name, of: Profile.Level.self)
      }
    }
    if let rules = fields.inner("rules") {
      for rule in rules.keys {
        guard RuleRegistry.rule(named: rule.name) != nil else {
          let hint = YAMLFields.suggestion(for: rule.name, among: RuleRegistry.ids)
          faults.add("unknown rule '\(rule.name)'\(hint)", line: rule.line)
          continue
        }
        profile.rules[rule.name] = rules.choice(rule.name, of: Profile.RuleSetting.self)
      }
    }
    guard faults.faults.isEmpty else { throw ProfileError(faults.sorted) }
    return (profile, fields.line(of: "extends"))
  }

  private static func role(_ fields: YAMLFields) -> RoleRequirement? {
    fields.allow(["role", "level", "contains"], in: "a role's requirement")
    if !fields.has("role") { fields.faults.add("a role's requirement needs a role", line: fields.line) }
    guard let role = fields.choice("role", of: Role.self) else { return nil }
    var requirement = RoleRequirement(role, fields.choice("level", of: Profile.Level.self) ?? .required)
    if let text = fields.inner("contains") {
      text.allow(["contact", "time-limit", "items"], in: "'contains'")
      requirement.contains = TextRequirement(
        contact: text.flag("contact") ?? false, timeLimit: text.flag("time-limit") ?? false,
        items: text.count("items") ?? 0)
    }
    return requirement
  }

  private static func heading(_ fields: YAMLFields) -> HeadingRequirement? {
    fields.allow(["name", "any-of", "level"], in: "a heading's requirement")
    let patterns = fields.texts("any-of")
    guard let name = fields.text("name") ?? patterns.first else {
      fields.faults.add("a heading's requirement needs a name or any-of", line: fields.line)
      return nil
    }
    return HeadingRequirement(
      name: name, anyOf: patterns.isEmpty ? [name] : patterns,
      level: fields.choice("level", of: Profile.Level.self) ?? .required)
  }

  private static func numbering(_ fields: YAMLFields) -> NumberingRequirement? {
    fields.allow(["style", "depth"], in: "'numbering'")
    guard let style = fields.choice("style", of: SectionNumber.Style.self) else {
      if !fields.has("style") { fields.faults.add("'numbering' needs a style", line: fields.line) }
      return nil
    }
    return NumberingRequirement(style: style, depth: fields.count("depth") ?? 1)
  }
}
