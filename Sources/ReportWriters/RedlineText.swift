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
