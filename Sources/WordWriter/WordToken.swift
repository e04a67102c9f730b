internal import PolicyModel

/// A part of the body of a Word file, before paragraphs are made of it.
enum WordToken {
  /// Words in one look with one mark.
  case run(XMLBytes, WordRevisionMark, link: WordLink?)
  /// What is not seen: bookmarks, ends of moves.
  case place(XMLBytes)
  /// The end of a paragraph, and the blocks that tell how it looks in the old and in the new version.
  case end(WordRevisionMark, old: BlockReference?, new: BlockReference?)
  /// A table, whole.
  case table(XMLBytes)
}

/// Where words lead.
enum WordLink: Hashable {
  /// To an address outside, by its number.
  case outside(Int)
  /// To a bookmark.
  case inside(String)
}

/// Ends of paragraphs that stay, between words that were both inserted or both deleted.
///
/// LibreOffice takes two neighbouring insertions for one, with the end of the paragraph between them, though that end
/// is older; rejecting then joins the two paragraphs. The same text is therefore written with that end inserted too,
/// and the old end behind the insertion: after the last inserted paragraph, or, if the insertion ends within a
/// paragraph, as a deleted end of its own. Accepting and rejecting give the same in Word and in LibreOffice.
enum WordJoints {
  /// The tokens, rewritten. O(*n*).
  static func resolved(_ tokens: [WordToken]) -> [WordToken] {
    var result: [WordToken] = []
    result.reserveCapacity(tokens.count)
    let following = marksOfFollowingRuns(tokens)
    /// The mark of the last words of the paragraph so far.
    var last = WordRevisionMark.kept
    /// Ends that were written as changes and have still to be written as what they are.
    var owed: [(old: BlockReference?, new: BlockReference?)] = []
    var mark = WordRevisionMark.kept

    func pay(_ result: inout [WordToken]) {
      for end in owed {
        result.append(.end(mark.opposite, old: mark.isNew ? end.old : nil, new: mark.isNew ? nil : end.new))
      }
      owed.removeAll()
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .run(_, let own, _):
        if own != mark { pay(&result) }
        last = own
      case .place: break
      case .table:
        pay(&result)
        last = .kept
      case .end(.kept, let old, let new):
        defer { last = .kept }
        guard last != .kept, following[index] == last else {
          pay(&result)
          break
        }
        if last != mark { pay(&result) }
        mark = last
        owed.append((old, new))
        result.append(.end(mark, old: mark.isNew ? nil : old, new: mark.isNew ? new : nil))
        continue
      case .end(let own, let old, let new):
        last = .kept
        guard own == mark, following[index] != own, let first = owed.popLast() else { break }
        pay(&result)
        result.append(.end(.kept, old: own.isNew ? first.old : old, new: own.isNew ? new : first.new))
        continue
      }
      result.append(token)
    }
    pay(&result)
    return result
  }

  /// Of each token, the mark of the words right after it; nil if something else comes first.
  private static func marksOfFollowingRuns(_ tokens: [WordToken]) -> [WordRevisionMark?] {
    var result = [WordRevisionMark?](repeating: nil, count: tokens.count)
    var following: WordRevisionMark?
    for (index, token) in tokens.enumerated().reversed() {
      result[index] = following
      switch token {
      case .run(_, let mark, _): following = mark
      case .place: break
      case .end, .table: following = nil
      }
    }
    return result
  }
}
