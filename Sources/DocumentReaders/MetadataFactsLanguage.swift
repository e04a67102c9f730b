import PolicyModel
internal import PolicyText

/// Tags of languages, as BCP 47 writes them.
enum LanguageTag {
  /// The tag in its usual case, `_` as `-`; nil if it is none.
  static func canonical(_ text: String) -> String? {
    let parts = text.trimmingSpaces.split { $0 == "-" || $0 == "_" || $0 == "." }
    guard let first = parts.first, first.count == 2 || first.count == 3, first.allSatisfy({ $0.isLetter && $0.isASCII })
    else { return nil }
    var result = first.lowercased()
    for part in parts.dropFirst().prefix(3) where part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      switch part.count {
      case 2: result += "-" + part.uppercased()
      case 4: result += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 3, 5...8: if part.lowercased() != "utf8" { result += "-" + part.lowercased() }
      default: break
      }
    }
    return result
  }

  /// The language without script and region.
  static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  /// True for languages written from right to left.
  static func isRightToLeft(_ primary: String) -> Bool {
    ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr"].contains(primary)
  }
}

extension PolicyDocument {
  /// The language the text is evidently in; nil if in doubt. Code is asked only where there is nothing else: pages that
  /// print their whole text as it was typed.
  func recognizedLanguage() -> String? {
    recognizedLanguage(inCode: false) ?? recognizedLanguage(inCode: true)
  }

  private func recognizedLanguage(inCode: Bool) -> String? {
    var evidence = LanguageEvidence()
    var left = LanguageEvidence.sample
    func take(_ text: String) {
      evidence.add(text, most: left)
      left -= text.utf8.count
    }
    func take(_ section: Section) {
      if !inCode, let heading = section.heading { take(heading.text) }
      for block in section.blocks where left > 0 && (block.kind == .code) == inCode { take(block.text) }
    }
    take(preamble)
    for section in sections where left > 0 { take(section) }
    return evidence.language
  }
}
