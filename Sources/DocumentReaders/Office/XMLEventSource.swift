internal import CLibXML2

/// What a reader of XML is told.
protocol XMLEventReceiver: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes)
  func end(_ name: String)
  func text(_ run: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, by their names without prefix; valid while the element's start is told.
struct XMLAttributes {
  fileprivate var pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate var count = 0

  /// The value of an attribute, the prefix of its name left out.
  subscript(_ name: StaticString) -> String? {
    guard let pointer else { return nil }
    for index in 0..<count {
      guard let found = pointer[5 * index], let start = pointer[5 * index + 3], let end = pointer[5 * index + 4],
        xmlStrcmp(found, name.utf8Start) == 0
      else { continue }
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      // libxml2 leaves this one as it is, for programs that look for entities themselves.
      return value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
    }
    return nil
  }
}

/// Runs libxml2's SAX parser over a part of an office document.
///
/// Entities are never defined, nothing is fetched, and elements nest at most 256 deep: libxml2's own limit, which no
/// document reaches.
enum XMLEventSource {
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Tells a receiver of all elements and texts; false if the part is not well-formed.
  static func parse(_ source: [UInt8], for receiver: any XMLEventReceiver) -> Bool {
    guard isReady, !source.isEmpty, source.count < Int(Int32.max) else { return false }
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.serror = { _, _ in }
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let user, let name else { return }
      let session = Unmanaged<XMLSession>.fromOpaque(user).takeUnretainedValue()
      session.receiver.start(session.name(name), XMLAttributes(pointer: attributes, count: Int(count)))
    }
    handler.endElementNs = { user, name, _, _ in
      guard let user, let name else { return }
      let session = Unmanaged<XMLSession>.fromOpaque(user).takeUnretainedValue()
      session.receiver.end(session.name(name))
    }
    let text: charactersSAXFunc = { session, text, length in
      guard let session, let text, length > 0 else { return }
      Unmanaged<XMLSession>.fromOpaque(session).takeUnretainedValue().receiver
        .text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    let session = XMLSession(receiver)
    return withExtendedLifetime(session) {
      source.withUnsafeBytes { bytes in
        xmlSAXUserParseMemory(
          &handler, Unmanaged.passUnretained(session).toOpaque(),
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count)) == 0
      }
    }
  }
}

/// What the callbacks need: they are C functions and cannot capture.
private final class XMLSession {
  let receiver: any XMLEventReceiver
  /// libxml2 interns names, so that one look-up by address serves all elements of a name.
  private var names: [UnsafePointer<UInt8>: String] = [:]

  init(_ receiver: any XMLEventReceiver) { self.receiver = receiver }

  func name(_ pointer: UnsafePointer<UInt8>) -> String {
    if let known = names[pointer] { return known }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }
}
