extension DirectoryArchive {
  package func record(
    _ submissions: [Submission], in id: PolicyIdentifier, policy: PolicyRecord, now: @autoclosure () -> Timestamp,
    isSameText: (Snapshot, Snapshot) -> Bool
  ) throws(ArchiveError) -> [RecordingOutcome] {
    let lock = try prepareWriting()
    defer { lock.release() }
    let isNew = try files.kind(of: layout.policy(id)) == nil
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
    if try files.kind(of: layout.root) == .symbolicLink, (try? files.entries(of: layout.root)) == nil {
      throw ArchiveError(.unexpectedFile, path: layout.root, "a link that leads nowhere")
    }
    let ignore = layout.work + "/.gitignore"
    if try files.kind(of: ignore) == nil {
      try files.createDirectory(layout.work)
      do {
        try files.write(Array("*\n".utf8), to: ignore)
      } catch  where (try? files.kind(of: ignore)) == .file {
        // Another process was first.
      }
    }
    let lock = try files.lock(layout.lock, waitingAtMost: lockPatience)
    do {
      try recover()
    } catch {
      lock.release()
      throw error
    }
    return lock
  }

  /// A new policy is put together aside and appears with one rename.
  private func create(
    _ id: PolicyIdentifier, policy: PolicyRecord, _ additions: [RecordingPlan.Addition]
  ) throws(ArchiveError) {
    let folder = layout.staging + "/" + id.text
    var seal = PolicySeal()
    try files.createDirectory(folder)
    let yaml = policy.yaml
    seal.digests[ArchiveLayout.policyName] = ContentDigest(of: yaml)
    try files.write(yaml, to: folder + "/" + ArchiveLayout.policyName)
    let versions = folder + "/" + ArchiveLayout.versionsName
    for addition in additions { try stage(addition, in: versions, &seal) }
    try files.write(seal.bytes, to: folder + "/" + ArchiveLayout.sealName)
    var staged = [folder + "/" + ArchiveLayout.policyName, folder + "/" + ArchiveLayout.sealName]
    staged += additions.flatMap { stagedPaths(of: $0, in: versions) }
    try synchronize(staged + [versions, folder])
    try files.rename(folder, to: layout.policy(id), replacing: false)
    try files.synchronize(layout.root)
  }

  /// Versions are put together aside. Then the new list of digests is announced, the folders are moved in, and the
  /// list takes the place of the old one. `recover` finishes or undoes what stops in between.
  private func append(_ additions: [RecordingPlan.Addition], to id: PolicyIdentifier) throws(ArchiveError) {
    guard try files.kind(of: layout.seal(id)) != nil else {
      throw ArchiveError(
        .notFound, path: layout.seal(id), "the list of digests is missing",
        remedy: "restore it, or check the policy and run 'policydiff verify --seal --policy \(id)'")
    }
    var seal = try PolicySeal(files.read(layout.seal(id)), path: layout.seal(id))
    for addition in additions { try stage(addition, in: layout.staging, &seal) }
    let announced = layout.staging + "/" + ArchiveLayout.sealName
    try files.write(seal.bytes, to: announced)
    try synchronize(additions.flatMap { stagedPaths(of: $0, in: layout.staging) } + [announced])
    try files.createDirectory(layout.pending)
    try files.rename(announced, to: layout.pending(id), replacing: true)
    try files.synchronize(layout.pending)
    for addition in additions {
      let label = addition.version.label
      try files.rename(layout.staging + "/" + label.text, to: layout.version(id, label), replacing: false)
    }
    try files.synchronize(layout.versions(id))
    try files.rename(layout.pending(id), to: layout.seal(id), replacing: true)
    try files.synchronize(layout.policy(id))
  }

  private func stage(
    _ addition: RecordingPlan.Addition, in parent: String, _ seal: inout PolicySeal
  ) throws(ArchiveError) {
    let record = addition.version.record
    let folder = parent + "/" + record.label.text
    try files.createDirectory(folder)
    try files.write(addition.bytes, to: folder + "/" + record.snapshotName)
    try files.write(addition.yaml, to: folder + "/" + ArchiveLayout.versionName)
    let path = "\(ArchiveLayout.versionsName)/\(record.label)/"
    seal.digests[path + record.snapshotName] = record.digest
    seal.digests[path + ArchiveLayout.versionName] = addition.version.recordDigest
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
      try files.synchronizeFileSystem(layout.work)
    } else {
      for path in paths { try files.synchronize(path) }
    }
  }

  /// Finishes or undoes an interrupted recording, and clears the staging area. To be called under the lock.
  func recover() throws(ArchiveError) {
    if try files.kind(of: layout.pending) != nil {
      for entry in try files.entries(of: layout.pending) {
        guard let id = try? PolicyIdentifier(entry.name), try files.kind(of: layout.seal(id)) != nil else {
          try files.remove(layout.pending + "/" + entry.name)
          continue
        }
        let merged = try sealWithPending(of: id)
        if try merged.bytes != files.read(layout.seal(id)) {
          try files.remove(layout.staging)
          try files.createDirectory(layout.staging)
          let aside = layout.staging + "/" + ArchiveLayout.sealName
          try files.write(merged.bytes, to: aside)
          try files.synchronize(aside)
          try files.synchronize(layout.versions(id))
          try files.rename(aside, to: layout.seal(id), replacing: true)
          try files.synchronize(layout.policy(id))
        }
        try files.remove(layout.pending(id))
      }
    }
    try files.remove(layout.staging)
    try files.createDirectory(layout.staging)
  }

  /// The list of digests as the next writer will leave it: with the versions that an interrupted recording had
  /// already moved in.
  func sealWithPending(of id: PolicyIdentifier) throws(ArchiveError) -> PolicySeal {
    var seal = try PolicySeal(files.read(layout.seal(id)), path: layout.seal(id))
    guard try files.kind(of: layout.pending(id)) == .file else { return seal }
    let announced = try PolicySeal(files.read(layout.pending(id)), path: layout.pending(id))
    for (path, digest) in announced.digests where seal.digests[path] == nil {
      guard let folder = PolicySeal.version(ofPath: path),
        try files.kind(of: layout.versions(id) + "/" + folder) == .directory
      else { continue }
      seal.digests[path] = digest
    }
    return seal
  }
}
