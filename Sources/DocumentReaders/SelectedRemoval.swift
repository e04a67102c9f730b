import PolicyModel

/// Takes out of a page what somebody says is no part of the policy.
enum SelectedRemoval {
  /// Removes all elements that one of the selectors names, with what is in them. O(*n*).
  static func remove(
    _ selectors: [String], from flow: inout Flow, name: String
  ) throws(ReadingError) -> [OmittedPart] {
    guard !selectors.isEmpty else { return [] }
    var omitted: [OmittedPart] = []
    for text in selectors {
      guard let selector = ContentSelector(text), let part = remove(selector, from: &flow) else {
        throw .selectorMatchesNothing(name: name, selector: text)
      }
      omitted.append(part)
    }
    return omitted
  }

  private static func remove(_ selector: ContentSelector, from flow: inout Flow) -> OmittedPart? {
    var isGone: [Bool] = []
    isGone.reserveCapacity(flow.containers.count)
    for container in flow.containers {
      let isInside = container.parent >= 0 && container.parent < isGone.count && isGone[container.parent]
      isGone.append(isInside || selector.matches(container.attributes))
    }
    var (kept, gone): ([FlowLeaf], [FlowLeaf]) = ([], [])
    for leaf in flow.leaves {
      if leaf.container >= 0 && isGone[leaf.container] || selector.matches(leaf.attributes) {
        gone.append(leaf)
      } else {
        kept.append(leaf)
      }
    }
    guard let first = gone.first, let last = gone.last else { return nil }
    flow.leaves = kept
    let blocks = gone.map { leaf in
      Block(leaf.blockKind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range)
    }
    return OmittedPart(reason: "removed", blocks: blocks, range: SourceRange(first.range.start, last.range.end))
  }
}
