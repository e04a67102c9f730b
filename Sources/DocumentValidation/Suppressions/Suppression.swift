/// A decision that findings of a rule may stay.
public struct Suppression: Sendable, Hashable {
  /// The rule's id.
  public var rule: String
  /// Why; nil if not said, and then it does not hold.
  public var reason: String?
  /// Who decided.
  public var approver: String?
  /// The last day on which it holds, ISO 8601.
  public var expires: String?
  /// The only finding it is for; nil for all of the rule.
  public var fingerprint: String?
  /// The title or printed heading of the only section it is for; nil for all.
  public var section: String?
  /// The file it stands in: nil for the document itself.
  public var file: String?
  /// The line it stands in.
  public var line: Int

  /// Creates a suppression.
  public init(
    rule: String, reason: String? = nil, approver: String? = nil, expires: String? = nil, fingerprint: String? = nil,
    section: String? = nil, file: String? = nil, line: Int
  ) {
    self.rule = rule
    self.reason = reason
    self.approver = approver
    self.expires = expires
    self.fingerprint = fingerprint
    self.section = section
    self.file = file
    self.line = line
  }
}

/// A fault in a suppression that keeps it from being understood.
public struct SuppressionFault: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The line, from 1; 0 for the whole file.
  public var line: Int
  /// One line, no full stop.
  public var message: String

  /// `file:line: message`.
  public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}
