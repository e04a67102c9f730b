internal import SequenceDifference

/// The word-level edit script of two texts, made readable.
///
/// A shortest script is the start, not the end: it keeps single words and commas between changes that have nothing to
/// do with each other, and begins insertions in the middle of a phrase. So islands that a reader stumbles over are
/// dropped, insertions and deletions slide to the borders of sentences and clauses, and a sentence of which too little
/// stayed is shown whole.
struct WordRedline {
  /// What the script needs to know of a token.
  struct Word {
    var id: Int32
    /// Characters.
    var length: Int
    /// False for punctuation.
    var isWord: Bool
    /// True if white space stands before it.
    var spaceBefore: Bool
    /// True if it ends a sentence or a clause.
    var closesClause: Bool
    /// True if it is the last token of a sentence.
    var closesSentence: Bool
  }

  /// Of a stretch of text between two sentence borders that stayed by less than this share, everything is shown as
  /// replaced. Where less than a third of the words is common to both, what is common is chance.
  static let replacedSentence = 0.3
  /// A kept scrap of so few characters between two changes is no help to a reader.
  static let scrap = 3
  /// A kept island is dropped if both changes beside it are this many times longer, in characters.
  static let islandRatio = 4
  /// Islands of more words are kept however long the changes beside them are.
  static let islandWords = 2

  private let old: [Word]
  private let new: [Word]
  private(set) var script: [SequenceEdit]
  /// True if the search for a shortest script was cut short.
  let reachedLimit: Bool

  init(_ old: [Word], _ new: [Word]) {
    self.old = old
    self.new = new
    let found = MyersDifference.pairs(old.map(\.id), new.map(\.id))
    reachedLimit = found.reachedLimit
    script = SequenceEdit.script(pairs: found.pairs, oldCount: old.count, newCount: new.count)
    guard script.contains(where: { !$0.isEqual }) else { return }
    replaceRewrittenSentences()
    dropIslands()
    slide()
    dropIslands()
  }

  // MARK: Steps

  /// Joins neighbouring edits of the same kind.
  private static func joined(_ edits: [SequenceEdit]) -> [SequenceEdit] {
    var result: [SequenceEdit] = []
    for edit in edits where !(edit.old.isEmpty && edit.new.isEmpty) {
      if let last = result.last, last.isEqual == edit.isEqual {
        result[result.count - 1].old = last.old.lowerBound..<edit.old.upperBound
        result[result.count - 1].new = last.new.lowerBound..<edit.new.upperBound
      } else {
        result.append(edit)
      }
    }
    return result
  }

  /// Between two points where a sentence ends on both sides alike, too little kept means nothing kept.
  private mutating func replaceRewrittenSentences() {
    var result: [SequenceEdit] = []
    var window: [SequenceEdit] = []
    func flush() {
      defer { window.removeAll() }
      guard window.contains(where: { !$0.isEqual }), let first = window.first, let last = window.last else {
        result += window
        return
      }
      let olds = first.old.lowerBound..<last.old.upperBound
      let news = first.new.lowerBound..<last.new.upperBound
      let kept = window.reduce(0) { $0 + ($1.isEqual ? weight(old[$1.old]) : 0) }
      let least = min(weight(old[olds]), weight(new[news]))
      // Of a pure insertion or deletion everything that is kept stayed by intent.
      if least > 0, Double(kept) < WordRedline.replacedSentence * Double(least),
        window.contains(where: { !$0.isEqual && !$0.old.isEmpty }),
        window.contains(where: { !$0.isEqual && !$0.new.isEmpty })
      {
        result.append(SequenceEdit(isEqual: false, old: olds, new: news))
      } else {
        result += window
      }
    }
    for edit in script {
      guard edit.isEqual else {
        window.append(edit)
        continue
      }
      var start = 0
      for at in 0..<edit.old.count
      where old[edit.old.lowerBound + at].closesSentence && new[edit.new.lowerBound + at].closesSentence {
        window.append(part(edit, start..<(at + 1)))
        flush()
        start = at + 1
      }
      if start < edit.old.count { window.append(part(edit, start..<edit.old.count)) }
    }
    flush()
    script = WordRedline.joined(result)
  }

  private func part(_ edit: SequenceEdit, _ range: Range<Int>) -> SequenceEdit {
    SequenceEdit(
      isEqual: edit.isEqual,
      old: (edit.old.lowerBound + range.lowerBound)..<(edit.old.lowerBound + range.upperBound),
      new: (edit.new.lowerBound + range.lowerBound)..<(edit.new.lowerBound + range.upperBound))
  }

  private func weight(_ words: ArraySlice<Word>) -> Int { words.reduce(0) { $0 + $1.length } }

  /// Kept scraps between two changes become part of them.
  private mutating func dropIslands() {
    var result: [SequenceEdit] = []
    for (index, edit) in script.enumerated() {
      if edit.isEqual, index > 0, index + 1 < script.count, let before = result.last, !before.isEqual,
        isIsland(edit, between: before, and: script[index + 1])
      {
        result.append(SequenceEdit(isEqual: false, old: edit.old, new: edit.new))
      } else {
        result.append(edit)
      }
      if result.count > 1, !result[result.count - 1].isEqual, !result[result.count - 2].isEqual {
        let last = result.removeLast()
        result[result.count - 1].old = result[result.count - 1].old.lowerBound..<last.old.upperBound
        result[result.count - 1].new = result[result.count - 1].new.lowerBound..<last.new.upperBound
      }
    }
    script = result
  }

  private func isIsland(_ edit: SequenceEdit, between before: SequenceEdit, and after: SequenceEdit) -> Bool {
    let kept = weight(old[edit.old])
    if kept <= WordRedline.scrap { return true }
    guard old[edit.old].count(where: \.isWord) <= WordRedline.islandWords else { return false }
    func size(_ edit: SequenceEdit) -> Int { weight(old[edit.old]) + weight(new[edit.new]) }
    return min(size(before), size(after)) >= kept * WordRedline.islandRatio
  }

  /// Moves the border between two neighbouring edits.
  private func shift(_ edits: inout [SequenceEdit], _ left: Int, _ right: Int, by amount: Int) {
    let oldBorder = edits[left].old.upperBound + amount
    let newBorder = edits[left].new.upperBound + amount
    edits[left].old = edits[left].old.lowerBound..<oldBorder
    edits[left].new = edits[left].new.lowerBound..<newBorder
    edits[right].old = oldBorder..<edits[right].old.upperBound
    edits[right].new = newBorder..<edits[right].new.upperBound
  }

  /// Insertions and deletions move to the best border they can reach: whole sentences first, then clauses.
  private mutating func slide() {
    for index in script.indices {
      let edit = script[index]
      guard !edit.isEqual, edit.old.isEmpty != edit.new.isEmpty, index > 0, index + 1 < script.count,
        script[index - 1].isEqual, script[index + 1].isEqual
      else { continue }
      let isInsertion = edit.old.isEmpty
      let words = isInsertion ? new : old
      let range = isInsertion ? edit.new : edit.old
      let before = isInsertion ? script[index - 1].new : script[index - 1].old
      let after = isInsertion ? script[index + 1].new : script[index + 1].old
      var left = 0
      while left < before.count - 1, words[range.lowerBound - left - 1].id == words[range.upperBound - left - 1].id {
        left += 1
      }
      var right = 0
      while right < after.count - 1, words[range.lowerBound + right].id == words[range.upperBound + right].id {
        right += 1
      }
      guard left + right > 0 else { continue }
      var best = (value: -1, offset: 0)
      for offset in stride(from: right, through: -left, by: -1) {
        let value = border(words, (range.lowerBound + offset)..<(range.upperBound + offset))
        if value > best.value || (value == best.value && abs(offset) < abs(best.offset)) { best = (value, offset) }
      }
      guard best.offset != 0 else { continue }
      // The border ahead moves first, so that the run is never shorter than nothing in between.
      if best.offset > 0 {
        shift(&script, index, index + 1, by: best.offset)
        shift(&script, index - 1, index, by: best.offset)
      } else {
        shift(&script, index - 1, index, by: best.offset)
        shift(&script, index, index + 1, by: best.offset)
      }
    }
    script = WordRedline.joined(script)
  }

  /// How good a border a run has: both ends of a sentence 4, of a clause 3, begins with a space and ends with a word 2.
  private func border(_ words: [Word], _ run: Range<Int>) -> Int {
    let first = words[run.lowerBound]
    let last = words[run.upperBound - 1]
    let before = run.lowerBound > 0 ? words[run.lowerBound - 1] : nil
    if before?.closesSentence ?? true, last.closesSentence { return 4 }
    if before?.closesClause ?? true, last.closesClause { return 3 }
    // `, and gender` reads better than `gender, and`: a run begins with its comma.
    if !first.isWord, first.closesClause, last.isWord { return 2 }
    return first.isWord && first.spaceBefore && last.isWord ? 2 : 0
  }
}
