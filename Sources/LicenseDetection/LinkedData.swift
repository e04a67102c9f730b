internal import PolicyModel

/// Reads schema.org's terms in JSON-LD.
enum LinkedData {
  private indirect enum Value {
    case text(String)
    case list([Value])
    case object([(String, Value)])
    case other

    subscript(key: String) -> Value? {
      if case .object(let members) = self { return members.first { $0.0 == key }?.1 }
      return nil
    }
    var text: String? {
      if case .text(let text) = self { return text }
      return nil
    }
    var items: [Value] {
      if case .list(let items) = self { return items }
      return [self]
    }
    /// An address or name, also of an object.
    var address: String? { text ?? (self["url"] ?? self["@id"])?.text }
  }

  /// Licenses with the type of what they are of.
  static func licenses(in json: String) -> [(value: String, type: String)] {
    var found: [(value: String, type: String)] = []
    visit(parse(json), 0) { object in
      for item in object["license"]?.items ?? [] {
        if let address = item.address { found.append((address, object["@type"]?.items.first?.text ?? "")) }
      }
    }
    return found
  }

  /// What a page says it is based on, and who made it.
  static func sources(_ fields: [MetadataField]) -> [Attribution] {
    var found: [Attribution] = []
    let relations: [(String, AttributionRelation)] = [
      ("isBasedOn", .basedOn), ("isBasedOnUrl", .basedOn), ("translationOfWork", .translationOf),
    ]
    for field in fields where field.source == .jsonLD {
      let evidence = LicenseEvidence(
        quotation: field.value, place: "json-ld", range: SourceRange(field.position, field.position))
      visit(parse(field.value), 0) { object in
        for (key, relation) in relations {
          for item in object[key]?.items ?? [] {
            guard let url = item.address ?? item["name"]?.text else { continue }
            found.append(
              Attribution(
                relation: relation, relationText: key, title: item["name"]?.text, url: url.contains("/") ? url : nil,
                version: item["version"]?.text, evidence: evidence))
          }
        }
      }
    }
    return found
  }

  private static func visit(_ value: Value, _ depth: Int, _ body: (Value) -> Void) {
    guard depth < LinkedData.deepest else { return }
    switch value {
    case .list(let items): for item in items { visit(item, depth + 1, body) }
    case .object(let members):
      body(value)
      for member in members { visit(member.1, depth + 1, body) }
    default: break
    }
  }

  /// Deeper values are ignored: no page nests so deep, and the parser recurses.
  private static let deepest = 64

  private static func parse(_ json: String) -> Value {
    var bytes = Array(json.utf8)[...]
    return value(&bytes, 0)
  }

  private static func skipSpace(_ bytes: inout ArraySlice<UInt8>) {
    while let byte = bytes.first, byte <= 0x20 { bytes = bytes.dropFirst() }
  }

  private static func value(_ bytes: inout ArraySlice<UInt8>, _ depth: Int) -> Value {
    skipSpace(&bytes)
    guard let byte = bytes.first, depth < deepest else { return .other }
    switch byte {
    case UInt8(ascii: "\""): return .text(string(&bytes))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      bytes = bytes.dropFirst()
      var items: [Value] = []
      var members: [(String, Value)] = []
      while true {
        skipSpace(&bytes)
        guard let next = bytes.first else { break }
        if next == UInt8(ascii: "]") || next == UInt8(ascii: "}") {
          bytes = bytes.dropFirst()
          break
        }
        if next == UInt8(ascii: ",") {
          bytes = bytes.dropFirst()
          continue
        }
        let before = bytes.count
        if byte == UInt8(ascii: "{") {
          guard next == UInt8(ascii: "\"") else { break }
          let key = string(&bytes)
          skipSpace(&bytes)
          if bytes.first == UInt8(ascii: ":") { bytes = bytes.dropFirst() }
          members.append((key, value(&bytes, depth + 1)))
        } else {
          items.append(value(&bytes, depth + 1))
        }
        if bytes.count == before { break }
      }
      return byte == UInt8(ascii: "{") ? .object(members) : .list(items)
    default:
      var literal: [UInt8] = []
      while let next = bytes.first, next != UInt8(ascii: ","), next != UInt8(ascii: "]"), next != UInt8(ascii: "}") {
        literal.append(next)
        bytes = bytes.dropFirst()
      }
      return .other
    }
  }

  private static func string(_ bytes: inout ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    bytes = bytes.dropFirst()
    while let byte = bytes.first {
      bytes = bytes.dropFirst()
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\"), let escaped = bytes.first else {
        text.append(byte)
        continue
      }
      bytes = bytes.dropFirst()
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): text.append(0x20)
      case UInt8(ascii: "u"):
        let code = UInt32(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD
        bytes = bytes.dropFirst(4)
        text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      default: text.append(escaped)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
