internal import Foundation
internal import GRDB
internal import PolicyModel

/// What a refresh did.
package struct IndexRefresh: Sendable, Hashable {
  /// Versions that were read.
  package var versions = 0
  /// Policies that were looked at because something of them had changed.
  package var policies = 0
  /// Versions that no reader could read, as `id@label`.
  package var unreadable: [String] = []
}

extension ArchiveIndex {
  /// Brings the index up to date with the files: with all of them, or those of some policies.
  ///
  /// A policy whose files look untouched is not read. New versions at the end of a chain are added; a chain that
  /// changed otherwise is read anew. Policies that are gone are forgotten.
  /// - Parameter progress: called after each policy with how many are done, and of how many.
  @discardableResult
  package func refresh(
    only: [PolicyIdentifier]? = nil, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> IndexRefresh {
    let ids: [PolicyIdentifier]
    if let only { ids = only } else { ids = try archive.policies() }
    do {
      let known = try database.read { database in
        try Row.fetchAll(database, sql: "SELECT name, stamp FROM policy").reduce(into: [String: String]()) {
          $0[$1["name"]] = $1["stamp"]
        }
      }
      var changed: [(PolicyIdentifier, String)] = []
      for id in ids {
        let stamp = try archive.stamp(of: id)
        if known[id.text] != stamp { changed.append((id, stamp)) }
      }
      var result = IndexRefresh()
      result.policies = changed.count
      // Many policies a transaction: each costs a few writes to the disk whatever is in it.
      for start in stride(from: 0, to: changed.count, by: 64) {
        let chunk = changed[start..<min(start + 64, changed.count)]
        try database.write { database in
          for (id, stamp) in chunk { try refresh(id, stamp: stamp, in: database, &result) }
        }
        progress(start + chunk.count, changed.count)
      }
      if only == nil {
        let present = Set(ids.map(\.text))
        let gone = known.keys.filter { !present.contains($0) }.sorted()
        if !gone.isEmpty {
          try database.write { database in
            for name in gone { try forget(name, in: database, keepRow: false) }
          }
        }
      }
      return result
    } catch {
      throw Self.failure(error, archive)
    }
  }

  private func forget(_ name: String, in database: Database, keepRow: Bool) throws {
    guard let policy = try Int64.fetchOne(database, sql: "SELECT id FROM policy WHERE name = ?", arguments: [name])
    else { return }
    // Texts stay until the index is made anew: other policies may share them, and a search finds none without places.
    try database.execute(sql: "DELETE FROM occurrence WHERE policy = ?", arguments: [policy])
    try database.execute(sql: "DELETE FROM version WHERE policy = ?", arguments: [policy])
    if !keepRow { try database.execute(sql: "DELETE FROM policy WHERE id = ?", arguments: [policy]) }
  }

  private func refresh(
    _ id: PolicyIdentifier, stamp: String, in database: Database, _ result: inout IndexRefresh
  ) throws {
    let versions = try archive.versions(of: id)
    let record = try archive.policy(id)
    try database.execute(
      sql: "INSERT INTO policy (name, stamp) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp",
      arguments: [id.text, stamp])
    guard
      let policy = try Int64.fetchOne(database, sql: "SELECT id FROM policy WHERE name = ?", arguments: [id.text])
    else { return }
    var indexed = try Data.fetchAll(
      database, sql: "SELECT record FROM version WHERE policy = ? ORDER BY place", arguments: [policy])
    let isBeginning =
      indexed.count <= versions.count
      && zip(indexed, versions).allSatisfy { Array($0) == $1.recordDigest.bytes }
    if !isBeginning {
      try forget(id.text, in: database, keepRow: true)
      indexed = []
    }
    // A new version can show that older ones without a date are older than they seemed.
    for place in 0..<indexed.count where versions[place].start != versions[place].record.inForce {
      try database.cachedStatement(sql: "UPDATE version SET inForce = ? WHERE policy = ? AND place = ?")
        .execute(arguments: [versions[place].start.seconds, policy, place])
    }
    var open = try OccurrenceWriter(policy: policy, before: indexed.count, in: database)
    for place in indexed.count..<versions.count {
      let version = versions[place]
      try database.cachedStatement(
        sql: "INSERT INTO version (policy, place, label, record, status, inForce) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        policy, place, version.label.text, Data(version.recordDigest.bytes), version.record.status.rawValue,
        version.start.seconds,
      ])
      let snapshot = try archive.snapshot(of: version.record, in: id)
      result.versions += 1
      guard let document = extraction.read(snapshot, record) else {
        result.unreadable.append("\(id)@\(version.label)")
        try open.advance(to: place, [], in: database)
        continue
      }
      try open.advance(to: place, document.allSections, in: database)
    }
  }
}

extension DirectoryArchive {
  /// What tells whether anything of a policy was changed: recording replaces the list of digests, and people who add
  /// folders by hand change the folder of the versions.
  func stamp(of id: PolicyIdentifier) throws(ArchiveError) -> String {
    var parts: [String] = []
    for path in [layout.seal(id), layout.versions(id), layout.policy(id) + "/" + ArchiveLayout.policyName] {
      parts.append(try files.stamp(of: path)?.description ?? "-")
    }
    return parts.joined(separator: " ")
  }
}
