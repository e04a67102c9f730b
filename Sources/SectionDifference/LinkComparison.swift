internal import PolicyModel
internal import SequenceDifference

/// Links whose words stayed while their target changed.
enum LinkComparison {
  /// The changed links of a section, in the old order.
  ///
  /// Links are known by their words. Where the same words link more than once, the targets are compared in order,
  /// and only if there are as many as before: a link that was added or removed is a change of the text.
  static func changes(from old: [Block], to new: [Block]) -> [LinkChange] {
    let (order, before) = targets(old)
    let (_, after) = targets(new)
    var changes: [LinkChange] = []
    for text in order {
      guard let targets = before[text], let now = after[text], targets.count == now.count else { continue }
      for (from, to) in zip(targets, now) where from.target != to.target {
        changes.append(LinkChange(text: from.text, oldTarget: from.target, newTarget: to.target))
      }
    }
    return changes
  }

  private typealias Found = (text: String, target: String)

  private static func targets(_ blocks: [Block]) -> (order: [String], found: [String: [Found]]) {
    var order: [String] = []
    var found: [String: [Found]] = [:]
    for block in blocks where !block.marks.isEmpty {
      for link in block.links {
        let key = squeezed(link.text)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append(link)
      }
    }
    return (order, found)
  }

  /// Without white space and invisible characters, quotes straightened.
  private static func squeezed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch ScalarClass.of(scalar) {
      case .space, .invisible: continue
      default: result.append(WordTokenizer.straightened(scalar))
      }
    }
    return String(result)
  }
}
