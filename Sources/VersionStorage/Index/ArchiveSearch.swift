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
  /// Sections that hold all words of a query, best first; of equal ones by policy, newest first.
  package func search(_ query: ArchiveQuery) throws(ArchiveError) -> [ArchiveHit] {
    guard let expression = SearchText.expression(of: query.words) else {
      throw ArchiveError(.invalidName, "'\(ArchiveName.printable(query.words))' has no word to search for")
    }
    do {
      return try database.read { database in try Self.search(query, expression, in: database) }
    } catch {
      throw Self.failure(error, archive)
    }
  }

  private static func search(_ query: ArchiveQuery, _ expression: String, in database: Database) throws -> [ArchiveHit]
  {
    var conditions = "words MATCH ?"
    var arguments: StatementArguments = [expression]
    if let policy = query.policy {
      conditions += " AND p.name = ?"
      arguments += [policy.text]
    }
    if let role = query.role {
      conditions += " AND (' ' || o.roles || ' ') LIKE ?"
      arguments += ["% \(role.rawValue) %"]
    }
    // The bodies are fetched for the results alone: sorting would carry them along.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT o.text AS text, o.policy AS policy, p.name AS name, o.number AS number, o.roles AS roles,
          o.first AS first, o.last AS last
        FROM words JOIN occurrence o ON o.text = words.rowid JOIN policy p ON p.id = o.policy
        WHERE \(conditions) ORDER BY words.rank, p.name, o.last DESC, o.id
        """, arguments: arguments)
    var hits: [ArchiveHit] = []
    var versions: [Int64: [(label: String, status: String, inForce: Int64)]] = [:]
    while hits.count < query.limit, let row = try rows.next() {
      let policy: Int64 = row["policy"]
      if versions[policy] == nil {
        versions[policy] = try Row.fetchAll(
          database, sql: "SELECT label, status, inForce FROM version WHERE policy = ? ORDER BY place",
          arguments: [policy]
        ).map { ($0["label"], $0["status"], $0["inForce"]) }
      }
      let chain = versions[policy] ?? []
      let (first, last): (Int, Int) = (row["first"], row["last"])
      guard last < chain.count else { continue }
      if let day = query.day {
        guard let place = Self.place(inForceOn: day, of: chain), (first...last).contains(place) else { continue }
      }
      let id: Int64 = row["text"]
      guard
        let text = try Row.fetchOne(database, sql: "SELECT title, body FROM text WHERE id = ?", arguments: [id])
      else { continue }
      let title: String = text["title"]
      if let section = query.section, !title.lowercased().contains(section.lowercased()) { continue }
      let roles: String = row["roles"]
      hits.append(
        ArchiveHit(
          policy: row["name"], number: row["number"], title: title,
          roles: roles.split(separator: " ").compactMap { Role(rawValue: String($0)) },
          firstLabel: chain[first].label, lastLabel: chain[last].label, isCurrent: last == chain.count - 1,
          excerpt: SearchText.excerpt(of: text["body"], for: query.words)))
    }
    return hits
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
