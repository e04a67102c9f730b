/// Kramdown's and Pandoc's attribute lists: `{: #id .class key="value"}` and `{#id .class}`.
enum AttributeList {
  /// The `#id` in a list, braces included or not.
  static func id(in list: UnsafeBufferPointer<UInt8>) -> String? {
    var i = 0
    while i < list.count {
      if list[i] == UInt8(ascii: "#"),
        i == 0 || isSpace(list[i - 1]) || list[i - 1] == UInt8(ascii: ":")
          || list[i - 1] == UInt8(ascii: "{")
      {
        var end = i + 1
        while end < list.count, !isSpace(list[end]), list[end] != UInt8(ascii: "}") { end += 1 }
        return end > i + 1 ? String(decoding: list[i + 1..<end], as: UTF8.self) : nil
      }
      i += 1
    }
    return nil
  }
}
