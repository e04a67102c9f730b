/// What every SARIF 2.1.0 log of ours has in common: the envelope, messages and addresses of files.
enum SARIFLog {
  /// A log of one run; `rules`, `invocation` and `results` write what the run found.
  static func text(
    toolVersion: String, rules: (inout JSONText) -> Void, invocation: (inout JSONText) -> Void,
    results: (inout JSONText) -> Void
  ) -> String {
    var json = JSONText()
    json.object { json in
      json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          json.object("tool") { json in
            json.object("driver") { json in
              json.member("name", "policydiff")
              json.member("semanticVersion", toolVersion)
              json.array("rules") { rules(&$0) }
            }
          }
          json.member("columnKind", "unicodeCodePoints")
          json.array("invocations") { json in json.object { invocation(&$0) } }
          json.array("results") { results(&$0) }
        }
      }
    }
    return json.text
  }

  /// Words of a message. SARIF lets a message embed links as Markdown writes them (3.11.6); a document's words are none.
  static func plain(_ text: String) -> String {
    String(decoding: Array(text.utf8).replacing("](".utf8, with: "] (".utf8), as: UTF8.self)
  }

  /// A path as a relative reference: everything but unreserved characters and slashes percent-encoded.
  static func uri(of name: String) -> String {
    if name == "-" { return "stdin" }
    if name.hasPrefix("https://") || name.hasPrefix("http://") { return name }
    var uri: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.append(byte)
      default:
        uri.append(UInt8(ascii: "%"))
        let digits = Array("0123456789ABCDEF".utf8)
        uri += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}
