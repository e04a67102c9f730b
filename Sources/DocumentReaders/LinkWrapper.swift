import PolicyModel

/// Addresses that other addresses are wrapped in: by programs that note who follows a link, and by web archives.
///
/// No author writes them; an editor, a mail program or an archive puts them around what the author wrote, with another
/// token every time.
enum LinkWrapper {
  /// The address behind a redirector; nil if the address is no redirector's.
  static func unwrapped(_ target: String) -> String? {
    var inner: String?
    // Mail through two companies is wrapped twice.
    for _ in 0..<mostWrappers {
      guard let next = once(inner ?? target) else { break }
      inner = next
    }
    return inner
  }

  private static let mostWrappers = 3

  private static func once(_ target: String) -> String? {
    guard holdsAnother(target.utf8) else { return nil }
    let link = LinkTarget(target)
    if link.host == "urldefense.com", let start = target.firstRange(of: "/v3/__"),
      let end = target[start.upperBound...].firstRange(of: "__;")
    {
      let inner = target[start.upperBound..<end.lowerBound]
      // An asterisk stands for a character that is named elsewhere.
      return inner.contains("*") ? nil : address(String(inner))
    }
    if link.host == "href.li" || link.host == "anonym.to" { return address(link.query) }
    guard let parameters = parameters(of: link) else { return nil }
    for field in link.query.split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parameters.contains(parts[0].lowercased()) else { continue }
      var value = String(parts[1])
      if link.host == "urldefense.proofpoint.com" {
        value = String(value.map { $0 == "-" ? "%" : $0 == "_" ? "/" : $0 })
      }
      return address(PercentEncoding.decoded(value))
    }
    return nil
  }

  /// False for nearly all links, at the price of a look at each byte: no second address begins in them.
  private static func holdsAnother(_ target: String.UTF8View) -> Bool {
    guard target.starts(with: "http".utf8) else { return false }
    var matched = 0
    let (web, mail) = (Array("http".utf8), Array("mailto".utf8))
    var inMail = 0
    for byte in target.dropFirst(4) {
      matched = byte == web[matched] ? matched + 1 : byte == web[0] ? 1 : 0
      inMail = byte == mail[inMail] ? inMail + 1 : byte == mail[0] ? 1 : 0
      if matched == web.count || inMail == mail.count { return true }
    }
    return false
  }

  /// The parameters in which a redirector keeps the address; nil for all other links.
  private static func parameters(of link: LinkTarget) -> Set<String>? {
    if link.host.hasPrefix("google."), link.path == "/url" { return ["q", "url"] }
    if link.host.hasSuffix(".safelinks.protection.outlook.com") { return ["url"] }
    return redirectors[link.host + link.path]
  }

  private static let redirectors: [String: Set<String>] = [
    "l.facebook.com/l": ["u"], "lm.facebook.com/l": ["u"], "l.instagram.com": ["u"], "slack-redir.net/link": ["url"],
    "urldefense.proofpoint.com/v2/url": ["u"], "linkedin.com/redir/redirect": ["url"],
    "linkedin.com/safety/go": ["url"],
    "out.reddit.com": ["url"], "youtube.com/redirect": ["q"], "vk.com/away": ["to"], "t.umblr.com/redirect": ["z"],
    "duckduckgo.com/l": ["uddg"], "steamcommunity.com/linkfilter": ["url", "u"], "link.zhihu.com": ["target"],
    "exit.sc": ["url"], "medium.com/r": ["url"],
  ]

  private static func address(_ text: String) -> String? {
    ["https://", "http://", "mailto:"].contains { text.hasPrefix($0) } ? text : nil
  }

  // MARK: Archives

  /// The address that a web archive keeps a copy of; nil if the address is no archive's.
  static func archived(_ target: String) -> String? {
    let bytes = Array(target.utf8)
    var index = 0
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      index = slash + 1
      var end = index
      while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
      guard (leastDigits...mostDigits).contains(end - index) else { continue }
      // `20210304050607id_`: how the archive is to give it out.
      if end + 3 < bytes.count, bytes[end + 2] == UInt8(ascii: "_") { end += 3 }
      guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/") else { continue }
      let inner = String(decoding: bytes[(end + 1)...], as: UTF8.self)
      guard namesArchive(String(decoding: bytes[..<slash], as: UTF8.self).lowercased()) else { return nil }
      if let whole = address(inner) { return whole }
      for scheme in ["https:/", "http:/"] where inner.hasPrefix(scheme) {
        return scheme + "/" + inner.dropFirst(scheme.count)
      }
      return nil
    }
    return nil
  }

  /// A year at least, a second at most.
  private static let (leastDigits, mostDigits) = (4, 14)

  /// True for what stands before the time in the addresses of an archive.
  private static func namesArchive(_ start: String) -> Bool {
    start == "/web" || start.hasPrefix("http") && (start.contains("archive") || start.contains("wayback"))
  }
}
