import PolicyModel

/// What a format's reader finds before anybody has decided what the policy is: every leaf in reading order, with the
/// containers it stands in.
///
/// `HTMLFlowReader`, `MarkdownFlowReader` and `PlainTextFlowReader` make it; `MainContent` removes site furniture
/// from it; `OutlineBuilder` makes the document. Neither of these two asks which format it came from.
struct Flow: Sendable {
  /// Every leaf with text or images, in reading order.
  var leaves: [FlowLeaf] = []
  /// The containers, in order of their starts; a leaf and a container name theirs by index.
  var containers: [FlowContainer] = []
  /// `meta`, `link`, `title`, front matter, comments, JSON-LD, in source order.
  var fields: [MetadataField] = []
  /// The forms, in order of their starts.
  var forms: [FlowForm] = []
  /// Where the page says that its relative links begin.
  var base: (address: String, position: SourcePosition)?
  /// `lang` and `dir` of the root, if given.
  var language: String?
  /// True if the root or the body says `dir="rtl"`.
  var isRightToLeft = false
  /// True if something in it may open and close parts of the page, or is hidden.
  var folds = false
  /// Text that is kept out of the leaves: hidden, struck out.
  var omitted: [OmittedPart] = []
  /// How many passages the source marks as inserted.
  var insertions = 0
  /// What was skipped or repaired.
  var diagnostics: [Diagnostic] = []
}

/// A leaf of the source.
struct FlowLeaf: Sendable {
  /// What the source says it is.
  enum Kind: Sendable, Hashable {
    /// Marked up as heading.
    case heading(level: Int, style: Heading.Style)
    /// Anything else.
    case block(Block.Kind)
  }

  var kind: Kind
  /// White space collapsed and trimmed (kept in code).
  var text: String
  var marks: [InlineMark] = []
  /// Offsets of the spaces that stand for line breaks the author asked for.
  var breaks: [Int] = []
  var nesting = Nesting()
  var range: SourceRange
  /// Names a link can point to that lie on the leaf, inside it, or on an element that starts just before it.
  var anchors: [String] = []
  /// Index of the innermost container, or -1.
  var container: Int = -1
  /// Where the first line of the text ends, as an offset into it: at a break that the author asked for, or at the end of
  /// a line of the source. -1 if there is none.
  var lineBreak: Int32 = -1
  var lineEnd: Int32 = -1
  /// The notes that it cites.
  var notes: [FlowLeaf] = []
  /// True if the source sets it in the middle of the page.
  var isCentred = false
  /// True if all of it is underlined.
  var isUnderlined = false
  /// `class`, `id` and `role` of the leaf's own element.
  var attributes = FlowAttributes.none
}

/// What helps to tell furniture from content and headings from paragraphs.
///
/// A class, since a leaf is copied often, and most have none.
final class FlowAttributes: Sendable {
  let element: String
  let id: String
  let classes: String
  let role: String
  let style: String
  /// `aria-label`.
  let label: String
  /// What hides it from everybody: `hidden`, `display: none`; empty if nothing does.
  let hiding: String
  /// True if it is hidden from screen readers; everybody else sees it.
  let isAriaHidden: Bool
  /// True if the source hides it from everybody.
  var isHidden: Bool { !hiding.isEmpty }
  /// True if the source says that the element opens and closes a part of the page.
  let toggles: Bool
  /// The names of the parts that it opens, parted by spaces.
  let opens: String

  /// What has neither element nor attributes.
  static let none = FlowAttributes()

  init(
    element: String = "", id: String = "", classes: String = "", role: String = "", style: String = "",
    label: String = "", hiding: String = "", isAriaHidden: Bool = false, toggles: Bool = false, opens: String = ""
  ) {
    self.element = element
    self.id = id
    self.classes = classes
    self.role = role
    self.style = style
    self.label = label
    self.hiding = hiding
    self.isAriaHidden = isAriaHidden
    self.toggles = toggles
    self.opens = opens
  }

  /// The same, of an element that the reader of a page gets to see.
  var shown: FlowAttributes {
    FlowAttributes(
      element: element, id: id, classes: classes, role: role, style: style, label: label, isAriaHidden: isAriaHidden,
      toggles: toggles, opens: opens)
  }

  /// The same, of an element that opens and closes parts of the page.
  func toggling(_ names: String) -> FlowAttributes {
    FlowAttributes(
      element: element, id: id, classes: classes, role: role, style: style, label: label, hiding: hiding,
      isAriaHidden: isAriaHidden, toggles: true, opens: names)
  }
}

/// An element that holds leaves (`div`, `section`, `nav`, `li`, `table`, …), or a container of Markdown.
struct FlowContainer: Sendable {
  var attributes: FlowAttributes
  /// Index of the container around it, or -1.
  var parent: Int
  var range: SourceRange
}

/// A form that sends somewhere what is written into it.
struct FlowForm: Sendable {
  /// Index of its own container.
  var container: Int
  /// Where it sends to, as written.
  var action: String
  /// The words on its button.
  var label: String
  var position: SourcePosition
}
