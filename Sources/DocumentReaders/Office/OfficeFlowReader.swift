import PolicyModel

/// Reads the documents of word processors: containers of XML, told by what they hold and not by their name.
enum OfficeFlowReader {
  /// What was read, and what it was.
  typealias Result = (flow: Flow, omitted: [OmittedPart], format: SourceFormat)

  /// The flow of a Word or OpenDocument file; nil for everything else.
  static func read(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(ReadingError) -> Result? {
    try refuseOldFormats(bytes, name: name)
    guard ZipArchive.isOne(bytes) else { return nil }
    do {
      var archive = try ZipArchive(bytes)
      if WordFlowReader.isOne(archive) {
        let (flow, omitted) = try WordFlowReader.flow(of: &archive, mode: options.mode, changes: options.trackedChanges)
        return (flow, omitted, .word)
      }
      if OpenDocumentFlowReader.isOne(archive) {
        let flow = try OpenDocumentFlowReader.flow(of: &archive, mode: options.mode, changes: options.trackedChanges)
        return (flow, [], .openDocument)
      }
      return nil
    } catch {
      throw ReadingError(error, name: name)
    }
  }

  /// The first bytes of the container that Word used until 2007, and still uses for files with a password.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func refuseOldFormats(_ bytes: [UInt8], name: String) throws(ReadingError) {
    if bytes.starts(with: "{\\rtf".utf8) { throw .oldFormat(name: name, format: "RTF") }
    guard bytes.starts(with: compoundFile) else { return }
    let mark = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let isEncrypted = bytes.withUnsafeBufferPointer { $0.firstOffset(of: mark) != nil }
    throw isEncrypted ? .encrypted(name: name) : .oldFormat(name: name, format: "Word 97")
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where some bytes first occur. The first of them must be rare, or this takes the product of both lengths.
  fileprivate func firstOffset(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for offset in 0...(count - bytes.count) where self[offset] == first {
      if self[offset..<offset + bytes.count].elementsEqual(bytes) { return offset }
    }
    return nil
  }
}

extension ReadingError {
  /// What a fault of a container means to whoever gave it.
  init(_ fault: OfficeFault, name: String) {
    switch fault {
    case .damaged(let what): self = .damaged(name: name, what: what)
    case .missing(let part): self = .damaged(name: name, what: "it has no \(part)")
    case .encrypted: self = .encrypted(name: name)
    case .bomb: self = .damaged(name: name, what: "it would unpack to far more than any document has")
    case .hasRevisions(let insertions, let deletions):
      self = .trackedChanges(name: name, insertions: insertions, deletions: deletions)
    }
  }
}
