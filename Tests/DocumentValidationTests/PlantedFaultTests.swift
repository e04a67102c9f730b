import DocumentValidation
import Foundation
import PolicyModel
import Testing

/// Breaks a good policy in one rule's way at a time: the rule must find it, and no other rule may find anything.
@Suite struct PlantedFaultTests {
  /// One way of breaking.
  struct Fault: Sendable, CustomTestStringConvertible {
    var rule: String
    var name: String
    var plant: @Sendable (SamplePolicy) -> SamplePolicy
    /// The line it must be found on; nil for the whole document.
    var words: String?
    var testDescription: String { "\(rule): \(name)" }
  }

  private static func replace(_ rule: String, _ old: String, _ new: String, at words: String? = nil) -> Fault {
    Fault(rule: rule, name: new, plant: { $0.replacing(old, with: new) }, words: words)
  }

  /// Sentences into which a fault can be put, each at the end of another section.
  private static let hosts = [
    "in the field and on paper.", "on site and online.", "in words or deeds", "inventing data or hiding results",
    "or end a membership.", "treat one another with respect and patience",
  ]

  static let placeholders = [
    "[INSERT CONTACT METHOD]", "[INSERT EMAIL ADDRESS]", "[insert name here]", "[your name]", "[COMMUNITY NAME]",
    "[Organization Name]", "[PROJECT_NAME]", "[name of the committee]", "[TODO]", "(TBD)", "TODO: write this",
    "FIXME: wrong address", "lorem ipsum dolor sit amet", "help@example.com", "https://www.example.org/report",
    "http://example.net", "[link to the policy]", "[Fill in]", "[EMAIL ADDRESS]", "[enter the date]", "[placeholder]",
    "[insert date]", "[YOUR EMAIL HERE]", "[contact details]", "(TODO)",
    "[phone number]", "[replace with your policy]",
    "[KONTAKTADRESSE EINFÜGEN]", "[插入联系方式]", "[contact email]", "[url]",
  ]
  static let variables = [
    "{{ site.email }}", "{{email}}", "${CONTACT}", "<%= email %>", "<% contact %>",
    "{{ 'contact' | translate }}", "[{{ email }}]", "{% include contact.html %}", "{%- contact -%}", "<?= $email ?>",
  ]
  static let invisible = ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200C}", "\u{200D}"]
  static let overrides = ["\u{202E}", "\u{202D}", "\u{2067}", "\u{2066}", "\u{202B}", "\u{202A}", "\u{2068}"]

  static let faults: [Fault] = {
    var faults: [Fault] = []
    for host in hosts {
      for placeholder in placeholders {
        faults.append(replace("placeholder", host, host + " " + placeholder, at: placeholder))
      }
      for variable in variables {
        // `<?…?>` is markup in Markdown and reaches the text only when escaped.
        let written = variable.replacing("<?", with: "\\<?")
        faults.append(replace("template-variable", host, host + " " + written, at: written))
      }
      for mark in overrides {
        faults.append(replace("bidirectional-control", host, host + " see \(mark)abc", at: mark))
      }
      for number in ["9", "12", "23", "42"] {
        faults.append(replace("unresolved-reference", host, host + " (see section \(number))", at: "section \(number)"))
      }
      for anchor in ["#9-nothing", "#reportin", "#consequences-of-it", "#contact"] {
        faults.append(replace("dead-anchor", host, host + " [there](\(anchor))", at: anchor))
      }
      for (words, target) in [
        ("help@alliance.test", "mailto:help@other.test"), ("https://alliance.test/a", "https://elsewhere.test/a"),
        ("www.alliance.org", "https://www.aliance.org/"), ("alliance.org", "https://phish.test/alliance"),
      ] {
        faults.append(replace("misleading-link", host, host + " [\(words)](\(target))", at: words))
      }
      faults.append(
        replace(
          "conflict-marker", host, host + "\n\n<<<<<<< HEAD\nA text.\n=======\nAnother text.\n>>>>>>> draft\n",
          at: "<<<<<<< HEAD"))
      for term in ["Covered Person", "Working Day", "Steering Body"] {
        faults.append(
          replace("undefined-term", host, host + " This includes any \(term), as defined below.", at: term))
      }
    }
    for term in ["Sponsor", "Covered “Guest”", "Members’ Meeting", "Steering, Standing Body"] {
      faults.append(
        replace(
          "unused-term", "- “Event” means", "- **\(term)** means a part of the Alliance.\n- “Event” means", at: term))
    }
    for word in ["Alliance to work", "photographs", "membership.", "whose work", "warn a person"] {
      for mark in invisible {
        let broken = String(word.prefix(3)) + mark + word.dropFirst(3)
        faults.append(replace("invisible-character", word, broken, at: mark))
      }
    }
    for title in ["Expected behaviours", "Prohibited behaviours", "Scope", "Consequences"] {
      faults.append(Fault(rule: "missing-required-role", name: title, plant: { removing(title, from: $0) }, words: nil))
      faults.append(
        Fault(
          rule: "empty-required-role", name: title,
          plant: { removing(title, from: $0, keepsHeading: true) }, words: title))
      faults.append(
        Fault(
          rule: "hinted-required-role", name: title,
          plant: { hinting(at: title, in: $0) }, words: hint(at: title)))
    }
    let headings = [
      "3 Scope", "4 Expected behaviours", "5 Prohibited behaviours", "6 Reporting", "7 Consequences", "8 Licence",
    ]
    for heading in headings {
      let number = Int(heading.prefix(1)) ?? 0
      let title = String(heading.dropFirst(2))
      let roman = ["III.", "IV.", "V.", "VI.", "VII.", "VIII."][number - 3]
      if number > 3, number < 8 {
        faults.append(
          Fault(
            rule: "duplicate-number", name: heading,
            plant: { duplicating(number, title, in: $0) }, words: "## \(number - 1) \(title)"))
      }
      if number == 8 {
        for gap in [9, 10, 11, 15, 20] {
          faults.append(replace("numbering-gap", "## " + heading, "## \(gap) \(title)", at: "## \(gap) \(title)"))
        }
      }
      if number != 6, number != 7 {
        faults.append(replace("numbering-style-break", "## " + heading, "## \(roman) \(title)", at: "## \(roman)"))
      }
      faults.append(
        replace(
          "skipped-heading-level", "## " + heading, "##### Note\n\nA remark.\n\n## " + heading, at: "##### Note"))
      faults.append(replace("empty-section", "## " + heading, "## Leftover\n\n## " + heading, at: "## Leftover"))
      for extra in ["Remarks", "Notes", "Questions"] {
        faults.append(
          replace(
            "duplicate-title", "## " + heading,
            "## \(extra)\n\nA remark.\n\n## \(extra)\n\nAnother remark.\n\n## " + heading, at: nil))
      }
      if number != 6 {
        faults.append(
          replace(
            "number-mismatch", "## " + heading, "### 9.1 Remarks\n\nA remark.\n\n## " + heading, at: "### 9.1 Remarks"))
      }
    }
    for (mark, other) in [("section 7", "section 3"), ("section 7", "section 4"), ("section 7", "section 6")] {
      faults.append(replace("wrong-role-reference", mark, other, at: other))
    }
    for item in [
      "treat one another with respect and patience", "say clearly whose work they build on",
      "keep what they were told in confidence",
    ] {
      faults.append(
        replace("contradicting-items", "- inventing data", "- \(item)\n- inventing data", at: nil))
      faults.append(
        replace(
          "contradicting-items", "- inventing data",
          "- \(item.prefix(1).uppercased() + item.dropFirst()).\n- inventing data",
          at: nil))
    }
    for scheme in ["http://alliance.test/report", "http://forms.alliance.test/form", "http://alliance.test/contact"] {
      faults.append(replace("insecure-contact-form", "https://alliance.test/report", scheme, at: scheme))
    }
    faults.append(
      Fault(
        rule: "reporting-without-contact", name: "nobody",
        plant: {
          $0.replacing(
            "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report",
            with: "Violations can be reported. A report")
        }, words: "Violations can be reported"))
    faults.append(
      Fault(
        rule: "reporting-without-contact", name: "a body without address",
        plant: {
          $0.replacing(
            "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report",
            with: "Tell the committee. A report")
        }, words: "Tell the committee"))
    faults.append(
      Fault(
        rule: "missing-license", name: "none",
        plant: {
          var copy = $0; copy.license = LicenseFacts(); return copy
        }))
    faults.append(
      Fault(
        rule: "ambiguous-license", name: "family",
        plant: {
          var copy = $0
          copy.license.license = LicenseStatement(
            spdx: "LicenseRef-CC", confidence: .partial,
            evidence: [LicenseEvidence(quotation: "Creative Commons", place: "text", range: .none)])
          return copy
        }))
    faults.append(
      Fault(
        rule: "conflicting-license", name: "two",
        plant: {
          var copy = $0
          copy.license.license = LicenseStatement(
            spdx: LicenseStatement.noAssertion, confidence: .conflicting, candidates: ["CC-BY-4.0", "CC-BY-NC-4.0"])
          return copy
        }))
    faults.append(
      Fault(
        rule: "missing-attribution", name: "unnamed",
        plant: {
          var copy = $0
          let evidence = LicenseEvidence(quotation: "adapted from another code", place: "text", range: .none)
          copy.license.attributions = [Attribution(relation: .adaptedFrom, evidence: evidence)]
          return copy
        }))
    faults.append(
      Fault(
        rule: "missing-version-date", name: "none",
        plant: {
          var copy = $0.replacing("Version 2.1, adopted on 4 May 2024.", with: "The members adopted this Code.")
          copy.metadata = (nil, nil)
          copy.rolesByTitle["Code of Ethics"] = .introduction
          return copy
        }))
    let french =
      "Les membres de l’association doivent écrire au comité dans les meilleurs délais, et le comité examine la "
      + "demande pour décider des mesures qui sont dans son pouvoir; une personne qui est mise en cause est entendue "
      + "par le comité, et les décisions sont communiquées aux personnes qui ont écrit."
    let german =
      "Die Mitglieder der Vereinigung schreiben an den Ausschuss, und der Ausschuss prüft die Meldung und entscheidet "
      + "über die Maßnahmen, die er für richtig hält; eine Person, die nicht gehört werden kann, wird mit der "
      + "Entscheidung von dem Ausschuss nicht belastet und kann sich an die Leitung wenden."
    for text in [french, german] {
      for heading in headings {
        faults.append(
          replace(
            "foreign-language-section", "## " + heading, "## Annex\n\n\(text)\n\n## " + heading, at: "## Annex"))
      }
    }
    return faults
  }()

  private static func section(_ title: String, of policy: SamplePolicy) -> (Range<String.Index>, heading: String) {
    let text = policy.text
    let start = text.ranges(of: " \(title)\n\n").first {
      text[..<$0.lowerBound].hasSuffix("## " + text[..<$0.lowerBound].suffix(1))
    }!
    let line = text[..<start.lowerBound].lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
    let end = text[start.upperBound...].firstRange(of: "\n## ")?.lowerBound ?? text.endIndex
    return (line..<end, String(text[line..<start.upperBound]))
  }

  /// Without a section; references and links to it are taken out too, and the section's number is kept by an empty
  /// paragraph of another subject.
  private static func removing(_ title: String, from policy: SamplePolicy, keepsHeading: Bool = false) -> SamplePolicy {
    var copy = policy.replacing(" See [Reporting](#6-reporting).", with: "")
      .replacing(" and leads to the consequences listed in section 7", with: "")
    let (range, heading) = section(title, of: copy)
    let body = keepsHeading ? heading : heading.replacing(title, with: "Reserved") + "Nothing stands here.\n"
    copy.text.replaceSubrange(range, with: body)
    return copy
  }

  private static func hint(at title: String) -> String {
    switch title {
    case "Scope": "applies to"
    case "Expected behaviours": "are expected to"
    case "Prohibited behaviours": "not tolerate"
    case "Reporting": "report violations"
    default: "disciplinary"
    }
  }

  private static func hinting(at title: String, in policy: SamplePolicy) -> SamplePolicy {
    removing(title, from: policy).replacing("Nothing stands here.", with: "Something \(hint(at: title)) something.")
  }

  /// The section takes the number of the one before, and those after it follow.
  private static func duplicating(_ number: Int, _ title: String, in policy: SamplePolicy) -> SamplePolicy {
    var copy = policy.replacing(" See [Reporting](#6-reporting).", with: "")
      .replacing(" listed in section 7", with: "")
    for later in number...8 { copy.text = copy.text.replacing("## \(later) ", with: "## \(later - 1) ") }
    return copy
  }

  @Test func thereAreFaultsOfEveryKind() {
    #expect(PlantedFaultTests.faults.count >= 500, "\(PlantedFaultTests.faults.count)")
  }

  @Test func termsUnderAnyOfTheirNamesAndClosedOverridesAreNoFaults() throws {
    for (old, new) in [
      ("- “Event” means", "- **Guests’ ‘Table’** means a place.\n- “Event” means"),
      ("- “Event” means", "- **Alliance, Steering Body** means us.\n- “Event” means"),
      ("in words or deeds", "in words \u{202D}or\u{202C} deeds"),
    ] {
      var policy = SamplePolicy().replacing(old, with: new)
      policy = policy.replacing("to work together", with: "to work together at the guests’ ‘table’")
      let findings = try policy.findings()
      #expect(findings.isEmpty, "\(new): \(findings.map(\.message))")
    }
  }

  @Test func nothingIsCalledMissingInALanguageWithoutCues() throws {
    var input = try SamplePolicy(rolesByTitle: [:]).input()
    let profile = try ProfileLibrary().profile(named: "code-of-ethics")
    let missing = Validator.validate(input, profile: profile).findings.filter { $0.rule == "missing-required-role" }
    #expect(!missing.isEmpty)
    input.document.diagnostics.append(Diagnostic("roles-language", .note, "no role cues"))
    let unread = Validator.validate(input, profile: profile)
    #expect(unread.findings.map(\.rule) == ["unread-language"])
    #expect(!unread.checklist.contains { $0.title == Role.scope.title })
  }

  /// At an event a badge is as good as an address.
  @Test func peopleWhoCanBeRecognisedAreAContact() throws {
    let written =
      "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report"
    let staff = SamplePolicy().replacing(written, with: "Tell the committee. A report")
    #expect(try staff.findings().map(\.rule) == ["reporting-without-contact"])
    let seen = SamplePolicy().replacing(written, with: "Tell the committee, whose members are wearing badges. A report")
    #expect(try seen.findings().isEmpty)
  }

  @Test func labelsOfAProjectMayLieInOtherFiles() throws {
    let link = SamplePolicy().replacing("in words or deeds", with: "in words or deeds, see [there](#elsewhere)")
    #expect(try link.findings().map(\.severity) == [.error])
    #expect(
      try link.replacing("## 3 Scope", with: "(scope)=\n## 3 Scope").findings().map(\.severity) == [.note])
  }

  @Test func theSampleIsClean() throws {
    let findings = try SamplePolicy().findings()
    #expect(findings.isEmpty, "\(findings.map { "\($0.rule): \($0.message)" })")
  }

  @Test func eachFaultIsFoundAndNothingElse() throws {
    for fault in PlantedFaultTests.faults {
      let policy = fault.plant(SamplePolicy())
      let findings = try policy.findings()
      let rules = findings.map(\.rule)
      #expect(rules == [fault.rule], "\(fault.testDescription): \(findings.map { "\($0.rule): \($0.message)" })")
      guard let words = fault.words, let finding = findings.first else { continue }
      let line = policy.text.components(separatedBy: "\n").firstIndex { $0.contains(words) }.map { $0 + 1 }
      #expect(finding.place.range.start.line == line, "\(fault.testDescription)")
    }
  }

  @Test func fingerprintsSurviveMovedLines() throws {
    for fault in PlantedFaultTests.faults where !fault.rule.hasPrefix("conflict") {
      let policy = fault.plant(SamplePolicy())
      var moved = policy
      moved.text = "\n\n" + policy.text.replacing("## 1 Purpose", with: "A further remark.\n\n\n## 1 Purpose")
      #expect(
        try policy.findings().map(\.fingerprint) == moved.findings().map(\.fingerprint), "\(fault.testDescription)")
    }
  }
}
