internal import ArgumentParser
internal import ReportWriters

/// A colour on the command line: `#7a1f5c` or `#72c`.
struct TintArgument: ExpressibleByArgument {
  /// What pages make of it.
  var tint: PageTint

  init?(argument: String) {
    guard let tint = PageTint(argument) else { return nil }
    self.tint = tint
  }
}
