package import PolicyModel

/// What a rule looks at: one document with everything known about it, prepared once for all rules.
package struct ValidationContext: Sendable {
  /// What is validated.
  package let input: ValidationInput
  /// What is asked for.
  package let profile: Profile
  /// The version before; nil if none was given.
  package let baseline: ValidationBaseline?
  /// The lines of the source.
  package let lines: SourceText
  /// All blocks and headings in reading order.
  package let texts: [PlacedText]
  /// What speaks for each role, by the role's place in `Role.allCases`.
  package let roles: RolePresence
  /// Addresses by which somebody can be reached, in reading order.
  package let contacts: [PlacedContact]

  /// Where the contacts of each text stand in `contacts`.
  private let contactsByText: [BlockReference: Range<Int>]

  /// Prepares a document. O(*n*).
  package init(_ input: ValidationInput, profile: Profile, baseline: ValidationBaseline? = nil) {
    self.input = input
    self.profile = profile
    self.baseline = baseline
    lines = SourceText(input.source)
    texts = PlacedText.all(in: input.document)
    roles = RolePresence(of: input.document)
    var contacts: [PlacedContact] = []
    var byText: [BlockReference: Range<Int>] = [:]
    for text in texts {
      let start = contacts.count
      contacts += PlacedContact.all(in: text)
      if contacts.count > start { byText[text.reference] = start..<contacts.count }
    }
    (self.contacts, contactsByText) = (contacts, byText)
  }

  /// The contacts of one text, in reading order.
  func contacts(in text: PlacedText) -> ArraySlice<PlacedContact> { contacts[contactsByText[text.reference] ?? 0..<0] }

  /// The document.
  package var document: PolicyDocument { input.document }

  /// False if the roles were not judged because the language has no cues: then no role can be called missing.
  package var isRead: Bool { !document.diagnostics.contains { $0.id == "roles-language" } }

  /// The place of a section: its heading, or its first text.
  package func place(ofSection ordinal: Int) -> FindingPlace {
    let section = document[section: ordinal]
    let range = section.heading?.range ?? section.blocks.first?.range ?? section.range
    return FindingPlace(range: range, section: ordinal, sectionName: section.name)
  }

  /// The place of a block or heading.
  package func place(of text: PlacedText) -> FindingPlace {
    let section = document[section: text.section]
    return FindingPlace(range: text.range, section: text.section, sectionName: section.name)
  }
}

extension ValidationContext {
  /// The text of a block or heading; nil if there is none.
  package func text(_ reference: BlockReference) -> PlacedText? {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].reference < reference {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < texts.count, texts[low].reference == reference else { return nil }
    return texts[low]
  }

  /// The place of what a license statement rests on.
  package func place(of evidence: LicenseEvidence?) -> FindingPlace {
    guard let evidence else { return FindingPlace() }
    let text = texts.first { $0.range == evidence.range }
    guard let text else { return FindingPlace(range: evidence.range) }
    var place = place(of: text)
    if let exact = lines.find(Array(evidence.quotation.utf8), in: text.range) { place.range = exact }
    return place
  }
}
