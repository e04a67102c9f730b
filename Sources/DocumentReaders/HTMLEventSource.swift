internal import CLibXML2

/// Runs libxml2's SAX parser over a repaired source and tells a builder what it meets, with byte offsets.
///
/// libxml2's own tree is never built: it takes five times the memory, and its line numbers stop at 65,535.
enum HTMLEventSource {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Parses `source`, which `HTMLRepairs` has prepared, and returns what the builder made of it.
  static func parse(_ source: consuming [UInt8], with builder: HTMLFlowBuilder) -> Flow {
    guard !source.isEmpty, isReady else { return builder.flow }
    let context = source.withUnsafeBytes { bytes in
      htmlCreateMemoryParserCtxt(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
    }
    guard let context else { return builder.flow }
    // libxml2 has its own copy now.
    source = []
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | XML_PARSE_HUGE.rawValue
    htmlCtxtUseOptions(context, Int32(bitPattern: UInt32(options)))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    let session = HTMLSession(context: context, builder: builder)
    var handler = HTMLEventSource.handler()
    withUnsafeMutablePointer(to: &handler) { pointer in
      let original = context.pointee.sax
      context.pointee.sax = pointer
      withExtendedLifetime(session) {
        context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
        htmlParseDocument(context)
      }
      context.pointee.userData = UnsafeMutableRawPointer(context)
      context.pointee.sax = original
    }
    htmlFreeParserCtxt(context)
    session.builder.finish()
    return session.builder.flow
  }

  private static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.serror = { _, _ in }
    handler.startElement = { session, name, attributes in
      guard let name else { return }
      HTMLSession.from(session).start(name, attributes)
    }
    handler.endElement = { session, _ in
      let session = HTMLSession.from(session)
      session.builder.end(at: session.offset)
    }
    handler.characters = { session, text, length in HTMLSession.from(session).text(text, length) }
    handler.ignorableWhitespace = { session, text, length in HTMLSession.from(session).text(text, length) }
    handler.cdataBlock = { session, text, length in HTMLSession.from(session).text(text, length) }
    handler.comment = { session, text in
      guard let text else { return }
      let session = HTMLSession.from(session)
      session.builder.comment(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))), endingAt: session.offset)
    }
    return handler
  }
}

/// What the callbacks need: they are C functions and cannot capture.
private final class HTMLSession {
  let context: htmlParserCtxtPtr
  var builder: HTMLFlowBuilder
  /// libxml2 interns element names, so that one look-up by address serves all elements of a name.
  private var tags: [UnsafePointer<UInt8>: HTMLTag] = [:]

  init(context: htmlParserCtxtPtr, builder: HTMLFlowBuilder) {
    self.context = context
    self.builder = builder
  }

  static func from(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession {
    Unmanaged<HTMLSession>.fromOpaque(pointer!).takeUnretainedValue()
  }

  /// How many bytes of the source are consumed.
  var offset: Int {
    guard let input = context.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  func start(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    let tag: HTMLTag
    if let known = tags[name] {
      tag = known
    } else {
      tag = HTMLTag(name: String(cString: name))
      tags[name] = tag
    }
    builder.start(tag, name: name, HTMLAttributes(attributes), at: offset)
  }

  func text(_ text: UnsafePointer<UInt8>?, _ length: Int32) {
    guard let text, length > 0 else { return }
    builder.text(UnsafeBufferPointer(start: text, count: Int(length)), endingAt: offset)
  }
}
