internal import Foundation
internal import GRDB
package import PolicyModel

/// What to search for.
package struct ArchiveQuery: Sendable, Hashable {
  /// Words and "phrases"; all must stand in one section.
  package var words: String
  /// Only in this policy.
  package var policy: PolicyIdentifier?
  /// Only in sections whose title has these words.
  package var section: String?
  /// Only in sections of this role.
  package var role: Role?
  /// Only in what was in force on this day.
  package var day: Timestamp?
  /// At most so many results.
  package var limit: Int

  /// Creates a query.
  package init(
    _ words: String, policy: PolicyIdentifier? = nil, section: String? = nil, role: Role? = nil,
    day: Timestamp? = nil, limit: Int = 50
  ) {
    self.words = words
    self.policy = policy
    self.section = section
    self.role = role
    self.day = day
    self.limit = limit
  }
}

/// One section's text that was found, with the versions it stands in.
package struct ArchiveHit: Sendable, Hashable {
  /// The policy.
  package var policy: String
  /// The printed number; empty if there is none.
  package var number: String
  /// The title.
  package var title: String
  /// The roles, weightiest first.
  package var roles: [Role]
  /// The first version of an unbroken run with this text.
  package var firstLabel: String
  /// The last version of that run.
  package var lastLabel: String
  /// True if the run reaches to the newest version.
  package var isCurrent: Bool
  /// Some words around the first that was found.
  package var excerpt: String
}

extension ArchiveIndex {
  /// Brings the index up to date, of one policy or of all, and gives the sections that hold all words of a query: over
  /// all policies best first (see `mostRanked`), then by policy, newest first; in one policy newest first.
  /// - Parameter progress: called after each policy that is read with how many are done, and of how many.
  package func search(
    _ query: ArchiveQuery, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> (hits: [ArchiveHit], refresh: IndexRefresh) {
    try search(query, mostRanked: Self.mostRanked, progress: progress)
  }

  /// The same with another bound.
  func search(
    _ query: ArchiveQuery, mostRanked: Int, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> (hits: [ArchiveHit], refresh: IndexRefresh) {
    guard let expression = SearchText.expression(of: query.words) else {
      throw ArchiveError(.invalidName, "'\(ArchiveName.printable(query.words))' has no word to search for")
    }
    if let policy = query.policy { try archive.checkFolders(of: policy) }
    let ids = try query.policy == nil ? archive.policies() : []
    // Reading leaves nothing behind where there is no archive.
    if ids.isEmpty, query.policy == nil { return ([], IndexRefresh()) }
    return try reliably {
      let refresh = try refresh(ids, only: query.policy, progress: progress)
      let hits = try read { database in
        var results = SearchResults(query: query)
        if let policy = query.policy {
          try Self.search(in: policy, expression, database, &results)
        } else {
          try Self.searchEverywhere(expression, mostRanked: mostRanked, database, &results)
        }
        return results.hits
      }
      return (hits, refresh)
    }
  }

  private static let places = """
    SELECT o.text AS text, o.policy AS policy, p.name AS name, o.number AS number, o.roles AS roles,
      o.first AS first, o.last AS last
    FROM occurrence o JOIN policy p ON p.id = o.policy
    """

  /// To rank matches costs a look at every one of them, and tells little of words that stand nearly everywhere. Of
  /// more matches than this, sections with the words in their title come first, then the others as they were indexed.
  static let mostRanked = 5000

  /// The best texts come in growing portions, and the places of each are looked up by themselves: to join all
  /// matches of a common word with their places before sorting costs ten times as much.
  private static func searchEverywhere(
    _ expression: String, mostRanked: Int, _ database: Database, _ results: inout SearchResults
  ) throws {
    let counted = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)",
      arguments: [expression, mostRanked + 1])
    let isRanked = counted ?? 0 <= mostRanked
    let find = try database.cachedStatement(sql: places + " WHERE o.text = ? ORDER BY p.name, o.last DESC, o.id")
    var seen: Set<Int64> = []
    for expression in isRanked ? [expression] : ["title : (\(expression))", expression] {
      var offset = 0
      var portion = max(64, results.query.limit * 2)
      while !results.isFull {
        let texts = try Int64.fetchAll(
          database,
          sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY \(isRanked ? "rank" : "rowid") LIMIT ? OFFSET ?",
          arguments: [expression, portion, offset])
        for text in texts where !results.isFull && seen.insert(text).inserted {
          for row in try Row.fetchAll(find, arguments: [text]) where !results.isFull {
            try results.add(row, in: database)
          }
        }
        if texts.count < portion { break }
        offset += portion
        portion *= 8
      }
    }
  }

  /// In one policy few texts are in question, so that all matches are taken unsorted.
  private static func search(
    in policy: PolicyIdentifier, _ expression: String, _ database: Database, _ results: inout SearchResults
  ) throws {
    let texts = try Set(
      Int64.fetchAll(database, sql: "SELECT rowid FROM words WHERE words MATCH ?", arguments: [expression]))
    let rows = try Row.fetchCursor(
      database, sql: places + " WHERE p.name = ? ORDER BY o.last DESC, o.id", arguments: [policy.text])
    while !results.isFull, let row = try rows.next() {
      if texts.contains(row["text"]) { try results.add(row, in: database) }
    }
  }
}

/// Results of a query, as they are found.
private struct SearchResults {
  let query: ArchiveQuery
  private(set) var hits: [ArchiveHit] = []
  private var chains: [Int64: [(label: String, status: String, inForce: Int64)]] = [:]

  init(query: ArchiveQuery) { self.query = query }

  var isFull: Bool { hits.count >= query.limit }

  /// Adds a place if it is what the query wants.
  mutating func add(_ row: Row, in database: Database) throws {
    let roles: [Role] = (row["roles"] as String).split(separator: " ").compactMap { Role(rawValue: String($0)) }
    if let role = query.role, !roles.contains(role) { return }
    let chain = try chain(of: row["policy"], in: database)
    let (first, last): (Int, Int) = (row["first"], row["last"])
    guard first >= 0, first <= last, last < chain.count else { return }
    if let day = query.day {
      guard let place = Self.place(inForceOn: day, of: chain), (first...last).contains(place) else { return }
    }
    let id: Int64 = row["text"]
    let find = try database.cachedStatement(sql: "SELECT title, body FROM text WHERE id = ?")
    guard let text = try Row.fetchOne(find, arguments: [id]) else { return }
    let title: String = text["title"]
    if let section = query.section, !title.lowercased().contains(section.lowercased()) { return }
    hits.append(
      ArchiveHit(
        policy: row["name"], number: row["number"], title: title, roles: roles, firstLabel: chain[first].label,
        lastLabel: chain[last].label, isCurrent: last == chain.count - 1,
        excerpt: SearchText.excerpt(of: text["body"], for: query.words)))
  }

  private mutating func chain(
    of policy: Int64, in database: Database
  ) throws -> [(label: String, status: String, inForce: Int64)] {
    if let chain = chains[policy] { return chain }
    let chain: [(label: String, status: String, inForce: Int64)] = try Row.fetchAll(
      database, sql: "SELECT label, status, inForce FROM version WHERE policy = ? ORDER BY place", arguments: [policy]
    ).map { ($0["label"], $0["status"], $0["inForce"]) }
    chains[policy] = chain
    return chain
  }

  /// As `VersionSelector.inForce`, over what the index knows.
  private static func place(
    inForceOn day: Timestamp, of chain: [(label: String, status: String, inForce: Int64)]
  ) -> Int? {
    let end = day.seconds + Timestamp.day
    var best: Int?
    for (place, version) in chain.enumerated()
    where version.status == VersionRecord.Status.published.rawValue && version.inForce < end {
      if let found = best, chain[found].inForce > version.inForce { continue }
      best = place
    }
    return best
  }
}
