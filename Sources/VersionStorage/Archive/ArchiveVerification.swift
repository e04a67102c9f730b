extension DirectoryArchive {
  /// Everything that is wrong with the archive, policy by policy; with `only`, of these policies.
  ///
  /// Every file is read: its digest against the list of its policy and its version's record, every YAML file against
  /// its schema, the chain of versions, the policies against the archive's register, and names that should not be
  /// there. O(size of the archive).
  package func verify(only: [PolicyIdentifier]? = nil) throws(ArchiveError) -> [ArchiveFault] {
    if let only {
      let register = try register()
      var faults: [ArchiveFault] = []
      for id in only {
        try checkFolders(of: id)
        let check = PolicyCheck(id, of: self)
        faults += check.faults
        if let fault = registerFault(of: check, in: register) { faults.append(fault) }
      }
      return faults
    }
    guard try files.kind(of: "") != nil else {
      throw ArchiveError(.notFound, path: files.shown(""), "no archive")
    }
    var faults: [ArchiveFault] = []
    var checks: [PolicyCheck] = []
    var folded: [String: PolicyIdentifier] = [:]
    for entry in try files.entries(of: "") {
      let path = files.shown(entry.name)
      guard entry.kind != .file else { continue }
      guard entry.kind == .directory else {
        faults.append(ArchiveFault(unexpected: entry.kind, at: path))
        continue
      }
      if entry.name == ArchiveLayout.work || entry.name == ArchiveLayout.profiles {
        faults += try strangers(in: entry.name)
        continue
      }
      // Folders such as that of git are none of the archive's.
      if entry.name.hasPrefix(".") { continue }
      do {
        let id = try PolicyIdentifier(entry.name)
        if let other = folded.updateValue(id, forKey: id.folded) {
          let message = "policies '\(other)' and '\(id)' differ only in upper and lower case"
          faults.append(ArchiveFault(ArchiveError(.caseCollision, path: path, message, remedy: "rename one of them")))
        }
        checks.append(PolicyCheck(id, of: self))
      } catch {
        faults.append(ArchiveFault(ArchiveError(error.code, path: path, error.message, remedy: error.remedy)))
      }
    }
    return faults + checks.flatMap(\.faults) + registerFaults(checks)
  }

  /// Links and devices in a folder that holds what is not the archive itself.
  private func strangers(in folder: String) throws(ArchiveError) -> [ArchiveFault] {
    try files.entries(of: folder).filter { $0.kind == .symbolicLink || $0.kind == .other }
      .map { ArchiveFault(unexpected: $0.kind, at: files.shown(folder + "/" + $0.name)) }
  }

  // MARK: The register

  private func registerFaults(_ checks: [PolicyCheck]) -> [ArchiveFault] {
    let path = files.shown(ArchiveLayout.register)
    do throws(ArchiveError) {
      guard let register = try register() else {
        let missing = checks.isEmpty ? [] : [missingRegister(isOld: checks.allSatisfy { $0.owner == nil })]
        return missing + checks.compactMap { registerFault(of: $0, in: nil) }
      }
      var faults = checks.compactMap { registerFault(of: $0, in: register) }
      let present = Set(checks.map(\.id))
      for id in register.beginnings.keys.sorted() where !present.contains(id) {
        faults.append(
          ArchiveFault(
            ArchiveError(
              .notFound, path: files.shown(ArchiveLayout.policy(id)), "the policy '\(id)' is missing",
              remedy: "restore it, for example from git; if it was removed on purpose, run "
                + "'policydiff verify --seal --policy \(id)'")))
      }
      if try writtenRegister() != register {
        let message = "a recording was interrupted; nothing is lost"
        let error = ArchiveError(.notFound, path: path, message, remedy: "the next recording completes it")
        faults.append(ArchiveFault(error, severity: .note))
      }
      return faults
    } catch {
      return [ArchiveFault(error)]
    }
  }

  /// Every recording of a new policy writes the register, and first versions then name their policy: an archive in which
  /// none does is one of an older program.
  private func missingRegister(isOld: Bool) -> ArchiveFault {
    let path = files.shown(ArchiveLayout.register)
    guard isOld else {
      let remedy =
        "restore it, for example from git, or check which policies there are and run 'policydiff verify --seal'"
      return ArchiveFault(
        ArchiveError(.notFound, path: path, "the register of the archive's policies is missing", remedy: remedy))
    }
    return ArchiveFault(
      ArchiveError(
        .notFound, path: path, "the archive has no register of its policies yet",
        remedy: "'policydiff verify --seal' writes it"), severity: .note)
  }

  /// What the register says against a policy that is there.
  private func registerFault(of check: PolicyCheck, in register: PolicyRegister?) -> ArchiveFault? {
    // Without a first version the policy has faults enough of its own.
    guard let beginning = check.beginning else { return nil }
    let id = check.id
    let other = [check.owner, register?.owner(of: beginning)].compactMap { $0 }.first { $0 != id }
    let message: String
    switch register?.beginnings[id] {
    case beginning?: return nil
    case let registered?:
      // A first record that was merely damaged is told with its file.
      if check.list?.digests[PolicyRegister.path(of: registered)] == registered.digest { return nil }
      message = other.map { "these are the versions of '\($0)'" } ?? "not the versions that were recorded here"
    case nil:
      if register == nil, other == nil { return nil }
      message =
        (register == nil ? "" : "the policy '\(id)' is not in the archive's register; ")
        + (other.map { "these are the versions of '\($0)'" } ?? "it was not recorded here")
    }
    return ArchiveFault(
      ArchiveError(
        .digestMismatch, path: files.shown(ArchiveLayout.policy(id)), message,
        remedy: "put it back where it was; if this was done on purpose, run 'policydiff verify --seal --policy \(id)'"))
  }

  // MARK: Sealing

  /// Takes a policy as it is: writes the list of its digests anew, and its place in the register. A policy that is not
  /// there is struck from the register. To be called after a person has looked.
  /// - Returns: True if the policy is there.
  @discardableResult
  package func seal(_ id: PolicyIdentifier) throws(ArchiveError) -> Bool {
    let lock = try prepareWriting()
    defer { lock.release() }
    var register = try currentRegister()
    let isGone = try files.kind(of: ArchiveLayout.policy(id)) == nil && register.beginnings[id] != nil
    if isGone {
      register.beginnings[id] = nil
    } else {
      let list = try foundDigests(of: id)
      try replace(ArchiveLayout.digests(id), by: list.bytes)
      register.beginnings[id] = PolicyRegister.Beginning(of: try versions(of: id))
    }
    try replace(ArchiveLayout.register, by: register.bytes)
    return !isGone
  }

  /// Takes the policies that are there as all that there should be: writes the register anew.
  package func sealRegister() throws(ArchiveError) {
    let lock = try prepareWriting()
    defer { lock.release() }
    try replace(ArchiveLayout.register, by: foundRegister().bytes)
  }

  /// The list of a policy's digests, of the files as they are.
  private func foundDigests(of id: PolicyIdentifier) throws(ArchiveError) -> DigestList {
    var list = DigestList()
    let root = ArchiveLayout.policy(id) + "/"
    _ = try policy(id)
    list.digests[ArchiveLayout.policyName] = ContentDigest(of: try readRecord(ArchiveLayout.policyRecord(id)))
    for version in try unorderedVersions(of: id) {
      _ = try snapshot(of: version.record, in: id)
      for entry in try files.entries(of: ArchiveLayout.version(id, version.label)) {
        let path = "\(ArchiveLayout.versionsName)/\(version.label)/\(entry.name)"
        list.digests[path] = ContentDigest(of: try files.read(root + path, limit: Snapshot.largest))
      }
    }
    return list
  }
}
