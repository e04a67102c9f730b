/// How things stand out on a terminal: by colour and line where there is colour, by brackets where there is none.
package struct TerminalStyle: Sendable, Hashable {
  /// True if escape sequences may be written.
  package var usesColor: Bool
  /// Columns to wrap at.
  package var width: Int

  /// Narrower than this, wrapping would cut more words than it keeps.
  package static let narrowest = 40
  /// Prose on lines longer than this is hard to read, however wide the terminal is.
  package static let widest = 110

  /// A style; the width is kept within bounds that can be read.
  package init(usesColor: Bool = false, width: Int = 100) {
    self.usesColor = usesColor
    self.width = min(max(width, TerminalStyle.narrowest), TerminalStyle.widest)
  }

  /// What a stretch of text is.
  package enum Face: Sendable, Hashable, CaseIterable {
    /// Running text.
    case plain
    /// Headings.
    case strong
    /// What matters less.
    case faint
    /// Struck through in red, or `[-…-]`.
    case deleted
    /// Underlined in green, or `{+…+}`.
    case inserted
    /// What must not be overlooked.
    case alarm

    /// Select Graphic Rendition parameters; line as well as colour, for people who do not tell red from green.
    var parameters: String {
      switch self {
      case .plain: ""
      case .strong: "1"
      case .faint: "2"
      case .deleted: "31;9"
      case .inserted: "32;4"
      case .alarm: "1;35"
      }
    }
  }

  /// All sequences that are ever written: one that begins each face but running text, and the one that ends them all.
  static let sequences: [[UInt8]] = {
    let style = TerminalStyle(usesColor: true)
    let marks = Face.allCases.filter { $0 != .plain }.map(style.open) + [style.close(.strong)]
    return marks.map { Array($0.utf8) }
  }()

  /// What is written where a stretch begins.
  package func open(_ face: Face) -> String {
    if usesColor { return face == .plain ? "" : "\u{1B}[\(face.parameters)m" }
    switch face {
    case .deleted: return "[-"
    case .inserted: return "{+"
    default: return ""
    }
  }

  /// What is written where it ends.
  package func close(_ face: Face) -> String {
    if usesColor { return face == .plain ? "" : "\u{1B}[0m" }
    switch face {
    case .deleted: return "-]"
    case .inserted: return "+}"
    default: return ""
    }
  }

  /// Text in a face; the text must have been made visible before.
  package func paint(_ text: String, _ face: Face) -> String {
    text.isEmpty ? "" : open(face) + text + close(face)
  }
}
