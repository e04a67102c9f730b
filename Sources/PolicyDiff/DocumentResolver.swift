package import DocumentReaders
internal import VersionStorage

/// A document that a person named, and its bytes.
package struct ResolvedDocument: Sendable {
  /// What to call it in reports: the path, the address, `id@label`.
  package var name: String
  /// The bytes, exactly.
  package var bytes: [UInt8]
  /// What the source says they are; nil where only name and bytes can tell.
  package var mediaType: String?
  /// What the archive says of how to read it.
  package var reading = RecordedReading()
  /// Where they came from, if that is an address.
  package var source: String?

  /// The format that the source says; nil where only name and bytes can tell.
  package var format: SourceFormat? {
    switch mediaType {
    case "text/html", "application/xhtml+xml": .html
    case "text/markdown": .markdown
    case "text/x-rst": .restructuredText
    case "text/asciidoc": .asciiDoc
    // Servers send Markdown as text/plain; the name and the reader know better.
    default: nil
    }
  }

  /// How to read it.
  package var readingOptions: ReadingOptions {
    var options = ReadingOptions(format: format)
    reading.complete(&options)
    return options
  }
}

/// Finds any document by name: a path, `-`, an address, a version in an archive, a file of a git commit.
///
/// A path is read at once; nothing of archives, git or the network is touched for it.
package struct DocumentResolver: Sendable {
  /// Where the archive is.
  package var archive: ArchiveLocation
  /// Whether addresses of the local network may be fetched.
  package var allowsPrivateAddresses: Bool
  /// The most bytes of a file or of standard input.
  package var sizeLimit: Int

  /// Creates a resolver.
  package init(
    archive: ArchiveLocation, allowsPrivateAddresses: Bool = false, sizeLimit: Int = ReadingOptions.defaultSizeLimit
  ) {
    self.archive = archive
    self.allowsPrivateAddresses = allowsPrivateAddresses
    self.sizeLimit = sizeLimit
  }

  /// The document of a name. Throws `ArchiveError` or `FileError`.
  package func resolve(_ text: String, in host: some HostEnvironment) throws -> ResolvedDocument {
    switch try DocumentName(text, fileExists: host.exists) {
    case .standardInput:
      return ResolvedDocument(name: "-", bytes: try host.read("-", limit: sizeLimit))
    case .path(let path):
      return ResolvedDocument(name: FileName.shown(path), bytes: try host.read(path, limit: sizeLimit))
    case .address(let address):
      var limits = AddressFetcher.Limits()
      limits.allowsPrivateAddresses = allowsPrivateAddresses
      let response = try AddressFetcher(limits: limits).fetch(address)
      return ResolvedDocument(
        name: address, bytes: response.bytes, mediaType: response.mediaType, source: response.address)
    case .version(let id, let selector):
      let archive = archive.archive(in: host)
      let version = try selector.select(from: archive.versions(of: id), of: id)
      let snapshot = try archive.snapshot(of: version.record, in: id)
      return ResolvedDocument(
        name: "\(id)@\(version.label)", bytes: snapshot.bytes, mediaType: snapshot.mediaType,
        reading: RecordedReading(try archive.policy(id)), source: snapshot.source)
    case .git(let revision, let path):
      let bytes = try GitRepository(folder: host.place(ofFolder: ".")).file(path, revision: revision)
      return ResolvedDocument(name: text, bytes: bytes, mediaType: MediaType.type(ofPath: path))
    }
  }
}
