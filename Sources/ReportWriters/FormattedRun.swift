package import PolicyModel

/// A stretch of a block's words in one look and with one mark.
package struct FormattedRun: Sendable, Hashable {
  /// How words look.
  package struct Format: Sendable, Hashable {
    package var isStrong = false
    package var isEmphasized = false
    package var isCode = false
    package var isStruck = false
    /// Where it leads, as the document has it; nil if it is no link.
    package var link: String?
    /// The image that stands here in the place of words.
    package var image: Image?

    /// True if it is running text.
    package var isPlain: Bool { self == Format() }
  }

  /// An image in a text.
  package struct Image: Sendable, Hashable {
    /// Where it lies, as the document has it.
    package var source: String
    /// What it shows, in words.
    package var alternative: String
  }

  /// The marks of one side's block, and the UTF-8 offset in its text at which the runs begin.
  package struct Side: Sendable {
    let marks: [InlineMark]
    let start: Int

    /// Creates a side.
    package init(_ marks: [InlineMark], start: Int = 0) {
      self.marks = marks
      self.start = start
    }
  }

  package var operation: RedlineRun.Operation
  package var text: String
  package var format: Format
  /// The look of kept words in the old version, where it differs.
  package var oldFormat: Format?

  /// The runs of a block with their looks, in order; a side is nil where the block has none. O(*n*).
  ///
  /// - Parameter hasImages: Whether images are runs too, without words.
  package static func runs(
    of runs: [RedlineRun], old oldSide: Side?, new newSide: Side?, hasImages: Bool = false
  ) -> [FormattedRun] {
    var old = FormatRuler(oldSide?.marks ?? [], start: oldSide?.start ?? 0)
    var new = FormatRuler(newSide?.marks ?? [], start: newSide?.start ?? 0)
    var pieces: [FormattedRun] = []
    let isPair = oldSide != nil && newSide != nil
    func addImages(_ old: [Format], _ new: [Format]) {
      let shared = old == new ? old : []
      for format in shared { pieces.append(FormattedRun(operation: .kept, text: "", format: format)) }
      for format in shared.isEmpty ? old : [] {
        pieces.append(FormattedRun(operation: .deleted, text: "", format: format))
      }
      for format in shared.isEmpty ? new : [] {
        pieces.append(FormattedRun(operation: .inserted, text: "", format: format))
      }
    }
    for run in (isPair ? RedlineText.tidied(runs) : runs).flatMap(exact) {
      var bytes = Array(run.text.utf8)[...]
      while !bytes.isEmpty {
        var length = bytes.count
        let usesOld = run.operation == .deleted || run.operation == .kept && oldSide != nil
        let usesNew = run.operation == .inserted || run.operation == .kept && newSide != nil
        if usesOld { length = min(length, old.rest) }
        if usesNew { length = min(length, new.rest) }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        let (before, after) = (old.format, new.format)
        if hasImages { addImages(usesOld ? old.takeImages() : [], usesNew ? new.takeImages() : []) }
        if usesOld, usesNew, before.link != after.link {
          // Where a link leads is part of what it says: one that leads elsewhere is another.
          pieces.append(FormattedRun(operation: .deleted, text: text, format: before))
          pieces.append(FormattedRun(operation: .inserted, text: text, format: after))
        } else {
          pieces.append(
            FormattedRun(
              operation: run.operation, text: text, format: usesNew ? after : before,
              oldFormat: usesOld && usesNew && before != after ? before : nil))
        }
        bytes = bytes.dropFirst(length)
        if usesOld { old.advance(length) }
        if usesNew { new.advance(length) }
      }
    }
    if hasImages { addImages(old.takeImages(), new.takeImages()) }
    return pieces
  }

  /// A part of the words, by the places of their code points.
  func part(_ range: Range<Int>) -> FormattedRun {
    var run = self
    run.text = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    return run
  }

  /// The same words as one version alone has them.
  func side(_ operation: RedlineRun.Operation) -> FormattedRun {
    let format = operation == .deleted ? oldFormat ?? format : format
    return FormattedRun(operation: operation, text: text, format: format)
  }

  /// A run whose words both versions write with the same characters: where they differ in quotes or spaces, the old
  /// ones are deleted and the new ones inserted, word by word.
  private static func exact(_ run: RedlineRun) -> [RedlineRun] {
    guard run.operation == .kept, let oldText = run.oldText else { return [RedlineRun(run.operation, run.text)] }
    let (old, new) = (words(oldText), words(run.text))
    guard old.count == new.count else { return differing(old, new) }
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

  /// What stands between the words that both versions begin and end with, deleted and inserted: a space at an end that
  /// only one version has is no reason to replace all words before it.
  private static func differing(_ old: [Substring], _ new: [Substring]) -> [RedlineRun] {
    func isSame(_ pair: (Substring, Substring)) -> Bool { pair.0.utf8.elementsEqual(pair.1.utf8) }
    let start = zip(old, new).prefix(while: isSame).count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix(while: isSame).count
    let parts: [(RedlineRun.Operation, ArraySlice<Substring>)] = [
      (.kept, new[..<start]), (.deleted, old[start..<old.count - end]), (.inserted, new[start..<new.count - end]),
      (.kept, new[(new.count - end)...]),
    ]
    return parts.filter { !$0.1.isEmpty }.map { RedlineRun($0.0, $0.1.joined()) }
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
  /// Images by their places, and how many were passed.
  private var images: [(offset: Int, image: FormattedRun.Image)] = []
  private var imagesTaken = 0

  init(_ marks: [InlineMark], start: Int) {
    for mark in marks {
      guard case .image(let source, let alternative) = mark.kind else { continue }
      images.append((mark.range.lowerBound, FormattedRun.Image(source: source, alternative: alternative)))
    }
    for mark in marks where !mark.range.isEmpty {
      bounds.append((mark.range.lowerBound, mark, true))
      bounds.append((mark.range.upperBound, mark, false))
    }
    // Sorting in Swift is stable; ends go before starts so that neighbours do not overlap.
    bounds.sort { ($0.offset, $0.isStart ? 1 : 0) < ($1.offset, $1.isStart ? 1 : 0) }
    advance(start)
  }

  /// The look of the text from here on.
  var format: FormattedRun.Format {
    FormattedRun.Format(
      isStrong: open.strong > 0, isEmphasized: open.emphasis > 0, isCode: open.code > 0,
      isStruck: open.strikethrough > 0, link: links.last?.target)
  }

  /// The images that stand here and were not taken yet, each in the look of its place.
  mutating func takeImages() -> [FormattedRun.Format] {
    var result: [FormattedRun.Format] = []
    while imagesTaken < images.count, images[imagesTaken].offset <= offset {
      result.append(FormattedRun.Format(link: links.last?.target, image: images[imagesTaken].image))
      imagesTaken += 1
    }
    return result
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
