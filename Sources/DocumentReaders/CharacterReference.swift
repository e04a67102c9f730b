/// HTML character references as Markdown and its tags use them, by the table of the HTML standard.
enum CharacterReference {
  /// The characters of one reference from `&` to `;`; nil if there is none of that name.
  static func decode(_ reference: UnsafeBufferPointer<UInt8>) -> String? {
    guard reference.count >= 3, reference[0] == UInt8(ascii: "&") else { return nil }
    var output: [UInt8] = []
    let used = HTMLEntities.appendReference(reference, at: 0, inAttribute: false, to: &output)
    return used == reference.count ? String(decoding: output, as: UTF8.self) : nil
  }

  /// An attribute's value with its references decoded; what is no reference stays.
  static func decodeAll(_ text: UnsafeBufferPointer<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "&") {
        i += HTMLEntities.appendReference(text, at: i, inAttribute: true, to: &result)
      } else {
        result.append(text[i])
        i += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
