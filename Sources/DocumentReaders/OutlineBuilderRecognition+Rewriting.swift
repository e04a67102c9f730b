import PolicyModel

/// The leaves with the headings that were found.
extension OutlineBuilderRecognition {
  mutating func rewrite(_ accepted: [Candidate]) {
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

  mutating func insert(_ rests: [(after: Int, leaf: FlowLeaf)]) {
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
