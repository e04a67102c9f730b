internal import PolicyModel

/// The flow with the policy alone, and what was left out.
extension MainContent {
  func result() -> (flow: Flow, omitted: [OmittedPart]) {
    var kept = flow
    kept.leaves.removeAll(keepingCapacity: true)
    var omitted: [OmittedPart] = []
    let hiding = hidingOfLeaves()
    var previous = -2
    for (index, leaf) in flow.leaves.enumerated() {
      guard let reason = leafReasons[index] else {
        kept.leaves.append(leaf)
        continue
      }
      let block = MainContent.block(leaf)
      if previous == index - 1, omitted.last?.reason == reason {
        omitted[omitted.count - 1].blocks.append(block)
        omitted[omitted.count - 1].range.end = leaf.range.end
      } else {
        let cause = reason == "hidden" ? hiding[index] : ""
        omitted.append(OmittedPart(reason: reason, cause: cause, blocks: [block], range: leaf.range))
      }
      previous = index
    }
    if !omitted.isEmpty { kept.diagnostics.append(MainContent.diagnostic(omitted)) }
    kept.forms = flow.forms.filter { isKept($0) }
    return (kept, omitted)
  }

  /// What hides each leaf: its own element, or one around it; empty where nothing does.
  func hidingOfLeaves() -> [String] {
    var containers: [String] = []
    containers.reserveCapacity(flow.containers.count)
    for container in flow.containers {
      let outer = container.parent >= 0 ? containers[container.parent] : ""
      containers.append(outer.isEmpty ? container.attributes.hiding : outer)
    }
    return flow.leaves.map { leaf in
      leaf.container >= 0 && !containers[leaf.container].isEmpty ? containers[leaf.container] : leaf.attributes.hiding
    }
  }

  /// True for a form amid what is kept. Its fields and buttons are furniture of their own, but the part of the page
  /// they stand in is not.
  func isKept(_ form: FlowForm) -> Bool {
    guard form.container >= 0 else { return root < 0 }
    if let reason = containerReasons[form.container], reason != "form" { return false }
    let parent = flow.containers[form.container].parent
    if parent >= 0, containerReasons[parent] != nil { return false }
    return root < 0 || statistics.isInside(form.container, root)
  }

  static func block(_ leaf: FlowLeaf) -> Block {
    var kind = Block.Kind.paragraph
    if case .block(let own) = leaf.kind { kind = own }
    var block = Block(kind, leaf.text, marks: leaf.marks, nesting: leaf.nesting, range: leaf.range)
    block.lineBreaks = LineBreaks(leaf.breaks)
    return block
  }

  /// Says what was left out: every reason with the number of its blocks, in order of appearance.
  static func diagnostic(_ omitted: [OmittedPart]) -> Diagnostic {
    var counts: [(reason: String, blocks: Int)] = []
    for part in omitted {
      if let index = counts.firstIndex(where: { $0.reason == part.reason }) {
        counts[index].blocks += part.blocks.count
      } else {
        counts.append((part.reason, part.blocks.count))
      }
    }
    let list = counts.map { "\($0.reason) (\($0.blocks))" }.joined(separator: ", ")
    return Diagnostic("content-omitted", .note, "not read as policy text: \(list)", at: omitted.first?.range.start)
  }
}
