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
  /// each side stays whole; neighbours of one kind are joined. Kept words are those of the new version; where the old
  /// one has other invisible characters in them, these are marked, so that it can be read off to the letter.
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
      for run in block.runs {
        guard let oldText = run.oldText else {
          append(run.operation, run.text)
          continue
        }
        for (operation, text) in invisibleDifferences(oldText, run.text) { append(operation, text) }
      }
      append(block.old == nil ? .inserted : block.new == nil ? .deleted : .kept, "\n")
    }
    return runs
  }

  /// The same words in two writings: the new one kept, with invisible characters that only one of them has marked.
  /// White space, the shape of quotes and composed letters make no difference. O(length).
  static func invisibleDifferences(
    _ old: String, _ new: String
  ) -> [(operation: RedlineRun.Operation, text: String)] {
    let (before, after) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    var pieces: [(operation: RedlineRun.Operation, text: String)] = []
    func append(_ operation: RedlineRun.Operation, _ scalar: Unicode.Scalar) {
      if pieces.last?.operation != operation { pieces.append((operation, "")) }
      pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
    }
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      let (left, right) = (i < before.count ? before[i] : nil, j < after.count ? after[j] : nil)
      if let left, isInvisible(left), left != right {
        append(.deleted, left)
        i += 1
      } else if let right, isInvisible(right), left != right {
        append(.inserted, right)
        j += 1
      } else if let left, left != right, isLoose(left) {
        i += 1
      } else if let right, left != right, isLoose(right) {
        append(.kept, right)
        j += 1
      } else {
        if let right { append(.kept, right) }
        i += 1
        j += 1
      }
    }
    return pieces
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }

  /// True for what stands in one writing of a word and not in another: white space, and accents of decomposed letters.
  private static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark
  }
}
