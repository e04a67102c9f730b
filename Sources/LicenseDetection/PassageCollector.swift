internal import PolicyModel

/// Makes passages of a document's blocks, headings and omitted parts, in reading order.
///
/// Only what can matter is split into words: blocks with a signal, what a lead-in of such announces, and headings.
struct PassageCollector {
  /// True to read every block, whatever is in it.
  var readsAll = false
  private var result: [Passage] = []
  /// True if the passage before may announce the next: a lead-in, or an item of a list that one leads into.
  private var isAnnounced = false

  init(readsAll: Bool = false) { self.readsAll = readsAll }

  static func passages(of document: PolicyDocument, readsAll: Bool = false) -> [Passage] {
    var collector = PassageCollector(readsAll: readsAll)
    collector.collect(document)
    return collector.result
  }

  private mutating func collect(_ document: PolicyDocument) {
    let omitted = document.omitted.filter {
      !["navigation", "table-of-contents", "cookie-banner", "struck"].contains($0.reason)
    }
    guard readsAll || !omitted.isEmpty || document.allSections.contains(where: matters) else { return }
    var open: [(level: Int, credit: Bool, license: Bool)] = []
    for section in document.allSections {
      while let last = open.last, last.level >= section.level { open.removeLast() }
      if let heading = section.heading {
        var passage = Passage(
          block: Block(.paragraph, heading.text, marks: heading.marks, range: heading.range), region: .heading)
        let whole = 0..<passage.tokens.count
        let short = passage.wordCount <= 8
        open.append(
          (
            section.level, short && passage.has(.creditHeading, in: whole),
            short && passage.has(.licenseHeading, in: whole)
          ))
        passage.headingText = heading.text
        passage.section = section.ordinal
        isAnnounced = LicenseSignals.shared.mayMatter(heading.text)
        namesPeople = HeadingCredits.relation(of: passage) != nil
        result.append(passage)
      }
      for block in section.blocks where !(block.text.isEmpty && block.marks.isEmpty) {
        var passage = read(block, region: .body)
        passage.isUnderCreditHeading = open.last?.credit ?? false
        passage.isUnderLicenseHeading = open.last?.license ?? false
        passage.section = section.ordinal
        result.append(passage)
      }
    }
    namesPeople = false
    for part in omitted {
      let region: Passage.Region = part.reason == "footer" ? .footer : part.reason == "header" ? .header : .other
      for block in part.blocks { result.append(read(block, region: region)) }
    }
  }

  private mutating func read(_ block: Block, region: Passage.Region) -> Passage {
    let continues = block.kind == .listItem || block.nesting.listDepth > 0 || block.nesting.quoteDepth > 0
    let matters = matters(block)
    let isLeadIn = block.text.utf8.last == 0x3A
    let isRead = readsAll || matters || isLeadIn || namesPeople || isAnnounced && (continues || endsInColon)
    let passage = Passage(block: block, region: region, isRead: isRead)
    isAnnounced = matters || isLeadIn && TemplateReader.isOffer(passage) || isAnnounced && continues
    endsInColon = isLeadIn
    return passage
  }

  private var endsInColon = false
  /// True below a heading that credits the names below it.
  private var namesPeople = false

  private func matters(_ section: Section) -> Bool {
    if let heading = section.heading, LicenseSignals.shared.mayMatter(heading.text) { return true }
    return section.blocks.contains(where: matters)
  }

  private func matters(_ block: Block) -> Bool {
    if LicenseSignals.shared.mayMatter(block.text) { return true }
    // Of a text with many links it is asked once whether it speaks of images.
    var hasLink = false
    let isTelling = block.marks.contains { mark in
      switch mark.kind {
      case .image: return true
      case .link(let target, let relation):
        hasLink = true
        return relation != nil || LicenseAddress.identity(of: target) != nil
      default: return false
      }
    }
    return isTelling || hasLink && LicenseSignals.images.mayMatter(block.text)
  }
}
