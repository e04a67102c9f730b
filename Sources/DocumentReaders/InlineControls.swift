import PolicyModel

/// The buttons inside a heading or a sentence.
///
/// In a heading, one that bears the title opens the section below; beside a title, a button copies a link or opens a
/// menu, and its sign or words are none of the title. In a sentence, one that the words go on after is a word that is
/// explained on demand.
enum InlineControls {
  /// A button in a run of text.
  struct Control {
    var range: Range<Int>
    /// The names of what it opens; nil if it does not say that it opens something.
    var opens: String?
  }

  /// A heading's text and marks without the buttons that bear no title.
  struct Title {
    var text: String
    var marks: [InlineMark]
    /// True if a button bears the title, so that words outside of buttons would take its place.
    var isOfControl: Bool
  }

  /// The title of a heading, or of a piece of one.
  ///
  /// - Parameter followsTitle: whether an earlier piece of the heading has words outside of buttons.
  static func title(_ text: String, _ marks: [InlineMark], _ controls: [Control], followsTitle: Bool) -> Title {
    guard !controls.isEmpty else { return Title(text: text, marks: marks, isOfControl: false) }
    let bytes = Array(text.utf8)
    let ranges = controls.map { $0.range.clamped(to: 0..<bytes.count) }.filter { !$0.isEmpty }
    var dropped = ranges
    let hasOwnWords = followsTitle || hasLetters(TextRemoval(of: ranges, from: bytes).bytes)
    if !hasOwnWords {
      let named = controls.indices.filter { hasLetters(Array(bytes[controls[$0].range.clamped(to: 0..<bytes.count)])) }
      if let bearer = named.first(where: { controls[$0].opens != nil }) ?? named.first {
        dropped = controls.indices.filter { $0 != bearer }.map { controls[$0].range.clamped(to: 0..<bytes.count) }
          .filter { !$0.isEmpty }
      }
    }
    let removal = TextRemoval(of: dropped, from: bytes)
    return Title(
      text: String(decoding: removal.bytes, as: UTF8.self), marks: removal.moved(marks), isOfControl: !hasOwnWords)
  }

  /// A text without the buttons behind its last word.
  static func sentence(
    _ text: String, _ marks: [InlineMark], _ controls: [Control]
  ) -> (text: String, marks: [InlineMark]) {
    guard !controls.isEmpty else { return (text, marks) }
    let bytes = Array(text.utf8)
    var (end, dropped): (Int, [Range<Int>]) = (bytes.count, [])
    for control in controls.reversed() where control.range.upperBound <= end {
      guard !hasLetters(Array(bytes[control.range.upperBound..<end])) else { break }
      dropped.insert(control.range, at: 0)
      end = control.range.lowerBound
    }
    let removal = TextRemoval(of: dropped, from: bytes)
    return (String(decoding: removal.bytes, as: UTF8.self), removal.moved(marks))
  }

  private static func hasLetters(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
