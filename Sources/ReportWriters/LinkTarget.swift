/// Where a document's link leads, and whether it may be written as a link.
package enum LinkTarget {
  /// The schemes that open a page, a letter or a call. Any other could run something when it is followed.
  private static let schemes = ["http", "https", "mailto", "tel", "ftp"]

  /// True for a target of one of these schemes, and for one without any: a place on the page or beside it.
  package static func isHarmless(_ target: String) -> Bool {
    let bytes = Array(target.utf8.drop { $0 <= 0x20 })
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return true }
    // Behind one of these a colon belongs to a path, a query or a fragment.
    if bytes[..<colon].contains(where: { "/?#".utf8.contains($0) }) { return true }
    // What browsers would drop from a scheme (tabs, line ends) makes it none of ours.
    let scheme = bytes[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return schemes.contains { scheme.elementsEqual($0.utf8) }
  }
}
