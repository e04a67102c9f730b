import PolicyModel

/// Preformatted text as Markdown.
///
/// Between fences nothing can be escaped. Text in which something is marked, or which has signs of marks of its own, is
/// written as an element of HTML instead.
enum MarkdownCode {
  /// The lines of a block; all but the first begin with `rest`.
  static func write(_ block: MarkedBlock, rest: String) -> String {
    let isWhole = block.operation != .kept || block.runs.allSatisfy { $0.operation == .kept }
    let words = block.formatted.map(\.text).joined()
    guard isWhole, canBeFenced(words) else {
      let parts = block.formatted.map { run in
        CriticMark.wrap(escaped(run.text), block.operation == .kept ? run.operation : .kept)
      }
      return lines("<pre><code>" + parts.joined() + "</code></pre>", rest)
    }
    var (longest, run) = (2, 0)
    for byte in words.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return lines(fence + "\n" + words + "\n" + fence, rest)
  }

  private static func lines(_ text: String, _ rest: String) -> String {
    rest.isEmpty
      ? text : String(decoding: Array(text.utf8).replacing("\n".utf8, with: ("\n" + rest).utf8), as: UTF8.self)
  }

  private static func canBeFenced(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "{")) || text.utf8.contains(UInt8(ascii: "}")) { return false }
    return ControlCharacter.replacing(in: text) { control, _ in [0x09, 0x0A].contains(control.value) ? nil : "" }
      == text
  }

  private static func escaped(_ text: String) -> String {
    let html = Array(HTMLNode.escaped(text).utf8)
    let bytes = html.replacing("{".utf8, with: "&#123;".utf8).replacing("}".utf8, with: "&#125;".utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}
