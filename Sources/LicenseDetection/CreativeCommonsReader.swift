internal import PolicyModel

/// Reads a Creative Commons name in any language: trigger, elements, version, port, in any sensible order.
struct CreativeCommonsReader {
  private let passage: Passage
  private let start: Int
  /// The token that is looked at.
  private var at: Int
  /// Where the name ends, as far as it is read.
  private var end: Int
  private var elements: [String] = []
  private var version: String?
  private var port: String?
  private var hasTrigger = false

  private init(_ passage: Passage, _ start: Int) {
    self.passage = passage
    self.start = start
    (at, end) = (start, start)
  }

  /// A name of more words and marks is a sentence about licenses.
  private static let longestName = 40

  private var tokens: [Token] { passage.tokens }

  /// The name that begins at a token; nil if none does.
  static func name(at start: Int, in passage: Passage) -> LicenseNameReader.Name? {
    // No name begins with anything else.
    guard passage.cue(.ccTrigger, at: start) != nil || passage.cue(.ccElement, at: start) != nil else { return nil }
    var reader = CreativeCommonsReader(passage, start)
    while reader.at < reader.tokens.count, reader.at - start < CreativeCommonsReader.longestName, reader.step() {}
    return reader.found()
  }

  /// Takes what stands at the token; false where the name ends.
  private mutating func step() -> Bool {
    if let cue = passage.cue(.ccTrigger, at: at) {
      if hasTrigger, elements.isEmpty { return false }
      hasTrigger = true
      take(cue.range)
      return true
    }
    if let cue = passage.cue(.ccElement, at: at) {
      guard isElement(cue.range) else { return false }
      if !elements.contains(cue.value) { elements.append(cue.value) }
      take(cue.range)
      return true
    }
    let token = tokens[at]
    if version == nil || token.form == version, let number = CreativeCommonsReader.versionNumber(token.form),
      hasTrigger || !elements.isEmpty
    {
      version = number
      take(at..<at + 1)
      return true
    }
    return takePort() || takeWord() || takeMark()
  }

  private mutating func take(_ range: Range<Int>) {
    at = range.upperBound
    end = at
  }

  /// A code of two letters counts in capitals, or joined to others.
  private func isElement(_ range: Range<Int>) -> Bool {
    let form = tokens[at].form
    guard range.count == 1, form.utf8.count == 2 else { return true }
    let isJoined = tokens[at].joint == .hyphen || at + 1 < tokens.count && tokens[at + 1].joint == .hyphen
    return passage.raw(at) == form.uppercased() || isJoined || at > start && tokens[at - 1].form == "cc"
  }

  private mutating func takePort() -> Bool {
    guard version != nil, port == nil, let cue = passage.cue(.port, at: at),
      cue.range.count > 1 || tokens[at].form.utf8.count > 3 || passage.raw(at) == tokens[at].form.uppercased()
    else { return false }
    port = cue.value
    take(cue.range)
    return true
  }

  private mutating func takeWord() -> Bool {
    if let cue = passage.cue(.licenseWord, at: at) {
      take(cue.range)
      return true
    }
    guard let cue = passage.cue(.ccFiller, at: at) else { return false }
    at = cue.range.upperBound
    if tokens[at - 1].isCapital || cue.value.isEmpty, cue.range.count == 1,
      tokens[cue.range.lowerBound].form.utf8.count > 3
    {
      end = at
    }
    return true
  }

  private static let marks: Set<String> = [
    "(", ")", "/", "“", "”", "\"", "„", "«", "»", "–", "—", "-", ":", "・", "[", "]", ",",
  ]

  /// Marks may stand inside the name, not end it.
  private mutating func takeMark() -> Bool {
    let form = tokens[at].form
    guard CreativeCommonsReader.marks.contains(form), form != "," || !elements.isEmpty else { return false }
    if form == ")", end == at { end = at + 1 }
    at += 1
    return true
  }

  private func found() -> LicenseNameReader.Name? {
    guard !elements.isEmpty else {
      guard hasTrigger, end > start, tokens[start].form != "cc",
        passage.has(.licenseWord, in: start..<min(end + 1, tokens.count)) || tokens[start].link >= 0
      else { return nil }
      let spdx = version.map { "LicenseRef-CC-" + $0 } ?? "LicenseRef-CC"
      return LicenseNameReader.Name(
        tokens: start..<end, identity: LicenseIdentity(spdx: spdx, family: "CC"), isID: false)
    }
    // Without "Creative Commons" only an unmistakable row of elements is a name.
    if !hasTrigger, elements.count < 2 || !elements.contains("BY") || elements.allSatisfy({ $0 == "BY" }) { return nil }
    let closes =
      end < tokens.count && tokens[end].form == ")" && tokens[start..<end].contains { $0.form == "(" }
    return LicenseNameReader.Name(
      tokens: start..<(closes ? end + 1 : end),
      identity: LicenseIdentity(creativeCommons: elements, version: version, port: port), isID: false)
  }

  private static func versionNumber(_ form: String) -> String? {
    let digits = form.hasPrefix("v") ? form.dropFirst() : form[...]
    guard let first = digits.utf8.first, first >= 0x31, first <= 0x39 else { return nil }
    switch digits {
    case "1.0", "2.0", "2.1", "2.5", "3.0", "4.0": return String(digits)
    case "4": return "4.0"
    case "3": return "3.0"
    case "2": return "2.0"
    default: return nil
    }
  }
}
