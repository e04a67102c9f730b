package import VersionStorage

/// Where an archive is.
public struct ArchiveLocation: Sendable, Hashable {
  /// The folder.
  public let root: String
  /// Whether the folder may be a symbolic link. Whoever names one may mean that; a folder of the usual name comes with a
  /// repository from anywhere.
  let followsLink: Bool

  /// The folder that is meant where nothing is said.
  static let usual = "policies"

  /// The folder: what the command line says, else what the environment says, else `policies`.
  public init(option: String?, in host: some HostEnvironment) {
    let named = option.flatMap { $0.isEmpty ? nil : $0 } ?? host.variable("POLICYDIFF_ARCHIVE") ?? ""
    root = named.isEmpty ? Self.usual : named
    followsLink = !named.isEmpty
  }

  /// The archive there.
  package func archive(in host: some HostEnvironment) -> DirectoryArchive {
    DirectoryArchive(root: root, place: host.place(ofFolder: root), followsLink: followsLink)
  }
}
