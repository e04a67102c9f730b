internal import PolicyModel

/// Finds where words of one block stand in its source, going on from what was found before.
///
/// Looking from the block's beginning for each of many words would take the square of its length.
struct PlaceTrail {
  /// Offsets of the text and of the source that belong together, ascending; the first is the block's beginning.
  private var anchors: [(text: Int, source: Int)] = []
  /// Searches that found nothing, as where the source spells words by character references.
  private var misses = 0

  /// After so many vain searches a block's source is taken to spell its words otherwise.
  private static let mostMisses = 8

  /// The place of a part of a block's text in the source; nil if the source spells it otherwise.
  mutating func place(of range: Range<Int>, in text: PlacedText, _ lines: SourceText) -> SourceRange? {
    let words = Array(text.bytes[range])
    let anchor = lastAnchor(upTo: range.lowerBound, in: text, lines)
    let earlier = text.count(of: words, in: anchor.text..<range.lowerBound)
    return find(words, from: anchor.source, in: text, lines, occurrence: earlier, textEnd: range.upperBound)
  }

  /// The place of words that stand in the source at or behind a part of the text, such as a link's target.
  mutating func place(
    ofSource words: String, at range: Range<Int>, in text: PlacedText, _ lines: SourceText
  ) -> SourceRange? {
    let anchor = lastAnchor(upTo: range.lowerBound, in: text, lines)
    return find(Array(words.utf8), from: anchor.source, in: text, lines, occurrence: 0, textEnd: range.upperBound)
  }

  private mutating func find(
    _ words: [UInt8], from start: Int, in text: PlacedText, _ lines: SourceText, occurrence: Int, textEnd: Int
  ) -> SourceRange? {
    guard misses < PlaceTrail.mostMisses else { return nil }
    guard let found = lines.find(words, from: start, to: lines.offset(of: text.range.end), occurrence: occurrence)
    else {
      misses += 1
      return nil
    }
    add((textEnd, found.upperBound))
    return SourceRange(lines.position(of: found.lowerBound), lines.position(of: found.upperBound))
  }

  private mutating func lastAnchor(upTo offset: Int, in text: PlacedText, _ lines: SourceText) -> (
    text: Int, source: Int
  ) {
    if anchors.isEmpty { anchors = [(0, lines.offset(of: text.range.start))] }
    return anchors[max(0, index(behind: offset) - 1)]
  }

  /// The index of the first anchor behind an offset of the text.
  private func index(behind offset: Int) -> Int {
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func add(_ anchor: (text: Int, source: Int)) {
    let index = index(behind: anchor.text)
    // Both must rise: a word found too far on would lead all others astray.
    guard index == 0 || anchors[index - 1].text < anchor.text && anchors[index - 1].source <= anchor.source,
      index == anchors.count || anchors[index].source >= anchor.source
    else { return }
    anchors.insert(anchor, at: index)
  }
}
