package import PolicyModel
internal import PolicyText
package import VersionStorage

/// Asking an archive: the use cases that change nothing.
package struct ArchiveReading: Sendable {
  /// The archive.
  package let archive: DirectoryArchive
  /// How its index reads and compares.
  private let extraction: DocumentExtraction

  /// Creates the use cases.
  package init(archive: DirectoryArchive) { self.init(archive: archive, extraction: ArchiveExtraction.standard()) }

  /// The same with other readers.
  init(archive: DirectoryArchive, extraction: DocumentExtraction) {
    self.archive = archive
    self.extraction = extraction
  }

  /// One policy of a list.
  package struct PolicySummary: Sendable, Hashable {
    /// The id.
    package var id: PolicyIdentifier
    /// What is known of it.
    package var policy: PolicyRecord
    /// All its versions, oldest first.
    package var versions: [StoredVersion]
  }

  /// All policies, by id.
  package func list() throws -> [PolicySummary] {
    try archive.policies().map {
      PolicySummary(id: $0, policy: try archive.policy($0), versions: try archive.versions(of: $0))
    }
  }

  /// One version of a log.
  package struct LogEntry: Sendable, Hashable {
    /// The version.
    package var version: StoredVersion
    /// What changed since the version before; nil for the first, and where it cannot be told.
    package var step: VersionStep?
    /// Why it cannot be told.
    package var trouble: String?
  }

  /// The versions of a policy, oldest first, each with what changed. A step that cannot be read says why, and the others
  /// are told all the same.
  package func log(_ id: PolicyIdentifier) throws -> [LogEntry] {
    let versions = try archive.versions(of: id)
    let steps = try index.steps(of: versions, in: id)
    return versions.enumerated().map { place, version in
      let outcome = place == 0 ? nil : steps[place - 1]
      return LogEntry(version: version, step: outcome?.step, trouble: outcome?.reason)
    }
  }

  /// The index of the archive.
  private var index: ArchiveIndex { ArchiveIndex(of: archive, extraction: extraction) }

  /// Brings the index up to date and searches it.
  package func search(
    _ query: ArchiveQuery, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> (hits: [ArchiveHit], refresh: IndexRefresh, renewal: ArchiveIndex.Renewal) {
    let index = index
    let (hits, refresh) = try index.search(query, progress: progress)
    return (hits, refresh, index.renewal)
  }

  /// A version's document, with the roles of its parts if they are wanted. Throws `invalidRecord` if it is not readable.
  package func document(
    _ id: PolicyIdentifier, _ selector: VersionSelector, withRoles: Bool = false
  ) throws -> (version: StoredVersion, document: PolicyDocument) {
    let version = try selector.select(from: archive.versions(of: id), of: id)
    return (version, try read(version, id, withRoles: withRoles))
  }

  private func read(
    _ version: StoredVersion, _ id: PolicyIdentifier, withRoles: Bool = false
  ) throws -> PolicyDocument {
    let snapshot = try archive.snapshot(of: version.record, in: id)
    let policy = try archive.policy(id)
    let document =
      withRoles
      ? ArchiveExtraction.readWithRoles(snapshot, of: policy)
      : ArchiveExtraction.read(snapshot, reading: RecordedReading(policy))
    guard let document else {
      throw ArchiveError(.invalidRecord, path: "\(id)@\(version.label)", "the snapshot is not readable as a policy")
    }
    return document
  }

  // MARK: History of a section

  /// A section in one version, and what happened to it since the version before.
  package struct SectionState: Sendable, Hashable {
    /// The version.
    package var version: StoredVersion
    /// The section, or the several it is spread over; empty in versions that do not have it.
    package var sections: [Section]
    /// What changed since the version before, all facts of all its sections.
    package var kinds: [ChangeKind]
    /// How much that matters.
    package var changeClass: ChangeClass?
    /// Why it cannot be told what changed.
    package var trouble: String?
  }

  /// The states of a section in every version, oldest first, followed through moves, renumbering, retitling, splits
  /// and merges. `name` is a number, a title or a part of one, and is looked for in the newest version first. What cannot
  /// be read is passed over and says why; a section is then looked for by its name again on the other side.
  package func history(_ id: PolicyIdentifier, section name: String) throws -> [SectionState] {
    let versions = try archive.versions(of: id)
    let steps = try index.steps(of: versions, in: id)
    let reading = RecordedReading(try archive.policy(id))
    let documents = versions.map { version in
      (try? archive.snapshot(of: version.record, in: id)).flatMap { ArchiveExtraction.read($0, reading: reading) }
    }
    let wanted = SectionName(name)
    guard let place = versions.indices.last(where: { documents[$0].map { wanted.find(in: $0) != nil } ?? false }) else {
      throw ArchiveError(
        .notFound, path: id.text, "no version has a section '\(name)'",
        remedy: "'policydiff outline \(id)@latest' shows the sections")
    }
    let ordinals = SectionTrail(of: wanted, from: place, steps: steps.map(\.step), documents: documents).ordinals
    return versions.indices.map { place in
      let document = documents[place]
      let sections = ordinals[place].sorted().compactMap { ordinal in document?.section(ordinal) }
      var kinds: Set<ChangeKind> = []
      var changeClass: ChangeClass?
      if place > 0 {
        for pair in steps[place - 1].step?.pairs ?? []
        where pair.new.map({ ordinals[place].contains($0) }) ?? pair.old.map({ ordinals[place - 1].contains($0) })
          ?? false
        {
          kinds.formUnion(pair.kinds)
          if let other = pair.changeClass { changeClass = max(changeClass ?? other, other) }
        }
      }
      return SectionState(
        version: versions[place], sections: sections, kinds: kinds.sorted(), changeClass: changeClass,
        trouble: place > 0 ? steps[place - 1].reason : nil)
    }
  }

  // MARK: Blame

  /// A sentence, and the version since which it has stood in the policy.
  package struct BlamedSentence: Sendable, Hashable {
    /// The section's ordinal in the version that was asked for.
    package var section: Int
    /// The words.
    package var text: String
    /// The version that brought it.
    package var version: StoredVersion
  }

  /// For each sentence of a version, headings included, the version since which it has stood there without a break.
  ///
  /// A sentence is the same wherever it stands, however it is marked up, and whatever its case and punctuation; one
  /// changed word makes it a new one.
  package func blame(
    _ id: PolicyIdentifier, _ selector: VersionSelector
  ) throws -> (version: StoredVersion, document: PolicyDocument, sentences: [BlamedSentence]) {
    let all = try archive.versions(of: id)
    let asked = try selector.select(from: all, of: id)
    guard let end = all.firstIndex(of: asked) else { return (asked, PolicyDocument(), []) }
    let policy = try archive.policy(id)
    var origins: [String: Int] = [:]
    var last = PolicyDocument()
    var breaks = SentenceBreaks()
    for (place, version) in all[...end].enumerated() {
      let snapshot = try archive.snapshot(of: version.record, in: id)
      guard let document = ArchiveExtraction.read(snapshot, reading: RecordedReading(policy)) else {
        if place == end { _ = try read(version, id) }
        continue
      }
      breaks = SentenceBreaks(language: document.textLanguage ?? document.metadata.language?.value)
      var next: [String: Int] = [:]
      for section in document.allSections {
        for sentence in Sentences.of(section, breaks) {
          let words = Sentences.words(of: sentence)
          next[words] = origins[words] ?? place
        }
      }
      origins = next
      last = document
    }
    let sentences = last.allSections.flatMap { section in
      Sentences.of(section, breaks).map {
        BlamedSentence(section: section.ordinal, text: $0, version: all[origins[Sentences.words(of: $0)] ?? end])
      }
    }
    return (asked, last, sentences)
  }
}
