internal import DocumentReaders
internal import PolicyModel
package import VersionStorage

/// Recording and importing: the use cases that add to an archive.
package struct ArchiveRecording {
  /// The archive.
  package let archive: DirectoryArchive
  /// The time, asked for once nobody else records.
  package let now: () -> Timestamp

  /// Creates the use cases.
  package init(archive: DirectoryArchive, now: @escaping () -> Timestamp) {
    self.archive = archive
    self.now = now
  }

  /// What a person can say of a version that is recorded.
  package struct Facts: Sendable {
    /// Where it stands in its life.
    package var status = VersionRecord.Status.published
    /// When it was made public.
    package var published: Timestamp?
    /// From when it is in force.
    package var effective: Timestamp?
    /// Where it came from.
    package var source: String?
    /// Its media type.
    package var mediaType: String?
    /// Anything else.
    package var note: String?
    /// The title, for a policy that is new.
    package var title: String?

    /// Nothing said.
    package init() {}
  }

  /// Records a document as a version.
  ///
  /// What a person does not say is taken from the text where it says so: the label, the day from which it is in force
  /// and the day it was made public. Throws `invalidName` where neither says what the version is called.
  package func record(
    _ document: ResolvedDocument, in id: PolicyIdentifier, as label: VersionLabel?, _ facts: Facts
  ) throws -> RecordingOutcome {
    guard !document.bytes.isEmpty else {
      throw ArchiveError(.invalidRecord, path: document.name, "the document is empty", remedy: "nothing was recorded")
    }
    let mediaType =
      facts.mediaType ?? document.mediaType ?? MediaType.type(ofPath: document.name)
      ?? MediaType.sniff(document.bytes)
    let snapshot = Snapshot(bytes: document.bytes, mediaType: mediaType, source: facts.source ?? document.source)
    var facts = facts
    let stated = label != nil && facts.published != nil && facts.effective != nil ? nil : stated(by: snapshot, of: id)
    let label = try label ?? stated?.label.map { try VersionLabel($0) }
    guard let label else {
      throw ArchiveError(
        .invalidName, path: document.name, "the text does not say which version it is",
        remedy: "name it with --version, such as --version 2.1")
    }
    facts.published = facts.published ?? stated?.published
    facts.effective = facts.effective ?? stated?.effective
    let submission = Submission(
      label: label, snapshot: snapshot, status: facts.status, published: facts.published, effective: facts.effective,
      note: facts.note)
    return try record([submission], in: id, title: facts.title)[0]
  }

  /// What a text says of itself: a label that can be one, else the day it is of.
  private func stated(
    by snapshot: Snapshot, of id: PolicyIdentifier
  ) -> (label: String?, published: Timestamp?, effective: Timestamp?)? {
    let reading = (try? archive.policy(id)).map(RecordedReading.init) ?? RecordedReading()
    guard let metadata = ArchiveExtraction.read(snapshot, reading: reading, gathersFacts: true)?.metadata else {
      return nil
    }
    let published = [metadata.updated, metadata.published].lazy.compactMap { $0.flatMap { Timestamp($0.value) } }.first
    let effective = metadata.effective.flatMap { Timestamp($0.value) }
    let version = metadata.version?.value
    let isLabel = version.map { (try? VersionLabel($0)) != nil } ?? false
    return (isLabel ? version : (effective ?? published)?.dayText, published, effective)
  }

  private func record(
    _ submissions: [Submission], in id: PolicyIdentifier, title: String?
  ) throws -> [RecordingOutcome] {
    let existing = try? archive.policy(id)
    let reading = existing.map(RecordedReading.init) ?? RecordedReading()
    var policy = existing ?? PolicyRecord(title: title ?? id.text)
    if existing == nil, title == nil, let last = submissions.last {
      let document = ArchiveExtraction.read(last.snapshot, reading: RecordedReading(), gathersFacts: true)
      policy.title = document?.metadata.title?.value ?? document?.sections.first?.title ?? id.text
      policy.language = document?.metadata.language?.value
    }
    // Of many versions each is compared with the one before: it was read for that already.
    var last: (snapshot: Snapshot, document: PolicyDocument?)?
    return try archive.record(submissions, in: id, policy: policy, now: now()) { old, new in
      let before: PolicyDocument?
      if let last, last.snapshot == old {
        before = last.document
      } else {
        before = ArchiveExtraction.read(old, reading: reading)
      }
      let after = ArchiveExtraction.read(new, reading: reading)
      last = (new, after)
      guard let before, let after else { return false }
      return ArchiveExtraction.isSameText(before, after)
    }
  }

  /// What an import did.
  package struct ImportSummary: Sendable, Hashable {
    /// Versions that were added.
    package var added = 0
    /// Versions that the archive already had.
    package var known = 0
    /// Commits or files that changed no byte or removed the file.
    package var skipped = 0
  }

  /// How many versions are recorded at once: few enough that an interrupted import has lost little, many enough
  /// that waiting for the disk does not count.
  static let batch = 256

  /// Every commit that changed a file becomes a version, oldest first.
  ///
  /// Running it again adds what is new and nothing else: a commit that the archive knows is left alone. An import
  /// that was interrupted is continued by running it again.
  package func importGit(
    repository folder: String, path: String, revision: String = "HEAD", follow: Bool = true,
    firstParentOnly: Bool = false, in id: PolicyIdentifier, title: String? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> ImportSummary {
    let repository = GitRepository(folder: folder)
    let history = try repository.history(
      of: path, revision: revision, follow: follow, firstParentOnly: firstParentOnly)
    guard !history.isEmpty else {
      throw ArchiveError(
        .notFound, path: path, "no commit of '\(revision)' changes this file",
        remedy: "give the path as the repository has it, from its top folder")
    }
    let existing = (try? archive.policy(id)) == nil ? [] : try archive.versions(of: id)
    let known = Set(existing.compactMap(\.record.commit))
    var summary = ImportSummary()
    var wanted: [GitRepository.FileCommit] = []
    var lastBlob: String?
    for commit in history {
      guard let blob = commit.blob, blob != lastBlob else {
        summary.skipped += 1
        continue
      }
      lastBlob = blob
      if known.contains(commit.commit) { summary.known += 1 } else { wanted.append(commit) }
    }
    var done = 0
    while done < wanted.count {
      let commits = wanted[done..<min(done + Self.batch, wanted.count)]
      let contents = try repository.contents(of: commits.compactMap(\.blob))
      let submissions = try zip(commits, contents).map { commit, bytes in
        Submission(
          label: try VersionLabel("\(commit.date.dayText)-\(commit.commit.prefix(Self.shortHash))"),
          snapshot: Snapshot(
            bytes: bytes, mediaType: MediaType.type(ofPath: commit.path) ?? MediaType.sniff(bytes)),
          published: commit.date, commit: commit.commit, path: commit.path, author: nonEmpty(commit.author),
          note: nonEmpty(commit.message))
      }
      for outcome in try record(submissions, in: id, title: title) {
        if case .recorded = outcome { summary.added += 1 } else { summary.skipped += 1 }
      }
      done += commits.count
      progress(done, wanted.count)
    }
    return summary
  }

  /// Long enough that no two commits of a day share it.
  private static let shortHash = 10

  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// Every readable file of a folder becomes a version named after it, in the order of their names, with numbers in
  /// names compared as numbers: `1.9` before `1.10`. The folder lies at `place` if that is not its name.
  package func importFolder(
    _ folder: String, at place: String? = nil, in id: PolicyIdentifier, title: String? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> ImportSummary {
    let files = SystemFileOperations(root: folder, place: place)
    let names = try files.entries(of: "").filter { $0.kind == .file && !$0.name.hasPrefix(".") }.map(\.name)
    var sources: [(label: String, name: String)] = []
    for name in names where MediaType.type(ofPath: name) != nil {
      let dot = name.lastIndex(of: ".") ?? name.endIndex
      guard let label = ArchiveName.suggestion(for: name[..<dot]) else { continue }
      sources.append((label, name))
    }
    sources.sort { NaturalOrder.precedes($0.label, $1.label) }
    guard !sources.isEmpty else {
      throw ArchiveError(.notFound, path: folder, "no file of a format that is read in this folder")
    }
    let existing = (try? archive.policy(id)) == nil ? [] : try archive.versions(of: id)
    let known = Set(existing.map(\.label.text))
    var summary = ImportSummary()
    var submissions: [Submission] = []
    for (label, name) in sources {
      let bytes = try files.read(name, limit: ReadingOptions.defaultSizeLimit)
      if known.contains(label), let version = existing.first(where: { $0.label.text == label }) {
        guard version.record.digest == ContentDigest(of: bytes) else {
          throw ArchiveError(
            .labelTaken, path: folder + "/" + name, "version '\(label)' exists with other bytes",
            remedy: "recorded versions are never overwritten: rename the file")
        }
        summary.known += 1
        continue
      }
      let type = MediaType.type(ofPath: name) ?? MediaType.sniff(bytes)
      submissions.append(
        Submission(
          label: try VersionLabel(label), snapshot: Snapshot(bytes: bytes, mediaType: type),
          published: Self.date(in: label), path: FileName.shown(name)))
    }
    var done = 0
    while done < submissions.count {
      let some = Array(submissions[done..<min(done + Self.batch, submissions.count)])
      for outcome in try record(some, in: id, title: title) {
        if case .recorded = outcome { summary.added += 1 } else { summary.skipped += 1 }
      }
      done += some.count
      progress(done, submissions.count)
    }
    return summary
  }

  /// The first day that a label names, such as that of `2.1-2023-10-20`.
  static func date(in label: String) -> Timestamp? {
    let bytes = Array(label.utf8)
    for start in bytes.indices where start + 10 <= bytes.count {
      let isInNumber = start > 0 && bytes[start - 1] >= UInt8(ascii: "0") && bytes[start - 1] <= UInt8(ascii: "9")
      if !isInNumber, let day = Timestamp(String(decoding: bytes[start..<start + 10], as: UTF8.self)) { return day }
    }
    return nil
  }
}

/// The order in which people count: `2` before `10`.
enum NaturalOrder {
  /// True if `left` comes before `right`. Runs of digits are compared by value, all else by bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var a = Array(left.utf8)[...]
    var b = Array(right.utf8)[...]
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    while let x = a.first, let y = b.first {
      if isDigit(x), isDigit(y) {
        let m = a.prefix(while: isDigit)
        let n = b.prefix(while: isDigit)
        a = a.dropFirst(m.count)
        b = b.dropFirst(n.count)
        let p = m.drop { $0 == UInt8(ascii: "0") }
        let q = n.drop { $0 == UInt8(ascii: "0") }
        if p.count != q.count { return p.count < q.count }
        if !p.elementsEqual(q) { return p.lexicographicallyPrecedes(q) }
      } else {
        if x != y { return x < y }
        a = a.dropFirst()
        b = b.dropFirst()
      }
    }
    return a.isEmpty && !b.isEmpty
  }
}
