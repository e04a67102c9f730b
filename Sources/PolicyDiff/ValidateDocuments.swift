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
    // Read even if each document has its own: a fault in an organisation's default profile is told at once.
    let asked = try self.profile(options, in: host)
    var older: ValidationInput?
    if let name = options.against { older = try input(name, options, in: host) }
    let day = Timestamp(secondsSince1970: Int64(host.now)).dayText
    let isAutomatic = options.profile == ValidationOptions.automatic
    var report = ValidationReport(
      profile: isAutomatic ? options.profile : asked.id, rules: Validator.rules(in: asked))
    for name in names {
      do throws(PolicyDiffError) {
        let input = try input(name, options, in: host)
        let choice = isAutomatic ? try choice(for: input, options, in: host) : nil
        let profile = try choice.map { choice throws(PolicyDiffError) in
          try self.profile(named: choice.profile, options, in: host)
        }
        let baseline = try older.map { older throws(PolicyDiffError) in
          let comparison = try CompareVersions.report(older.document, input.document)
          return ValidationBaseline(input: older, comparison: comparison)
        }
        var suppressions = Suppressions.inSource(input.source, name: name)
        if let file = suppressionFile(for: name, in: host) { suppressions.add(file) }
        var document = Validator.validate(
          input, profile: profile ?? asked, baseline: baseline, suppressions: suppressions, today: day)
        document.profile?.reason = choice?.reason
        report.documents.append(document)
      } catch {
        report.documents.append(ValidatedDocument(name: FileName.shown(name), troubles: [error.description]))
      }
    }
    return report
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

  private static func input(
    _ name: String, _ options: ValidationOptions, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ValidationInput {
    let (document, source) = try LoadDocument.withSource(
      name, options: options.reading, archive: options.archive, in: host)
    return ValidationInput(
      name: FileName.shown(name), document: document, source: source, references: CrossReferences.find(in: document),
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
