/// Which leaves each container of a flow holds. O(leaves + containers).
struct ContainerSpans {
  private let flow: Flow
  private var spans: [Range<Int>]

  init(_ flow: Flow) {
    self.flow = flow
    var first = [Int](repeating: Int.max, count: flow.containers.count)
    var end = [Int](repeating: 0, count: flow.containers.count)
    for index in flow.leaves.indices where flow.leaves[index].container >= 0 {
      let container = flow.leaves[index].container
      first[container] = min(first[container], index)
      end[container] = index + 1
    }
    // A container starts before everything inside it, so that one pass from the end sums up.
    for index in flow.containers.indices.reversed() where flow.containers[index].parent >= 0 {
      let parent = flow.containers[index].parent
      first[parent] = min(first[parent], first[index])
      end[parent] = max(end[parent], end[index])
    }
    spans = zip(first, end).map { $0.0 < $0.1 ? $0.0..<$0.1 : 0..<0 }
  }

  /// The leaves in a container, those of everything inside it included.
  subscript(container: Int) -> Range<Int> { spans[container] }

  /// The container around some leaves that holds more than them; -1 at the top.
  ///
  /// - Parameter container: the innermost container of the leaves.
  func around(_ leaves: Range<Int>, in container: Int) -> Int {
    var place = container
    while place >= 0, spans[place] == leaves { place = flow.containers[place].parent }
    return place
  }

  /// The container directly in another one (-1 for the top) that begins with a leaf; nil if the leaf stands in the
  /// outer one itself, or if another leaf comes first.
  func child(of outer: Int, beginningWith leaf: Int) -> Int? {
    var place = flow.leaves[leaf].container
    guard place != outer else { return nil }
    while place >= 0, flow.containers[place].parent != outer { place = flow.containers[place].parent }
    return place >= 0 && spans[place].lowerBound == leaf ? place : nil
  }

  /// True if a leaf stands in a container, or in one inside it; -1 is around everything.
  func contains(_ container: Int, _ leaf: Int) -> Bool { container < 0 || spans[container].contains(leaf) }
}
