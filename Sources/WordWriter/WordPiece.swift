internal import PolicyModel
internal import ReportWriters

/// A stretch of a row in one look and with one mark.
struct WordPiece {
  /// How words look.
  struct Format: Hashable {
    var isStrong = false
    var isEmphasized = false
    var isCode = false
    var isStruck = false
    /// Where it leads, as the document has it; nil if it is no link or one that may not be followed.
    var link: String?
  }

  var operation: RedlineRun.Operation
  var text: String
  var format: Format
  /// The look of kept words in the old version, where it differs.
  var oldFormat: Format?

  /// The pieces of a row, in order. O(*n*).
  static func pieces(
    of row: WordRow, oldMarks: [InlineMark], newMarks: [InlineMark]
  ) -> [WordPiece] {
    var old = FormatRuler(oldMarks, start: row.oldStart)
    var new = FormatRuler(newMarks, start: row.newStart)
    var pieces: [WordPiece] = []
    let isPair = row.old != nil && row.new != nil
    for run in (isPair ? RedlineText.tidied(row.runs) : row.runs).flatMap(exact) {
      var bytes = Array(run.text.utf8)[...]
      while !bytes.isEmpty {
        var length = bytes.count
        let usesOld = run.operation == .deleted || run.operation == .kept && row.old != nil
        let usesNew = run.operation == .inserted || run.operation == .kept && row.new != nil
        if usesOld { length = min(length, old.rest) }
        if usesNew { length = min(length, new.rest) }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        let (before, after) = (old.format, new.format)
        if usesOld, usesNew, before.link != after.link {
          // Where a link leads is part of what it says: one that leads elsewhere is another.
          pieces.append(WordPiece(operation: .deleted, text: text, format: before))
          pieces.append(WordPiece(operation: .inserted, text: text, format: after))
        } else {
          pieces.append(
            WordPiece(
              operation: run.operation, text: text, format: usesNew ? after : before,
              oldFormat: usesOld && usesNew && before != after ? before : nil))
        }
        bytes = bytes.dropFirst(length)
        if usesOld { old.advance(length) }
        if usesNew { new.advance(length) }
      }
    }
    return pieces
  }

  /// A run whose words both versions write with the same characters: where they differ in quotes or spaces, the old
  /// ones are deleted and the new ones inserted, word by word.
  private static func exact(_ run: RedlineRun) -> [RedlineRun] {
    guard run.operation == .kept, let oldText = run.oldText else { return [RedlineRun(run.operation, run.text)] }
    let (old, new) = (words(oldText), words(run.text))
    guard old.count == new.count else { return [RedlineRun(.deleted, oldText), RedlineRun(.inserted, run.text)] }
    var result: [RedlineRun] = []
    func append(_ operation: RedlineRun.Operation, _ text: Substring) {
      if result.last?.operation == operation {
        result[result.count - 1].text += text
      } else {
        result.append(RedlineRun(operation, String(text)))
      }
    }
    for (before, after) in zip(old, new) {
      if before.utf8.elementsEqual(after.utf8) {
        append(.kept, after)
      } else {
        append(.deleted, before)
        append(.inserted, after)
      }
    }
    return result
  }

  /// Words and the spaces between them, by turns.
  private static func words(_ text: String) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    for index in text.unicodeScalars.indices.dropFirst() {
      let before = text.unicodeScalars[text.unicodeScalars.index(before: index)].properties.isWhitespace
      guard before != text.unicodeScalars[index].properties.isWhitespace else { continue }
      result.append(text[start..<index])
      start = index
    }
    if start < text.endIndex { result.append(text[start...]) }
    return result
  }
}

/// Walks along a block's text and tells the look of each stretch.
private struct FormatRuler {
  private var bounds: [(offset: Int, mark: InlineMark, isStart: Bool)] = []
  private var next = 0
  private var offset = 0
  private var open = (strong: 0, emphasis: 0, code: 0, strikethrough: 0)
  private var links: [(end: Int, target: String)] = []

  init(_ marks: [InlineMark], start: Int) {
    for mark in marks where !mark.range.isEmpty {
      bounds.append((mark.range.lowerBound, mark, true))
      bounds.append((mark.range.upperBound, mark, false))
    }
    // Sorting in Swift is stable; ends go before starts so that neighbours do not overlap.
    bounds.sort { ($0.offset, $0.isStart ? 1 : 0) < ($1.offset, $1.isStart ? 1 : 0) }
    advance(start)
  }

  /// The look of the text from here on.
  var format: WordPiece.Format {
    WordPiece.Format(
      isStrong: open.strong > 0, isEmphasized: open.emphasis > 0, isCode: open.code > 0,
      isStruck: open.strikethrough > 0, link: links.last?.target)
  }

  /// How far the look stays.
  var rest: Int { next < bounds.count ? bounds[next].offset - offset : .max }

  mutating func advance(_ length: Int) {
    offset += length
    while next < bounds.count, bounds[next].offset <= offset {
      let (_, mark, isStart) = bounds[next]
      let step = isStart ? 1 : -1
      switch mark.kind {
      case .strong: open.strong += step
      case .emphasis: open.emphasis += step
      case .code: open.code += step
      case .strikethrough: open.strikethrough += step
      case .link(let target, _):
        if isStart {
          links.append((mark.range.upperBound, target))
        } else {
          links.removeAll { $0.end <= bounds[next].offset }
        }
      case .image, .form: break
      }
      next += 1
    }
  }
}
