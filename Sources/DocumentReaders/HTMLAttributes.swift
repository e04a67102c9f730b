internal import Glibc

/// The attributes of a start tag, as libxml2 hands them over: names in lower case, values with masked ampersands.
struct HTMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let initials: UInt32

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.list = list
    var initials: UInt32 = 0
    if let list {
      var index = 0
      while let key = list[index] {
        initials |= HTMLAttributes.initial(key[0])
        index += 2
      }
    }
    self.initials = initials
  }

  /// One bit for the first letter of a name: nearly all questions are about attributes that are not there.
  @inline(__always)
  private static func initial(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  /// True if the tag has none.
  var isEmpty: Bool { list == nil || list?.pointee == nil }

  /// False if no attribute's name begins with a letter.
  func mayHave(_ letter: Unicode.Scalar) -> Bool { initials & HTMLAttributes.initial(UInt8(ascii: letter)) != 0 }

  /// The decoded value; empty for an attribute without one; nil if it is not there.
  subscript(_ name: StaticString) -> String? {
    guard let list, initials & HTMLAttributes.initial(name.utf8Start[0]) != 0 else { return nil }
    var index = 0
    while let key = list[index] {
      if strcmp(UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self), cString(name)) == 0 {
        return list[index + 1].map(HTMLAttributes.decode) ?? ""
      }
      index += 2
    }
    return nil
  }

  /// True if an attribute is there, with or without value.
  func has(_ name: StaticString) -> Bool {
    guard let list, initials & HTMLAttributes.initial(name.utf8Start[0]) != 0 else { return false }
    var index = 0
    while let key = list[index] {
      if strcmp(UnsafeRawPointer(key).assumingMemoryBound(to: CChar.self), cString(name)) == 0 { return true }
      index += 2
    }
    return false
  }

  private func cString(_ name: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  private static func decode(_ value: UnsafePointer<UInt8>) -> String {
    let text = UnsafeRawPointer(value).assumingMemoryBound(to: CChar.self)
    let bytes = UnsafeBufferPointer(start: value, count: strlen(text))
    guard strchr(text, Int32(HTMLEntities.ampersand)) != nil else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: HTMLEntities.decode(bytes, inAttribute: true), as: UTF8.self)
  }

  /// What hides the element from everybody who looks at the page, as `display: none`; nil if nothing does.
  ///
  /// `aria-hidden` is not among it: it hides text from screen readers only, and everybody else reads it.
  func hiding(_ style: InlineStyle) -> String? {
    if let hidden = self["hidden"], hidden != "until-found" { return "hidden" }
    return style.hiding
  }

  /// What the element's own style says.
  func style(isBlock: Bool) -> InlineStyle {
    self["style"].map { InlineStyle($0, isBlock: isBlock) } ?? InlineStyle()
  }

  /// Whether the element sets its text in the middle; nil if it does not say how it sets its text.
  func isCentred(_ style: InlineStyle) -> Bool? {
    (style.alignment ?? self["align"]?.lowercased()).map { $0 == "center" }
  }
}
