internal import Dispatch

/// Two pieces of work that have nothing to do with each other, at the same time.
///
/// Both have to be functions of what they capture, so that the outcome does not depend on which is done first.
enum Concurrently {
  /// From how many bytes of text on a second thread pays: to start one costs about as much as to compare two policies of
  /// a few pages, and on a machine that is busy it gains nothing.
  static let leastBytes = 1 << 17

  /// Does both and returns both results.
  ///
  /// - Parameter bytes: How much text is worked on; of little, one is done after the other.
  static func both<First: Sendable, Second: Sendable>(
    bytes: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    guard bytes >= leastBytes else { return (first(), second()) }
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
