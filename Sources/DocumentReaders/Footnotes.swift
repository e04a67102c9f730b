import PolicyModel

/// Takes the marks of notes out of the text, and gives every note to the leaf that cites it.
///
/// A mark is a number, a letter or a sign; it stands for a place, and when a note is put in before it, it changes
/// without anything having changed. The note itself belongs to what it explains, wherever the format puts it: at the
/// end of the page (HTML, Word, Google Docs), below the next heading (Markdown), at the foot of a text.
///
/// What is a mark is told by what it does: its link leads to a text that leads back. A raised link, and a mark that the
/// author typed (`[^1]`, `[1]`, `¹`), count if the text they name begins with the same sign. O(*n*).
struct Footnotes {
  /// A mark in the text, and the leaf with its note.
  private struct Citation {
    var leaf: Int
    var range: Range<Int>
    var note: Int
    /// The number or sign without brackets.
    var sign: [UInt8]
    /// A reviewer's remark, which editors export with the text.
    var isComment: Bool
  }

  private var leaves: [FlowLeaf]
  private var citations: [Citation] = []
  /// The leaf that every anchor lies on.
  private var places: [String: Int] = [:]
  /// Where what may be a note leads to.
  private var ways: [Int: Set<Int>] = [:]
  /// Leaves of notes by the leaf that begins the note.
  private var notes: [Int: Range<Int>] = [:]
  private var comments: [FlowLeaf] = []

  /// Gives the notes of a flow to the leaves that cite them.
  static func apply(to flow: inout Flow) {
    var work = Footnotes(leaves: flow.leaves)
    work.find()
    guard !work.citations.isEmpty else { return }
    work.rewrite()
    flow.leaves = work.leaves
    flow.omitted += work.comments.map { leaf in
      OmittedPart(
        reason: "comment", blocks: [Block(leaf.blockKind, leaf.text, marks: leaf.marks, range: leaf.range)],
        range: leaf.range)
    }
  }

  private init(leaves: [FlowLeaf]) { self.leaves = leaves }

  // MARK: Finding

  private mutating func find() {
    let linking = leaves.indices.filter { index in
      leaves[index].marks.contains { $0.linkTarget?.utf8.first == UInt8(ascii: "#") }
    }
    if !linking.isEmpty || leaves.contains(where: { $0.kind == .block(.footnote) }) {
      for index in leaves.indices {
        for name in leaves[index].anchors where !name.isEmpty && places[name] == nil { places[name] = index }
      }
    }
    for index in linking { findLinked(in: index) }
    findTyped()
    // A note does not cite what cites it.
    let begun = Set(citations.map(\.note))
    citations.removeAll { begun.contains($0.leaf) }
    citations.sort { ($0.leaf, $0.range.lowerBound) < ($1.leaf, $1.range.lowerBound) }
  }

  private mutating func findLinked(in index: Int) {
    let text = Array(leaves[index].text.utf8)
    for mark in leaves[index].marks {
      guard case .link(let target, let relation) = mark.kind, target.utf8.first == UInt8(ascii: "#"),
        mark.range.upperBound <= text.count, let note = places[String(target.dropFirst())], note != index,
        !leaves[note].isHeading
      else { continue }
      let isComment = NoteSign.namesComment(target)
      guard let sign = NoteSign.core(of: text[mark.range]) ?? (isComment ? [] : nil) else { continue }
      // The way back looks like a mark, and leads to what cites: that stands first, or is no note itself.
      let isNoted = leaves[note].kind == .block(.footnote) || note > index && leadsBack(from: note, to: index)
      let isRaised = relation?.split(separator: " ").contains { $0 == "footnote" } ?? false
      guard isNoted || isRaised && note > index && NoteSign.begins(leaves[note], with: sign) else { continue }
      citations.append(
        Citation(
          leaf: index, range: NoteSign.withBrackets(mark.range, in: text), note: note, sign: sign, isComment: isComment)
      )
    }
  }

  /// True if a leaf, or the next one in the same part of the page, has a link to another.
  private mutating func leadsBack(from note: Int, to leaf: Int) -> Bool {
    if ways[note] == nil { ways[note] = waysOut(of: note) }
    return ways[note]?.contains(leaf) ?? false
  }

  /// The leaves that a note leads to. Asked once for each note, since many marks may lead to one.
  private func waysOut(of note: Int) -> Set<Int> {
    var found: Set<Int> = []
    for index in note..<min(note + Footnotes.mostLeavesOfNote, leaves.count) {
      guard leaves[index].container == leaves[note].container else { break }
      for mark in leaves[index].marks {
        guard let target = mark.linkTarget, target.utf8.first == UInt8(ascii: "#") else { continue }
        if let place = places[String(target.dropFirst())] { found.insert(place) }
      }
    }
    return found
  }

  /// A note of more paragraphs is a chapter; its end is not looked for further.
  private static let mostLeavesOfNote = 8

  /// Marks that the author typed: `[^name]` with a definition in Markdown, `[1]` and `¹` with a line that begins so.
  private mutating func findTyped() {
    var typed: [[UInt8]: Int] = [:]
    for index in leaves.indices.reversed() where !leaves[index].isHeading && leaves[index].kind != .block(.code) {
      if let sign = NoteSign.typed(atStartOf: leaves[index].text.utf8) { typed[sign] = index }
    }
    let defined = places.contains { $0.key.hasPrefix(NoteSign.prefixOfDefinition) }
    guard !typed.isEmpty || defined else { return }
    for index in leaves.indices where leaves[index].kind != .block(.code) && NoteSign.mayHold(leaves[index].text.utf8) {
      let text = Array(leaves[index].text.utf8)
      let taken = leaves[index].marks.filter { mark in
        switch mark.kind {
        case .link, .code: true
        default: false
        }
      }
      var next = 0
      for (range, sign, name) in NoteSign.all(in: text) {
        // Marks are in order of their starts.
        while next < taken.count, taken[next].range.upperBound <= range.lowerBound { next += 1 }
        let note = name.map { places[NoteSign.prefixOfDefinition + $0] } ?? typed[sign]
        guard let note, note > index || name != nil && note != index,
          next == taken.count || !taken[next].range.overlaps(range)
        else { continue }
        citations.append(Citation(leaf: index, range: range, note: note, sign: sign, isComment: false))
      }
    }
  }

  // MARK: Rewriting

  private mutating func rewrite() {
    let begun = Set(citations.map(\.note))
    for note in begun { notes[note] = extent(of: note, begun) }
    var signs: [Int: [[UInt8]]] = [:]
    for citation in citations { signs[citation.note, default: []].append(citation.sign) }
    let citing = Set(citations.map(\.leaf))
    for note in begun { strip(note, citing: citing, signs[note] ?? []) }
    takeMarks()
    attach()
  }

  /// The leaves of a note: the one its mark leads to, and what goes on in the same item or part of the page.
  private func extent(of note: Int, _ begun: Set<Int>) -> Range<Int> {
    var end = note + 1
    let (list, container) = (leaves[note].nesting.list, leaves[note].container)
    // A container that holds more than the note says nothing.
    let isOwn = container >= 0 && (note == 0 || leaves[note - 1].container != container)
    while end < leaves.count, end - note < Footnotes.mostLeavesOfNote, !begun.contains(end), !leaves[end].isHeading {
      let isInItem = list > 0 && leaves[end].nesting.list == list && !leaves[end].nesting.startsItem
      guard isInItem || isOwn && leaves[end].container == container && !leaves[end].nesting.startsItem else { break }
      end += 1
    }
    return note..<end
  }

  /// Takes the way back and the sign at the beginning out of a note.
  private mutating func strip(_ note: Int, citing: Set<Int>, _ signs: [[UInt8]]) {
    for index in notes[note] ?? note..<note {
      let text = Array(leaves[index].text.utf8)
      var ranges: [Range<Int>] = []
      leaves[index].marks.removeAll { mark in
        guard let target = mark.linkTarget, target.utf8.first == UInt8(ascii: "#"),
          let place = places[String(target.dropFirst())], citing.contains(place)
        else { return false }
        if mark.range.lowerBound >= (ranges.last?.upperBound ?? 0), !mark.range.isEmpty {
          ranges.append(NoteSign.withBrackets(mark.range, in: text))
        }
        return true
      }
      if !ranges.isEmpty { remove(NoteSign.joined(ranges, in: text), from: index) }
      if index == note, let end = NoteSign.end(ofSignIn: Array(leaves[index].text.utf8), signs), end > 0 {
        remove([0..<end], from: index)
      }
    }
  }

  private mutating func takeMarks() {
    var start = citations.startIndex
    while start < citations.endIndex {
      let leaf = citations[start].leaf
      let end = citations[start...].firstIndex { $0.leaf != leaf } ?? citations.endIndex
      unlinkCited(in: leaf, before: citations[start..<end].map(\.range.lowerBound))
      remove(NoteSign.joined(citations[start..<end].map(\.range), in: Array(leaves[leaf].text.utf8)), from: leaf)
      start = end
    }
  }

  /// Takes the links off the words before marks that lead to where the note was in another form of the document.
  private mutating func unlinkCited(in leaf: Int, before places: [Int]) {
    guard !leaves[leaf].marks.isEmpty else { return }
    let places = Set(places)
    leaves[leaf].marks.removeAll { mark in
      guard let target = mark.linkTarget, target.utf8.first == UInt8(ascii: "#") else { return false }
      return places.contains(mark.range.upperBound) && self.places[String(target.dropFirst())] == nil
    }
  }

  private mutating func remove(_ ranges: [Range<Int>], from leaf: Int) {
    let removal = TextRemoval(of: ranges, from: Array(leaves[leaf].text.utf8))
    leaves[leaf].marks = removal.moved(leaves[leaf].marks)
    leaves[leaf].text = String(decoding: removal.bytes, as: UTF8.self)
    for place in [\FlowLeaf.lineBreak, \FlowLeaf.lineEnd] where leaves[leaf][keyPath: place] >= 0 {
      leaves[leaf][keyPath: place] = Int32(removal.moved(Int(leaves[leaf][keyPath: place])))
    }
  }

  /// Moves the notes to the first leaf that cites each, and drops headings that had nothing else below them.
  private mutating func attach() {
    var isMoved = [Bool](repeating: false, count: leaves.count)
    for citation in citations {
      guard let note = notes.removeValue(forKey: citation.note) else { continue }
      for index in note {
        isMoved[index] = true
        var leaf = leaves[index]
        leaf.dropGap()
        guard !leaf.text.isEmpty else { continue }
        leaf.kind = .block(.footnote)
        leaf.nesting = Nesting()
        if citation.isComment { comments.append(leaf) } else { leaves[citation.leaf].notes.append(leaf) }
      }
    }
    var next: Int?
    var hasOnlyNotes = false
    for index in leaves.indices.reversed() {
      if isMoved[index] {
        hasOnlyNotes = true
        continue
      }
      let endsBelow = next.map { leaves[$0].level.map { $0 <= leaves[index].level ?? 0 } ?? false } ?? true
      if hasOnlyNotes, leaves[index].isHeading, leaves[index].notes.isEmpty, endsBelow {
        isMoved[index] = true
      } else {
        next = index
      }
      hasOnlyNotes = false
    }
    leaves = leaves.indices.filter { !isMoved[$0] }.map { leaves[$0] }
  }
}
