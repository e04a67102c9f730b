/// Breaks marked text into lines of a width, without cutting words.
///
/// Colours end with each line and begin again on the next, so that the indent stays plain; brackets open and close
/// once, however many lines are between them.
package struct LineWrapper: Sendable {
  /// A stretch of text in one face.
  package struct Piece: Sendable {
    let text: String
    let face: TerminalStyle.Face

    /// Creates a stretch; its text is made visible.
    package init(_ text: String, _ face: TerminalStyle.Face = .plain) {
      self.text = DisplayText.visible(text)
      self.face = face
    }
  }

  /// The smallest part that is never broken.
  private struct Atom {
    var text: String
    var width: Int
    var face: TerminalStyle.Face
    var hasSpaceBefore: Bool
    var mayBreakBefore: Bool
  }

  /// The look of it.
  package var style: TerminalStyle

  /// Creates a wrapper.
  package init(style: TerminalStyle) { self.style = style }

  /// The lines of some pieces; the first starts with `first`, the others with `rest`, which has the same width.
  package func lines(_ pieces: [Piece], first: String = "", rest: String = "") -> [String] {
    let room = max(style.width - DisplayText.width(first), LineWrapper.narrowest)
    var lines: [String] = []
    var line = first
    var used = 0
    var face = TerminalStyle.Face.plain
    for atom in atoms(of: pieces, room: room) {
      let change = atom.face != face
      let opening = columns(style.open(atom.face))
      // The bracket that closes a stretch stands on the line of its last word.
      let needed =
        atom.width + (atom.hasSpaceBefore ? 1 : 0) + (change ? columns(style.close(face)) + opening : 0)
        + columns(style.close(atom.face))
      if used > 0 && used + needed > room && atom.mayBreakBefore {
        if change || style.usesColor { line += style.close(face) }
        lines.append(line)
        line = rest
        if change || style.usesColor { line += style.open(atom.face) }
        used = change ? opening : 0
      } else {
        if change {
          line += style.close(face)
          used += columns(style.close(face))
        }
        if atom.hasSpaceBefore && used > 0 {
          line += " "
          used += 1
        }
        if change {
          line += style.open(atom.face)
          used += opening
        }
      }
      line += atom.text
      used += atom.width
      face = atom.face
    }
    line += style.close(face)
    lines.append(line)
    return lines
  }

  /// Columns of a mark: brackets take room, escape sequences do not.
  private func columns(_ mark: String) -> Int { style.usesColor ? 0 : mark.utf8.count }

  /// An indent that leaves less room than this is kept all the same.
  private static let narrowest = 12

  private func atoms(of pieces: [Piece], room: Int) -> [Atom] {
    var atoms: [Atom] = []
    var hasSpace = false
    for piece in pieces {
      let isMarked = piece.face == .deleted || piece.face == .inserted
      if isMarked && piece.text.utf8.allSatisfy({ $0 == 0x20 }) && !piece.text.isEmpty {
        // White space alone that came or went is a change nobody would see.
        atoms.append(Atom(text: "␣", width: 1, face: piece.face, hasSpaceBefore: hasSpace, mayBreakBefore: hasSpace))
        hasSpace = false
        continue
      }
      let longest = max(1, room - columns(style.open(piece.face)) - columns(style.close(piece.face)))
      var word = String.UnicodeScalarView()
      var width = 0
      // Two marked stretches may stand on two lines even if no space is between them.
      var mayBreak = isMarked || atoms.last.map { $0.face == .deleted || $0.face == .inserted } ?? true
      func flush(_ atoms: inout [Atom]) {
        guard !word.isEmpty else { return }
        atoms.append(
          Atom(
            text: String(word), width: width, face: piece.face, hasSpaceBefore: hasSpace,
            mayBreakBefore: hasSpace || mayBreak))
        hasSpace = false
        mayBreak = false
        word = String.UnicodeScalarView()
        width = 0
      }
      for scalar in piece.text.unicodeScalars {
        if scalar == " " {
          flush(&atoms)
          hasSpace = true
          continue
        }
        let columns = DisplayText.width(scalar)
        // Scripts without spaces may be broken anywhere, and a word longer than a line has to be.
        if DisplayText.isWide(scalar) || width + columns > longest {
          flush(&atoms)
          mayBreak = true
        }
        word.append(scalar)
        width += columns
      }
      flush(&atoms)
    }
    return atoms
  }
}
