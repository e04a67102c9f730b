internal import PolicyModel

/// Which section a printed number means, in the old and in the new version, and which sections belong together.
struct SectionNumberMap {
  /// New ordinal of every old section that has a counterpart.
  private(set) var partner: [Int: Int] = [:]
  private var oldByLabel: [String: Int] = [:]
  private var newByLabel: [String: Int] = [:]
  private var oldByAnchor: [String: Int] = [:]
  private var newByAnchor: [String: Int] = [:]
  /// True if some section of either version has a number.
  var hasNumbers: Bool { !oldByLabel.isEmpty || !newByLabel.isEmpty }

  /// Stands for a label that several sections have.
  private static let ambiguous = -2

  /// Reads the numbers off a report. O(sections).
  init(_ report: ComparisonReport) {
    for change in report.sections {
      guard let old = change.old, let new = change.new, partner[old] == nil,
        !change.kinds.contains(.split), !change.kinds.contains(.merged)
      else { continue }
      partner[old] = new
    }
    // A section that went into another is found there.
    for change in report.sections {
      if let old = change.old, let new = change.new, partner[old] == nil { partner[old] = new }
    }
    (oldByLabel, oldByAnchor) = SectionNumberMap.names(in: report.old)
    (newByLabel, newByAnchor) = SectionNumberMap.names(in: report.new)
  }

  private static func names(in document: PolicyDocument) -> (labels: [String: Int], anchors: [String: Int]) {
    var labels: [String: Int] = [:]
    var anchors: [String: Int] = [:]
    var full: [Int: String] = [:]
    func add(_ label: String, _ ordinal: Int) {
      labels[label] = labels[label] == nil || labels[label] == ordinal ? ordinal : ambiguous
    }
    for section in document.sections {
      for anchor in section.anchors where anchors[anchor.lowercased()] == nil {
        anchors[anchor.lowercased()] = section.ordinal
      }
      let slug = slug(section.heading?.text ?? "")
      if !slug.isEmpty, anchors[slug] == nil { anchors[slug] = section.ordinal }
      guard let number = section.number else { continue }
      let own = key(of: number.label, word: number.word)
      guard !own.isEmpty else { continue }
      add(own, section.ordinal)
      if !own.contains("."), let parent = section.parent, let above = full[parent] {
        full[section.ordinal] = above + "." + own
        add(above + "." + own, section.ordinal)
      } else {
        full[section.ordinal] = own
      }
    }
    return (labels, anchors)
  }

  /// `A.2.(b)` as `a.2.b`.
  static func key(of label: String, word: String? = nil) -> String {
    var text = Substring(label)
    if let word, text.hasPrefix(word) { text = text.dropFirst(word.count) }
    var parts: [String] = [""]
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        parts[parts.count - 1].append(character)
      } else if parts.last != "" {
        parts.append("")
      }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: ".")
  }

  /// The name that Markdown converters make of a heading.
  static func slug(_ heading: String) -> String {
    var result = ""
    for character in heading.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        result.append(character)
      } else if character.isWhitespace {
        result.append("-")
      }
    }
    return result
  }

  /// The old section that a label means; nil if none or several.
  func old(_ label: String) -> Int? { oldByLabel[SectionNumberMap.key(of: label)].flatMap { $0 >= 0 ? $0 : nil } }
  /// The new section that a label means; nil if none or several.
  func new(_ label: String) -> Int? { newByLabel[SectionNumberMap.key(of: label)].flatMap { $0 >= 0 ? $0 : nil } }
  /// The old section that a `#name` leads to.
  func old(anchor: String) -> Int? { oldByAnchor[anchor.lowercased()] }
  /// The new section that a `#name` leads to.
  func new(anchor: String) -> Int? { newByAnchor[anchor.lowercased()] }
  /// True if some section of either version has the label.
  func knows(_ label: String) -> Bool {
    let key = SectionNumberMap.key(of: label)
    return oldByLabel[key] != nil || newByLabel[key] != nil
  }
}

/// Finds the words of a sentence that are the number of a section.
enum ReferenceWords {
  /// Indices of label words, for words without punctuation.
  static func indices(in words: [Word], _ rules: LanguageRules, _ map: SectionNumberMap) -> Set<Int> {
    var found: Set<Int> = []
    var at = 0
    while at < words.count {
      let word = words[at]
      if rules.references.contains(word.folded) || word.folded == "\u{A7}" {
        var next = at + 1
        while next < words.count, isLabel(words[next]) {
          found.insert(next)
          next += 1
          // `sections 3, 4 and 7`: the connectives between labels.
          if next + 1 < words.count, connectives.contains(words[next].folded), isLabel(words[next + 1]) { next += 1 }
        }
        at = max(next, at + 1)
        continue
      }
      if word.folded.contains("."), isLabel(word), map.knows(word.text) { found.insert(at) }
      at += 1
    }
    return found
  }

  private static let connectives: Set<String> = ["and", "or", "to", "through", "und", "bis", "et", "y", "e", "a"]

  /// `4.2`, `VI`, `D.7`, `C`, `3b`.
  static func isLabel(_ word: Word) -> Bool {
    switch word.kind {
    case .number: return word.text.utf8.count <= 12
    case .word:
      guard word.text.utf8.count <= 10 else { return false }
      let parts = word.text.split(separator: ".")
      guard let first = parts.first?.unicodeScalars else { return false }
      let isRoman = first.allSatisfy { "IVXLCDM".unicodeScalars.contains($0) }
      let isLetter = first.count == 1 && first.allSatisfy { $0.properties.isUppercase }
      return (isRoman || isLetter) && parts.dropFirst().allSatisfy { $0.utf8.count <= 3 }
    default: return false
    }
  }
}
