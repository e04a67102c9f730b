package import PolicyModel

/// The marks of CriticMarkup around words that came or went.
package enum CriticMark {
  /// Markdown inside the mark of an operation; as it is where nothing happened, or nothing is inside.
  package static func wrap(_ markdown: String, _ operation: RedlineRun.Operation) -> String {
    guard !markdown.isEmpty else { return "" }
    return switch operation {
    case .kept: markdown
    case .deleted: "{--" + markdown + "--}"
    case .inserted: "{++" + markdown + "++}"
    }
  }

  /// Words of a document, escaped as Markdown (`MarkdownText`), in which nothing closes or opens a mark either.
  ///
  /// - Parameters:
  ///   - guardedAt: The UTF-8 offset of a character that would begin a list, a rule or a definition.
  ///   - isFollowed: Whether the line goes on. An exclamation mark in front of a link would make an image of it.
  package static func escaped(_ text: String, guardedAt: Int? = nil, isFollowed: Bool = false) -> String {
    if isFollowed, text.utf8.last == UInt8(ascii: "!") {
      let start = String(decoding: text.utf8.dropLast(), as: UTF8.self)
      return escaped(start, guardedAt: guardedAt) + "\\!"
    }
    if let guardedAt, guardedAt < text.utf8.count {
      let at = text.utf8.index(text.utf8.startIndex, offsetBy: guardedAt)
      return escaped(String(text[..<at])) + "\\" + broken(MarkdownText.escaped(String(text[at...])), isEscaped: true)
    }
    return broken(MarkdownText.escaped(text), isEscaped: false)
  }

  /// `++`, `--` and `==` could be half of a mark; so could one at an end, where the other half is ours.
  private static func broken(_ markdown: String, isEscaped: Bool) -> String {
    let bytes = Array(markdown.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var before: UInt8?
    for (index, byte) in bytes.enumerated() {
      let isHalf = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")
      let isGuarded = isEscaped && index == 0
      if isHalf, !isGuarded, before == nil || before == byte || index == bytes.count - 1 {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
      before = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Text that grows by stretches for both versions and for one of them, each in its mark.
struct CriticStream {
  private(set) var text = ""
  /// The mark that is open.
  private(set) var open = RedlineRun.Operation.kept

  /// Adds Markdown that both sides have, or only one. Stretches of one side that follow each other share a mark.
  mutating func append(_ markdown: String, _ operation: RedlineRun.Operation) {
    guard !markdown.isEmpty else { return }
    if operation != open {
      close()
      switch operation {
      case .kept: break
      case .deleted: text += "{--"
      case .inserted: text += "{++"
      }
      open = operation
    }
    text += markdown
  }

  /// Ends the mark that is open; what follows has its own.
  mutating func close() {
    switch open {
    case .kept: break
    case .deleted: text += "--}"
    case .inserted: text += "++}"
    }
    open = .kept
  }
}
