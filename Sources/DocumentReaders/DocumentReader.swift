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
    var (flow, omitted, guessed) = try flow(of: bytes, name: name, options: options)
    if options.mode == .policy { Footnotes.apply(to: &flow) }
    let withheld = flow.omitted
    flow.diagnostics += WithheldText.diagnostics(of: withheld, insertions: flow.insertions)
    switch guessed {
    case .html: omitted = try removeFurniture(from: &flow, name: name, options: options)
    case .markdown, .restructuredText, .asciiDoc:
      if options.mode == .policy { omitted = ContentsList.remove(from: &flow) }
    case .plainText, .word, .openDocument, .pdf: break
    }
    if options.mode == .policy {
      flow.straightenLinks(isPage: guessed == .html)
      flow.markForms()
    }
    if !withheld.isEmpty { omitted = WithheldText.merged(omitted, withheld) }
    let leaves = flow.leaves
    flow.leaves = []
    var document = OutlineBuilder.document(
      of: leaves, diagnostics: flow.diagnostics, format: guessed, mode: options.mode, metadata: DocumentMetadata(),
      omitted: omitted)
    document.textLanguage = document.recognizedLanguage()
    if guessed == .pdf, LetterDoubts.areNoWords(document) { throw .noWords(name: name) }
    if options.mode == .policy { document.diagnostics += CharacterDoubts.diagnostics(of: document) }
    if guessed == .html, options.mode == .policy {
      document.diagnostics += PageDoubts.diagnostics(of: document, fields: flow.fields)
    }
    if options.gathersFacts { document.metadata = MetadataFacts.metadata(of: document, from: flow) }
    return document
  }

  /// The leaves of a source, what was left out of them, and what the source is.
  private static func flow(
    of bytes: [UInt8], name: String, options: ReadingOptions
  ) throws(ReadingError) -> OfficeFlowReader.Result {
    if let document = try OfficeFlowReader.read(bytes, name: name, options: options) { return document }
    if options.format == .pdf, let pages = PDFFlowReader.flow(of: bytes, mode: options.mode) {
      guard pages.flow.leaves.contains(where: { !$0.text.isEmpty }) else { throw .noText(name: name) }
      return (pages.flow, pages.omitted, .pdf)
    }
    let (source, guessed) = try open(bytes, name: name, options: options)
    var flow: Flow
    var omitted: [OmittedPart] = []
    switch guessed {
    case .html: flow = HTMLFlowReader.flow(of: source, mode: options.mode)
    case .markdown, .word, .openDocument, .pdf: flow = MarkdownFlowReader.flow(of: source.utf8, mode: options.mode)
    case .restructuredText: flow = RestructuredTextFlowReader.flow(of: source.utf8, mode: options.mode)
    case .asciiDoc: flow = AsciiDocFlowReader.flow(of: source.utf8, mode: options.mode)
    case .plainText: (flow, omitted) = PlainTextFlowReader.flow(of: source.utf8, mode: options.mode)
    }
    flow.diagnostics = source.diagnostics + flow.diagnostics
    if let address = source.address { flow.fields.append(MetadataField(.meta, PageAddress.fieldOfArchive, address)) }
    return (flow, omitted, guessed)
  }

  /// The text of a source, and what it is.
  private static func open(
    _ bytes: [UInt8], name: String, options: ReadingOptions
  ) throws(ReadingError) -> (source: DecodedSource, format: SourceFormat) {
    if WebArchive.isOne(bytes) {
      guard let archive = WebArchive(bytes) else {
        throw .unsupportedFormat(name: name, format: "MHTML (without a page)")
      }
      var source = try decode(archive.page, name: name, format: .html, encoding: options.encoding, archive.charset)
      source.address = archive.address
      source.diagnostics.append(
        Diagnostic("web-archive", .note, "the page in a web archive is read; lines are counted from its start"))
      return (source, .html)
    }
    let foreign = options.format == nil ? ForeignMarkup(fileName: name) : nil
    var format = options.format ?? SourceFormat(fileName: name) ?? foreign?.format
    // A page or a text that bears the name of a container is told by what it holds.
    let isMisnamed = format?.isContainer ?? false
    if isMisnamed { format = nil }
    var source = try decode(bytes, name: name, format: format, encoding: options.encoding)
    let guessed = format ?? SourceFormat(guessing: source.utf8)
    // A page without a telling name states its encoding in itself, which the first look did not ask.
    if format == nil, guessed == .html {
      source = try decode(bytes, name: name, format: .html, encoding: options.encoding)
    }
    if isMisnamed {
      source.diagnostics.append(
        Diagnostic(
          "misnamed", .warning, "this is no \(name.suffix(5)) file, but \(guessed == .html ? "a page" : "text")"))
    }
    if let foreign {
      source.diagnostics.append(foreign.diagnostic)
    }
    return (source, guessed)
  }

  /// Leaves only the policy in the flow of a page: what the selector names, or what a person would read.
  private static func removeFurniture(
    from flow: inout Flow, name: String, options: ReadingOptions
  ) throws(ReadingError) -> [OmittedPart] {
    let removed = try SelectedRemoval.remove(options.removedSelectors, from: &flow, name: name)
    var selector: ContentSelector?
    if let text = options.contentSelector {
      guard let parsed = ContentSelector(text) else { throw .selectorMatchesNothing(name: name, selector: text) }
      selector = parsed
    } else if options.mode == .markup {
      return removed
    }
    guard let selection = MainContent.select(from: flow, selector: selector) else {
      throw .selectorMatchesNothing(name: name, selector: options.contentSelector ?? "")
    }
    flow = selection.flow
    return removed + selection.omitted
  }

  private static func decode(
    _ bytes: [UInt8], name: String, format: SourceFormat?, encoding: String?, _ stated: String? = nil
  ) throws(ReadingError) -> DecodedSource {
    do {
      var source =
        if let encoding {
          try CharacterEncoding.decode(bytes, as: encoding)
        } else {
          try CharacterEncoding.decode(bytes, declaresEncoding: format == .html, stated: stated)
        }
      source.replaceNuls()
      return source
    } catch {
      switch error {
      case .pdf: throw .unsupportedFormat(name: name, format: "PDF")
      case .zip: throw .unsupportedFormat(name: name, format: "zip (neither Word nor OpenDocument text)")
      case .binary: throw .binary(name: name)
      case .unsupportedEncoding(let encoding): throw .unsupportedEncoding(name: name, encoding: encoding)
      }
    }
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
  /// CSS selectors of elements that are no part of the policy (HTML only).
  public var removedSelectors: [String] = []
  /// The encoding of the bytes, by any name that pages use for it; nil to find it out.
  public var encoding: String?
  /// What is taken of changes that a Word file tracks.
  public var trackedChanges = TrackedChanges.accept
  /// The pages of a PDF file to read, from 1; nil for all.
  public var pages: ClosedRange<Int>?
  /// The most bytes to read.
  public var sizeLimit: Int
  /// Whether to find out what the document says of itself: title, dates, publisher, language. It takes longer than all
  /// the rest, and who only wants the sections of thousands of versions does without.
  public var gathersFacts: Bool

  /// 64 MiB: two hundred times the longest policy known, small enough to hold in memory many times over.
  public static let defaultSizeLimit = 64 << 20

  /// Creates options; the default is how a person reads.
  public init(
    mode: ReadingMode = .policy, format: SourceFormat? = nil, contentSelector: String? = nil,
    sizeLimit: Int = ReadingOptions.defaultSizeLimit, gathersFacts: Bool = true
  ) {
    self.mode = mode
    self.format = format
    self.contentSelector = contentSelector
    self.sizeLimit = sizeLimit
    self.gathersFacts = gathersFacts
  }
}
