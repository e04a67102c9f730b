import PolicyModel

/// Credits and what changed about them, as they stand in the JSON of facts and of reports.
enum JSONLicenseText {
  /// A credit.
  static func write(_ attribution: Attribution, to json: inout JSONText) {
    json.member("relation", attribution.relation.rawValue)
    json.member("class", attribution.relation.relationClass.rawValue)
    json.member("words", attribution.relationText)
    json.member("title", attribution.title)
    json.member("url", attribution.url)
    json.member("homepage", attribution.homepage)
    json.member("version", attribution.version)
    json.member("license", attribution.license)
    json.array("person", .inline) { list in for person in attribution.persons { list.element(person) } }
    json.array("organisation", .inline) { list in for name in attribution.organisations { list.element(name) } }
    json.member("part", attribution.part)
    json.member("of", attribution.of)
    json.member("depth", attribution.depth)
    write("evidence", attribution.evidence, to: &json)
  }

  /// A change of license and credits.
  static func write(_ change: LicenseChange, to json: inout JSONText) {
    json.member("kind", change.kind.rawValue)
    json.member("before", change.before)
    json.member("after", change.after)
    json.array("effects", .inline) { list in for effect in change.effects { list.element(effect) } }
    json.array("added") { list in for item in change.added { list.object { write(item, to: &$0) } } }
    json.array("removed") { list in for item in change.removed { list.object { write(item, to: &$0) } } }
    json.array("modified") { list in
      for item in change.modified {
        list.object { pair in
          pair.object("before") { write(item.before, to: &$0) }
          pair.object("after") { write(item.after, to: &$0) }
        }
      }
    }
  }

  /// Evidence as a member.
  static func write(_ key: String, _ evidence: LicenseEvidence, to json: inout JSONText) {
    json.object(key, .inline) { members(evidence, to: &$0) }
  }

  /// Quotation, place and position.
  static func members(_ evidence: LicenseEvidence, to json: inout JSONText) {
    json.member("quotation", evidence.quotation)
    json.member("place", evidence.place)
    json.member("line", evidence.range.start.line)
    json.member("column", evidence.range.start.column)
  }
}
