import PolicyModel

/// The pages of a PDF file as poppler's `pdftohtml -xml` lays them out: fragments of text with their places and fonts.
final class PDFLayout: XMLEventReceiver {
  /// Text in one font that poppler found in one piece.
  struct Fragment {
    var top: Int
    var left: Int
    var width: Int
    var height: Int
    var size: Int
    var text = OfficeText()
    /// Bytes in all, and bytes in bold.
    var bytes = 0
    var boldBytes = 0

    var right: Int { left + width }
    var bottom: Int { top + height }
  }

  struct Page {
    var number: Int
    var width: Int
    var height: Int
    var fragments: [Fragment] = []
  }

  private(set) var pages: [Page] = []
  private var sizes: [String: Int] = [:]
  private var fragment: Fragment?
  private var bold = 0
  private var italic = 0
  private var links: [String?] = []

  /// Reads poppler's XML; nil where it is none.
  init?(_ xml: [UInt8]) {
    guard XMLEventSource.parse(xml, for: self) else { return nil }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    func number(_ name: StaticString) -> Int { attributes[name].flatMap { Int32($0) }.map { Int($0) } ?? 0 }
    switch name {
    case "page": pages.append(Page(number: number("number"), width: number("width"), height: number("height")))
    case "fontspec": if let id = attributes["id"] { sizes[id] = number("size") }
    case "text":
      fragment = Fragment(
        top: number("top"), left: number("left"), width: number("width"), height: number("height"),
        size: attributes["font"].flatMap { sizes[$0] } ?? 0)
    case "b": bold += 1
    case "i": italic += 1
    case "a":
      // Links inside of the file lead to pages, which are no places of the text.
      let target = attributes["href"] ?? ""
      links.append(target.contains(":") ? target : nil)
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "text":
      if let fragment, !pages.isEmpty, fragment.bytes > 0 { pages[pages.count - 1].fragments.append(fragment) }
      fragment = nil
    case "b": bold -= 1
    case "i": italic -= 1
    case "a": _ = links.popLast()
    default: break
    }
  }

  /// Signs for two or three letters set as one, from U+FB00 on.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  /// The letters in place of the signs that fonts have for some of them together; they are no part of a spelling.
  private static func withoutLigatures(_ run: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard run.contains(0xEF) else { return Array(run) }
    var letters: [UInt8] = []
    letters.reserveCapacity(run.count)
    var i = 0
    while i < run.count {
      if run[i] == 0xEF, i + 2 < run.count, run[i + 1] == 0xAC, (0x80...0x86).contains(run[i + 2]) {
        letters += ligatures[Int(run[i + 2] - 0x80)]
        i += 3
      } else {
        letters.append(run[i])
        i += 1
      }
    }
    return letters
  }

  func text(_ run: UnsafeBufferPointer<UInt8>) {
    guard fragment != nil else { return }
    var style = OfficeText.Style(isBold: bold > 0, isItalic: italic > 0)
    style.link = links.last ?? nil
    fragment?.text.append(PDFLayout.withoutLigatures(run), style)
    let bytes = run.count { !isSpace($0) }
    fragment?.bytes += bytes
    if bold > 0 { fragment?.boldBytes += bytes }
  }
}
