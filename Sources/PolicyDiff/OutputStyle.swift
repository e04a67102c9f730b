/// How output for people may look.
public struct OutputStyle: Sendable, Hashable {
  /// When to use colour.
  public enum Color: String, Sendable, Hashable, CaseIterable {
    /// On a terminal that can show it, unless `NO_COLOR` is set.
    case auto
    /// In any case.
    case always
    /// Not at all.
    case never
  }

  /// Whether escape sequences may be written.
  public var usesColor: Bool
  /// Columns to wrap at.
  public var width: Int

  /// Wraps here where no terminal tells its width: what people paste into mails and tickets.
  public static let defaultWidth = 100

  /// Creates a style.
  public init(usesColor: Bool = false, width: Int = OutputStyle.defaultWidth) {
    self.usesColor = usesColor
    self.width = width
  }

  /// The style for a place to write to.
  ///
  /// - Parameters:
  ///   - color: What was asked for.
  ///   - toFile: True if the output goes to a file, which is no terminal.
  ///   - host: Tells the terminal and `NO_COLOR`, `TERM` and `COLUMNS`.
  public init(color: Color, toFile: Bool = false, in host: some HostEnvironment) {
    let terminal = toFile ? nil : host.terminalWidth
    switch color {
    case .always: usesColor = true
    case .never: usesColor = false
    case .auto:
      // no-color.org: any value but the empty one.
      let isUnwanted = !(host.variable("NO_COLOR") ?? "").isEmpty
      usesColor = terminal != nil && !isUnwanted && host.variable("TERM") != "dumb"
    }
    width = host.variable("COLUMNS").flatMap { Int($0) } ?? terminal ?? OutputStyle.defaultWidth
  }
}
