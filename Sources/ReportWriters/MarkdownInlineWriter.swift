import PolicyModel

/// Words of a block as Markdown with their links and emphasis, and with the marks of CriticMarkup.
///
/// Whoever takes all marks in, or leaves all out, has Markdown of the one or the other version. So a link or an
/// emphasis stands around marks only if both versions have words in it, and is written twice where they have not.
/// Where the signs of Markdown would not be read as such (in front of a punctuation mark, say), tags are written.
struct MarkdownInlineWriter {
  private let runs: [FormattedRun]
  /// The first character of each side at or behind a run.
  private let following: [Edges]
  /// For each side, the offset of a character of its text that would begin a list.
  private let guards: (old: Int?, new: Int?)
  private let lengths: (old: Int, new: Int)
  private var offsets = (old: 0, new: 0)
  private var edges = Edges()
  private var result = ""
  /// True inside a mark.
  private var isInMark = false

  /// What stands at one place of each side: nil at the beginning and end of a line.
  private struct Edges {
    var old: Unicode.Scalar?
    var new: Unicode.Scalar?
    /// True if what stands there is a sign of Markdown of ours, which another one must not touch.
    var isSign = (old: false, new: false)

    /// Goes back over words: what stands at their beginning stands there now.
    mutating func pass(_ run: FormattedRun) {
      guard let first = run.text.unicodeScalars.first else { return }
      if run.operation != .inserted { old = first }
      if run.operation != .deleted { new = first }
    }
  }

  /// Writes runs. `startsLine` says that they are the first of a line, where more signs mean something.
  static func write(_ runs: [FormattedRun], startsLine: Bool) -> String {
    var writer = MarkdownInlineWriter(runs, startsLine: startsLine)
    return writer.write()
  }

  private init(_ runs: [FormattedRun], startsLine: Bool) {
    let runs = MarkdownInlineWriter.withoutChangesOfSpace(runs)
    self.runs = runs
    var following = [Edges](repeating: Edges(), count: runs.count + 1)
    for index in runs.indices.reversed() {
      following[index] = following[index + 1]
      following[index].pass(runs[index])
    }
    self.following = following
    func length(without operation: RedlineRun.Operation) -> Int {
      runs.reduce(0) { $0 + ($1.operation == operation ? 0 : $1.text.utf8.count) }
    }
    lengths = (length(without: .inserted), length(without: .deleted))
    func side(without operation: RedlineRun.Operation) -> Int? {
      guard startsLine else { return nil }
      return MarkdownText.listSign(in: runs.lazy.filter { $0.operation != operation }.flatMap(\.text.utf8))
    }
    guards = (side(without: .inserted), side(without: .deleted))
  }

  /// A space that is another kind of space changes nothing that a reader sees.
  private static func withoutChangesOfSpace(_ runs: [FormattedRun]) -> [FormattedRun] {
    var result: [FormattedRun] = []
    var index = 0
    while index < runs.count {
      if index + 1 < runs.count, runs[index].operation == .deleted, runs[index + 1].operation == .inserted,
        runs[index].text.unicodeScalars.allSatisfy(\.properties.isWhitespace),
        runs[index + 1].text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      {
        result.append(runs[index + 1])
        result[result.count - 1].operation = .kept
        index += 2
      } else {
        result.append(runs[index])
        index += 1
      }
    }
    return result
  }

  // MARK: Groups

  private mutating func write() -> String {
    var index = 0
    while index < runs.count {
      let link = runs[index].format.link
      var end = index + 1
      while end < runs.count, runs[end].format.link == link { end += 1 }
      let group = Array(runs[index..<end])
      let target = link.flatMap { LinkTarget.isHarmless($0) ? MarkdownText.target($0) : nil }
      if let target { linked(group, target) } else { looks(group, behind: following[end]) }
      index = end
    }
    return result
  }

  /// The words of a link.
  private mutating func linked(_ group: [FormattedRun], _ target: String) {
    trimmed(group, behind: Edges()) { writer, group, operation, _ in
      writer.inMark(operation) { writer in
        writer.result += "["
        writer.note("[", isSign: false, of: operation)
        writer.looks(group, behind: Edges(old: "]", new: "]"))
        writer.result += "](\(target))"
        writer.note(")", isSign: false, of: operation)
      }
    }
  }

  /// Words that are no link, or all of one.
  private mutating func looks(_ group: [FormattedRun], behind: Edges) {
    // What follows at each run, and where a side has no more words what follows the group.
    var ahead = [Edges](repeating: behind, count: group.count + 1)
    for index in group.indices.reversed() {
      ahead[index] = ahead[index + 1]
      ahead[index].pass(group[index])
    }
    var index = 0
    while index < group.count {
      var end = index + 1
      while end < group.count, group[end].format == group[index].format { end += 1 }
      let look = Array(group[index..<end])
      var format = look[0].format
      format.link = nil
      if let image = format.image {
        for run in look { self.image(image, run.operation) }
      } else if format.isPlain {
        for run in look { plain(run) }
      } else {
        trimmed(look, behind: ahead[end]) { writer, group, operation, behind in
          writer.words(group, format, operation, behind: behind)
        }
      }
      index = end
    }
  }

  private mutating func plain(_ run: FormattedRun) {
    let guardedAt = pass(run)
    let isFollowed =
      run.operation != .inserted && offsets.old < lengths.old || run.operation != .deleted && offsets.new < lengths.new
    let text = CriticMark.escaped(run.text, guardedAt: guardedAt, isFollowed: isFollowed)
    result += isInMark ? text : CriticMark.wrap(text, run.operation)
    if let last = run.text.unicodeScalars.last { note(last, isSign: false, of: run.operation) }
  }

  private mutating func image(_ image: FormattedRun.Image, _ operation: RedlineRun.Operation) {
    guard LinkTarget.isHarmless(image.source) else { return }
    let text = "![\(CriticMark.escaped(image.alternative))](\(MarkdownText.target(image.source)))"
    result += isInMark ? text : CriticMark.wrap(text, operation)
    note(")", isSign: false, of: operation)
  }

  /// Passes words; gives the offset in them of a sign that would begin a list.
  private mutating func pass(_ run: FormattedRun) -> Int? {
    let length = run.text.utf8.count
    var guardedAt: Int?
    if run.operation != .inserted {
      if let at = guards.old, (offsets.old..<offsets.old + length).contains(at) { guardedAt = at - offsets.old }
      offsets.old += length
    }
    if run.operation != .deleted {
      if let at = guards.new, (offsets.new..<offsets.new + length).contains(at) { guardedAt = at - offsets.new }
      offsets.new += length
    }
    return guardedAt
  }

  private mutating func note(_ scalar: Unicode.Scalar, isSign: Bool, of operation: RedlineRun.Operation) {
    if operation != .inserted { (edges.old, edges.isSign.old) = (scalar, isSign) }
    if operation != .deleted { (edges.new, edges.isSign.new) = (scalar, isSign) }
  }

  /// Writes inside one mark, where there are no others.
  private mutating func inMark(
    _ operation: RedlineRun.Operation, _ body: (inout MarkdownInlineWriter) -> Void
  ) {
    guard operation != .kept, !isInMark else { return body(&self) }
    var inner = ""
    swap(&inner, &result)
    isInMark = true
    body(&self)
    isInMark = false
    swap(&inner, &result)
    result += CriticMark.wrap(inner, operation)
  }

  /// Writes words in signs that have to touch them: space at their ends is left outside, and where one version would
  /// have empty or loose signs, each version gets its own.
  private mutating func trimmed(
    _ group: [FormattedRun], behind: Edges,
    _ body: (inout MarkdownInlineWriter, [FormattedRun], RedlineRun.Operation, Edges) -> Void
  ) {
    var group = group
    var trailing: [FormattedRun] = []
    while let first = group.first {
      let space = first.text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      if space == 0 { break }
      plain(first.part(0..<space))
      group[0] = first.part(space..<first.text.unicodeScalars.count)
      if !group[0].text.isEmpty { break }
      group.removeFirst()
    }
    while let last = group.last {
      let count = last.text.unicodeScalars.count
      let words = last.text.unicodeScalars.reversed().drop { $0.properties.isWhitespace }.count
      if words == count { break }
      trailing.append(last.part(words..<count))
      group[group.count - 1] = last.part(0..<words)
      if words > 0 { break }
      group.removeLast()
    }
    var next = behind
    for run in trailing { next.pass(run) }
    trailing.reverse()
    if let first = group.first?.operation {
      if group.allSatisfy({ $0.operation == first }) {
        body(&self, group, first, next)
      } else if isWhole(group, but: .inserted), isWhole(group, but: .deleted) {
        body(&self, group, .kept, next)
      } else {
        for (operation, other) in [
          (RedlineRun.Operation.deleted, RedlineRun.Operation.inserted), (.inserted, .deleted),
        ] {
          let side = group.compactMap { $0.operation == other ? nil : $0.side(operation) }
          if !side.isEmpty { trimmed(side, behind: next, body) }
        }
      }
    }
    for run in trailing { plain(run) }
  }

  /// True if the words of one version begin and end with other characters than space.
  private func isWhole(_ group: [FormattedRun], but other: RedlineRun.Operation) -> Bool {
    let texts = group.filter { $0.operation != other }.map(\.text)
    guard let first = texts.first?.unicodeScalars.first, let last = texts.last?.unicodeScalars.last else {
      return false
    }
    return !first.properties.isWhitespace && !last.properties.isWhitespace
  }

  /// Signs, words, signs; in one mark if all of it is of one version.
  private mutating func words(
    _ group: [FormattedRun], _ format: FormattedRun.Format, _ operation: RedlineRun.Operation, behind: Edges
  ) {
    var isSafe = true
    if operation != .inserted {
      isSafe = isSafe && !edges.isSign.old && canStand(before: edges.old, group, behind: behind.old, but: .inserted)
    }
    if operation != .deleted {
      isSafe = isSafe && !edges.isSign.new && canStand(before: edges.new, group, behind: behind.new, but: .deleted)
    }
    let hasMarks = operation == .kept && group.contains { $0.operation != .kept }
    let signs = MarkdownSigns(format, isSafe: isSafe, around: hasMarks ? nil : group.map(\.text).joined())
    inMark(operation) { writer in
      writer.result += signs.open
      for run in group {
        guard signs.isVerbatim else {
          writer.plain(run)
          continue
        }
        _ = writer.pass(run)
        writer.result += run.text
      }
      writer.result += signs.close
      if let last = signs.close.unicodeScalars.last { writer.note(last, isSign: signs.endsInSign, of: operation) }
    }
  }

  /// True if signs of emphasis around the words of one side are read as such (CommonMark 6.2): on the side of the words
  /// stands no space, and a punctuation mark only if none of the letters outside touches the sign.
  private func canStand(
    before: Unicode.Scalar?, _ group: [FormattedRun], behind: Unicode.Scalar?, but other: RedlineRun.Operation
  ) -> Bool {
    let texts = group.lazy.filter { $0.operation != other }.map(\.text)
    let isCode = group[0].format.isCode
    func stands(_ outside: Unicode.Scalar?, _ inside: Unicode.Scalar?) -> Bool {
      guard let outside, let inside else { return true }
      return !isCode && !isPunctuation(inside) || outside.properties.isWhitespace || isPunctuation(outside)
    }
    return stands(before, texts.first?.unicodeScalars.first)
      && stands(behind, Array(texts).last?.unicodeScalars.last)
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
