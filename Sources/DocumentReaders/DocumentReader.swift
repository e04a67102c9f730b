public import PolicyModel

/// Reads the bytes of a policy into a document.
public enum DocumentReader {
  /// Reads a policy from its bytes. O(*n*).
  ///
  /// - Parameters:
  ///   - bytes: The source exactly as stored; any encoding a browser would understand.
  ///   - name: A path or address: named in messages, and its ending tells the format.
  ///   - options: How to read.
  public static func read(
    _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
  ) throws(ReadingError) -> PolicyDocument {
    guard bytes.count <= options.sizeLimit else {
      throw .tooLarge(name: name, size: bytes.count, limit: options.sizeLimit)
    }
    guard bytes.contains(where: { !isSpace($0) }) else { throw .empty(name: name) }
    let decoded = try decode(bytes, name: name)
    let format = options.format ?? SourceFormat(guessing: decoded, name: name)
    let flow: Flow
    switch format {
    case .html: throw .unsupportedFormat(name: name, format: "HTML")
    case .markdown: flow = MarkdownFlowReader.flow(of: decoded, mode: options.mode)
    case .plainText: flow = PlainTextFlowReader.flow(of: decoded)
    }
    return OutlineBuilder.document(
      from: flow, mode: options.mode, metadata: DocumentMetadata(fields: flow.fields), omitted: [])
  }

  /// UTF-8 without a byte-order mark.
  private static func decode(_ bytes: [UInt8], name: String) throws(ReadingError) -> [UInt8] {
    if bytes.starts(with: Array("%PDF-".utf8)) { throw .unsupportedFormat(name: name, format: "PDF") }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw .unsupportedFormat(name: name, format: "Word or zip") }
    if bytes.contains(0) { throw .binary(name: name) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return Array(String(decoding: text, as: UTF8.self).utf8)
  }
}

/// How to read.
public struct ReadingOptions: Sendable, Hashable {
  /// As a person would, or the markup as it stands.
  public var mode: ReadingMode
  /// The format; nil to tell it by the name, then by the content.
  public var format: SourceFormat?
  /// A CSS selector of the element that holds the policy (HTML only); nil to find it.
  public var contentSelector: String?
  /// The most bytes to read.
  public var sizeLimit: Int

  /// 64 MiB: two hundred times the longest policy known, small enough to hold in memory many times over.
  public static let defaultSizeLimit = 64 << 20

  /// Creates options; the default is how a person reads.
  public init(
    mode: ReadingMode = .policy, format: SourceFormat? = nil, contentSelector: String? = nil,
    sizeLimit: Int = ReadingOptions.defaultSizeLimit
  ) {
    self.mode = mode
    self.format = format
    self.contentSelector = contentSelector
    self.sizeLimit = sizeLimit
  }
}
