/// What is wrong with a profile: all of it, not only the first thing.
public struct ProfileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One fault.
  public struct Fault: Sendable, Hashable {
    /// The file.
    public var file: String
    /// The line, from 1; 0 for the whole file.
    public var line: Int
    /// One line, no full stop.
    public var message: String

    /// Creates a fault.
    public init(file: String, line: Int, message: String) {
      self.file = file
      self.line = line
      self.message = message
    }
  }

  /// The faults in the order of their lines.
  public var faults: [Fault]

  /// Creates an error.
  public init(_ faults: [Fault]) { self.faults = faults }

  /// One line a fault: `file:line: message`.
  public var description: String {
    faults.map { $0.line > 0 ? "\($0.file):\($0.line): \($0.message)" : "\($0.file): \($0.message)" }
      .joined(separator: "\n")
  }
}
