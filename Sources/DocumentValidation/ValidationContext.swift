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
  package let contacts: [Contact]

  /// Prepares a document. O(*n*).
  package init(_ input: ValidationInput, profile: Profile, baseline: ValidationBaseline? = nil) {
    self.input = input
    self.profile = profile
    self.baseline = baseline
    lines = SourceText(input.source)
    texts = PlacedText.all(in: input.document)
    roles = RolePresence(of: input.document)
    contacts = texts.flatMap(Contact.all(in:))
  }

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

  /// The place of some words of a block: exact if the source spells them so, else the block's.
  ///
  /// - Parameter range: UTF-8 offsets into the block's text.
  package func place(of range: Range<Int>, in text: PlacedText) -> FindingPlace {
    var place = place(of: text)
    let words = Array(text.bytes[range])
    let earlier = text.count(of: words, before: range.lowerBound)
    if let exact = lines.find(words, in: text.range, occurrence: earlier) { place.range = exact }
    return place
  }

  /// The place of some words that may stand anywhere in a block's source, such as a link's target.
  package func place(ofSource words: String, in text: PlacedText) -> FindingPlace {
    var place = place(of: text)
    if let exact = lines.find(Array(words.utf8), in: text.range) { place.range = exact }
    return place
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
