internal import Dispatch

/// Pieces of work that have nothing to do with each other, at the same time.
///
/// All have to be functions of what they capture, so that the outcome does not depend on which is done first.
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

  /// Does a piece of work for each of some values, on all cores, and returns the results in their order.
  static func map<Value: Sendable, Outcome: Sendable>(
    _ values: [Value], _ work: @Sendable (Value) -> Outcome
  ) -> [Outcome] {
    guard values.count > 1 else { return values.map(work) }
    let places = Places<Outcome>(count: values.count)
    DispatchQueue.concurrentPerform(iterations: values.count) { index in places.set(work(values[index]), at: index) }
    return places.outcomes
  }

  /// Each place is written by one iteration only and read after all are done.
  private final class Places<Outcome: Sendable>: @unchecked Sendable {
    private let buffer: UnsafeMutableBufferPointer<Outcome?>

    init(count: Int) {
      buffer = .allocate(capacity: count)
      buffer.initialize(repeating: nil)
    }

    deinit {
      buffer.deinitialize()
      buffer.deallocate()
    }

    func set(_ outcome: Outcome, at index: Int) { buffer[index] = outcome }

    var outcomes: [Outcome] { buffer.compactMap { $0 } }
  }

  /// Each of the two places is written by one iteration only and read after both are done.
  private final class Results<First: Sendable, Second: Sendable>: @unchecked Sendable {
    var first: First?
    var second: Second?
  }
}
