extension DirectoryArchive {
  package func record(
    _ submissions: [Submission], in id: PolicyIdentifier, policy: PolicyRecord, now: @autoclosure () -> Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool
  ) throws(ArchiveError) -> [RecordingOutcome] {
    let lock = try prepareWriting()
    defer { lock.release() }
    let isNew = try files.kind(of: ArchiveLayout.policy(id)) == nil
    if isNew { try RecordingPlan.checkNew(id, among: policies()) }
    let existing = isNew ? [] : try versions(of: id)
    let plan = try RecordingPlan(
      submissions, in: id, existing: existing, now: now(), isSameText: isSameText,
      lastSnapshot: { () throws(ArchiveError) in
        guard let last = existing.last else { throw ArchiveError(.notFound, path: id.text, "no version") }
        return try snapshot(of: last.record, in: id)
      })
    guard !plan.additions.isEmpty else { return plan.outcomes }
    do {
      if isNew {
        try create(id, policy: policy, plan.additions)
      } else {
        try append(plan.additions, to: id)
      }
    } catch {
      // Best effort: what stays behind is invisible, and the next writer clears it.
      try? recover()
      throw error
    }
    return plan.outcomes
  }

  /// Takes the lock and puts right what an interrupted writer left.
  func prepareWriting() throws(ArchiveError) -> any FileLock {
    try WorkFolder(files).prepare()
    let lock = try files.lock(ArchiveLayout.lock, isShared: false, waitingAtMost: lockPatience)
    do {
      try recover()
    } catch {
      lock.release()
      throw error
    }
    return lock
  }

  /// A new policy is put together aside and appears with one rename. The register that names it is announced before
  /// and takes its place after that.
  private func create(
    _ id: PolicyIdentifier, policy: PolicyRecord, _ additions: [RecordingPlan.Addition]
  ) throws(ArchiveError) {
    var register = try currentRegister()
    guard register.beginnings[id] == nil else {
      throw ArchiveError(
        .notFound, path: files.shown(ArchiveLayout.policy(id)),
        "the archive's register has this policy, but it is missing",
        remedy: "restore it, for example from git; if it was removed on purpose, run "
          + "'policydiff verify --seal --policy \(id)'")
    }
    register.beginnings[id] = PolicyRegister.Beginning(of: additions.map(\.version))

    let folder = ArchiveLayout.staging + "/" + id.text
    var list = DigestList()
    try files.createDirectory(folder)
    let yaml = policy.yaml
    list.digests[ArchiveLayout.policyName] = ContentDigest(of: yaml)
    try files.write(yaml, to: folder + "/" + ArchiveLayout.policyName)
    let versions = folder + "/" + ArchiveLayout.versionsName
    for addition in additions { try stage(addition, in: versions, &list) }
    try files.write(list.bytes, to: folder + "/" + ArchiveLayout.digestsName)
    var staged = [folder + "/" + ArchiveLayout.policyName, folder + "/" + ArchiveLayout.digestsName]
    staged += additions.flatMap { stagedPaths(of: $0, in: versions) }

    try announce(register.bytes, as: ArchiveLayout.pendingRegister, after: staged + [versions, folder])
    try files.rename(folder, to: ArchiveLayout.policy(id), replacing: false)
    // The register must not name what a power cut can still take away.
    try files.synchronize("")
    try files.rename(ArchiveLayout.pendingRegister, to: ArchiveLayout.register, replacing: true)
    try files.synchronize("")
  }

  /// Versions are put together aside. Then the new list of digests is announced, the folders are moved in, and the
  /// list takes the place of the old one. `recover` finishes or undoes what stops in between.
  private func append(_ additions: [RecordingPlan.Addition], to id: PolicyIdentifier) throws(ArchiveError) {
    guard try files.kind(of: ArchiveLayout.digests(id)) != nil else { throw missingDigests(of: id) }
    var list = try digests(of: id)
    for addition in additions { try stage(addition, in: ArchiveLayout.staging, &list) }
    let staged = additions.flatMap { stagedPaths(of: $0, in: ArchiveLayout.staging) }
    try announce(list.bytes, as: ArchiveLayout.pending(id), after: staged)
    for addition in additions {
      let label = addition.version.label
      try files.rename(
        ArchiveLayout.staging + "/" + label.text, to: ArchiveLayout.version(id, label), replacing: false)
    }
    try files.synchronize(ArchiveLayout.versions(id))
    try files.rename(ArchiveLayout.pending(id), to: ArchiveLayout.digests(id), replacing: true)
    try files.synchronize(ArchiveLayout.policy(id))
  }

  /// Announces a list that is to take the place of another, once everything that it names is on the disk.
  private func announce(
    _ list: [UInt8], as pending: String, after staged: [String]
  ) throws(ArchiveError) {
    try files.write(list, to: ArchiveLayout.stagedDigests)
    try synchronize(staged + [ArchiveLayout.stagedDigests])
    try files.createDirectory(ArchiveLayout.pending)
    try files.rename(ArchiveLayout.stagedDigests, to: pending, replacing: true)
    try files.synchronize(ArchiveLayout.pending)
  }

  private func stage(
    _ addition: RecordingPlan.Addition, in parent: String, _ list: inout DigestList
  ) throws(ArchiveError) {
    let record = addition.version.record
    let folder = parent + "/" + record.label.text
    try files.createDirectory(folder)
    try files.write(addition.bytes, to: folder + "/" + record.snapshotName)
    try files.write(addition.yaml, to: folder + "/" + ArchiveLayout.versionName)
    let path = "\(ArchiveLayout.versionsName)/\(record.label)/"
    list.digests[path + record.snapshotName] = record.digest
    list.digests[path + ArchiveLayout.versionName] = addition.version.recordDigest
  }

  private func stagedPaths(of addition: RecordingPlan.Addition, in parent: String) -> [String] {
    let record = addition.version.record
    let folder = parent + "/" + record.label.text
    return [folder + "/" + record.snapshotName, folder + "/" + ArchiveLayout.versionName, folder]
  }

  /// Waits until all is on the disk. Above a few files, one call for the whole file system is cheaper than one each,
  /// although it also waits for what others have written.
  private func synchronize(_ paths: [String]) throws(ArchiveError) {
    if paths.count > 64 {
      try files.synchronizeFileSystem()
    } else {
      for path in paths { try files.synchronize(path) }
    }
  }
}
