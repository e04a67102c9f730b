/// Where the links of a page lead that are written from its own address or from its `base` (HTML standard; RFC 3986,
/// section 5.2).
package struct BaseAddress: Hashable, Sendable {
  /// `https:`; empty if the base itself is relative.
  private var scheme = ""
  /// `//host`; empty if the base itself is relative.
  private var authority = ""
  /// The path up to its last slash.
  private var folder = ""

  /// Reads the address of a page, or the `href` of its `base` element.
  package init(_ text: String) {
    var rest = text[...]
    if let colon = rest.firstIndex(of: ":"), rest[rest.index(after: colon)...].hasPrefix("//") {
      scheme = rest[...colon].lowercased()
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      let end = rest.dropFirst(2).firstIndex { "/?#".contains($0) } ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
    }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? (authority.isEmpty ? "" : "/")
  }

  /// A target in full; as it is, if it is complete already or leads to a place of the page.
  package func resolved(_ target: String) -> String {
    guard let first = target.utf8.first, first != UInt8(ascii: "#"), !BaseAddress.hasScheme(target) else {
      return target
    }
    if target.hasPrefix("//") { return scheme + target }
    if first == UInt8(ascii: "/") { return scheme + authority + target }
    if first == UInt8(ascii: "?") { return target }
    return scheme + authority + BaseAddress.withoutDots(folder + target)
  }

  private static func hasScheme(_ target: String) -> Bool {
    guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return target.utf8[..<colon].allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "+") || $0 == 0x2D
    }
  }

  /// A path with `.` and `..` followed.
  private static func withoutDots(_ address: String) -> String {
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    var parts: [Substring] = []
    let all = address[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in all.enumerated() {
      switch part {
      case "." where index > 0:
        if index == all.count - 1 { parts.append("") }
      case "..":
        if parts.count > 1 { parts.removeLast() }
        if index == all.count - 1 { parts.append("") }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/") + address[end...]
  }
}
