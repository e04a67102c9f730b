import PolicyModel

/// The text of a paragraph of an office document, run by run, until it is known what the paragraph is.
struct OfficeText {
  /// How a run is shown.
  struct Style: Equatable {
    var isBold = false
    var isItalic = false
    var isStruck = false
    var isHidden = false
    /// Where it leads.
    var link: String?
  }

  private enum Piece {
    case text([UInt8], Style)
    case lineBreak
  }

  private var pieces: [Piece] = []
  /// Names a link can point to.
  var anchors: [String] = []

  var isEmpty: Bool { pieces.isEmpty }

  /// Adds a run; one that is shown like the last goes on with it.
  mutating func append(_ run: some Sequence<UInt8>, _ style: Style) {
    if case .text(var text, style)? = pieces.last {
      pieces.removeLast()
      text += run
      pieces.append(.text(text, style))
    } else {
      pieces.append(.text(Array(run), style))
    }
  }

  /// A line break that the author asked for.
  mutating func appendBreak() { pieces.append(.lineBreak) }

  /// Goes on with another paragraph's text, as where the mark between them was deleted.
  mutating func append(_ other: OfficeText) {
    pieces += other.pieces
    anchors += other.anchors
  }

  /// Goes on with the next line of a paragraph; a word that a hyphen parts is whole again, and keeps the hyphen before a
  /// capital.
  mutating func join(_ line: OfficeText) {
    let next = line.plain.unicodeScalars.first { $0 != " " }
    if case .text(var text, let style)? = pieces.last {
      while let last = text.last, isSpace(last) { text.removeLast() }
      let endsInHyphen =
        text.last == UInt8(ascii: "-") && text.dropLast().last.map { $0 >= 0x80 || $0 >= 0x61 && $0 <= 0x7A } == true
      if endsInHyphen, next?.properties.isLowercase == true {
        text.removeLast()
      } else if !endsInHyphen || next?.properties.isUppercase != true {
        // The hyphen before a capital is its word's own.
        text.append(0x20)
      }
      pieces[pieces.count - 1] = .text(text, style)
    }
    append(line)
  }

  /// Takes bytes off the beginning, white space before them too.
  mutating func dropPrefix(_ count: Int) {
    var left = count
    var isStart = true
    for index in pieces.indices {
      guard case .text(let text, let style) = pieces[index], left > 0 || isStart else { continue }
      var rest = text[...]
      if isStart { rest = rest.drop(while: isSpace) }
      isStart = rest.isEmpty
      let taken = min(left, rest.count)
      rest = rest.dropFirst(taken)
      left -= taken
      pieces[index] = .text(Array(rest), style)
    }
  }

  /// The text with every run shown in another way.
  func changed(_ change: (inout Style) -> Void) -> OfficeText {
    var text = self
    for index in text.pieces.indices {
      guard case .text(let bytes, var style) = text.pieces[index] else { continue }
      change(&style)
      text.pieces[index] = .text(bytes, style)
    }
    return text
  }

  /// The text without marks.
  var plain: String {
    var bytes: [UInt8] = []
    for piece in pieces {
      if case .text(let text, _) = piece { bytes += text } else { bytes.append(0x20) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the text into the open leaf, with its marks; gives what is hidden or struck out.
  ///
  /// - Parameter keepsBold: false where bold says nothing, as in a heading of that style.
  func write(to out: inout FlowWriter, keepsBold: Bool = true) -> [(text: String, reason: Withholding)] {
    var withheld: [(String, Withholding)] = []
    var open = Style()
    var marks: [(kind: InlineMark.Kind, mark: Int)] = []
    func close() {
      while let last = marks.popLast() { out.text.close(last.mark) }
    }
    for piece in pieces {
      guard case .text(let text, var style) = piece else {
        out.text.appendBreak()
        continue
      }
      if !keepsBold { style.isBold = false }
      if out.mode == .policy, style.isHidden || style.isStruck, text.contains(where: { !isSpace($0) }) {
        withheld.append(
          (
            String(decoding: text, as: UTF8.self).trimmingSpaces,
            style.isHidden ? Withholding(reason: .hidden, cause: "marked as hidden") : .struck
          ))
        continue
      }
      // White space is shown like what is around it.
      if text.contains(where: { !isSpace($0) }), style != open {
        close()
        if let link = style.link { marks.append((.strong, out.text.open(.link(target: link, relation: nil)))) }
        if style.isBold { marks.append((.strong, out.text.open(.strong))) }
        if style.isItalic { marks.append((.emphasis, out.text.open(.emphasis))) }
        if style.isStruck { marks.append((.strikethrough, out.text.open(.strikethrough))) }
        open = style
      }
      out.append(text[...])
    }
    close()
    return withheld
  }
}
