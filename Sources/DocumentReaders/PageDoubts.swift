import PolicyModel

/// Tells pages that are not what somebody meant to fetch: one that only leads elsewhere, one that asks for a proof first.
enum PageDoubts {
  /// A page with more text says something of its own.
  static let mostBytes = 1200

  /// Doubts about a page. O(*n*).
  static func diagnostics(of document: PolicyDocument, fields: [MetadataField]) -> [Diagnostic] {
    var texts: [String] = []
    var size = 0
    for section in document.allSections {
      for text in [section.heading?.text ?? ""] + section.blocks.map(\.text) where size <= mostBytes {
        texts.append(text)
        size += text.utf8.count
      }
    }
    guard size <= mostBytes else { return [] }
    if let target = refresh(fields) {
      return [
        Diagnostic(
          "redirect-page", .warning, "this page only leads to \(target); fetch that page instead")
      ]
    }
    let title = fields.first { $0.source == .title }?.value ?? ""
    let all = ([title] + texts).joined(separator: " ").lowercased()
    if let sign = challenges.first(where: { all.contains($0) }) {
      return [
        Diagnostic(
          "challenge-page", .warning,
          "this page asks for a proof or a browser (“\(sign)”) and is not the document; save it from a browser")
      ]
    }
    return []
  }

  /// Where a page leads by itself.
  private static func refresh(_ fields: [MetadataField]) -> String? {
    for field in fields where field.source == .meta && field.name.lowercased() == "refresh" {
      let bytes = Array(field.value.utf8)
      guard let start = bytes.indices.first(where: { startsTarget(bytes[$0...]) }) else { continue }
      let target = String(decoding: bytes[(start + 4)...], as: UTF8.self).drop { $0 == "'" || $0 == "\"" || $0 == " " }
        .prefix { $0 != "'" && $0 != "\"" }
      if !target.isEmpty { return String(target) }
    }
    return nil
  }

  private static func startsTarget(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(4).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } == Array("url=".utf8)
  }

  private static let challenges = [
    "just a moment", "checking your browser", "enable javascript and cookies", "verify you are human",
    "verifying you are human", "attention required! | cloudflare", "are you a robot", "complete the captcha",
    "please enable javascript", "you need to enable javascript", "access denied", "ddos protection by",
  ]
}
