public import DocumentReaders
public import PolicyModel
internal import RoleClassification
internal import VersionStorage

/// Gets a document from where it lies.
public enum LoadDocument {
  /// Reads the document of a name: a path, `-` for standard input, `id@version` of an archive, an address, or
  /// `git:REVISION:PATH`.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - options: How to read; a format or selector that is nil is taken from what the source or archive says.
  ///   - archive: The folder of the archive; nil for the usual one.
  ///   - findsRoles: Whether to tell what each block is for, which takes as long as reading.
  ///   - host: Reads files. Only a name that is no file leads to the archive, git or the network.
  public static func named(
    _ name: String, options: ReadingOptions = ReadingOptions(), archive: String? = nil, findsRoles: Bool = true,
    in host: some HostEnvironment
  ) throws(PolicyDiffError) -> PolicyDocument {
    try read(try source(name, options: options, archive: archive, in: host), findsRoles: findsRoles)
  }

  /// Reads what `source` found, and tells the source as UTF-8 without byte-order mark, in which the document's positions
  /// count.
  static func withSource(_ source: Source) throws(PolicyDiffError) -> (document: PolicyDocument, source: [UInt8]) {
    let document = try read(source)
    let format = source.options.format ?? SourceFormat(fileName: source.name)
    let decoded = try? CharacterEncoding.decode(source.bytes, declaresEncoding: format == .html)
    return (document, decoded?.utf8 ?? [])
  }

  /// The validation profile that the archive names for a version's policy; nil for other names and other policies.
  static func recordedProfile(of name: String, archive: String?, in host: some HostEnvironment) -> String? {
    guard case .version(let id, _)? = try? DocumentName(name, fileExists: host.exists) else { return nil }
    return try? ArchiveLocation(option: archive, in: host).archive(in: host).policy(id).profile
  }

  /// Bytes, what they are called, and how to read them.
  typealias Source = (bytes: [UInt8], name: String, options: ReadingOptions)

  /// Reads what `source` found.
  static func read(
    _ source: Source, findsRoles: Bool = true
  ) throws(PolicyDiffError) -> PolicyDocument {
    // Said on purpose, and not the empty file that a failed download leaves.
    if source.name == ComparisonReport.noDocument { return PolicyDocument() }
    do {
      let source = try PDFConversion.prepared(source)
      var document = try DocumentReader.read(source.bytes, name: source.name, options: source.options)
      // Reading by markup alone is for programs that compare alignments: nobody asks it what a section is for.
      if findsRoles, source.options.mode == .policy { RoleClassifier.classify(&document) }
      return document
    } catch {
      throw .reading(error)
    }
  }

  /// The bytes of a name, and how to read them.
  static func source(
    _ name: String, options: ReadingOptions, archive: String?, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> Source {
    let parsed: DocumentName
    do {
      parsed = try DocumentName(name, fileExists: host.exists)
    } catch {
      throw .source(error.description)
    }
    switch parsed {
    case .path, .standardInput:
      do {
        let bytes = try host.read(name, limit: options.sizeLimit)
        return (bytes, name == "-" ? "standard input" : FileName.shown(name), options)
      } catch {
        throw .file(error)
      }
    case .address, .version, .git:
      do {
        let source = try DocumentResolver(archive: ArchiveLocation(option: archive, in: host)).resolve(name, in: host)
        var options = options
        options.format = options.format ?? source.format
        source.reading.complete(&options)
        return (source.bytes, source.name, options)
      } catch {
        throw .source("\(error)")
      }
    }
  }
}
