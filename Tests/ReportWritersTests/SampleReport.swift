import PolicyModel

/// A report made by hand in which everything occurs that a writer has to write.
enum SampleReport {
  static func section(
    _ level: Int, _ heading: String, number: String? = nil, _ blocks: [Block] = []
  ) -> Section {
    let title = number.map { String(heading.dropFirst($0.count + 1)) }
    let label = number.map { SectionNumber(printed: $0, label: String($0.dropLast()), components: []) }
    return Section(
      ordinal: 0, heading: Heading(text: heading, number: label, title: title), level: level, blocks: blocks)
  }

  static func item(_ text: String, _ list: Int = 1) -> Block {
    Block(.listItem, text, nesting: Nesting(listDepth: 1, marker: .bullet, startsItem: true, list: list))
  }

  static func cell(_ text: String, _ row: Int, _ column: Int) -> Block {
    Block(
      .tableCell, text,
      nesting: Nesting(cell: TableCell(table: 1, row: row, column: column, isHeader: row == 0)))
  }

  static let old = PolicyDocument(
    metadata: DocumentMetadata(
      title: .init("Code of Conduct", source: "h1"), version: .init("1.0", source: "text"),
      language: .init("en", source: "html:lang")),
    preamble: Section(ordinal: -1, heading: nil, level: 0, blocks: [Block(.paragraph, "Draft of 2023.")]),
    sections: [
      section(1, "Code of Conduct"),
      section(
        2, "1. Scope", number: "1.", [Block(.paragraph, "It applies to members."), Block(.paragraph, "Always.")]),
      section(
        2, "2. Reporting", number: "2.",
        [Block(.paragraph, "Write to us within 30 days."), item("By post"), item("By form")]),
      section(2, "3. Uptake", number: "3.", [Block(.paragraph, "Gone <soon> & for good.")]),
      section(2, "Thanks", [cell("Who", 0, 0), cell("Why", 0, 1), cell("Ann", 1, 0), cell("30", 1, 1)]),
    ])

  static let new = PolicyDocument(
    metadata: DocumentMetadata(
      title: .init("Code of Ethics", source: "h1"), version: .init("2.0", source: "text"),
      effective: .init("2024-05-01", source: "front-matter:effective")),
    preamble: Section(ordinal: -1, heading: nil, level: 0, blocks: [Block(.paragraph, "Draft of 2024.")]),
    sections: [
      section(1, "Code of Ethics"),
      section(2, "Thanks", [cell("Who", 0, 0), cell("Why", 0, 1), cell("Ann", 1, 0), cell("31", 1, 1)]),
      section(
        2, "1. Scope", number: "1.", [Block(.paragraph, "It applies to members."), Block(.paragraph, "Always.")]),
      section(2, "2. Aims", number: "2.", [Block(.paragraph, "We aim high."), item("By form", 2)]),
      section(
        2, "3. Reporting", number: "3.", [Block(.paragraph, "Write to the Chair within 14 days."), item("By post")]),
    ])

  /// The report with its ledgers.
  static let report: ComparisonReport = {
    var report = base
    let before = Contact(.body, value: "us", text: "us")
    let after = Contact(.body, value: "chair", text: "the Chair")
    report.contacts = ContactLedger(
      entries: [ContactEntry(after, new: [4]), ContactEntry(before, old: [2])],
      replacements: [ContactReplacement(old: 2, new: 4, before: before, after: after)])
    report.obligations = ObligationLedger(changes: [
      ObligationChange(
        .added, new: 3, after: Obligation(party: "We", strength: .expectation, modal: "aim", action: "high"))
    ])
    report.references = ReferenceLedger(
      numbers: [NumberMapping(old: 2, new: 4, before: "2", after: "3")],
      changes: [
        ReferenceChange(
          .pointsElsewhere, severity: .high, section: 2, before: "section 2", after: "section 2", oldTarget: 2,
          newTarget: 3),
        ReferenceChange(.follows, severity: .low, section: 4, before: "2", after: "3", oldTarget: 2, newTarget: 4),
      ])
    let place = SourcePosition(line: 9, column: 1)
    let evidence = LicenseEvidence(quotation: "Based on \"A\".", place: "text", range: SourceRange(place, place))
    report.license = LicenseChange(
      kind: .firstStated, before: LicenseStatement.none, after: "CC-BY-4.0",
      added: [Attribution(relation: .basedOn, relationText: "Based on", title: "A", evidence: evidence)],
      modified: [
        AttributionChange(
          before: Attribution(relation: .inspiredBy, url: "https://b.example/", evidence: evidence),
          after: Attribution(relation: .basedOn, url: "https://b.example/", evidence: evidence))
      ])
    return report
  }()

  private static let base = ComparisonReport(
    old: old, new: new, oldName: "old.md", newName: "new.html",
    sections: [
      SectionChange(old: -1, new: -1, kinds: [.modified], verdict: ChangeVerdict(.editorial)),
      SectionChange(old: 0, new: 0, kinds: [.retitled]),
      SectionChange(
        old: 4, new: 1, kinds: [.modified, .moved], evidence: MatchEvidence(phase: "same-title", similarity: 0.875)),
      SectionChange(old: 1, new: 2, evidence: MatchEvidence(phase: "identical-text", similarity: 1)),
      SectionChange(old: nil, new: 3, kinds: [.added]),
      SectionChange(
        old: 2, new: 4, kinds: [.modified, .renumbered, .link],
        evidence: MatchEvidence(phase: "same-title", similarity: 0.5),
        links: [LinkChange(text: "form", oldTarget: "https://a.example/", newTarget: "javascript:alert(1)")],
        verdict: ChangeVerdict(
          .substantive, severity: .highest,
          reasons: [
            ChangeReason(
              rule: .contactChanged, changeClass: .substantive, severity: .highest, before: "us", after: "the Chair"
            )
          ])),
      SectionChange(old: 3, new: nil, kinds: [.removed]),
    ],
    redlines: [
      Redline(
        old: [-1], new: [-1],
        blocks: [
          pair(
            -1, .block(0), -1, .block(0),
            [.init(.kept, "Draft of "), .init(.deleted, "2023"), .init(.inserted, "2024"), .init(.kept, ".")])
        ]),
      Redline(
        old: [0], new: [0],
        blocks: [
          pair(
            0, .heading, 0, .heading,
            [.init(.kept, "Code of "), .init(.deleted, "Conduct"), .init(.inserted, "Ethics")])
        ]),
      Redline(
        old: [4], new: [1],
        blocks: [pair(4, .heading, 1, .heading, [.init(.kept, "Thanks")])]
          + (0..<3).map { pair(4, .block($0), 1, .block($0), [.init(.kept, old.sections[4].blocks[$0].text)]) }
          + [pair(4, .block(3), 1, .block(3), [.init(.deleted, "30"), .init(.inserted, "31")])]),
      Redline(
        old: [], new: [3],
        blocks: [
          one(new: 3, .heading, "2. Aims"), one(new: 3, .block(0), "We aim high."),
          RedlineBlock(
            old: nil, new: BlockReference(section: 3, block: 1), runs: [.init(.inserted, "By form")], move: 0),
        ]),
      Redline(
        old: [2], new: [4],
        blocks: [
          pair(2, .heading, 4, .heading, [.init(.deleted, "2."), .init(.inserted, "3."), .init(.kept, " Reporting")]),
          pair(
            2, .block(0), 4, .block(0),
            [
              .init(.kept, "Write to "), .init(.deleted, "us"), .init(.inserted, "the Chair"), .init(.kept, " within "),
              .init(.deleted, "30"), .init(.inserted, "14"), .init(.kept, " days."),
            ]),
          pair(2, .block(1), 4, .block(1), [.init(.kept, "By post")]),
          RedlineBlock(
            old: BlockReference(section: 2, block: 2), new: nil, runs: [.init(.deleted, "By form")], move: 0),
        ]),
      Redline(
        old: [3], new: [],
        blocks: [one(old: 3, .heading, "3. Uptake"), one(old: 3, .block(0), "Gone <soon> & for good.")]),
    ],
    movedBlocks: [
      BlockMove(old: BlockReference(section: 2, block: 2), new: BlockReference(section: 3, block: 1), similarity: 1)
    ],
    diagnostics: [Diagnostic("alignment-fallback", .warning, "bound reached in section 4")])

  private static func pair(
    _ old: Int, _ oldPart: BlockReference.Part, _ new: Int, _ newPart: BlockReference.Part, _ runs: [RedlineRun]
  )
    -> RedlineBlock
  {
    RedlineBlock(
      old: BlockReference(section: old, oldPart), new: BlockReference(section: new, newPart), runs: runs
    )
  }

  private static func one(old: Int, _ part: BlockReference.Part, _ text: String) -> RedlineBlock {
    RedlineBlock(old: BlockReference(section: old, part), new: nil, runs: [.init(.deleted, text)])
  }

  private static func one(new: Int, _ part: BlockReference.Part, _ text: String) -> RedlineBlock {
    RedlineBlock(old: nil, new: BlockReference(section: new, part), runs: [.init(.inserted, text)])
  }

  /// The same report with every text of both documents replaced by a hostile one.
  static func hostile(_ text: String) -> ComparisonReport {
    let document = PolicyDocument(
      metadata: DocumentMetadata(title: .init(text, source: "h1"), version: .init(text, source: "x")),
      sections: [section(1, text, [Block(.paragraph, text), Block(.code, text)])],
      diagnostics: [Diagnostic("id", .note, text)])
    let heading = BlockReference.heading(of: 0)
    let paragraph = BlockReference(section: 0, block: 0)
    let code = BlockReference(section: 0, block: 1)
    return ComparisonReport(
      old: document, new: document, oldName: text, newName: text,
      sections: [
        SectionChange(
          old: 0, new: 0, kinds: [.modified, .retitled, .link, .renumbered],
          evidence: MatchEvidence(phase: text, similarity: 1),
          links: [LinkChange(text: text, oldTarget: text, newTarget: text)],
          verdict: ChangeVerdict(
            .substantive, severity: .high,
            reasons: [ChangeReason(rule: .wording, changeClass: .substantive, before: text, after: text)]))
      ],
      redlines: [
        Redline(
          old: [0], new: [0],
          blocks: [
            RedlineBlock(old: heading, new: heading, runs: [.init(.kept, text)]),
            RedlineBlock(old: paragraph, new: paragraph, runs: [.init(.deleted, text), .init(.inserted, text)]),
            RedlineBlock(old: code, new: code, runs: [.init(.deleted, text), .init(.kept, text)]),
          ])
      ],
      diagnostics: [Diagnostic(text, .note, text)])
  }
}
