internal import PolicyModel
internal import PolicyText

/// A sentence of a heading or block.
struct SentencePlace: Hashable, Comparable {
  /// The heading or block.
  var reference: BlockReference
  /// UTF-8 offsets into its text, without white space at the ends.
  var range: Range<Int>

  static func < (left: SentencePlace, right: SentencePlace) -> Bool {
    (left.reference, left.range.lowerBound) < (right.reference, right.range.lowerBound)
  }
}

/// The sentences of one document, found where they are asked for.
final class DocumentSentences {
  let document: PolicyDocument
  private let breaks: SentenceBreaks
  private var found: [BlockReference: [SentencePlace]] = [:]

  init(_ document: PolicyDocument) {
    self.document = document
    breaks = SentenceBreaks(language: document.metadata.language?.value)
  }

  /// The sentences of a heading or block, in order. O(its text) the first time.
  func sentences(of reference: BlockReference) -> [SentencePlace] {
    if let known = found[reference] { return known }
    var text = document.text(reference) ?? ""
    let ends = breaks.ends(in: text)
    let places = text.withUTF8 { bytes in
      var places: [SentencePlace] = []
      var start = 0
      for end in ends {
        var (from, to) = (start, end)
        while from < to, bytes[from] <= 0x20 { from += 1 }
        while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
        if from < to { places.append(SentencePlace(reference: reference, range: from..<to)) }
        start = end
      }
      return places
    }
    found[reference] = places
    return places
  }

  /// The sentences that a span touches; none for a section as a whole.
  func sentences(touching span: TextSpan) -> [SentencePlace] {
    guard let reference = span.reference else { return [] }
    let all = sentences(of: reference)
    guard let range = span.range else { return all }
    return all.filter {
      $0.range.lowerBound < max(range.upperBound, range.lowerBound + 1) && range.lowerBound < $0.range.upperBound
    }
  }

  /// The words of a sentence.
  func text(_ place: SentencePlace) -> String { document.text(TextSpan(place.reference, place.range)) ?? "" }
}

/// Which sentence of one version is which of the other, by the words that the redlines kept.
struct SentenceAlignment {
  private struct Kept {
    var from: Range<Int>
    var to: BlockReference
    var start: Int
  }

  private var ofOld: [BlockReference: [Kept]] = [:]
  private var ofNew: [BlockReference: [Kept]] = [:]
  let old: DocumentSentences
  let new: DocumentSentences

  /// Gathers the kept words of changed blocks. O(text of the redlines).
  init(_ report: ComparisonReport) {
    old = DocumentSentences(report.old)
    new = DocumentSentences(report.new)
    for placed in report.redlines.flatMap(PlacedRedlineBlock.blocks) {
      guard placed.block.hasChanges, let was = placed.block.old, let now = placed.block.new else { continue }
      var (oldAt, newAt) = (placed.oldStart, placed.newStart)
      for run in placed.block.runs {
        let oldEnd = oldAt + (run.operation == .inserted ? 0 : (run.oldText ?? run.text).utf8.count)
        let newEnd = newAt + (run.operation == .deleted ? 0 : run.text.utf8.count)
        if run.operation == .kept {
          ofOld[was, default: []].append(Kept(from: oldAt..<oldEnd, to: now, start: newAt))
          ofNew[now, default: []].append(Kept(from: newAt..<newEnd, to: was, start: oldAt))
        }
        (oldAt, newAt) = (oldEnd, newEnd)
      }
    }
    for move in report.movedBlocks where move.similarity < 1 {
      moved[move.new] = move.old
      movedFrom[move.old] = move.new
    }
  }

  private var moved: [BlockReference: BlockReference] = [:]
  private var movedFrom: [BlockReference: BlockReference] = [:]

  /// The old sentence that shares most with a new one; nil if the new one shares nothing.
  func oldPartner(of place: SentencePlace) -> SentencePlace? {
    partner(of: place, ofNew, old) ?? moved[place.reference].flatMap { only(old.sentences(of: $0)) }
  }

  /// The new sentence that shares most with an old one.
  func newPartner(of place: SentencePlace) -> SentencePlace? {
    partner(of: place, ofOld, new) ?? movedFrom[place.reference].flatMap { only(new.sentences(of: $0)) }
  }

  private func only(_ places: [SentencePlace]) -> SentencePlace? { places.count == 1 ? places[0] : nil }

  /// Fewer kept bytes than this are a space or a mark.
  private static let leastShared = 3

  private func partner(
    of place: SentencePlace, _ kept: [BlockReference: [Kept]], _ other: DocumentSentences
  ) -> SentencePlace? {
    var shared: [SentencePlace: Int] = [:]
    for run in kept[place.reference] ?? [] where run.from.overlaps(place.range) {
      let overlap = run.from.clamped(to: place.range)
      let start = run.start + overlap.lowerBound - run.from.lowerBound
      for candidate in other.sentences(of: run.to) {
        let common = candidate.range.clamped(to: start..<start + overlap.count)
        if !common.isEmpty { shared[candidate, default: 0] += common.count }
      }
    }
    let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= SentenceAlignment.leastShared ? $0.key : nil }
  }
}
