import PolicyModel

/// What speaks for a candidate: marks of its own, others of its group, and what stands below it.
extension OutlineBuilderRecognition {
  /// Candidates with marks of their own, and weak ones that others of their group confirm.
  func confirmed(_ candidates: [Candidate]) -> [Candidate] {
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
  func hasTextBelow(_ index: Int) -> Bool {
    index + 1 < leaves.count && (!leaves[index + 1].isHeading || leaves[index + 1].isTitleOfFold)
  }

  func isSentence(_ index: Int) -> Bool {
    guard leaves.indices.contains(index), case .block = leaves[index].kind else { return false }
    let shape = TextShape(leaves[index].text)
    return shape.endsLikeSentence || shape.isLeadIn || shape.isQuestion
      || shape.words > OutlineBuilderRecognition.mostWordsOfPlain
  }

  /// `Last updated: 1 May 2020` is no heading, however bold.
  func saysADate(_ text: String) -> Bool {
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
  func boldPrefix(of leaf: FlowLeaf) -> Int {
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
  func isStyledAsHeading(_ leaf: FlowLeaf) -> Bool {
    let attributes = leaf.attributes
    if attributes.role.isEmpty, attributes.style.isEmpty, attributes.classes.isEmpty { return false }
    if attributes.role == "heading" { return true }
    let style = attributes.style.lowercased().filter { $0 != " " }
    if style.contains("font-weight:bold") || style.contains("font-weight:7") { return true }
    let tokens = attributes.classes.lowercased().split { " -_".contains($0) }
    return tokens.contains { $0 == "heading" || $0 == "title" || $0 == "subheading" || $0 == "subtitle" }
  }
}

extension [Int] {
  /// The number beside this one: its last component changed by a step.
  fileprivate func neighbour(_ step: Int) -> [Int] {
    guard let last else { return self }
    return dropLast() + [last + step]
  }
}
