internal import Foundation
internal import GRDB
internal import PolicyModel

/// What a refresh did.
package struct IndexRefresh: Sendable, Hashable {
  /// Versions that were read.
  package var versions = 0
  /// Policies that were looked at because something of them had changed.
  package var policies = 0
  /// What could not be read, a policy or a version as `id@label`, each with the reason.
  package var unreadable: [Unreadable] = []

  /// Something that is not in the index.
  package struct Unreadable: Sendable, Hashable {
    /// The policy, or the version as `id@label`.
    package var name: String
    /// Why.
    package var reason: String
  }
}

extension ArchiveIndex {
  /// Brings the index up to date with the files: with those of all policies, or of the only one that is asked for.
  ///
  /// A policy whose files look untouched is not read. New versions at the end of a chain are added; a chain that
  /// changed otherwise, or is to be read otherwise, is read anew. Policies that are gone are forgotten. What cannot be read is told, and stops
  /// nothing else; the policy that was asked for must be readable.
  func refresh(
    _ all: [PolicyIdentifier], only: PolicyIdentifier?, progress: (Int, Int) -> Void
  ) throws -> IndexRefresh {
    let ids = only.map { [$0] } ?? all
    let known = try read { database in
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
      try write { database in
        for (id, stamp) in chunk {
          do {
            try refresh(id, stamp: stamp, in: database, &result)
          } catch let error as ArchiveError where only == nil {
            try forget(id.text, in: database, keepRow: false)
            result.unreadable.append(IndexRefresh.Unreadable(name: id.text, reason: error.description))
          }
        }
      }
      progress(start + chunk.count, changed.count)
    }
    if only == nil {
      let present = Set(ids.map(\.text))
      let gone = known.keys.filter { !present.contains($0) }.sorted()
      if !gone.isEmpty {
        try write { database in for name in gone { try forget(name, in: database, keepRow: false) } }
      }
    }
    return result
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
    let reading = Data(record.readingDigest.bytes)
    let known = try Data.fetchOne(database, sql: "SELECT reading FROM policy WHERE name = ?", arguments: [id.text])
    try database.execute(
      sql: """
        INSERT INTO policy (name, stamp, reading) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET stamp = excluded.stamp, reading = excluded.reading
        """, arguments: [id.text, stamp, reading])
    guard
      let policy = try Int64.fetchOne(database, sql: "SELECT id FROM policy WHERE name = ?", arguments: [id.text])
    else { return }
    var indexed = try Data.fetchAll(
      database, sql: "SELECT record FROM version WHERE policy = ? ORDER BY place", arguments: [policy])
    let isBeginning =
      known == reading && indexed.count <= versions.count
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
    var writer = try OccurrenceWriter(policy: policy, before: indexed.count, in: database)
    var isDamaged = false
    for place in indexed.count..<versions.count {
      let version = versions[place]
      let sections = sections(of: version, in: id, record, &result)
      if sections == nil { isDamaged = true }
      // No version has the empty digest, so that the policy is read anew until the file is put right.
      let digest = sections == nil ? Data() : Data(version.recordDigest.bytes)
      try database.cachedStatement(
        sql: "INSERT INTO version (policy, place, label, record, status, inForce) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [
        policy, place, version.label.text, digest, version.record.status.rawValue, version.start.seconds,
      ])
      try writer.advance(to: place, sections ?? [], in: database)
    }
    if isDamaged {
      try database.execute(sql: "UPDATE policy SET stamp = '' WHERE id = ?", arguments: [policy])
    }
  }

  /// The sections of a version, none of one that is not readable as a policy; nil if its file is damaged.
  private func sections(
    of version: StoredVersion, in id: PolicyIdentifier, _ record: PolicyRecord, _ result: inout IndexRefresh
  ) -> [Section]? {
    let name = "\(id)@\(version.label)"
    do throws(ArchiveError) {
      let snapshot = try archive.snapshot(of: version.record, in: id)
      result.versions += 1
      if let document = extraction.read(snapshot, record) { return document.allSections }
      result.unreadable.append(IndexRefresh.Unreadable(name: name, reason: "it is not readable as a policy"))
      return []
    } catch {
      result.unreadable.append(IndexRefresh.Unreadable(name: name, reason: error.description))
      return nil
    }
  }
}

extension PolicyRecord {
  /// What of it decides how versions are read: other values may find other sections and roles in the same bytes.
  var readingDigest: ContentDigest {
    ContentDigest(
      ofPieces: [contentSelector, removeSelectors, encoding, title, language].flatMap { [Array(($0 ?? "").utf8), [0]] })
  }
}

extension DirectoryArchive {
  /// What tells whether anything of a policy was changed: recording replaces the list of digests, and people who add
  /// folders by hand change the folder of the versions.
  func stamp(of id: PolicyIdentifier) throws(ArchiveError) -> String {
    let names = [ArchiveLayout.digestsName, ArchiveLayout.versionsName, ArchiveLayout.policyName]
    return try files.stamps(of: names, in: ArchiveLayout.policy(id)).map { $0?.description ?? "-" }
      .joined(separator: " ")
  }
}
