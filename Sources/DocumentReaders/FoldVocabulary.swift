/// Words in `class` by which libraries without attributes of their own name what opens and closes a part of a page.
enum FoldVocabulary {
  private static let folds: Set<String> = Set(
    "accordion collapse collapsible collapser expand expander expandable toggle fold spoiler faq".split(separator: " ")
      .map(String.init))
  private static let titles: Set<String> = Set(
    "title header head heading control button trigger question summary handle label link".split(separator: " ")
      .map(String.init))

  /// True if a class such as `accordion-title` or `expand-control` names the title of something that folds.
  static func namesTitle(_ classes: String) -> Bool {
    guard mayName(classes) else { return false }
    var (hasFold, hasTitle) = (false, false)
    FurnitureVocabulary.forEachWord(of: classes) { word in
      if folds.contains(word) { hasFold = true }
      if titles.contains(word) { hasTitle = true }
    }
    return hasFold && hasTitle
  }

  /// False for nearly all classes, told by a few bytes: none of the words is in it.
  static func mayName(_ classes: String) -> Bool {
    var bytes = classes[...]
    return bytes.withUTF8 { bytes in
      for (index, byte) in bytes.enumerated() {
        switch byte | 0x20 {
        case UInt8(ascii: "a"): if bytes.startsFolded(with: "accordion", at: index) { return true }
        case UInt8(ascii: "c"): if bytes.startsFolded(with: "collaps", at: index) { return true }
        case UInt8(ascii: "e"): if bytes.startsFolded(with: "expand", at: index) { return true }
        case UInt8(ascii: "f"):
          if bytes.startsFolded(with: "faq", at: index) || bytes.startsFolded(with: "fold", at: index) { return true }
        case UInt8(ascii: "s"): if bytes.startsFolded(with: "spoiler", at: index) { return true }
        case UInt8(ascii: "t"): if bytes.startsFolded(with: "toggle", at: index) { return true }
        default: break
        }
      }
      return false
    }
  }
}
