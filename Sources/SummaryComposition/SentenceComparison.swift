internal import PolicyText
internal import SequenceDifference

/// Two wordings of a sentence, word by word.
struct SentenceComparison {
  /// Words that differ, before and after, as printed; one side may be empty.
  struct Hunk {
    var old: String
    var new: String
    /// Words on either side.
    var oldCount: Int
    var newCount: Int
    /// UTF-8 offsets into the new sentence, and into the old one.
    var place: Range<Int>
    var oldPlace: Range<Int>
    /// True if it is of characters that are less than a word each.
    var isDense: Bool
  }

  private(set) var hunks: [Hunk] = []
  /// Share of the longer sentence's words that both have.
  let keptShare: Double
  /// Words of the new sentence.
  let newCount: Int

  /// A kept word between two changed ones is no slot of its own: `a simple` → `the other`.
  private static let joiningWords = 1

  /// A word, a number with its marks (`2,000`), an address: what a reader takes as one.
  private struct Piece {
    var key: Substring
    var range: Range<Int>
  }

  /// Marks that join what stands on either side without a space.
  private static let glue = Set(".,:/@-_+&'".utf8)

  private static func pieces(of sentence: String, _ tokenizer: inout WordTokenizer) -> [Piece] {
    var tokens: [Token] = []
    tokenizer.tokenize(sentence, into: &tokens)
    let entries = tokenizer.interner.entries
    let bytes = Array(sentence.utf8)
    var pieces: [Piece] = []
    for token in tokens where entries[Int(token.id)].isWord || entries[Int(token.id)].isIdeograph {
      let range = Int(token.start)..<Int(token.end)
      let isDense = entries[Int(token.id)].isIdeograph
      if let last = pieces.last, !isDense, range.lowerBound - last.range.upperBound == 1,
        glue.contains(bytes[last.range.upperBound])
      {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        pieces.append(Piece(key: "", range: range))
      }
    }
    for index in pieces.indices {
      pieces[index].key = String(decoding: bytes[pieces[index].range], as: UTF8.self).lowercased()[...]
    }
    return pieces
  }

  /// So many words that came or went are told with the word before them.
  private static let shortest = 1

  /// Compares two sentences. O(words × differences).
  ///
  /// - Parameters:
  ///   - figures: Where the new sentence has a number, a time limit or an amount that changed.
  ///   - isModal: True if what is said to be allowed, asked or forbidden changed.
  init(_ old: String, _ new: String, figures: [Range<Int>] = [], isModal: Bool = false) {
    var tokenizer = WordTokenizer()
    let a = SentenceComparison.pieces(of: old, &tokenizer)
    let b = SentenceComparison.pieces(of: new, &tokenizer)
    var numbers: [Substring: Int32] = [:]
    func ids(_ pieces: [Piece]) -> [Int32] {
      pieces.map { piece in
        let next = Int32(numbers.count)
        if let known = numbers[piece.key] { return known }
        numbers[piece.key] = next
        return next
      }
    }
    let pairs = MyersDifference.pairs(ids(a), ids(b)).pairs
    keptShare = Double(pairs.count) / Double(max(1, a.count, b.count))
    newCount = b.count
    let script = SentenceComparison.joined(
      SequenceEdit.script(pairs: pairs, oldCount: a.count, newCount: b.count))
    hunks = script.filter { !$0.isEqual }.map { edit in
      var edit = edit
      // A negation that came or went says nothing without the word before it.
      if isModal, edit.old.isEmpty || edit.new.isEmpty,
        max(edit.old.count, edit.new.count) <= SentenceComparison.shortest,
        edit.old.lowerBound > 0, edit.new.lowerBound > 0
      {
        edit.old = edit.old.lowerBound - 1..<edit.old.upperBound
        edit.new = edit.new.lowerBound - 1..<edit.new.upperBound
      }
      // A figure is told with what it counts.
      if edit.old.count == 1, edit.new.count == 1,
        figures.contains(where: { $0.overlaps(b[edit.new.lowerBound].range) }),
        edit.old.upperBound < a.count, edit.new.upperBound < b.count,
        a[edit.old.upperBound].key == b[edit.new.upperBound].key
      {
        edit.old = edit.old.lowerBound..<edit.old.upperBound + 1
        edit.new = edit.new.lowerBound..<edit.new.upperBound + 1
      }
      let (was, now) = (a[edit.old], b[edit.new])
      return Hunk(
        old: SentenceComparison.text(was, of: old), new: SentenceComparison.text(now, of: new), oldCount: was.count,
        newCount: now.count, place: SentenceComparison.place(edit.new, b),
        oldPlace: SentenceComparison.place(edit.old, a),
        isDense: Quotation.isIdeographic(was.map(\.key).joined() + now.map(\.key).joined()))
    }
  }

  /// The edits with those made one that hardly anything separates.
  private static func joined(_ edits: [SequenceEdit]) -> [SequenceEdit] {
    var script: [SequenceEdit] = []
    for (index, edit) in edits.enumerated() {
      let joins = edit.isEqual && edit.old.count <= joiningWords && index > 0 && index + 1 < edits.count
      if joins || !edit.isEqual, let last = script.last, !last.isEqual {
        script[script.count - 1].old = last.old.lowerBound..<edit.old.upperBound
        script[script.count - 1].new = last.new.lowerBound..<edit.new.upperBound
      } else {
        script.append(SequenceEdit(isEqual: edit.isEqual && !joins, old: edit.old, new: edit.new))
      }
    }
    return script
  }

  /// Where some pieces stand; the place between two for none.
  private static func place(_ indices: Range<Int>, _ pieces: [Piece]) -> Range<Int> {
    guard !indices.isEmpty else {
      let at = indices.lowerBound > 0 ? pieces[indices.lowerBound - 1].range.upperBound : 0
      return at..<at
    }
    return pieces[indices.lowerBound].range.lowerBound..<pieces[indices.upperBound - 1].range.upperBound
  }

  private static func text(_ pieces: ArraySlice<Piece>, of sentence: String) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    let utf8 = sentence.utf8
    var from = utf8.index(utf8.startIndex, offsetBy: first.range.lowerBound)
    var to = utf8.index(utf8.startIndex, offsetBy: last.range.upperBound)
    // A sign for a share or a currency belongs to its number.
    if to < sentence.endIndex, signs.contains(sentence[to]) { to = sentence.index(after: to) }
    if from > sentence.startIndex, signs.contains(sentence[sentence.index(before: from)]) {
      from = sentence.index(before: from)
    }
    return String(sentence[from..<to])
  }

  private static let signs: Set<Character> = ["%", "€", "$", "£", "¥", "°", "§"]
}
