internal import PolicyModel

/// What names of a reStructuredText source stand for: link targets, substitutions, numbers of notes.
struct RestructuredTextNames {
  /// The address of every name, in the one spelling that all uses share.
  private(set) var targets: [String: String] = [:]
  /// Addresses without a name, in their order.
  private(set) var anonymous: [String] = []
  /// Text in place of `|name|`.
  private(set) var substitutions: [String: [UInt8]] = [:]
  /// A document may have so many bytes of substituted text, and four times its own length more.
  static let leastSubstitutedBytes = 1 << 16

  /// Collects the names of a source. O(*n*).
  init(_ lines: MarkupLines) {
    for number in 0..<lines.count {
      let line = lines.bytes(number)
      if line.starts(with: Array("__ ".utf8)) {
        anonymous.append(RestructuredTextNames.text(line.dropFirst(3)))
      } else if line.starts(with: Array(".. ".utf8)) {
        let rest = line.dropFirst(3).drop { $0 == 0x20 }
        if rest.first == UInt8(ascii: "_") {
          addTarget(rest.dropFirst(), continued: RestructuredTextNames.continuation(of: number, lines))
        } else if rest.first == UInt8(ascii: "|") {
          addSubstitution(rest.dropFirst())
        }
      }
    }
    resolveIndirect()
  }

  /// The lines that go on with an address.
  private static func continuation(of number: Int, _ lines: MarkupLines) -> [UInt8] {
    var next = number + 1
    var text: [UInt8] = []
    while next < lines.count, !lines[next].isBlank, lines[next].indent > lines[number].indent {
      text += lines.bytes(next)
      next += 1
    }
    return text
  }

  private mutating func addTarget(_ definition: ArraySlice<UInt8>, continued: [UInt8]) {
    guard let (name, rest) = RestructuredTextNames.name(of: definition) else { return }
    let address = RestructuredTextNames.text(rest) + String(decoding: continued, as: UTF8.self)
    if name == "_" {
      if !address.isEmpty { anonymous.append(address) }
    } else if targets[name] == nil {
      targets[name] = address.isEmpty ? "#" + RestructuredTextNames.address(of: name) : address
    }
  }

  private mutating func addSubstitution(_ definition: ArraySlice<UInt8>) {
    guard let close = definition.firstIndex(of: UInt8(ascii: "|")) else { return }
    let rest = definition[(close + 1)...].drop { $0 == 0x20 }
    let marker = Array("replace::".utf8)
    guard rest.starts(with: marker) else { return }
    let name = RestructuredTextNames.normalized(definition[..<close])
    substitutions[name] = Array(rest.dropFirst(marker.count).drop { $0 == 0x20 })
  }

  /// `.. _short: long_` names another name.
  private mutating func resolveIndirect() {
    for (name, target) in targets where target.hasSuffix("_") && !target.contains("/") {
      let other = RestructuredTextNames.normalized(target.utf8.dropLast().filter { $0 != UInt8(ascii: "`") })
      if other != name, let final = targets[other] { targets[name] = final }
    }
  }

  /// The name before the colon of a definition, and what follows; the colon of a quoted name does not end it.
  static func name(of definition: ArraySlice<UInt8>) -> (name: String, rest: ArraySlice<UInt8>)? {
    var i = definition.startIndex
    if definition.first == UInt8(ascii: "`") {
      guard let close = definition.dropFirst().firstIndex(of: UInt8(ascii: "`")) else { return nil }
      i = close
    }
    while i < definition.endIndex {
      if definition[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if definition[i] == UInt8(ascii: ":"), i + 1 == definition.endIndex || definition[i + 1] == 0x20 {
        let name = normalized(definition[..<i].filter { $0 != UInt8(ascii: "`") })
        return name.isEmpty ? nil : (name, definition[(i + 1)...])
      }
      i += 1
    }
    return nil
  }

  /// White space and case do not count in names.
  static func normalized(_ name: some Sequence<UInt8>) -> String {
    let words = Array(name).filter { $0 != UInt8(ascii: "\\") }.split(whereSeparator: isSpace)
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).lowercased()
  }

  /// The address that a name has inside of the document.
  static func address(of name: String) -> String { String(decoding: headingAddress(name.utf8), as: UTF8.self) }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { !isSpace($0) && $0 != UInt8(ascii: "`") }, as: UTF8.self)
  }
}
