internal import PolicyModel

/// What of all facts is told in a length: the weightiest, with the lightest left out first.
struct SummarySelection {
  /// The facts that are told, weightiest first.
  private(set) var told: [SummaryPoint] = []
  /// The facts that are not.
  private(set) var left: [SummaryPoint] = []

  /// Facts that stand at the head, by their weight; more is no headline.
  static let mostHeadlines = 3
  /// Words kept at first for what closes a text that has a limit.
  static let wordsOfClosing = 20

  /// Facts of one section, before those of others have had their turn.
  static let mostOfSection = 3

  /// Chooses the weightiest in few words, then gives back their words as far as there is room. O(facts · log facts).
  ///
  /// - Parameter spent: Words that stand before and behind the facts.
  init(_ points: [SummaryPoint], _ length: SummaryLength, spent: Int, quotes: QuotationMarks) {
    let order = SummarySelection.order(points)
    var room = (length.mostWords ?? .max) - spent
    var taken: Set<Int> = []
    var (sections, alone): ([String: Int], Int) = ([:], 0)
    for mostOfSection in [SummarySelection.mostOfSection, .max] {
      for (index, point) in order.enumerated() where !taken.contains(index) {
        if point.weight == .nothing, length.mostPoints != nil, !taken.isEmpty { continue }
        let known = point.place.flatMap { sections[$0] } ?? 0
        var brief = point
        brief.statement.text = point.forms.first ?? point.statement.text
        let cost = SummarySelection.words(of: brief, quotes, isFirst: known == 0)
        let fits =
          length.mostPoints.map { known == 0 ? sections.count + alone < $0 : known < mostOfSection } ?? true
        guard taken.isEmpty || fits && cost <= room else { continue }
        taken.insert(index)
        if let place = point.place { sections[place] = known + 1 } else { alone += 1 }
        room -= cost
      }
    }
    left = order.indices.filter { !taken.contains($0) }.map { order[$0] }
    told = order.indices.filter(taken.contains).map { order[$0] }
    widen(into: room, quotes)
  }

  /// Facts in their shortest form, then as they are told mostly, then at length, the weightiest first.
  private mutating func widen(into room: Int, _ quotes: QuotationMarks) {
    var room = max(0, room)
    let forms = told.map { $0.forms.isEmpty ? [$0.statement.text] : $0.forms }
    for index in told.indices { told[index].statement.text = forms[index][0] }
    for form in 1..<max(2, forms.map(\.count).max() ?? 0) {
      for index in told.indices where form < forms[index].count {
        let text = forms[index][form]
        let more =
          SummarySelection.words(of: text, quotes)
          - SummarySelection.words(of: told[index].statement.text, quotes)
        guard more <= room else { continue }
        told[index].statement.text = text
        room -= max(0, more)
      }
    }
  }

  /// The weightiest first; of one section each further fact weighs a step less, so that others come to speak.
  private static func order(_ points: [SummaryPoint]) -> [SummaryPoint] {
    let sorted = points.enumerated().sorted { left, right in
      if SummaryPoint.isBefore(left.element, right.element) { return true }
      return !SummaryPoint.isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
    var rounds: [String: Int] = [:]
    let ranks = sorted.map { point -> (step: Int, round: Int) in
      let round = point.place.map { rounds[$0, default: 0] } ?? 0
      if let place = point.place { rounds[place] = round + 1 }
      return (round - point.weight.rawValue, round)
    }
    return sorted.indices.sorted { (ranks[$0].step, ranks[$0].round, $0) < (ranks[$1].step, ranks[$1].round, $1) }
      .map { sorted[$0] }
  }

  /// Words of a fact, with its section's name and the sign before it where it is the first of them.
  private static func words(of point: SummaryPoint, _ quotes: QuotationMarks, isFirst: Bool) -> Int {
    let name = isFirst ? 1 + Quotation.wordCount(point.section ?? "", upTo: .max) : 0
    return name + words(of: point.statement.text, quotes)
  }

  private static func words(of text: SummaryText, _ quotes: QuotationMarks) -> Int {
    Quotation.wordCount(text.plain(quotes), upTo: .max)
  }

  /// What matters, weightiest first, then the rest in the order of the document.
  func bands(_ book: PhraseBook) -> [SummaryBand] {
    let groups = SummarySelection.grouped(told)
    guard !groups.isEmpty else { return [] }
    let rest = groups.dropFirst(SummarySelection.mostHeadlines).enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element.group)
    var bands = [SummaryBand(groups: groups.prefix(SummarySelection.mostHeadlines).map(\.group))]
    if !rest.isEmpty { bands.append(SummaryBand(heading: book.words("band.also"), groups: rest)) }
    return bands
  }

  /// Facts of one section together, at the place of the first.
  static func groups(_ points: [SummaryPoint]) -> [SummaryGroup] { grouped(points).map(\.group) }

  private static func grouped(_ points: [SummaryPoint]) -> [(order: Int, group: SummaryGroup)] {
    var groups: [(order: Int, group: SummaryGroup)] = []
    var places: [String: Int] = [:]
    for point in points {
      if let key = point.place, let place = places[key] {
        groups[place].group.statements.append(point.statement)
      } else {
        if let key = point.place { places[key] = groups.count }
        groups.append((point.order, SummaryGroup(section: point.section, statements: [point.statement])))
      }
    }
    return groups
  }
}
