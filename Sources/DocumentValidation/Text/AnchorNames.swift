internal import PolicyModel

/// All names to which a link inside the document can lead.
struct AnchorNames {
  private var names: Set<String> = []
  /// True if the source sets labels as MyST does, `(name)=`: links may then lead to labels of the project's other files.
  private(set) var hasProjectLabels = false

  /// The anchors the reader found, ids written anywhere in the source, and those that site generators make of headings.
  init(_ context: ValidationContext) {
    var repeats: [String: Int] = [:]
    for section in context.document.allSections {
      for anchor in section.anchors { add(anchor) }
      guard let heading = section.heading else { continue }
      for slug in AnchorNames.slugs(of: heading.text) {
        add(slug)
        let count = repeats[slug, default: 0]
        repeats[slug] = count + 1
        if count > 0 {
          add("\(slug)-\(count)")
          add("\(slug)_\(count)")
        }
      }
    }
    for part in context.document.omitted {
      for block in part.blocks { AnchorNames.slugs(of: block.text).forEach { add($0) } }
    }
    addWrittenIDs(in: context.input.source)
  }

  private mutating func add(_ name: String) { names.insert(name.lowercased()) }

  /// True if a link to the name leads somewhere; letters of either case will do, as browsers' repairs differ.
  func contains(_ name: String) -> Bool {
    let folded = name.lowercased()
    return names.contains(folded) || names.contains(PercentEncoding.decoded(folded))
  }

  /// True for names that browsers or scripts serve without an anchor: the top, text fragments, routes, footnotes.
  func isServed(_ name: String) -> Bool {
    name.isEmpty || name.lowercased() == "top" || name.hasPrefix(":~:") || name.hasPrefix("/") || name.hasPrefix("!")
      || name.hasPrefix("fn") || name.hasPrefix("user-content-fn") || name.contains("{") || name.contains("=")
  }

  /// What GitHub, kramdown, Hugo and Sphinx make of a heading.
  static func slugs(of heading: String) -> [String] {
    var github = ""
    var plain = ""
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        github.unicodeScalars.append(scalar)
        plain.unicodeScalars.append(scalar)
      } else if scalar == "-" || scalar == "_" {
        github.unicodeScalars.append(scalar)
        plain += "-"
      } else if scalar.properties.isWhitespace {
        github += "-"
        plain += "-"
      } else {
        plain += "-"
      }
    }
    let joined = plain.split(separator: "-").joined(separator: "-")
    let trimmed = github.drop { $0 == "-" }
    let withoutNumber = joined.drop { !$0.isLetter }
    return [github, String(trimmed), joined, String(withoutNumber)]
  }

  /// `id="x"`, `name='x'`, `id=x`, `{#x}`, `{: #x}` and `(x)=` in the source. O(*n*).
  private mutating func addWrittenIDs(in source: [UInt8]) {
    var i = 0
    while i < source.count {
      let byte = source[i]
      if byte == UInt8(ascii: "="), i >= 2 {
        let isID = source[i - 1] | 0x20 == UInt8(ascii: "d") && source[i - 2] | 0x20 == UInt8(ascii: "i")
        let isName = i >= 4 && source[i - 4..<i].elementsEqual("name".utf8)
        if isID || isName { add(value(after: i + 1, in: source)) }
        if source[i - 1] == UInt8(ascii: ")"), let open = source[max(0, i - 80)..<i].lastIndex(of: UInt8(ascii: "(")) {
          add(String(decoding: source[open + 1..<i - 1], as: UTF8.self))
          let startsLine = open == 0 || source[open - 1] == 0x0A
          let endsLine = i + 1 == source.count || source[i + 1] == 0x0A || source[i + 1] == 0x0D
          if startsLine && endsLine { hasProjectLabels = true }
        }
      } else if byte == UInt8(ascii: "#"), i >= 1, source[i - 1] == UInt8(ascii: "{") || source[i - 1] == 0x20 {
        var end = i + 1
        let limit = min(source.count, i + AnchorNames.longestName)
        while end < limit, source[end] > 0x20, source[end] != UInt8(ascii: "}") { end += 1 }
        if end < limit, end > i + 1 { add(String(decoding: source[i + 1..<end], as: UTF8.self)) }
      }
      i += 1
    }
  }

  /// Generators cut names long before.
  private static let longestName = 500

  private func value(after start: Int, in source: [UInt8]) -> String {
    guard start < source.count else { return "" }
    let quote = source[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    var end = isQuoted ? start + 1 : start
    let from = end
    let limit = min(source.count, start + AnchorNames.longestName)
    while end < limit, isQuoted ? source[end] != quote : source[end] > 0x20 && source[end] != UInt8(ascii: ">") {
      end += 1
    }
    return String(decoding: source[from..<end], as: UTF8.self)
  }
}
