/// Tells the numbered lines that head the parts of a text from those of lists among them: the former count on from the
/// first to the last, the latter break in.
enum NumberedLines {
  struct Line {
    var value: Int
    /// Ends as items of lists do, in a semicolon or colon.
    var isDoubtful: Bool
  }

  /// Shorter runs are no order that anything could break.
  static let shortestRun = 3

  private struct Step {
    var place: Int
    var length: Int
    var before: Int?
    var isDoubtful: Bool
  }

  /// The places of lines that stand between the first and the last of the longest run of numbers and are none of it;
  /// nil stands for lines that are not asked about. O(*n*).
  static func outOfOrder(_ lines: [Line?]) -> Set<Int> {
    // By value, the end of the longest run that reaches it.
    var ends: [Int: Step] = [:]
    var before: [Int: Int] = [:]
    var best: Step?
    for (place, line) in lines.enumerated() {
      guard let line else { continue }
      let previous = ends[line.value - 1]
      let step = Step(
        place: place, length: (previous?.length ?? 0) + 1, before: previous?.place, isDoubtful: line.isDoubtful)
      if let known = ends[line.value],
        known.length > step.length || known.length == step.length && (!known.isDoubtful || step.isDoubtful)
      {
        continue
      }
      ends[line.value] = step
      before[place] = step.before
      if best.map({ step.length > $0.length }) ?? true { best = step }
    }
    guard let best, best.length >= shortestRun else { return [] }
    var run: Set<Int> = [best.place]
    var first = best.place
    while let place = before[first] {
      run.insert(place)
      first = place
    }
    var broken: Set<Int> = []
    for place in first..<best.place where lines[place] != nil && !run.contains(place) { broken.insert(place) }
    return broken
  }
}
