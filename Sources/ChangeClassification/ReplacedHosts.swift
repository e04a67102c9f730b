internal import PolicyModel

/// Hosts of links that another took the place of throughout: a site that moved, with all its pages.
///
/// As with phrases (`ThroughoutPhrases`), that is one fact: the change is made at several places, at the same path each
/// time, and everywhere.
struct ReplacedHosts {
  private struct Pair: Hashable {
    var old: String
    var new: String
  }

  private let pairs: Set<Pair>

  /// Finds them. O(changed links).
  /// - Parameters:
  ///   - report: The comparison.
  ///   - hosts: The hosts that links of either version lead to.
  init(_ report: ComparisonReport, hosts: (old: Set<String>, new: Set<String>)) {
    var counts: [Pair: Int] = [:]
    for change in report.sections {
      for link in change.links where link.isRetargeted {
        let (old, new) = (LinkTarget(link.oldTarget), LinkTarget(link.newTarget))
        guard ReplacedHosts.isSamePage(old, new) else { continue }
        counts[Pair(old: old.host, new: new.host), default: 0] += 1
      }
    }
    pairs = Set(
      counts.filter { pair, count in
        count >= ThroughoutPhrases.fewestPlaces && !hosts.new.contains(pair.old) && !hosts.old.contains(pair.new)
      }.keys)
  }

  /// True if a link changed its host and nothing else, as all links to that host did.
  func explain(_ old: LinkTarget, _ new: LinkTarget) -> Bool {
    pairs.contains(Pair(old: old.host, new: new.host)) && ReplacedHosts.isSamePage(old, new)
  }

  private static func isSamePage(_ old: LinkTarget, _ new: LinkTarget) -> Bool {
    !old.host.isEmpty && !new.host.isEmpty && old.host != new.host && old.path == new.path && old.query == new.query
  }
}
