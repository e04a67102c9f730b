/// A heading and its own blocks, up to the next heading of any level. Subsections are sections of their own.
public struct Section: Sendable, Hashable {
  /// 0-based place in the document; `preambleOrdinal` for the text before the first heading.
  public var ordinal: Int
  /// The heading; nil for the preamble and for parts of a text without headings.
  public var heading: Heading?
  /// Level from 1 (outermost) to 6 and beyond; 0 for the preamble.
  public var level: Int
  /// Ordinal of the enclosing section; nil at the top.
  public var parent: Int?
  /// Its place in the outline, counted from 1 at each level: the second child of the first section is `[1, 2]`.
  public var path: [Int]
  /// Its own text in reading order.
  public var blocks: [Block]
  /// Names that links can point to, as `#name`, in order.
  public var anchors: [String]
  /// Where it stands, from its heading up to the next one.
  public var range: SourceRange

  /// The ordinal of the text before the first heading.
  public static let preambleOrdinal = -1

  /// Creates a section.
  public init(
    ordinal: Int, heading: Heading?, level: Int, parent: Int? = nil, path: [Int] = [], blocks: [Block] = [],
    anchors: [String] = [], range: SourceRange = .none
  ) {
    self.ordinal = ordinal
    self.heading = heading
    self.level = level
    self.parent = parent
    self.path = path
    self.blocks = blocks
    self.anchors = anchors
    self.range = range
  }

  /// The heading without its number; empty without a heading.
  public var title: String { heading?.title ?? "" }
  /// The printed number, if the heading has one.
  public var number: SectionNumber? { heading?.number }
  /// True for the text before the first heading.
  public var isPreamble: Bool { ordinal == Section.preambleOrdinal }
  /// How people refer to it: the printed heading, or what it is where there is none.
  public var name: String {
    heading?.text ?? (isPreamble ? "(preamble)" : "(no heading)")
  }

  /// The union of its blocks' roles, weightiest first; ties in order of appearance.
  public var roles: [Role] {
    // A section has a few roles: looking through a short list is faster than hashing names.
    var sums: [(role: Role, weight: Double)] = []
    func add(_ assignments: [RoleAssignment]) {
      for assignment in assignments {
        if let known = sums.firstIndex(where: { $0.role == assignment.role }) {
          sums[known].weight += assignment.weight
        } else {
          sums.append((assignment.role, assignment.weight))
        }
      }
    }
    for index in blocks.indices { add(blocks[index].roles) }
    if let heading { add(heading.roles) }
    return sums.enumerated().sorted { left, right in
      left.element.weight != right.element.weight
        ? left.element.weight > right.element.weight : left.offset < right.offset
    }.map(\.element.role)
  }
}

/// A heading as printed, and its parts.
public struct Heading: Sendable, Hashable {
  /// How the source marks it.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// `# Title`.
    case atx
    /// Underlined with `=` or `-`.
    case setext
    /// `h1` to `h6`.
    case html
    /// A paragraph all in bold, or the bold words at the start of one.
    case bold
    /// A line of plain text, usually numbered.
    case plain
    /// A container styled as heading.
    case div
    /// A list item that serves as heading.
    case listItem = "list-item"
  }

  /// As printed, number included.
  public var text: String
  /// The printed number, if any.
  public var number: SectionNumber?
  /// The rest.
  public var title: String
  /// Links and emphasis over `text`.
  public var marks: [InlineMark]
  /// How the source marks it.
  public var style: Style
  /// Where it stands.
  public var range: SourceRange
  /// What the heading's words say the section is for; empty unless they decide.
  public var roles: [RoleAssignment]

  /// Creates a heading.
  public init(
    text: String, number: SectionNumber? = nil, title: String? = nil, marks: [InlineMark] = [], style: Style = .atx,
    range: SourceRange = .none, roles: [RoleAssignment] = []
  ) {
    self.text = text
    self.number = number
    self.title = title ?? text
    self.marks = marks
    self.style = style
    self.range = range
    self.roles = roles
  }
}
