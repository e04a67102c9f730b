public import PolicyModel
internal import VersionStorage

/// An archive of policies with all their versions, for programs that use this package as a library.
///
/// What is named `id@version` everywhere else, by `LoadDocument`, `CompareVersions` and `ValidateDocuments`, is a version
/// of it. ``PolicyArchive/add(_:to:as:)`` is the only thing here that changes anything.
public struct PolicyArchive {
  /// One version of a policy.
  public struct Version: Sendable, Hashable {
    /// What every command and use case calls it, as `code-of-ethics@2.1`.
    public let name: String
    /// What the version is called.
    public let label: String
    /// The day from which it holds, as `2024-05-01`.
    public let start: String
  }

  private let host: any HostEnvironment
  private let location: ArchiveLocation

  /// Opens an archive. Nothing is read before it is asked for, and the folder need not exist yet.
  ///
  /// - Parameters:
  ///   - folder: Where it is; nil for what the environment says, else `policies`.
  ///   - host: The machine.
  public init(_ folder: String? = nil, in host: some HostEnvironment = SystemEnvironment()) {
    self.host = host
    location = ArchiveLocation(option: folder, in: host)
  }

  private var archive: DirectoryArchive { location.archive(in: host) }

  /// The ids of all policies, in order.
  public func policies() throws(PolicyDiffError) -> [String] {
    try attempt { () throws(ArchiveError) in try archive.policies().map(\.text) }
  }

  /// All versions of a policy, oldest first.
  public func versions(of policy: String) throws(PolicyDiffError) -> [Version] {
    try attempt { () throws(ArchiveError) in
      let id = try PolicyIdentifier(policy)
      return try archive.versions(of: id).map {
        Version(name: "\(id)@\($0.label)", label: $0.label.text, start: $0.start.dayText)
      }
    }
  }

  /// A version as a document, by its name.
  public func document(_ name: String) throws(PolicyDiffError) -> PolicyDocument {
    try LoadDocument.named(name, archive: location.root, in: host)
  }

  /// Keeps a document as a version of a policy, which is made if it is new.
  ///
  /// - Parameters:
  ///   - document: Its name, as `LoadDocument` says.
  ///   - policy: The id of the policy.
  ///   - label: What the version is called; nil for what the text says.
  /// - Returns: The version; the one that is there, if it has the same bytes.
  @discardableResult
  public func add(
    _ document: String, to policy: String, as label: String? = nil
  ) throws(PolicyDiffError) -> Version {
    let label = try attempt { () throws in
      let id = try PolicyIdentifier(policy)
      let source = try DocumentResolver(archive: location).resolve(document, in: host)
      let recording = ArchiveRecording(archive: archive, now: { Timestamp(secondsSince1970: Int64(host.now)) })
      switch try recording.record(source, in: id, as: label.map { try VersionLabel($0) }, ArchiveRecording.Facts()) {
      case .recorded(let stored): return stored.label.text
      case .unchanged(let label): return label.text
      }
    }
    guard let version = try versions(of: policy).first(where: { $0.label == label }) else {
      throw .source("\(policy)@\(label): not found behind its recording")
    }
    return version
  }

  /// What is wrong with the files of the archive, a line each; empty if all are as they were recorded.
  public func faults() throws(PolicyDiffError) -> [String] {
    try attempt { () throws(ArchiveError) in
      try archive.verify().filter { $0.severity == .fault }.map { "\($0)" }
    }
  }

  private func attempt<Result>(_ work: () throws -> Result) throws(PolicyDiffError) -> Result {
    do {
      return try work()
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .source("\(error)")
    }
  }
}
