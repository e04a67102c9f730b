/// How a command ended, as shells and continuous integration see it.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Done, and nothing to report that was asked to be a failure.
  case success = 0
  /// `--exit-code` was given and the versions differ, or validation has findings at or above the threshold.
  case differences = 1
  /// A document could not be read, a report not be written, or the program is at fault.
  case trouble = 2
  /// The command line was not understood.
  case usage = 64
}
