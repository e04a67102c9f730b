/// The order of a policy's versions: each names the record before it by digest.
package struct VersionChain: Sendable {
  /// Oldest first.
  package let versions: [StoredVersion]
  /// What is wrong with the chain.
  package let faults: [Fault]

  /// A break in the chain.
  package enum Fault: Sendable, Hashable {
    /// The version before, by digest, is not there, or was changed.
    case unknownPrevious(VersionLabel)
    /// More than one version has none before it.
    case severalFirst([VersionLabel])
    /// More than one version follows the same.
    case fork(after: VersionLabel, [VersionLabel])
  }

  /// Orders versions. Where the chain is broken, the time of recording and then the label decide, so that there is
  /// an order even then. O(*n* log *n*).
  package init(_ unordered: [StoredVersion]) {
    let byTime = unordered.sorted {
      ($0.record.recorded.seconds, $0.label) < ($1.record.recorded.seconds, $1.label)
    }
    var index: [ContentDigest: Int] = [:]
    for (position, version) in byTime.enumerated() { index[version.recordDigest] = position }
    var followers = [[Int]](repeating: [], count: byTime.count)
    var starts: [Int] = []
    var first: [VersionLabel] = []
    var faults: [Fault] = []
    for (position, version) in byTime.enumerated() {
      if let previous = version.record.previous {
        if let before = index[previous], before != position {
          followers[before].append(position)
        } else {
          faults.append(.unknownPrevious(version.label))
          starts.append(position)
        }
      } else {
        starts.append(position)
        first.append(version.label)
      }
    }
    if first.count > 1 { faults.append(.severalFirst(first)) }

    // Walks each chain from its start; at a fork the earlier branch comes first, whole.
    var ordered: [StoredVersion] = []
    var stack = Array(starts.reversed())
    while let position = stack.popLast() {
      ordered.append(byTime[position])
      let next = followers[position]
      if next.count > 1 { faults.append(.fork(after: byTime[position].label, next.map { byTime[$0].label })) }
      stack += next.reversed()
    }
    var earliest: Timestamp?
    for position in ordered.indices.reversed() {
      let record = ordered[position].record
      if record.effective ?? record.published != nil {
        earliest = earliest.map { min($0, record.inForce) } ?? record.inForce
      } else if let earliest, earliest.seconds < record.recorded.seconds {
        ordered[position].start = earliest
      }
    }
    self.versions = ordered
    self.faults = faults
  }
}
