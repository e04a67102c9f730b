import PolicyModel

/// Links by which a wiki or a host of sources offers to edit a page or a part of it.
enum EditLink {
  /// True for the address under which a page's source is edited.
  static func isAddress(_ target: String) -> Bool {
    if target.contains("action=edit") || target.contains("do=edit") || target.hasPrefix("#/editor/") { return true }
    let parts = target.split(separator: "/")
    guard parts.count > 4, parts[1].contains("git") else { return false }
    return parts.contains("edit") || parts.contains("_edit")
  }

  /// A text without such links, the brackets around them and what parts them: `Sources [edit | edit source]`.
  static func removed(from text: String, _ marks: [InlineMark]) -> (text: String, marks: [InlineMark]) {
    let links = marks.filter { mark in
      guard case .link(let target, _) = mark.kind else { return false }
      return isAddress(target) && !mark.range.isEmpty
    }
    guard !links.isEmpty else { return (text, marks) }
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    for link in links where link.range.upperBound <= bytes.count {
      let range = withBrackets(link.range, in: bytes)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    let removal = TextRemoval(of: ranges, from: bytes)
    let kept = marks.filter { !links.contains($0) }
    return (String(decoding: removal.bytes, as: UTF8.self), removal.moved(kept))
  }

  private static func withBrackets(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, " |[".utf8.contains(text[start - 1]) { start -= 1 }
    while end < text.count, " |]".utf8.contains(text[end]) { end += 1 }
    // A word before and one behind stay two.
    if start > 0, end < text.count, text[start] == 0x20 { start += 1 }
    return start..<end
  }

  /// True if a leaf holds nothing but such links.
  static func isAll(of leaf: FlowLeaf) -> Bool {
    guard leaf.marks.contains(where: { $0.linkTarget.map(isAddress) ?? false }) else { return false }
    return !removed(from: leaf.text, leaf.marks).text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
