internal import PolicyModel
internal import PolicyText

/// Draws the redline of a group of sections that belong together.
struct RedlineBuilder {
  /// A heading or a block, with its words.
  private struct Piece {
    var reference: BlockReference
    var text: String
    var tokens: Range<Int>
    var cell: TableCell?
  }

  /// A word of the redline: one token, or an address or number of several.
  private struct Word {
    var piece: Int
    /// UTF-8 offsets of its slice: up to the next word, white space included.
    var slice: Range<Int>
    var shape: WordRedline.Word
  }

  let old: ComparedDocument
  let new: ComparedDocument
  let interner: TokenInterner
  private let enders: SentenceEnders
  private let clauseMarks: Set<Int32>
  private let joints: Set<Int32>
  private let at: Int32
  private let colon: Int32
  /// Numbers of words made of several tokens.
  private var compounds: [[Int32]: Int32] = [:]
  /// The bounds that were reached so far.
  private(set) var bounds = SearchBounds()

  init(_ old: ComparedDocument, _ new: ComparedDocument, _ tokenizer: inout WordTokenizer) {
    self.old = old
    self.new = new
    enders = SentenceEnders(&tokenizer)
    clauseMarks = Set(
      ",;:\u{2013}\u{2014}\u{3001}\u{FF0C}\u{060C}".unicodeScalars.map { tokenizer.interner.id(of: $0) })
    joints = Set("./:@,#?=&%+~".unicodeScalars.map { tokenizer.interner.id(of: $0) })
    at = tokenizer.interner.id(of: "@")
    colon = tokenizer.interner.id(of: ":")
    interner = tokenizer.interner
  }

  /// The redline of a group.
  mutating func redline(old olds: [Int], new news: [Int]) -> Redline {
    let before = pieces(of: olds, in: old)
    let after = pieces(of: news, in: new)
    var blocks: [RedlineBlock] = []
    for entry in entries(before, after) { append(entry, before, after, to: &blocks) }
    return Redline(old: olds.map { $0 - 1 }, new: news.map { $0 - 1 }, blocks: blocks)
  }

  /// The redline of a group whose texts have nothing to do with each other: the old one whole, then the new one.
  func replacement(old olds: [Int], new news: [Int]) -> Redline {
    let gone = pieces(of: olds, in: old).map {
      RedlineBlock(old: $0.reference, new: nil, runs: [RedlineRun(.deleted, $0.text)])
    }
    let come = pieces(of: news, in: new).map {
      RedlineBlock(old: nil, new: $0.reference, runs: [RedlineRun(.inserted, $0.text)])
    }
    return Redline(old: olds.map { $0 - 1 }, new: news.map { $0 - 1 }, blocks: gone + come)
  }

  /// The marked text of one block that stands elsewhere now, edited on the way.
  mutating func runs(_ was: BlockReference, _ now: BlockReference) -> [RedlineRun] {
    guard let before = piece(was, in: old), let after = piece(now, in: new) else { return [] }
    var blocks: [RedlineBlock] = []
    append(BlockAligner.Entry(old: 0..<1, new: 0..<1), [before], [after], to: &blocks)
    return blocks.flatMap(\.runs)
  }

  private func piece(_ reference: BlockReference, in document: ComparedDocument) -> Piece? {
    guard let block = reference.block else { return nil }
    let unit = document.units[reference.section + 1]
    let span = document.blocks[unit.blocks.lowerBound + block]
    return Piece(
      reference: reference, text: document.section(reference.section + 1).blocks[span.index].text, tokens: span.tokens)
  }

  private func pieces(of units: [Int], in document: ComparedDocument) -> [Piece] {
    var pieces: [Piece] = []
    for index in units {
      let unit = document.units[index]
      let section = document.section(index)
      if let heading = section.heading {
        pieces.append(
          Piece(
            reference: .heading(of: section.ordinal), text: heading.text, tokens: unit.heading))
      }
      for block in document.blocks[unit.blocks] {
        pieces.append(
          Piece(
            reference: BlockReference(section: section.ordinal, block: block.index),
            text: section.blocks[block.index].text, tokens: block.tokens,
            cell: section.blocks[block.index].kind == .tableCell ? section.blocks[block.index].nesting.cell : nil))
      }
    }
    return pieces
  }

  private mutating func entries(_ before: [Piece], _ after: [Piece]) -> [BlockAligner.Entry] {
    // The first headings of a group belong together whatever they say: that is what a match of sections means.
    let start = before.first?.reference.isHeading == true && after.first?.reference.isHeading == true ? 1 : 0
    var aligner = BlockAligner(
      before.dropFirst(start).map { old.ids($0.tokens) }, after.dropFirst(start).map { new.ids($0.tokens) },
      cells: (before.dropFirst(start).map(\.cell), after.dropFirst(start).map(\.cell)), colon: colon, interner)
    let rest = aligner.entries().map { entry in
      BlockAligner.Entry(
        old: (entry.old.lowerBound + start)..<(entry.old.upperBound + start),
        new: (entry.new.lowerBound + start)..<(entry.new.upperBound + start))
    }
    if aligner.reachedLimit { bounds.blocks = true }
    return start == 0 ? rest : [BlockAligner.Entry(old: 0..<1, new: 0..<1)] + rest
  }

  private mutating func append(
    _ entry: BlockAligner.Entry, _ before: [Piece], _ after: [Piece], to blocks: inout [RedlineBlock]
  ) {
    if entry.new.isEmpty {
      for piece in before[entry.old] {
        blocks.append(RedlineBlock(old: piece.reference, new: nil, runs: [RedlineRun(.deleted, piece.text)]))
      }
    } else if entry.old.isEmpty {
      for piece in after[entry.new] {
        blocks.append(RedlineBlock(old: nil, new: piece.reference, runs: [RedlineRun(.inserted, piece.text)]))
      }
    } else {
      let olds = words(of: Array(before[entry.old]), in: old)
      let news = words(of: Array(after[entry.new]), in: new)
      let redline = WordRedline(olds.map(\.shape), news.map(\.shape))
      if redline.reachedLimit { bounds.words = true }
      var writer = RunWriter(before: Array(before[entry.old]), after: Array(after[entry.new]))
      for edit in redline.script {
        if edit.isEqual {
          for (i, j) in zip(edit.old, edit.new) { writer.keep(olds[i], news[j]) }
        } else {
          for word in olds[edit.old] { writer.delete(word) }
          for word in news[edit.new] { writer.insert(word) }
        }
      }
      blocks += writer.finish()
    }
  }

  // MARK: Words

  private mutating func words(of pieces: [Piece], in document: ComparedDocument) -> [Word] {
    var words: [Word] = []
    for (index, piece) in pieces.enumerated() {
      let first = words.count
      let length = piece.text.utf8.count
      var token = piece.tokens.lowerBound
      while token < piece.tokens.upperBound {
        let end = compoundEnd(token, piece.tokens.upperBound, document)
        let start = Int(document.tokens[token].start)
        let spaceBefore = token == piece.tokens.lowerBound || Int(document.tokens[token - 1].end) < start
        words.append(
          Word(
            piece: index, slice: start..<length,
            shape: shape(token..<end, document, spaceBefore: spaceBefore, isLast: end == piece.tokens.upperBound)))
        if words.count - 1 > first {
          words[words.count - 2].slice = words[words.count - 2].slice.lowerBound..<start
        }
        token = end
      }
      if words.count == first {
        // Text without any word, such as a lone invisible character, still has to be covered.
        words.append(
          Word(
            piece: index, slice: 0..<length,
            shape: WordRedline.Word(
              id: .min, length: 0, isWord: false, spaceBefore: true, closesClause: true, closesSentence: true)))
      } else {
        words[first].slice = 0..<words[first].slice.upperBound
      }
    }
    return words
  }

  /// The end of the word that starts at a token: further on than the next token for `me@example.org`, `3.5`,
  /// `https://example.org/a`, which no reader takes for several words.
  private func compoundEnd(_ start: Int, _ limit: Int, _ document: ComparedDocument) -> Int {
    let tokens = document.tokens
    guard interner.entries[Int(tokens[start].id)].isWord, !interner.entries[Int(tokens[start].id)].isIdeograph else {
      return start + 1
    }
    var end = start + 1
    while end + 1 < limit, tokens[end].start == tokens[end - 1].end {
      var next = end
      while next < limit, joints.contains(tokens[next].id), tokens[next].start == tokens[next - 1].end { next += 1 }
      guard next > end, next < limit, tokens[next].start == tokens[next - 1].end,
        interner.entries[Int(tokens[next].id)].isWord
      else { break }
      end = next + 1
    }
    return end
  }

  private mutating func shape(
    _ range: Range<Int>, _ document: ComparedDocument, spaceBefore: Bool, isLast: Bool
  ) -> WordRedline.Word {
    let tokens = document.tokens[range]
    let last = document.tokens[range.upperBound - 1]
    let entry = interner.entries[Int(last.id)]
    var id = last.id
    if range.count > 1 {
      let key = tokens.map(\.id)
      id = compounds[key] ?? Int32(-1 - compounds.count)
      compounds[key] = id
    }
    let spaceFollows = isLast || document.tokens[range.upperBound].start > last.end
    let closesSentence = isLast || enders.contains(last.id, spaceFollows: spaceFollows)
    return WordRedline.Word(
      id: id, length: tokens.reduce(0) { $0 + Int(interner.entries[Int($1.id)].length) },
      isWord: range.count > 1 || entry.isWord, spaceBefore: spaceBefore,
      closesClause: closesSentence || clauseMarks.contains(last.id), closesSentence: closesSentence)
  }

  // MARK: Runs

  /// Collects words into runs and blocks.
  private struct RunWriter {
    let before: [Piece]
    let after: [Piece]
    private var oldPiece = 0
    private var newPiece = 0
    private var blocks: [RedlineBlock] = []
    private var runs: [(operation: RedlineRun.Operation, old: String, new: String)] = []

    init(before: [Piece], after: [Piece]) {
      self.before = before
      self.after = after
    }

    mutating func keep(_ oldWord: Word, _ newWord: Word) {
      turn(to: oldWord.piece, newWord.piece)
      add(.kept, text(before[oldWord.piece], oldWord), text(after[newWord.piece], newWord))
    }

    mutating func delete(_ word: Word) {
      turn(to: word.piece, newPiece)
      add(.deleted, text(before[word.piece], word), "")
    }

    mutating func insert(_ word: Word) {
      turn(to: oldPiece, word.piece)
      add(.inserted, "", text(after[word.piece], word))
    }

    private func text(_ piece: Piece, _ word: Word) -> String {
      let utf8 = piece.text.utf8
      let from = utf8.index(utf8.startIndex, offsetBy: word.slice.lowerBound)
      return String(piece.text[from..<utf8.index(from, offsetBy: word.slice.count)])
    }

    private mutating func add(_ operation: RedlineRun.Operation, _ oldText: String, _ newText: String) {
      if let last = runs.last, last.operation == operation {
        runs[runs.count - 1].old += oldText
        runs[runs.count - 1].new += newText
      } else {
        runs.append((operation, oldText, newText))
      }
    }

    /// Closes the block if another one begins on either side.
    private mutating func turn(to nextOld: Int, _ nextNew: Int) {
      if nextOld != oldPiece || nextNew != newPiece { close() }
      (oldPiece, newPiece) = (nextOld, nextNew)
    }

    private mutating func close() {
      guard !runs.isEmpty else { return }
      let hasOld = runs.contains { $0.operation != .inserted }
      let hasNew = runs.contains { $0.operation != .deleted }
      blocks.append(
        RedlineBlock(
          old: hasOld ? before[oldPiece].reference : nil, new: hasNew ? after[newPiece].reference : nil,
          runs: runs.map { run in
            switch run.operation {
            case .kept: RedlineRun(.kept, run.new, oldText: run.old.utf8.elementsEqual(run.new.utf8) ? nil : run.old)
            case .deleted: RedlineRun(.deleted, run.old)
            case .inserted: RedlineRun(.inserted, run.new)
            }
          }))
      runs = []
    }

    mutating func finish() -> [RedlineBlock] {
      close()
      return blocks
    }
  }
}
