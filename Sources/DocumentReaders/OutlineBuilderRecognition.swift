import PolicyModel

/// Finds the headings that are not marked up as such: bold paragraphs, numbered and run-in ones, capitals, questions,
/// items of a list that only number what follows, containers styled as headings.
///
/// One pass collects candidates. Marks of their own (bold, a word such as *Article* before a number) make a heading;
/// weak ones (a number, capitals, a question mark) only if the document uses them again in the same way. O(*n*).
struct OutlineBuilderRecognition {
  /// A bold or styled heading is seldom longer; beyond, it is an emphasised sentence.
  static let mostWordsOfBold = 20.0
  /// Bytes after which nothing is a heading, whatever its words.
  static let mostBytes = 240
  /// The same for headings that are not in bold: twelve words and a number, with room for two-byte letters.
  static let mostBytesOfPlain = 160
  /// A heading in capitals, a question or a plain line is short.
  static let mostWordsOfPlain = 12.0
  /// A title before a colon in running text is shorter still.
  static let mostWordsOfRunIn = 6.0
  static let mostBytesOfRunIn = 80
  /// Before a colon, more words than this lead in what follows: "Scope:" heads, "Members are expected to:" does not.
  static let mostWordsBeforeColon = 3.0
  /// Weak marks count from this many uses on.
  static let leastRepetitions = 2
  /// Documents with more marked-up headings say with markup what is a heading; weak marks mean something else there.
  static let mostMarkedHeadings = 1
  /// In a row, so many bold paragraphs are a list of emphasised lines.
  static let longestBoldRun = 3

  private struct Candidate {
    var leaf: Int
    var style: Heading.Style
    /// Bytes of the heading if text follows in the same leaf.
    var split: Int?
    /// Weak candidates of one group confirm each other; nil for sure ones.
    var group: Group?
    var number: SectionNumber?
    /// Put before the text: the number that a list counted.
    var prefix = ""
  }

  private enum Group: Hashable {
    case capitals, question, line, boldLine, underlined, boldItemAlone
    /// A number of that word, depth and style.
    case numbered(depth: Int, style: SectionNumber.Style, isItem: Bool)
    case boldItem(list: Int32)
  }

  private var leaves: [FlowLeaf]
  private let isPlainText: Bool
  private var isMarked = false

  private init(_ leaves: [FlowLeaf], isPlainText: Bool) {
    self.leaves = leaves
    self.isPlainText = isPlainText
  }

  /// The leaves, with those that serve as headings made headings and run-in ones split in two.
  static func apply(to leaves: consuming [FlowLeaf], isPlainText: Bool) -> [FlowLeaf] {
    var recognition = OutlineBuilderRecognition(leaves, isPlainText: isPlainText)
    recognition.run()
    return recognition.leaves
  }

  private mutating func run() {
    let marked = leaves.indices.count { leaves[$0].isHeading && !leaves[$0].text.isEmpty }
    isMarked = marked > OutlineBuilderRecognition.mostMarkedHeadings
    partTitles()
    var candidates: [Candidate] = []
    for i in leaves.indices {
      if let candidate = candidate(at: i) { candidates.append(candidate) }
    }
    candidates = withRunInItems(candidates)
    var accepted = candidates.isEmpty ? [] : confirmed(candidates)
    if let title = UnmarkedTitle(in: leaves, headings: accepted.map(\.leaf), isPlainText: isPlainText) {
      title.apply(to: &leaves)
      accepted.removeAll { $0.leaf == title.leaf }
    }
    if !accepted.isEmpty { rewrite(accepted) }
  }

  /// Parts paragraphs that begin with two numbered titles, each in a line of its own: a section, and its first part.
  private mutating func partTitles() {
    let cuts = leaves.indices.compactMap { index in endOfFirstTitle(leaves[index]).map { (index, $0) } }
    guard !cuts.isEmpty else { return }
    var rests: [(after: Int, leaf: FlowLeaf)] = []
    for (index, cut) in cuts {
      let (head, rest) = leaves[index].split(at: cut)
      leaves[index] = head
      rests.append((index, rest))
      rests[rests.count - 1].leaf.lineBreak = -1
    }
    insert(rests)
  }

  private func endOfFirstTitle(_ leaf: FlowLeaf) -> Int? {
    let cut = Int(leaf.lineBreak)
    guard cut > 0, leaf.kind == .block(.paragraph), leaf.nesting.listDepth == 0, leaf.nesting.cell == nil else {
      return nil
    }
    let boldEnd = boldPrefix(of: leaf)
    guard boldEnd > cut + 1, boldEnd < leaf.text.utf8.count else { return nil }
    let rest = leaf.split(at: cut).rest.text
    return HeadingNumber.split(leaf.text(upTo: cut), mode: .policy).number != nil
      && HeadingNumber.split(rest, mode: .policy).number != nil ? cut : nil
  }

  // MARK: Candidates

  private func candidate(at index: Int) -> Candidate? {
    guard leaves[index].nesting.quoteDepth == 0, leaves[index].nesting.cell == nil,
      case .block(let kind) = leaves[index].kind
    else { return nil }
    if kind == .listItem { return item(at: index) }
    guard kind == .paragraph, leaves[index].nesting.listDepth == 0 else { return nil }
    let size = leaves[index].text.utf8.count
    let boldEnd = boldPrefix(of: leaves[index])
    if boldEnd == size, size <= OutlineBuilderRecognition.mostBytes, let bold = boldParagraph(at: index) { return bold }
    if let line = boldLine(leaves[index], at: index, boldEnd: boldEnd) { return line }
    if boldEnd > 0, boldEnd < size, let runIn = runIn(leaves[index], at: index, boldEnd: boldEnd) { return runIn }
    if let runIn = plainRunIn(leaves[index], at: index) { return runIn }
    guard size <= OutlineBuilderRecognition.mostBytesOfPlain, hasTextBelow(index) else { return nil }
    let leaf = leaves[index]
    let shape = TextShape(leaf.text)
    guard shape.letters > 0, shape.words <= OutlineBuilderRecognition.mostWordsOfBold else {
      return nil
    }
    if leaf.isUnderlined, leaf.marks.allSatisfy({ $0.linkTarget == nil }), isTitle(shape), !saysADate(leaf.text) {
      return Candidate(leaf: index, style: .div, group: .underlined)
    }
    if isStyledAsHeading(leaf), !shape.endsLikeSentence {
      return Candidate(leaf: index, style: .div, number: HeadingNumber.split(leaf.text, mode: .policy).number)
    }
    return plain(leaf, shape, at: index)
  }

  private func plain(_ leaf: FlowLeaf, _ shape: TextShape, at index: Int) -> Candidate? {
    let (number, title) = HeadingNumber.split(leaf.text, mode: .policy)
    if let number {
      let rest = TextShape(title)
      let isTitle =
        title.isEmpty
        || rest.words <= OutlineBuilderRecognition.mostWordsOfPlain && rest.startsLikeTitle && !rest.hasInnerSentenceEnd
          && !(rest.endsLikeSentence && rest.words > 4) && !rest.goesOn
      if isTitle, number.word != nil, !(title.isEmpty && !isPlainText && isMarked) {
        return Candidate(leaf: index, style: .plain, number: number)
      }
      if isTitle, !title.isEmpty, !isMarked, let group = group(of: number, isItem: false) {
        return Candidate(leaf: index, style: .plain, group: group, number: number)
      }
    }
    guard !isMarked, shape.words <= OutlineBuilderRecognition.mostWordsOfPlain, leaf.marks.isEmpty else { return nil }
    if shape.isAllCaps, !shape.endsLikeSentence { return Candidate(leaf: index, style: .plain, group: .capitals) }
    if shape.isQuestion, !shape.hasInnerSentenceEnd, shape.startsLikeTitle {
      return Candidate(leaf: index, style: .plain, group: .question)
    }
    if isPlainText, !shape.endsLikeSentence, !shape.isLeadIn, !shape.hasInnerSentenceEnd, shape.startsLikeTitle,
      shape.words <= 8, isSentence(index + 1), index == 0 || isSentence(index - 1) || leaves[index - 1].isItem
    {
      return Candidate(leaf: index, style: .plain, group: .line)
    }
    return nil
  }

  private func boldParagraph(at index: Int) -> Candidate? {
    let leaf = leaves[index]
    let shape = TextShape(leaf.text)
    let number = HeadingNumber.split(leaf.text, mode: .policy).number
    guard shape.letters > 0, shape.words <= OutlineBuilderRecognition.mostWordsOfBold, hasTextBelow(index) else {
      return nil
    }
    guard number != nil || !(shape.endsLikeSentence || shape.hasInnerSentenceEnd), !saysADate(leaf.text),
      !isAddress(leaf.text), !shape.goesOn
    else { return nil }
    // Behind a number or a few words, a colon is a habit; behind a clause it leads in what follows.
    if shape.isLeadIn, number == nil, shape.words > OutlineBuilderRecognition.mostWordsBeforeColon { return nil }
    return Candidate(leaf: index, style: .bold, number: number)
  }

  /// `**Title**`, a line break, and the text of the section in the same paragraph.
  private func boldLine(_ leaf: FlowLeaf, at index: Int, boldEnd: Int) -> Candidate? {
    guard boldEnd > 0, boldEnd < leaf.text.utf8.count else { return nil }
    let isHard = leaf.lineBreak >= 0 && (leaf.lineEnd < 0 || leaf.lineBreak <= leaf.lineEnd)
    let end = Int(isHard ? leaf.lineBreak : leaf.lineEnd)
    guard end >= boldEnd, end - boldEnd <= 2, end < leaf.text.utf8.count else { return nil }
    let title = leaf.text(upTo: end).trimmingSpaces
    let shape = TextShape(title)
    guard isTitle(shape), title.utf8.count <= OutlineBuilderRecognition.mostBytes, !saysADate(title),
      !isAddress(leaf.text)
    else { return nil }
    if !isHard {
      // At the end of a source line the sentence may go on.
      let rest = leaf.text[leaf.text.utf8.index(leaf.text.startIndex, offsetBy: end)...].drop { $0 == " " }
      guard let first = rest.unicodeScalars.first, !first.properties.isLowercase else { return nil }
    }
    let number = HeadingNumber.split(title, mode: .policy).number
    return Candidate(leaf: index, style: .bold, split: end, group: .boldLine, number: number)
  }

  /// True for what can stand above a text: a few words that are no sentence and lead nothing in.
  private func isTitle(_ shape: TextShape) -> Bool {
    shape.letters > 0 && shape.words <= OutlineBuilderRecognition.mostWordsOfPlain && shape.startsLikeTitle
      && !shape.endsLikeSentence && !shape.hasInnerSentenceEnd
      && !(shape.isLeadIn && shape.words > OutlineBuilderRecognition.mostWordsBeforeColon)
  }

  /// A postal address, however bold: lines with commas between them and a number.
  private func isAddress(_ text: String) -> Bool {
    text.utf8.count(where: { $0 == UInt8(ascii: ",") }) >= 2 && text.utf8.contains { $0 &- 0x30 < 10 }
  }

  /// `**Section 2.1. Title.** Text`: a numbered beginning in bold.
  private func runIn(_ leaf: FlowLeaf, at index: Int, boldEnd: Int) -> Candidate? {
    guard boldEnd <= OutlineBuilderRecognition.mostBytes else { return nil }
    let words = leaf.text(upTo: boldEnd)
    let (number, title) = HeadingNumber.split(words, mode: .policy)
    guard let number, TextShape(words).words <= OutlineBuilderRecognition.mostWordsOfBold
    else { return nil }
    // A number alone counts a clause or an item; it names nothing.
    if number.word == nil, title.isEmpty { return nil }
    if number.word != nil || number.components.count > 1 {
      return Candidate(leaf: index, style: .bold, split: boldEnd, number: number)
    }
    return group(of: number, isItem: false).map {
      Candidate(leaf: index, style: .bold, split: boldEnd, group: $0, number: number)
    }
  }

  /// `2.1 Title: text` without emphasis: a dotted number, a short title and a colon, as its neighbours have them.
  private func plainRunIn(_ leaf: FlowLeaf, at index: Int) -> Candidate? {
    guard leaf.text.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false,
      let colon = leaf.text.utf8.prefix(OutlineBuilderRecognition.mostBytesOfRunIn).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let end = leaf.text.utf8.index(after: colon)
    guard end < leaf.text.endIndex, leaf.text.utf8[end] == 0x20 else { return nil }
    let (number, title) = HeadingNumber.split(String(leaf.text[..<colon]), mode: .policy)
    let shape = TextShape(title)
    guard let number, number.components.count > 1, shape.letters > 0, shape.startsLikeTitle,
      shape.words <= OutlineBuilderRecognition.mostWordsOfRunIn, !shape.hasInnerSentenceEnd
    else { return nil }
    return group(of: number, isItem: false).map {
      Candidate(
        leaf: index, style: .plain, split: leaf.text.utf8.distance(from: leaf.text.startIndex, to: end), group: $0,
        number: number)
    }
  }

  /// An item that only numbers what follows, or one all in bold with its text in paragraphs below.
  private func item(at index: Int) -> Candidate? {
    guard leaves[index].nesting.startsItem, leaves[index].nesting.listDepth == 1, index + 1 < leaves.count,
      leaves[index].text.utf8.count <= OutlineBuilderRecognition.mostBytes
    else { return nil }
    // Most items are followed by another item of their list: no need to look at their words.
    guard leaves[index + 1].nesting.list != leaves[index].nesting.list || !leaves[index + 1].nesting.startsItem else {
      return nil
    }
    let (leaf, next) = (leaves[index], leaves[index + 1])
    let shape = TextShape(leaf.text)
    guard shape.letters > 0, shape.words <= OutlineBuilderRecognition.mostWordsOfPlain, !shape.endsLikeSentence,
      shape.startsLikeTitle
    else { return nil }
    if case .ordered(let value) = leaf.nesting.marker, next.nesting.list != leaf.nesting.list, !next.isHeading,
      // The term of a definition may be written as an item; it is defined, it heads nothing.
      next.kind != .block(.definitionDescription),
      next.nesting.listDepth == 0 || !isMarked && next.nesting.listDepth == 1 && next.nesting.marker == .bullet,
      index == 0 || leaves[index - 1].nesting.list != leaf.nesting.list
    {
      let number = SectionNumber(printed: "\(value).", label: "\(value)", components: [.init(value, .decimal)])
      return Candidate(
        leaf: index, style: .listItem, group: group(of: number, isItem: true), number: number, prefix: "\(value). ")
    }
    if boldPrefix(of: leaf) == leaf.text.utf8.count, next.nesting.list == leaf.nesting.list, !next.nesting.startsItem {
      return Candidate(leaf: index, style: .listItem, group: .boldItem(list: leaf.nesting.list))
    }
    // The only item of its list, with its text below the list.
    let isAlone = index == 0 || leaves[index - 1].nesting.list != leaf.nesting.list
    if isAlone, boldPrefix(of: leaf) == leaf.text.utf8.count, next.nesting.listDepth == 0,
      next.kind == .block(.paragraph)
    {
      return Candidate(leaf: index, style: .listItem, group: .boldItemAlone)
    }
    return nil
  }

  /// The candidates, and those items whose title runs into their text, or stands above a list, in lists of which most
  /// have it above a paragraph.
  private func withRunInItems(_ candidates: [Candidate]) -> [Candidate] {
    var apart: [Int32: Int] = [:]
    for candidate in candidates {
      if case .boldItem(let list)? = candidate.group { apart[list, default: 0] += 1 }
    }
    guard !apart.isEmpty else { return candidates }
    var items: [Int32: Int] = [:]
    for leaf in leaves where leaf.nesting.startsItem && apart[leaf.nesting.list] != nil {
      items[leaf.nesting.list, default: 0] += 1
    }
    let known = Set(candidates.map(\.leaf))
    var result = candidates
    for index in leaves.indices where leaves[index].nesting.startsItem && leaves[index].isItem && !known.contains(index)
    {
      let list = leaves[index].nesting.list
      guard let count = apart[list], let all = items[list], count < all, count * 2 >= all else { continue }
      let end = boldPrefix(of: leaves[index])
      let runsIn = end < leaves[index].text.utf8.count
      // A list of its own may stand in place of the text.
      let isAboveList =
        index + 1 < leaves.count && leaves[index + 1].nesting.listDepth > leaves[index].nesting.listDepth
      guard end > 0, runsIn || isAboveList else { continue }
      var title = leaves[index].text(upTo: end).trimmingSpaces
      if title.last == "." || title.last == ":" { title.removeLast() }
      if isTitle(TextShape(title)) {
        result.append(
          Candidate(leaf: index, style: .listItem, split: runsIn ? end : nil, group: .boldItem(list: list)))
      }
    }
    return result.count == candidates.count ? candidates : result.sorted { $0.leaf < $1.leaf }
  }

  private func group(of number: SectionNumber, isItem: Bool) -> Group? {
    guard let last = number.components.last else { return nil }
    return .numbered(depth: number.components.count, style: last.style, isItem: isItem)
  }

  // MARK: Evidence

  /// Candidates with marks of their own, and weak ones that others of their group confirm.
  private func confirmed(_ candidates: [Candidate]) -> [Candidate] {
    var counts: [Group: Int] = [:]
    var values: [Group: Set<[Int]>] = [:]
    for candidate in candidates {
      guard let group = candidate.group else { continue }
      counts[group, default: 0] += 1
      if let number = candidate.number { values[group, default: []].insert(number.values) }
    }
    var itemsOfList: [Int32: Int] = [:]
    if candidates.contains(where: { if case .boldItem? = $0.group { true } else { false } }) {
      for leaf in leaves where leaf.nesting.startsItem { itemsOfList[leaf.nesting.list, default: 0] += 1 }
    }
    let outOfOrder = NumberedLines.outOfOrder(
      candidates.map { candidate in
        guard case .numbered(1, .decimal, false)? = candidate.group, let value = candidate.number?.values.first else {
          return nil
        }
        let shape = TextShape(leaves[candidate.leaf].text)
        return NumberedLines.Line(value: value, isDoubtful: shape.isLeadIn || shape.endsLikeSentence)
      })
    var result: [Candidate] = []
    var boldRun = 0
    for (place, candidate) in candidates.enumerated() where !outOfOrder.contains(place) {
      let isInRun = place > 0 && candidates[place - 1].leaf + 1 == candidate.leaf
      // A title with its text behind it heads that, however many follow each other.
      let isBare = candidate.group == nil && candidate.style == .bold && candidate.split == nil
      boldRun = isInRun && isBare ? boldRun + 1 : 1
      if boldRun > OutlineBuilderRecognition.longestBoldRun {
        while let last = result.last, last.leaf + 1 >= candidate.leaf - boldRun + 1, last.style == .bold {
          result.removeLast()
        }
        continue
      }
      switch candidate.group {
      case nil: result.append(candidate)
      case .boldItem(let list)?:
        let count = counts[.boldItem(list: list)] ?? 0
        if count >= OutlineBuilderRecognition.leastRepetitions, count == itemsOfList[list] { result.append(candidate) }
      case .numbered?:
        // The number before or after it stands in front of another such line.
        guard let group = candidate.group, let number = candidate.number, let known = values[group],
          known.contains(number.values.neighbour(-1)) || known.contains(number.values.neighbour(1))
        else { continue }
        result.append(candidate)
      case let group?:
        if (counts[group] ?? 0) >= OutlineBuilderRecognition.leastRepetitions { result.append(candidate) }
      }
    }
    return result
  }

  /// True if what follows can stand under a heading: text, or the titles of what a page folds.
  private func hasTextBelow(_ index: Int) -> Bool {
    index + 1 < leaves.count && (!leaves[index + 1].isHeading || leaves[index + 1].isTitleOfFold)
  }

  private func isSentence(_ index: Int) -> Bool {
    guard leaves.indices.contains(index), case .block = leaves[index].kind else { return false }
    let shape = TextShape(leaves[index].text)
    return shape.endsLikeSentence || shape.isLeadIn || shape.isQuestion
      || shape.words > OutlineBuilderRecognition.mostWordsOfPlain
  }

  /// `Last updated: 1 May 2020` is no heading, however bold.
  private func saysADate(_ text: String) -> Bool {
    let utf8 = Array(text.utf8)
    guard utf8.contains(UInt8(ascii: ":")) || text.contains("：") || utf8.count < 40 else { return false }
    var digits = 0
    for byte in utf8 {
      digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return utf8.contains(UInt8(ascii: "@"))
  }

  /// How many bytes from the start are strong; the punctuation and space after them is taken along.
  private func boldPrefix(of leaf: FlowLeaf) -> Int {
    var end = 0
    for mark in leaf.marks where mark.kind == .strong {
      if mark.range.lowerBound > end + 1 { break }
      end = max(end, mark.range.upperBound)
    }
    guard end > 0 else { return 0 }
    let rest = leaf.text.utf8.dropFirst(end)
    if rest.count <= 6, leaf.text.unicodeScalars.suffix(rest.count).allSatisfy({ !$0.properties.isAlphabetic }),
      rest.allSatisfy({ $0 < 0x30 || $0 > 0x39 })
    {
      return leaf.text.utf8.count
    }
    return end
  }

  /// Class names and styles by which a container is made to look like a heading.
  private func isStyledAsHeading(_ leaf: FlowLeaf) -> Bool {
    let attributes = leaf.attributes
    if attributes.role.isEmpty, attributes.style.isEmpty, attributes.classes.isEmpty { return false }
    if attributes.role == "heading" { return true }
    let style = attributes.style.lowercased().filter { $0 != " " }
    if style.contains("font-weight:bold") || style.contains("font-weight:7") { return true }
    let tokens = attributes.classes.lowercased().split { " -_".contains($0) }
    return tokens.contains { $0 == "heading" || $0 == "title" || $0 == "subheading" || $0 == "subtitle" }
  }

  // MARK: Rewriting

  private mutating func rewrite(_ accepted: [Candidate]) {
    var levels = HeadingLevels()
    /// What follows run-in headings, by the leaf they are split off.
    var rests: [(after: Int, leaf: FlowLeaf)] = []
    var next = 0
    for index in leaves.indices {
      guard next < accepted.count, accepted[next].leaf == index else {
        if case .heading(let level, let style) = leaves[index].kind, !leaves[index].text.isEmpty {
          if leaves[index].isTitleOfFold {
            leaves[index].kind = .heading(level: levels.enterFold(level), style: style)
          } else {
            levels.enterMarked(leaves[index].text, level: level)
          }
        }
        continue
      }
      let candidate = accepted[next]
      next += 1
      if let split = candidate.split {
        var (head, rest) = leaves[index].split(at: split)
        if candidate.style == .listItem {
          // As the text of its neighbours, it goes on in the item.
          rest.kind = .block(.paragraph)
          rest.nesting.startsItem = false
        }
        leaves[index] = head
        rests.append((index, rest))
      } else if !candidate.prefix.isEmpty {
        leaves[index].insert(candidate.prefix)
      }
      let level = levels.enter(style: candidate.style, number: candidate.number)
      leaves[index].kind = .heading(level: level, style: candidate.style)
    }
    if !rests.isEmpty { insert(rests) }
  }

  private mutating func insert(_ rests: [(after: Int, leaf: FlowLeaf)]) {
    var result: [FlowLeaf] = []
    result.reserveCapacity(leaves.count + rests.count)
    var start = 0
    for rest in rests {
      result += leaves[start...rest.after]
      result.append(rest.leaf)
      start = rest.after + 1
    }
    leaves = result + leaves[start...]
  }
}

extension [Int] {
  /// The number beside this one: its last component changed by a step.
  fileprivate func neighbour(_ step: Int) -> [Int] {
    guard let last else { return self }
    return dropLast() + [last + step]
  }
}
