/// Raised and lowered characters in plain text: `10<sup>2</sup>` reads `10²`, for `102` is another number.
///
/// Only figures and signs have such forms in every font. Raised letters stay as they are: `1st`, `Mme`, `nº` are written
/// so in running text as well. A lowered figure matters only behind another figure: `CO2` is how people write it.
enum RaisedText {
  /// What the text of a `sup` or `sub` becomes; nil if it stays.
  ///
  /// - Parameters:
  ///   - text: The text inside the element.
  ///   - before: The text before it.
  static func rendering(of text: ArraySlice<UInt8>, isRaised: Bool, after before: ArraySlice<UInt8>) -> [UInt8]? {
    // At the beginning of a text it is the mark of the note that follows.
    guard let last = before.last, !text.isEmpty, text.count <= longest else { return nil }
    let hasFigure = text.contains { isFigure($0) } || (isRaised && text.elementsEqual("n".utf8) && isFigure(last))
    guard hasFigure, isRaised || isFigure(last) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let form = form(of: scalar, isRaised: isRaised) else {
        // `10<sup>3.5</sup>`; what begins with letters (`a1`) or a bracket is a mark or a name.
        guard isRaised, isFigure(last), let first = text.first, isFigure(first) || first == UInt8(ascii: "-") else {
          return nil
        }
        return [UInt8(ascii: "^")] + text
      }
      scalars.append(form)
    }
    return Array(String(scalars).utf8)
  }

  /// Longer raised text is a note, not an exponent.
  private static let longest = 12

  private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func form(of scalar: Unicode.Scalar, isRaised: Bool) -> Unicode.Scalar? {
    switch scalar {
    case "1" where isRaised: "\u{B9}"
    case "2" where isRaised: "\u{B2}"
    case "3" where isRaised: "\u{B3}"
    case "n" where isRaised: "\u{207F}"
    case "0"..."9": Unicode.Scalar((isRaised ? 0x2070 : 0x2080) + scalar.value - 0x30)
    case "+": isRaised ? "\u{207A}" : "\u{208A}"
    case "-", "\u{2212}", "\u{2013}": isRaised ? "\u{207B}" : "\u{208B}"
    case "(": isRaised ? "\u{207D}" : "\u{208D}"
    case ")": isRaised ? "\u{207E}" : "\u{208E}"
    default: nil
    }
  }
}
