internal import PolicyModel

/// A stretch of a block that differs: words that a reader would tell as one change.
struct TextEdit: Sendable {
  /// Words before, with those kept in between.
  var old: String
  /// Words after, with those kept in between.
  var new: String
  /// The kept text on its left, up to the next change or the start of the block, as each version prints it.
  var left: Sides
  /// The kept text on its right.
  var right: Sides
  /// The block it stands in: the new one, or the old one where it is gone.
  var block: Block?
  /// True if the whole block came or went.
  var isWholeBlock: Bool
  /// Text as the two versions print it; kept words can differ in quotes and spaces.
  struct Sides: Sendable {
    var old = ""
    var new = ""

    static func + (left: Sides, right: Sides) -> Sides {
      Sides(old: left.old + right.old, new: left.new + right.new)
    }
  }

  /// For looking words up.
  var plainOld: PlainWords
  var plainNew: PlainWords

  /// Two changes with at most so many kept words between them are told as one: pieces of a phrase make no sense.
  static let joiningWords = 3
  /// Stretches are joined up to this many characters; longer ones are told apart.
  static let longestJoined = 240

  /// The edits of a redline block. O(its text).
  static func edits(of redline: RedlineBlock, block: Block?) -> [TextEdit] {
    var edits: [TextEdit] = []
    var current: (text: Sides, left: Sides)?
    var kept = Sides()
    func flush(right: Sides) {
      guard let edit = current else { return }
      edits.append(
        TextEdit(
          old: edit.text.old, new: edit.text.new, left: edit.left, right: right, block: block,
          isWholeBlock: redline.old == nil || redline.new == nil, plainOld: PlainWords(edit.text.old),
          plainNew: PlainWords(edit.text.new)))
      current = nil
    }
    for run in redline.runs {
      if run.operation == .kept {
        kept = kept + Sides(old: run.oldText ?? run.text, new: run.text)
        continue
      }
      if let edit = current, !kept.new.isEmpty {
        if joins(kept.new, edit.text) {
          current?.text = edit.text + kept
        } else {
          flush(right: kept)
        }
      }
      if current == nil { current = (Sides(), kept) }
      kept = Sides()
      if run.operation == .deleted { current?.text.old += run.text } else { current?.text.new += run.text }
    }
    flush(right: kept)
    return redline.old != nil && redline.new != nil && isRewritten(redline, pieces: edits.count)
      ? [whole(redline, block: block)] : edits
  }

  /// A block in at least so many pieces, of which less than half is kept, is told as one text that replaced another:
  /// its pieces are no phrases.
  static let fewestPieces = 3
  static let keptShare = 0.5

  private static func isRewritten(_ redline: RedlineBlock, pieces: Int) -> Bool {
    guard pieces >= fewestPieces else { return false }
    var (kept, deleted, inserted) = (0, 0, 0)
    for run in redline.runs {
      switch run.operation {
      case .kept: kept += run.text.utf8.count
      case .deleted: deleted += run.text.utf8.count
      case .inserted: inserted += run.text.utf8.count
      }
    }
    return Double(kept) < keptShare * Double(kept + max(deleted, inserted))
  }

  private static func whole(_ redline: RedlineBlock, block: Block?) -> TextEdit {
    var text = Sides()
    for run in redline.runs {
      if run.operation != .inserted { text.old += run.oldText ?? run.text }
      if run.operation != .deleted { text.new += run.text }
    }
    return TextEdit(
      old: text.old, new: text.new, left: Sides(), right: Sides(), block: block, isWholeBlock: false,
      plainOld: PlainWords(text.old), plainNew: PlainWords(text.new))
  }

  private static func joins(_ kept: String, _ edit: Sides) -> Bool {
    guard max(edit.old.utf8.count, edit.new.utf8.count) + kept.utf8.count <= longestJoined else { return false }
    let isSentenceEnd = kept.contains { ".!?;。".contains($0) }
    return !isSentenceEnd && Quotation.wordCount(kept, upTo: joiningWords + 1) <= joiningWords
  }

  /// Kept words on either side that a reason may name together with the changed ones.
  private static let contextWords = 4

  /// True if the words before and after a change are those of this edit with the kept words around it.
  func hasAround(_ before: PlainWords, _ after: PlainWords) -> Bool {
    let left = Sides(
      old: String(Quotation.lastWords(left.old, TextEdit.contextWords)),
      new: String(Quotation.lastWords(left.new, TextEdit.contextWords)))
    let right = Sides(
      old: String(Quotation.firstWords(right.old, TextEdit.contextWords)),
      new: String(Quotation.firstWords(right.new, TextEdit.contextWords)))
    return (before.isEmpty || PlainWords(left.old + old + right.old).contains(before))
      && (after.isEmpty || PlainWords(left.new + new + right.new).contains(after))
  }
}
