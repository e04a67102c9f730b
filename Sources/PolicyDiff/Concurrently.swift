internal import Dispatch

/// Two pieces of work that have nothing to do with each other, at the same time.
///
/// Both have to be functions of what they capture, so that the outcome does not depend on which is done first.
enum Concurrently {
  /// Does both and returns both results.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = Results<First, Second>()
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 { results.first = first() } else { results.second = second() }
    }
    guard let a = results.first, let b = results.second else { return (first(), second()) }
    return (a, b)
  }

  /// Each of the two places is written by one iteration only and read after both are done.
  private final class Results<First: Sendable, Second: Sendable>: @unchecked Sendable {
    var first: First?
    var second: Second?
  }
}
