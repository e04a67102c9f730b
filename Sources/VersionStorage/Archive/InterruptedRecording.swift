/// What a recording that was interrupted left behind, and how it is finished or undone.
extension DirectoryArchive {
  /// Finishes or undoes an interrupted recording, and clears the staging area. To be called under the lock.
  func recover() throws(ArchiveError) {
    if try files.kind(of: ArchiveLayout.pending) != nil {
      for entry in try files.entries(of: ArchiveLayout.pending) {
        let path = ArchiveLayout.pending + "/" + entry.name
        guard entry.kind == .file else { throw Self.refusal(of: entry.kind, at: files.shown(path)) }
        if entry.name == ArchiveLayout.digestsName {
          if let register = try register() { try replace(ArchiveLayout.register, by: register.bytes) }
        } else if let id = try? PolicyIdentifier(entry.name), try files.kind(of: ArchiveLayout.digests(id)) != nil {
          try files.synchronize(ArchiveLayout.versions(id))
          try replace(ArchiveLayout.digests(id), by: digestsWithPending(of: id).bytes)
        }
        try files.remove(path)
      }
    }
    try files.remove(ArchiveLayout.staging)
    try files.createDirectory(ArchiveLayout.staging)
  }

  /// Puts a list of digests in the place of the old one, unless it says the same.
  func replace(_ path: String, by list: [UInt8]) throws(ArchiveError) {
    if try files.kind(of: path) != nil, try files.read(path, limit: DigestList.largest) == list { return }
    try files.remove(ArchiveLayout.staging)
    try files.createDirectory(ArchiveLayout.staging)
    try files.write(list, to: ArchiveLayout.stagedDigests)
    try files.synchronize(ArchiveLayout.stagedDigests)
    try files.rename(ArchiveLayout.stagedDigests, to: path, replacing: true)
    try files.synchronize(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
  }

  // MARK: Lists of digests

  /// The list of a policy's files as it is written.
  func digests(of id: PolicyIdentifier) throws(ArchiveError) -> DigestList {
    try list(ArchiveLayout.digests(id))
  }

  private func list(_ path: String) throws(ArchiveError) -> DigestList {
    try DigestList(files.read(path, limit: DigestList.largest), path: files.shown(path))
  }

  func missingDigests(of id: PolicyIdentifier) -> ArchiveError {
    ArchiveError(
      .notFound, path: files.shown(ArchiveLayout.digests(id)), "the list of digests is missing",
      remedy: "restore it, or check the policy and run 'policydiff verify --seal --policy \(id)'")
  }

  /// The list of a policy's files as the next writer will leave it: with the versions that an interrupted recording had
  /// already moved in.
  func digestsWithPending(of id: PolicyIdentifier) throws(ArchiveError) -> DigestList {
    var list = try digests(of: id)
    guard try files.kind(of: ArchiveLayout.pending(id)) == .file else { return list }
    for (path, digest) in try self.list(ArchiveLayout.pending(id)).digests where list.digests[path] == nil {
      guard let folder = DigestList.version(ofPath: path),
        try files.kind(of: ArchiveLayout.versions(id) + "/" + folder) == .directory
      else { continue }
      list.digests[path] = digest
    }
    return list
  }

  // MARK: The register

  /// The register as the next writer will leave it: with a policy that an interrupted recording had already moved in.
  /// Nil for archives that have none, which older programs made.
  func register() throws(ArchiveError) -> PolicyRegister? {
    var register = try writtenRegister()
    guard try files.kind(of: ArchiveLayout.pendingRegister) == .file else { return register }
    let path = ArchiveLayout.pendingRegister
    let announced = try PolicyRegister(files.read(path, limit: DigestList.largest), path: files.shown(path))
    for (id, beginning) in announced.beginnings where register?.beginnings[id] == nil {
      guard try files.kind(of: ArchiveLayout.policy(id)) == .directory else { continue }
      register = register ?? PolicyRegister()
      register?.beginnings[id] = beginning
    }
    return register
  }

  /// The register as it is written.
  func writtenRegister() throws(ArchiveError) -> PolicyRegister? {
    let path = ArchiveLayout.register
    guard try files.kind(of: path) != nil else { return nil }
    return try PolicyRegister(files.read(path, limit: DigestList.largest), path: files.shown(path))
  }

  /// The register, or what it would say if there were one.
  func currentRegister() throws(ArchiveError) -> PolicyRegister {
    if let register = try register() { return register }
    return try foundRegister()
  }

  /// What the register says if the policies are as they should be.
  func foundRegister() throws(ArchiveError) -> PolicyRegister {
    var register = PolicyRegister()
    // A policy that cannot be read is missing in it, which `verify` tells besides what is wrong with the policy.
    for id in try policies() {
      register.beginnings[id] = (try? versions(of: id)).flatMap { PolicyRegister.Beginning(of: $0) }
    }
    return register
  }
}
