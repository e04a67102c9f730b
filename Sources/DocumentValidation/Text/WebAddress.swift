internal import PolicyModel

/// The parts of a web address that matter for comparing two.
package struct WebAddress: Sendable, Hashable {
  /// `http` or `https`; empty where the text leaves it out.
  package var scheme: String
  /// In lower case, without `www.` and port.
  package var host: String
  /// From the first slash on, without query, fragment, `index.html` and closing slash; as written.
  package var path: String

  /// Reads an address with a scheme of the web, or `//host`; nil for any other text.
  package init?(_ text: String) {
    let lower = text.lowercased()
    let rest: Substring
    let scheme: String
    if lower.hasPrefix("https://") {
      scheme = "https"
      rest = text.dropFirst(8)
    } else if lower.hasPrefix("http://") {
      scheme = "http"
      rest = text.dropFirst(7)
    } else if lower.hasPrefix("//") {
      scheme = ""
      rest = text.dropFirst(2)
    } else {
      return nil
    }
    self.init(scheme: scheme, hostAndPath: rest)
  }

  private init?(scheme: String, hostAndPath: Substring) {
    self.scheme = scheme
    let authority = hostAndPath.prefix { $0 != "/" && $0 != "\\" && $0 != "?" && $0 != "#" }
    let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
    self.host = WebHost.normalized(String(host))
    var path = hostAndPath.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
    for name in ["index.html", "index.htm", "index.php"] where path.hasSuffix("/" + name) {
      path = path.dropLast(name.count)
    }
    while path.hasSuffix("/") { path = path.dropLast() }
    self.path = String(path)
  }

  /// Top-level domains under which a bare `name.tld` in running text is meant as an address. Endings that are also
  /// file names (`.md`, `.py`, `.sh`) are not among them.
  private static let commonDomains: Set<String> = [
    "com", "org", "net", "edu", "gov", "int", "eu", "uk", "de", "fr", "es", "it", "nl", "ch", "at", "be", "se", "no",
    "fi", "dk", "pl", "cz", "pt", "jp", "cn", "in", "au", "ca", "us", "br", "io", "info", "dev", "app", "community",
  ]

  /// Reads a text that, as a whole, is an address: also without a scheme, if it begins with `www.` or ends in a common
  /// domain.
  package init?(wholeText text: String) {
    guard !text.isEmpty, !text.utf8.contains(0x20), !text.contains("@") else { return nil }
    if let address = WebAddress(text) {
      self = address
      return
    }
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let address = WebAddress(scheme: "", hostAndPath: text[...])
    else { return nil }
    let domain = address.host.split(separator: ".").last.map(String.init) ?? ""
    guard text.lowercased().hasPrefix("www.") || WebAddress.commonDomains.contains(domain) else { return nil }
    self = address
  }

  /// The part of the host that one organisation registers.
  package var registeredDomain: String { WebHost.site(of: host) }

  /// The address of a `mailto:` link, in lower case and without its subject; nil for other links or without address.
  package static func emailAddress(ofMailto target: String) -> String? {
    guard target.lowercased().hasPrefix("mailto:") else { return nil }
    let address = target.dropFirst(7).prefix { $0 != "?" }.lowercased()
    guard !address.isEmpty else { return nil }
    return PercentEncoding.decoded(address)
  }

  /// UTF-8 offsets of the addresses written out in a text, each from its scheme to its last character that is not
  /// closing punctuation. O(length).
  static func ranges(in text: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var search = PhraseSearch(text, ["http://*", "https://*", "www.*"])
    var start = 0
    while let scheme = search.next(from: start) {
      var end = scheme.upperBound
      while end < text.bytes.count, text.bytes[end] > 0x20, !"<>\"".utf8.contains(text.bytes[end]) { end += 1 }
      while end > scheme.upperBound, ".,;:!?)]'*".utf8.contains(text.bytes[end - 1]) { end -= 1 }
      if end > scheme.upperBound { found.append(scheme.lowerBound..<end) }
      start = max(end, scheme.upperBound)
    }
    return found
  }
}
