/// Something that can be told without stopping: what a reader skipped, repaired or doubted.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Good to know.
    case note
    /// Probably wrong.
    case warning
    /// Wrong.
    case error

    /// `note` is least.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Stable name of the kind, kebab-case.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// One line, most specific words first, no full stop.
  public var summary: String
  /// Where.
  public var position: SourcePosition?

  /// Creates a diagnostic.
  public init(_ id: String, _ severity: Severity, _ summary: String, at position: SourcePosition? = nil) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.position = position
  }
}
