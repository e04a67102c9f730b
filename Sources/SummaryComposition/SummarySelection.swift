internal import PolicyModel

/// What of all facts is told in a length: the weightiest, with the lightest left out first.
struct SummarySelection {
  /// The facts that are told, weightiest first.
  private(set) var told: [SummaryPoint] = []
  /// The facts that are not.
  private(set) var left: [SummaryPoint] = []

  /// Facts that stand at the head, by their weight; more is no headline.
  static let mostHeadlines = 3
  /// Words kept for what closes a text that has a limit.
  static let wordsOfClosing = 25

  /// Chooses. O(facts · log facts).
  ///
  /// - Parameter spent: Words that stand before the facts.
  init(_ points: [SummaryPoint], _ length: SummaryLength, spent: Int, quotes: QuotationMarks) {
    let order = points.enumerated().sorted { left, right in
      if SummaryPoint.isBefore(left.element, right.element) { return true }
      return !SummaryPoint.isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
    var words = spent + SummarySelection.wordsOfClosing
    for point in order {
      var point = point
      var cost = SummarySelection.words(of: point, quotes)
      let room = (length.mostWords ?? .max) - words
      if cost > room, !told.isEmpty, let brief = point.brief {
        point.statement.text = brief
        cost = SummarySelection.words(of: point, quotes)
      }
      if cost <= room && told.count < length.mostPoints ?? .max || told.isEmpty {
        told.append(point)
        words += cost
      } else {
        left.append(point)
      }
    }
  }

  /// Words of a fact with its section's name and the sign before it.
  private static func words(of point: SummaryPoint, _ quotes: QuotationMarks) -> Int {
    let text = (point.section ?? "") + " " + point.statement.text.plain(quotes)
    return 1 + Quotation.wordCount(text, upTo: .max)
  }

  /// What matters, weightiest first, then the rest in the order of the document.
  func bands(_ book: PhraseBook) -> [SummaryBand] {
    guard !told.isEmpty else { return [] }
    let heads = told.count <= SummarySelection.mostHeadlines ? told.count : SummarySelection.mostHeadlines
    let rest = told.dropFirst(heads).enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
    var bands = [SummaryBand(groups: SummarySelection.groups(Array(told.prefix(heads))))]
    if !rest.isEmpty {
      bands.append(SummaryBand(heading: book.words("band.also"), groups: SummarySelection.groups(rest)))
    }
    return bands
  }

  /// Facts of one section together, at the place of the first.
  static func groups(_ points: [SummaryPoint]) -> [SummaryGroup] {
    var groups: [SummaryGroup] = []
    var places: [String: Int] = [:]
    for point in points {
      let key = "\(point.order) \(point.section ?? "")"
      if point.section != nil, let place = places[key] {
        groups[place].statements.append(point.statement)
      } else {
        places[key] = groups.count
        groups.append(SummaryGroup(section: point.section, statements: [point.statement]))
      }
    }
    return groups
  }
}
