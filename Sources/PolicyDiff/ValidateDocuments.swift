public import DocumentReaders
public import DocumentValidation
internal import LicenseDetection
public import PolicyModel
internal import VersionStorage

/// What validation needs to know beside the documents.
public struct ValidationOptions: Sendable, Hashable {
  /// The name of the profile; `automatic` for the one that suits each document.
  public var profile: String
  /// The older version that each document is held against; nil for none.
  public var against: String?
  /// How documents are read.
  public var reading: ReadingOptions
  /// The folder of the archive; nil for the usual one.
  public var archive: String?

  /// Stands for the profile that suits a document, chosen by what it calls itself.
  public static let automatic = "auto"

  /// Creates options.
  public init(
    profile: String = ValidationOptions.automatic, against: String? = nil, reading: ReadingOptions = ReadingOptions(),
    archive: String? = nil
  ) {
    self.profile = profile
    self.against = against
    self.reading = reading
    self.archive = archive
  }
}

/// Checks documents against a profile.
public enum ValidateDocuments {
  /// Checks documents, each named as `LoadDocument` says. A document that cannot be read is named among the troubles of
  /// its entry, and the others are checked all the same.
  ///
  /// - Throws: `PolicyDiffError` if the profile or the older version cannot be read.
  public static func named(
    _ names: [String], options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ValidationReport {
    let checker = try Checker(options, in: host)
    var report = ValidationReport(
      profile: checker.isAutomatic ? options.profile : checker.asked.id, rules: Validator.rules(in: checker.asked))
    report.documents = checker.check(
      names.map { name in
        (
          name,
          Result { () throws(PolicyDiffError) in
            try LoadDocument.source(name, options: options.reading, archive: options.archive, in: host)
          }
        )
      })
    return report
  }

  /// Checks the documents of a list; each is told as a report of its own.
  ///
  /// - Parameter threshold: From which severity on a finding is a failure.
  public static func batch(
    _ list: BatchList, format: FindingsFormat = .json, threshold: Diagnostic.Severity = .error,
    options: ValidationOptions = ValidationOptions(), in host: some HostEnvironment
  ) throws(PolicyDiffError) -> BatchOutcome {
    let checker = try Checker(options, in: host)
    let rules = Validator.rules(in: checker.asked)
    var batch = Batch(roles: ["document"], in: host) { items in
      checker.check(
        items.map { item in
          let document = item.documents[0]
          return (
            document.name,
            LoadDocument.source(document, options: options.reading, archive: options.archive, in: host)
          )
        }
      ).map { document in
        if let trouble = document.troubles.first { return BatchAnswer(error: trouble) }
        var report = ValidationReport(
          profile: checker.isAutomatic ? options.profile : checker.asked.id, rules: rules)
        report.documents = [document]
        let text = format.text(of: report, style: OutputStyle(), threshold: threshold)
        return BatchAnswer(
          names: [document.name],
          content: format == .json || format == .sarif ? .json(key: "report", text) : .text(text),
          isDifferent: report.openFindings.contains { $0.severity >= threshold })
      }
    }
    return try batch.run(list)
  }

  /// Checks documents by what was asked for: reading and checking on all cores, profiles and suppressions between.
  private struct Checker<Host: HostEnvironment> {
    let options: ValidationOptions
    let host: Host
    let asked: Profile
    let older: ValidationInput?
    let day: String
    var isAutomatic: Bool { options.profile == ValidationOptions.automatic }

    init(_ options: ValidationOptions, in host: Host) throws(PolicyDiffError) {
      self.options = options
      self.host = host
      // Read even if each document has its own: a fault in an organisation's default profile is told at once.
      asked = try ValidateDocuments.profile(options, in: host)
      older = try options.against.map { name throws(PolicyDiffError) in
        try input(LoadDocument.source(name, options: options.reading, archive: options.archive, in: host), name: name)
      }
      day = Timestamp(secondsSince1970: Int64(host.now)).dayText
    }

    /// A document that was read, and what it is held to.
    private struct Draft: Sendable {
      var input: ValidationInput
      var profile: Profile?
      var reason: String?
      var suppressions: Suppressions
    }

    /// So many documents are in memory at a time.
    private static var window: Int { 64 }

    /// Checks sources that have names, in their order.
    func check(_ sources: [(name: String, source: Result<LoadDocument.Source, PolicyDiffError>)]) -> [ValidatedDocument]
    {
      stride(from: 0, to: sources.count, by: Self.window).flatMap { start in
        checkSome(Array(sources[start..<min(start + Self.window, sources.count)]))
      }
    }

    private func checkSome(
      _ sources: [(name: String, source: Result<LoadDocument.Source, PolicyDiffError>)]
    ) -> [ValidatedDocument] {
      let inputs = Concurrently.map(sources) { name, source in
        Result { () throws(PolicyDiffError) in try input(source.get(), name: name) }
      }
      let drafts = zip(sources, inputs).map { source, input in
        Result { () throws(PolicyDiffError) in try draft(input.get(), name: source.name) }
      }
      let (asked, older, day) = (asked, older, day)
      return Concurrently.map(Array(zip(sources.map(\.name), drafts))) { name, draft in
        do throws(PolicyDiffError) {
          let draft = try draft.get()
          let baseline = try older.map { older throws(PolicyDiffError) in
            let comparison = try CompareVersions.report(older.document, draft.input.document)
            return ValidationBaseline(input: older, comparison: comparison)
          }
          var document = Validator.validate(
            draft.input, profile: draft.profile ?? asked, baseline: baseline, suppressions: draft.suppressions,
            today: day)
          document.profile?.reason = draft.reason
          return document
        } catch {
          return ValidatedDocument(name: FileName.shown(name), troubles: [error.description])
        }
      }
    }

    private func draft(_ input: ValidationInput, name: String) throws(PolicyDiffError) -> Draft {
      let choice = isAutomatic ? try ValidateDocuments.choice(for: input, options, in: host) : nil
      let profile = try choice.map { choice throws(PolicyDiffError) in
        try ValidateDocuments.profile(named: choice.profile, options, in: host)
      }
      var suppressions = Suppressions.inSource(input.source, name: name)
      if let file = ValidateDocuments.suppressionFile(for: name, in: host) { suppressions.add(file) }
      return Draft(input: input, profile: profile, reason: choice?.reason, suppressions: suppressions)
    }
  }

  /// What the archive says of its own policy, else what the document calls itself.
  private static func choice(
    for input: ValidationInput, _ options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ProfileChoice {
    if let profile = LoadDocument.recordedProfile(of: input.name, archive: options.archive, in: host) {
      // An archive may come from anywhere, and has no say over what else is read.
      guard !profile.contains("/"), !isPath(profile) else {
        throw .source(
          "\(input.name): its policy.yaml names the profile by a path; put it into the archive's folder profiles, or name "
            + "it with --profile")
      }
      return ProfileChoice(profile: profile, reason: "its policy.yaml says so")
    }
    return ProfileChoice(for: input.document, name: input.name)
  }

  /// Reads what validation looks at.
  private static func input(_ source: LoadDocument.Source, name: String) throws(PolicyDiffError) -> ValidationInput {
    let (document, text) = try LoadDocument.withSource(source)
    return ValidationInput(
      name: FileName.shown(name), document: document, source: text, references: CrossReferences.find(in: document),
      license: LicenseDetector.detect(in: document, title: document.metadata.title?.value))
  }

  /// The rules as a profile has them, by id.
  public static func rules(
    _ options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> [RuleDescription] {
    Validator.rules(in: try profile(options, in: host))
  }

  /// The profile that is asked for, or the usual one.
  public static func profile(
    _ options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> Profile {
    let name = options.profile == ValidationOptions.automatic ? Profile.defaultID : options.profile
    return try profile(named: name, options, in: host)
  }

  private static func isPath(_ profile: String) -> Bool { profile.hasSuffix(".yaml") || profile.hasSuffix(".yml") }

  /// The profile with everything it extends: built in, `policies/profiles/NAME.yaml` of the archive, or a path.
  private static func profile(
    named name: String, _ options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> Profile {
    let archive = ArchiveLocation(option: options.archive, in: host)
    var refused: FileError?
    let library = ProfileLibrary { name in
      let isPath = isPath(name)
      do throws(FileError) {
        let path = isPath ? name : "profiles/\(name).yaml"
        guard isPath || !name.contains("/") else { return nil }
        let bytes =
          isPath
          ? try host.read(path, limit: profileLimit) : try host.read(path, of: archive, limit: profileLimit)
        return ProfileLibrary.Source(
          file: isPath ? path : archive.root + "/" + path, text: String(decoding: bytes, as: UTF8.self))
      } catch {
        if error.cause == .isLink { refused = error }
        return nil
      }
    }
    do {
      return try library.profile(named: name)
    } catch {
      if let refused { throw .file(refused) }
      throw .source(error.description)
    }
  }

  /// A profile or a file of suppressions is written by hand; a larger file is another one.
  private static let profileLimit = 1 << 20

  private static func suppressionFile(for name: String, in host: some HostEnvironment) -> Suppressions? {
    let end = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let path = name[..<end] + Suppressions.fileName
    guard host.exists(String(path)), let bytes = try? host.read(String(path), limit: profileLimit) else { return nil }
    return Suppressions.file(
      String(decoding: bytes, as: UTF8.self), name: String(path), document: String(name[end...]))
  }
}
