package import DocumentReaders
internal import Glibc
internal import VersionStorage

/// A document that a person named, and its bytes.
package struct ResolvedDocument: Sendable {
  /// What to call it in reports: the path, the address, `id@label`.
  package var name: String
  /// The bytes, exactly.
  package var bytes: [UInt8]
  /// What the source says they are; nil where only name and bytes can tell.
  package var mediaType: String?
  /// Which part of a page is the policy, if the archive says so.
  package var contentSelector: String?
  /// Where they came from, if that is an address.
  package var source: String?

  /// The format that the source says; nil where only name and bytes can tell.
  package var format: SourceFormat? {
    switch mediaType {
    case "text/html", "application/xhtml+xml": .html
    case "text/markdown": .markdown
    // Servers send Markdown as text/plain; the name and the reader know better.
    default: nil
    }
  }

  /// How to read it.
  package var readingOptions: ReadingOptions { ReadingOptions(format: format, contentSelector: contentSelector) }
}

/// Finds any document by name: a path, `-`, an address, a version in an archive, a file of a git commit.
///
/// A path is read at once; nothing of archives, git or the network is touched for it.
package struct DocumentResolver: Sendable {
  /// The archive's folder.
  package var archiveRoot: String
  /// Whether addresses of the local network may be fetched.
  package var allowsPrivateAddresses: Bool
  /// Reads standard input to its end.
  package var readStandardInput: @Sendable () throws -> [UInt8]

  /// Creates a resolver.
  package init(
    archiveRoot: String = ArchiveLocation.defaultRoot, allowsPrivateAddresses: Bool = false,
    readStandardInput: @escaping @Sendable () throws -> [UInt8] = { try PlainFile.read(descriptor: 0, name: "-") }
  ) {
    self.archiveRoot = archiveRoot
    self.allowsPrivateAddresses = allowsPrivateAddresses
    self.readStandardInput = readStandardInput
  }

  /// The document of a name. Throws `ArchiveError`.
  package func resolve(_ text: String) throws -> ResolvedDocument {
    switch try DocumentName(text, fileExists: PlainFile.exists) {
    case .standardInput:
      return ResolvedDocument(name: "-", bytes: try readStandardInput())
    case .path(let path):
      return ResolvedDocument(name: path, bytes: try PlainFile.read(path))
    case .address(let address):
      var limits = AddressFetcher.Limits()
      limits.allowsPrivateAddresses = allowsPrivateAddresses
      let response = try AddressFetcher(limits: limits).fetch(address)
      return ResolvedDocument(
        name: address, bytes: response.bytes, mediaType: response.mediaType, source: response.address)
    case .version(let id, let selector):
      let archive = DirectoryArchive(root: archiveRoot)
      let version = try selector.select(from: archive.versions(of: id), of: id)
      let snapshot = try archive.snapshot(of: version.record, in: id)
      return ResolvedDocument(
        name: "\(id)@\(version.label)", bytes: snapshot.bytes, mediaType: snapshot.mediaType,
        contentSelector: try archive.policy(id).contentSelector, source: snapshot.source)
    case .git(let revision, let path):
      let bytes = try GitRepository(folder: ".").file(path, revision: revision)
      return ResolvedDocument(name: text, bytes: bytes, mediaType: MediaType.type(ofPath: path))
    }
  }
}

/// Where the archive is.
package enum ArchiveLocation {
  /// The folder that is meant where nothing is said.
  package static let defaultRoot = "policies"

  /// The folder: what the command line says, else what the environment says, else `policies`.
  package static func root(option: String?, environment: String?) -> String {
    if let option, !option.isEmpty { return option }
    if let environment, !environment.isEmpty { return environment }
    return defaultRoot
  }
}

/// Files outside archives: links are followed, and pipes are read to their end.
package enum PlainFile {
  /// True if anything of that name can be opened.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of a file. Throws `ArchiveError`.
  package static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path)
  }

  /// The bytes of an open file up to its end. Throws `ArchiveError`.
  package static func read(descriptor: Int32, name: String) throws -> [UInt8] {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      throw failure(name)
    }
    var bytes: [UInt8] = []
    // A regular file is read in one go: one byte more than its size shows that it has ended.
    var room = max(Int(status.st_size) + 1, 1 << 16)
    while true {
      var failed = false
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        count = max(0, result)
        failed = result < 0 && errno != EINTR
      }
      if failed { throw failure(name) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      room = 1 << 16
    }
  }

  private static func failure(_ path: String) -> ArchiveError {
    ArchiveError(
      errno == ENOENT ? .notFound : .fileSystem, path: path, "cannot be read: \(String(cString: strerror(errno)))")
  }
}
