/// Which PolicyDiff wrote a report.
public enum ToolVersion {
  /// The version as Semantic Versioning writes it; the newest heading of CHANGELOG.md that is not "Unreleased".
  public static let current = "0.1.0"
}
