internal import PolicyModel

extension Profile {
  /// The profile as YAML that reads back as the same value: what is published of the built-in ones.
  package var yaml: String {
    var lines = ["id: \(id)", "title: \(Profile.quoted(title))"]
    if let extends { lines.append("extends: \(extends)") }
    if !roles.isEmpty { lines.append("roles:") }
    for requirement in roles {
      lines += ["  - role: \(requirement.role.rawValue)", "    level: \(requirement.level.rawValue)"]
      var parts: [String] = []
      if requirement.contains.contact { parts.append("contact: true") }
      if requirement.contains.timeLimit { parts.append("time-limit: true") }
      if requirement.contains.items > 0 { parts.append("items: \(requirement.contains.items)") }
      if !parts.isEmpty { lines.append("    contains: {\(parts.joined(separator: ", "))}") }
    }
    if !order.isEmpty { lines.append("order: [\(order.map(\.rawValue).joined(separator: ", "))]") }
    if !headings.isEmpty { lines.append("headings:") }
    for heading in headings {
      let patterns = heading.anyOf.map(Profile.quoted).joined(separator: ", ")
      lines += [
        "  - name: \(Profile.quoted(heading.name))", "    any-of: [\(patterns)]",
        "    level: \(heading.level.rawValue)",
      ]
    }
    if let numbering { lines.append("numbering: {style: \(numbering.style.rawValue), depth: \(numbering.depth)}") }
    if !facts.isEmpty { lines.append("facts:") }
    for fact in Fact.allCases {
      if let level = facts[fact] { lines.append("  \(fact.rawValue): \(level.rawValue)") }
    }
    if !rules.isEmpty { lines.append("rules:") }
    for rule in rules.keys.sorted() {
      if let setting = rules[rule] { lines.append("  \(rule): \(Profile.quoted(setting.rawValue))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
