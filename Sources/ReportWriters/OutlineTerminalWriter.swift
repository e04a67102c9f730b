public import PolicyModel

/// The tree of a document's sections for a person at a terminal.
/// ```
/// Code of Conduct
/// ├─ 1 Our Pledge                     line 3
/// └─ 2 Enforcement                    line 9   reporting
///    └─ 2.1 Consequences              line 14  consequences
/// ```
public struct OutlineTerminalWriter: Sendable {
  private let style: TerminalStyle
  private let wrapper: LineWrapper
  private let includesOmitted: Bool
  private let explains: Bool

  /// Creates a writer.
  /// - Parameters:
  ///   - usesColor: Whether escape sequences may be written.
  ///   - width: Columns of the terminal.
  ///   - includesOmitted: Whether to list the parts that are not the policy.
  ///   - explains: Whether to tell what decided each role.
  public init(usesColor: Bool = false, width: Int = 100, includesOmitted: Bool = false, explains: Bool = false) {
    style = TerminalStyle(usesColor: usesColor, width: width)
    wrapper = LineWrapper(style: style)
    self.includesOmitted = includesOmitted
    self.explains = explains
  }

  /// Draws a document; `name` is where it came from.
  public func write(_ document: PolicyDocument, name: String) -> String {
    var lines: [String] = []
    lines += wrapper.lines([.init(Wording.title(of: document) ?? name, .strong)])
    let facts = [
      name, Wording.edition(of: document), document.metadata.language.map { "language " + $0.value } ?? "",
      Wording.counted(document.sections.count, "section"),
    ].filter { !$0.isEmpty }
    lines += wrapper.lines([.init(facts.joined(separator: " · "), .faint)])
    lines += tree(document)
    if includesOmitted { lines += omitted(document) }
    for diagnostic in document.diagnostics {
      let place = diagnostic.position.map { ":\($0.line):\($0.column)" } ?? ""
      lines += wrapper.lines([
        .init("\(name)\(place): \(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.id)]", .faint)
      ])
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func tree(_ document: PolicyDocument) -> [String] {
    let sections = document.allSections
    let isLast = lastSiblings(document)
    var lines: [String] = []
    // For each open level, whether its line goes on below.
    var open: [Bool] = []
    for section in sections {
      let depth = section.isPreamble ? 0 : depthLimited(section)
      let last = section.isPreamble ? document.sections.isEmpty : isLast[section.ordinal]
      open.removeLast(max(0, open.count - depth))
      while open.count < depth { open.append(false) }
      let trunk = open.map { $0 ? "│  " : "   " }.joined()
      let line = " " + String(section.firstLine)
      let roles = section.roles.map(\.rawValue).joined(separator: ", ")
      let pieces: [LineWrapper.Piece] = [
        .init(section.name, section.isPreamble ? .faint : .plain), .init("  line" + line, .faint),
        .init(roles.isEmpty ? "" : "  " + roles, .strong),
      ]
      lines += wrapper.lines(pieces, first: trunk + (last ? "└─ " : "├─ "), rest: trunk + (last ? "   " : "│  "))
      if explains { lines += evidence(section, trunk: trunk + (last ? "      " : "│     ")) }
      open.append(!last)
    }
    return lines
  }

  /// The drawing stops growing to the right here; ten thousand nested headings would fill the disk otherwise.
  private static let deepest = 12

  private func depthLimited(_ section: Section) -> Int {
    min(max(section.path.count - 1, 0), OutlineTerminalWriter.deepest)
  }

  /// For each section, whether no sibling follows. O(*n*).
  private func lastSiblings(_ document: PolicyDocument) -> [Bool] {
    var result = [Bool](repeating: true, count: document.sections.count)
    var latest: [Int: Int] = [:]
    for section in document.sections {
      let parent = section.parent ?? Section.preambleOrdinal
      if let before = latest[parent] { result[before] = false }
      latest[parent] = section.ordinal
    }
    return result
  }

  private func evidence(_ section: Section, trunk: String) -> [String] {
    let assignments = (section.heading?.roles ?? []) + section.blocks.flatMap(\.roles)
    return assignments.flatMap { assignment in
      wrapper.lines(
        [
          .init(
            "\(assignment.role.rawValue): \(assignment.evidence.cue) “\(Wording.short(assignment.evidence.words))”",
            .faint)
        ], first: trunk, rest: trunk)
    }
  }

  private func omitted(_ document: PolicyDocument) -> [String] {
    guard !document.omitted.isEmpty else { return ["", style.paint("Nothing was left out.", .faint)] }
    var lines = ["", style.paint("Left out:", .strong)]
    for part in document.omitted {
      let cause = part.cause.isEmpty ? "" : " (\(part.cause))"
      let words = part.blocks.map(\.text).filter { !$0.isEmpty }.prefix(8).joined(separator: " / ")
      lines += wrapper.lines(
        [
          .init("\(part.reason)\(cause), line \(part.range.start.line): ", .plain),
          .init(Wording.short(words, limit: 240), .faint),
        ], first: "  ", rest: "    ")
    }
    return lines
  }
}
