internal import PolicyModel

/// What became of a title, and of the text under it where the title turns it round.
extension SectionJudge {
  /// A title of more words rules by itself, as the lead-in of its list.
  static let longestTitle = 10

  /// A section that keeps this share of its words is still the text that the old title was for.
  static let sameText = 0.5

  /// The rule by which a title turns the text under it round: “Rights of guests” that became “Duties of guests”.
  private func turn(_ change: SectionChange, _ before: Section, _ after: Section) -> ChangeRule? {
    guard !before.blocks.isEmpty, change.evidence.map({ $0.similarity >= SectionJudge.sameText }) ?? false else {
      return nil
    }
    let (was, now) = (oldPurpose(before.ordinal).titleStanding, newPurpose(after.ordinal).titleStanding)
    if was.polarity.isReverse(of: now.polarity) { return .polarityChanged }
    switch was.difference(from: now) {
    case .claim?: return .modalChanged
    case .step?: return .numberChanged
    case nil: return nil
    }
  }

  func title(_ change: SectionChange, _ before: Section, _ after: Section, _ result: inout Judgement) {
    let pair = SentencePair(
      old: SectionJudge.titleWords(before), new: SectionJudge.titleWords(after),
      oldPlace: .heading(of: before.ordinal), newPlace: .heading(of: after.ordinal))
    let isTitle = pair.old.count <= SectionJudge.longestTitle || pair.new.count <= SectionJudge.longestTitle
    let place = SentenceJudge.Place(severity: PlaceSeverity(roles(before, after)), isHeading: isTitle)
    if let rule = turn(change, before, after) {
      result.reasons.append(pair.reason(rule, .substantive, .high))
      return
    }
    let reasons = sentences.judge(pair, at: place)
    // A numeral alone in a title is its number, which is told apart.
    result.reasons += reasons.map { reason in
      var reason = reason
      if isTitle, reason.rule == .numberChanged || reason.rule == .dateChanged { reason.changeClass = .editorial }
      return reason
    }
    if reasons.isEmpty {
      result.reasons.append(
        ChangeReason(
          rule: .retitled, changeClass: .editorial, before: before.title, after: after.title,
          old: TextSpan(.heading(of: before.ordinal)), new: TextSpan(.heading(of: after.ordinal))))
    }
  }

  /// The words of a title, which stands behind the number in its heading.
  private static func titleWords(_ section: Section) -> [Word] {
    let start = (section.heading?.text.utf8.count ?? 0) - section.title.utf8.count
    return WordScanner.words(of: section.title).moved(by: max(0, start))
  }
}
