package import PolicyModel

/// A redline as one stretch of marked text.
package enum RedlineText {
  /// `=` kept, `-` deleted, `+` inserted.
  package static func sign(of operation: RedlineRun.Operation) -> String {
    switch operation {
    case .kept: "="
    case .deleted: "-"
    case .inserted: "+"
    }
  }

  /// The same runs with a space that a deletion and the insertion after it both begin or end with taken out as kept,
  /// so that a mark ends at its last word. Texts of both sides stay what they are.
  package static func tidied(_ runs: [RedlineRun]) -> [RedlineRun] {
    var result: [RedlineRun] = []
    var index = 0
    while index < runs.count {
      guard index + 1 < runs.count, runs[index].operation == .deleted, runs[index + 1].operation == .inserted,
        runs[index].text.utf8.count > 1, runs[index + 1].text.utf8.count > 1
      else {
        result.append(runs[index])
        index += 1
        continue
      }
      var (deleted, inserted) = (runs[index].text, runs[index + 1].text)
      if deleted.hasPrefix(" "), inserted.hasPrefix(" ") {
        deleted.removeFirst()
        inserted.removeFirst()
        result.append(RedlineRun(.kept, " "))
      }
      let sharesEnd = deleted.hasSuffix(" ") && inserted.hasSuffix(" ") && deleted != " " && inserted != " "
      if sharesEnd {
        deleted.removeLast()
        inserted.removeLast()
      }
      result += [RedlineRun(.deleted, deleted), RedlineRun(.inserted, inserted)]
      if sharesEnd { result.append(RedlineRun(.kept, " ")) }
      index += 2
    }
    return result
  }

  /// All runs of all blocks. A block ends with a line feed that exists on the sides the block exists on, so that
  /// each side stays whole; neighbours of one kind are joined.
  package static func joined(_ redline: Redline) -> [RedlineRun] {
    var runs: [RedlineRun] = []
    func append(_ operation: RedlineRun.Operation, _ text: String) {
      if text.isEmpty { return }
      if let last = runs.indices.last, runs[last].operation == operation {
        runs[last].text += text
      } else {
        runs.append(RedlineRun(operation, text))
      }
    }
    for block in redline.blocks {
      for run in block.runs { append(run.operation, run.text) }
      append(block.old == nil ? .inserted : block.new == nil ? .deleted : .kept, "\n")
    }
    return runs
  }
}
