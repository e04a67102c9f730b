internal import Foundation
internal import GRDB
internal import PolicyModel

/// Writes the sections of a policy's versions, one version after the other, as occurrences.
struct OccurrenceWriter {
  /// What makes two sections the same for the index.
  private struct Key: Hashable {
    var text: Int64
    var number: String
    var roles: String
  }

  private let policy: Int64
  /// The occurrences that reach to the last version written.
  private var open: [Key: Int64] = [:]

  /// Continues after `before` versions.
  init(policy: Int64, before: Int, in database: Database) throws {
    self.policy = policy
    guard before > 0 else { return }
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, text, number, roles FROM occurrence WHERE policy = ? AND last = ?",
      arguments: [policy, before - 1])
    for row in rows { open[Key(text: row["text"], number: row["number"], roles: row["roles"])] = row["id"] }
  }

  /// Writes the sections of the version at a place of the chain.
  mutating func advance(to place: Int, _ sections: [Section], in database: Database) throws {
    var next: [Key: Int64] = [:]
    for section in sections {
      let body = section.blocks.map(\.text).joined(separator: "\n")
      let text = try Self.text(title: section.title, body: body, in: database)
      let key = Key(
        text: text, number: section.number?.label ?? "", roles: section.roles.map(\.rawValue).joined(separator: " "))
      guard next[key] == nil else { continue }
      if let occurrence = open[key] {
        try database.cachedStatement(sql: "UPDATE occurrence SET last = ? WHERE id = ?")
          .execute(arguments: [place, occurrence])
        next[key] = occurrence
      } else {
        try database.cachedStatement(
          sql: "INSERT INTO occurrence (policy, text, first, last, number, roles) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [policy, text, place, place, key.number, key.roles])
        next[key] = database.lastInsertedRowID
      }
    }
    open = next
  }

  /// The row of a text, written if it is new.
  private static func text(title: String, body: String, in database: Database) throws -> Int64 {
    let digest = ContentDigest(ofPieces: [Array(title.utf8), [0], Array(body.utf8)])
    // Half of a SHA-256 is enough among any number of texts that fits on a disk, and the index is not a proof.
    let key = Data(digest.bytes.prefix(16))
    let find = try database.cachedStatement(sql: "SELECT id FROM text WHERE digest = ?")
    if let id = try Int64.fetchOne(find, arguments: [key]) { return id }
    try database.cachedStatement(sql: "INSERT INTO text (digest, title, body) VALUES (?, ?, ?)")
      .execute(arguments: [key, title, body])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)")
      .execute(arguments: [id, SearchText.segmented(title), SearchText.segmented(body)])
    return id
  }
}
