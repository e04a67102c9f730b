/// Writing the YAML files of an archive, always the same way: one `key: value` a line, in the order of the schema.
///
/// One spelling for each record keeps digests stable, changes small to review, and lets `RecordDecoding` read what
/// was written here without a YAML parser.
enum RecordEncoding {
  /// The file of some fields.
  static func encode(_ fields: [RecordField]) -> [UInt8] {
    var text = ""
    for field in fields {
      text += field.key
      text += ": "
      let isPlain =
        switch field.kind {
        case .time: true
        case .digest: isPlainDigest(field.value)
        case .text, .word: isPlain(field.value)
        }
      text += isPlain ? field.value : quoted(field.value)
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// A digest of digits and `e` only would be a number to YAML.
  private static func isPlainDigest(_ value: String) -> Bool {
    value.utf8.contains { $0 != UInt8(ascii: "e") && $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f") }
  }

  /// Words that YAML 1.1 or 1.2 take for something else than text.
  private static let keywords: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

  /// True if YAML reads the bare value as the same text: it begins with a letter and holds nothing that could end it.
  private static func isPlain(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard let first = bytes.first, first.isASCIILetter, bytes.last != UInt8(ascii: " ") else { return false }
    if keywords.contains(value.lowercased()) { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case _ where byte.isASCIILetter: continue
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "):
        continue
      case UInt8(ascii: ":"):
        guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: " ") else { return false }
      default: return false
      }
    }
    return true
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        // Controls, and what a terminal or a review page would hide or turn around.
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          let digits = String(scalar.value, radix: 16)
          let width = scalar.value > 0xFFFF ? 8 : 4
          text += scalar.value > 0xFFFF ? "\\U" : "\\u"
          text += String(repeating: "0", count: width - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}

extension UInt8 {
  /// `a` to `z` and `A` to `Z`.
  var isASCIILetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
}
