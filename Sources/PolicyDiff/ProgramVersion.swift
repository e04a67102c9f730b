internal import ReportWriters

/// What this program is.
public enum ProgramVersion {
  /// The version, as Semantic Versioning writes it.
  public static var current: String { ToolVersion.current }
}
