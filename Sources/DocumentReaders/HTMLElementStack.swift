internal import PolicyModel

/// An open element.
struct HTMLElement {
  var tag: HTMLTag
  /// Counts elements of the document; a later one has a higher number.
  var serial: Int32
  /// Offset of its `<`.
  var start: Int
  /// Index in the flow of the innermost container, itself included; -1 for none.
  var container: Int32
  /// Place on the stack of the innermost block, itself included; -1 for none.
  var owner: Int32
  /// What a leaf directly in it is.
  var kind: Block.Kind
  /// The lists, quotes and table around a leaf in it.
  var nesting: Nesting
  /// The innermost list item, counted from 0 in the document; -1 outside.
  var item: Int32
  /// Level and serial of the heading around it; level 0 outside.
  var headingLevel: Int8
  var headingSerial: Int32
  /// Index of its own attributes; -1 if it has none that matter.
  var attributes: Int32
  /// What it is if it is a button, or an inline element that acts as one.
  var control: Control
  /// True if its text is set in the middle of the page.
  var isCentred: Bool
  /// True if it opened an inline mark.
  var hasMark: Bool
  /// True if it underlines its text.
  var isUnderlining: Bool
  /// True if it links to a place in the document.
  var linksInside: Bool
  /// True if nothing in it is read.
  var isSkipped: Bool
  /// Index of the metadata field its text completes; -1 for none.
  var field: Int32
  /// Counters of a list or table: next ordinal, row, column.
  var counter: Int32
  var column: Int32
  /// How a list counts its items: 0 for bullets, else the step.
  var step: Int8
  /// True for Word's marker of an item, or the gap behind it.
  var isMarker = false
  /// Why its text is withheld, as an index; -1 if it is not.
  var withholding: Int16 = -1
  /// The colours of text in it, as an index; -1 for those of paper.
  var colours: Int32 = -1
  /// Where raised or lowered text began in the run, and in which run; -1 for other elements.
  var raised: (start: Int32, run: Int32) = (-1, -1)

  /// A button parts the text around it, except inside a heading, whose title it may bear, and where it explains a word
  /// of a sentence.
  enum Control: UInt8 {
    case none, parting, inline
  }
}

/// The open elements, by the HTML standard's rules for end tags that were left out.
///
/// libxml2 closes elements as HTML 4 did; it leaves a `p` open before a `section`, and nests what should be siblings.
/// Here such an element is closed, and the end that libxml2 reports for it later finds nothing to do.
struct HTMLElementStack {
  private(set) var elements: [HTMLElement] = []
  /// Serials of what libxml2 holds open.
  private var parserSerials: [Int32] = []
  /// How many elements of each kind are open, so that none is searched for in vain.
  private var open = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  private var nextSerial: Int32 = 0

  /// How many forms are open.
  var forms: Int32 { open[Int(HTMLTag.form.rawValue)] }

  var last: HTMLElement? { elements.last }
  var count: Int { elements.count }

  subscript(index: Int) -> HTMLElement {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  /// A number for the next element.
  mutating func takeSerial() -> Int32 {
    nextSerial += 1
    return nextSerial
  }

  mutating func push(_ element: HTMLElement) {
    elements.append(element)
    parserSerials.append(element.serial)
    open[Int(element.tag.rawValue)] += 1
  }

  mutating func pop() -> HTMLElement {
    let element = elements.removeLast()
    open[Int(element.tag.rawValue)] -= 1
    return element
  }

  /// The serial of the element whose end libxml2 reports; nil if it holds none open.
  mutating func parserEnd() -> Int32? { parserSerials.popLast() }

  /// How many elements a start tag closes, from the top of the stack.
  func countClosed(byStartOf tag: HTMLTag) -> Int {
    if tag.closesParagraph, open[Int(HTMLTag.p.rawValue)] > 0 {
      for (offset, element) in elements.reversed().enumerated() {
        switch element.tag {
        case .p: return offset + 1
        case .td, .th, .button: return 0
        default: continue
        }
      }
    }
    return 0
  }

  /// How many elements end because the start of `tag` implies the end of one like it.
  func countImplied(byStartOf tag: HTMLTag) -> Int {
    guard let (closes, stops) = tag.impliedEnds, closes.contains(where: { open[Int($0.rawValue)] > 0 }) else {
      return 0
    }
    for (offset, element) in elements.reversed().enumerated() {
      if stops.contains(element.tag) { return 0 }
      if closes.contains(element.tag) { return offset + 1 }
    }
    return 0
  }
}
