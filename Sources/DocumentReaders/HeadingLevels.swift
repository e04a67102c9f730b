import PolicyModel

/// The levels of headings that markup gives none: one deeper than the heading around them, equal ones alike.
struct HeadingLevels {
  /// What marks a heading of its kind; for one whose level is known, the text that a number is read from when asked.
  private enum Mark {
    case key(String)
    case text(String)
    /// The title of something folded, by the level it has among the headings that are marked up.
    case fold(Int)
  }

  private var open: [(level: Int, mark: Mark)] = []

  /// A heading whose level is known.
  mutating func enterMarked(_ text: String, level: Int) {
    while let last = open.last, last.level >= level { open.removeLast() }
    open.append((level, .text(text)))
  }

  /// The level of a title that folds its text: its own, or one deeper than a heading above it that only recognition
  /// found.
  mutating func enterFold(_ level: Int) -> Int {
    if let place = open.lastIndex(where: { if case .fold(level) = $0.mark { true } else { false } }) {
      open.removeSubrange((place + 1)...)
      return open[place].level
    }
    while let last = open.last, last.level >= level {
      if case .key = last.mark { break }
      open.removeLast()
    }
    let below = max(level, (open.last?.level ?? 0) + 1)
    open.append((below, .fold(level)))
    return below
  }

  private mutating func key(at place: Int) -> String {
    switch open[place].mark {
    case .key(let key): return key
    case .fold: return ""
    case .text(let text):
      let key = HeadingNumber.split(text, mode: .policy).number.map(HeadingLevels.key) ?? ""
      open[place].mark = .key(key)
      return key
    }
  }

  /// The level of a heading that is recognised by its style or its number.
  mutating func enter(style: Heading.Style, number: SectionNumber?) -> Int {
    // An item that numbers what follows counts its own list, whatever the sections around it are numbered like.
    let mark = style == .listItem ? "item " : ""
    let key = number.map { mark + HeadingLevels.key($0) } ?? "style " + style.rawValue
    if let place = open.indices.last(where: { self.key(at: $0) == key }) {
      open.removeSubrange((place + 1)...)
      return open[place].level
    }
    let level = (open.last?.level ?? 0) + 1
    open.append((level, .key(key)))
    return level
  }

  private static func key(_ number: SectionNumber) -> String {
    "\(number.word?.lowercased() ?? "") \(number.components.count) \(number.components.last?.style.rawValue ?? "")"
  }
}
