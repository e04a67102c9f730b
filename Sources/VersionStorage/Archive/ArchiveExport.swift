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
    for id in ids {
      var paths = [ArchiveLayout.sealName, ArchiveLayout.policyName]
      for label in try labels(of: id) {
        for entry in try files.entries(of: layout.version(id, label)) {
          paths.append("\(ArchiveLayout.versionsName)/\(label)/\(entry.name)")
        }
      }
      for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        contents.append(("policies/\(id)/\(path)", try files.read(layout.policy(id) + "/" + path)))
      }
    }
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
