extension DirectoryArchive {
  /// The archive, or some of its policies, as one tar file with a manifest: `MANIFEST` comes first and lists every
  /// file with its digest, as `sha256sum --check` reads it. The same archive gives the same bytes on every machine.
  ///
  /// Throws what `verify` would report: what is exported is what was recorded.
  package func export(only: [PolicyIdentifier]? = nil) throws(ArchiveError) -> [UInt8] {
    let faults = try verify(only: only).filter { $0.severity == .fault }
    if let fault = faults.first {
      throw ArchiveError(
        fault.error.code, path: fault.error.path, "the archive is not sound: \(fault.error.message)",
        remedy: "run 'policydiff verify' and put it right first")
    }
    var contents: [(path: String, bytes: [UInt8])] = []
    let ids: [PolicyIdentifier]
    if let only { ids = only.sorted() } else { ids = try policies() }
    var register = PolicyRegister()
    for id in ids {
      let list = try digestsWithPending(of: id)
      register.beginnings[id] = PolicyRegister.Beginning(of: try versions(of: id))
      contents.append(("policies/\(id)/\(ArchiveLayout.digestsName)", list.bytes))
      for path in list.digests.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        let bytes = try files.read(ArchiveLayout.policy(id) + "/" + path, limit: Snapshot.largest)
        guard ContentDigest(of: bytes) == list.digests[path] else {
          throw ArchiveError(
            .digestMismatch, path: files.shown(ArchiveLayout.policy(id) + "/" + path), "changed during the export",
            remedy: "run the command again")
        }
        contents.append(("policies/\(id)/\(path)", bytes))
      }
    }
    contents.append(("policies/\(ArchiveLayout.register)", register.bytes))
    contents.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var manifest: [UInt8] = []
    for (path, bytes) in contents { manifest += Array("\(ContentDigest(of: bytes).hex)  \(path)\n".utf8) }
    var tar = TarWriter()
    do throws(TarWriter.Problem) {
      try tar.add("MANIFEST", manifest)
      for (path, bytes) in contents { try tar.add(path, bytes) }
    } catch {
      guard case .nameTooLong(let path) = error else { return [] }
      throw ArchiveError(.invalidName, path: path, "too long a name for a tar file")
    }
    tar.finish()
    return tar.bytes
  }
}
