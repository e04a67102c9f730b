internal import PolicyModel

/// A link's target in its parts, for telling whether two lead to the same.
struct LinkTarget: Hashable, Sendable {
  /// `mailto`, `https`; empty if relative.
  let scheme: String
  /// Lower case, without `www.`; empty if relative.
  let host: String
  /// From the host up to the query, without a final slash, `index.html` and the ending of the file.
  let path: String
  /// After `#`, as written.
  let fragment: String
  /// After `?`.
  let query: String

  /// Takes a target apart.
  init(_ target: String) {
    var rest = Substring(target)
    while rest.first == " " { rest = rest.dropFirst() }
    var scheme = ""
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy({ $0.isLetter || $0 == "+" }),
      colon > rest.startIndex
    {
      let after = rest[rest.index(after: colon)...]
      let name = rest[..<colon].lowercased()
      if after.hasPrefix("//") || name == "mailto" || name == "tel" || name == "sms" {
        scheme = name
        rest = after
      }
    }
    var host = ""
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
      host = rest[..<end].lowercased()
      rest = rest[end...]
    } else if scheme.isEmpty, !rest.hasPrefix("/"), !rest.hasPrefix("#"), !rest.contains("@") {
      // `www.example.org/page` in running text.
      let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
      if rest.hasPrefix("www.") { host = rest[..<end].lowercased(); rest = rest[end...] }
    }
    if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
    var fragment = ""
    if let hash = rest.firstIndex(of: "#") {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    }
    var query = ""
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    var path = String(rest)
    for ending in ["/index.html", "/index.htm", "/index.md", "/", ".html", ".htm", ".md", ".php", ".aspx"]
    where path.lowercased().hasSuffix(ending) {
      path = String(path.dropLast(ending.count))
      break
    }
    // A mail link encodes what an address may hold anyway (`conduct%40example.org`).
    path = PercentEncoding.decoded(path, keepingReserved: scheme.isEmpty || !host.isEmpty)
    (self.scheme, self.host, self.path, self.fragment, self.query) = (scheme, host, path, fragment, query)
  }

  /// True for a mail address or telephone number.
  var isContact: Bool {
    scheme == "mailto" || scheme == "tel" || scheme == "sms" || (host.isEmpty && path.contains("@"))
  }
  /// The address alone, for a contact.
  var address: String { path.lowercased().filter { $0 != " " } }
  /// True if it leads to a place of the same page.
  var isLocal: Bool { scheme.isEmpty && host.isEmpty && path.isEmpty && !fragment.isEmpty }
  /// Everything but the scheme, for comparing.
  var plain: String {
    host + path.lowercased() + (query.isEmpty ? "" : "?" + query)
      + (fragment.isEmpty ? "" : "#" + fragment.lowercased())
  }
  /// The last part of the path, lower case.
  var lastName: String { path.split(separator: "/").last.map { $0.lowercased() } ?? "" }
  /// The last two labels of the host: whose it is.
  var site: String { host.split(separator: ".").suffix(2).joined(separator: ".") }

  /// True for a page that takes reports or messages: known makers of forms, and paths that say so.
  var isForm: Bool {
    let whole = Array((host + path.lowercased()).utf8)
    return LinkTarget.formHosts.contains { LinkTarget.contains(whole, Array($0.utf8)) }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { at in
      text[at] == part[0] && text[at..<at + part.count].elementsEqual(part)
    }
  }

  private static let formHosts = [
    "forms.gle", "goo.gl/forms", "docs.google.com/forms", "forms.office.com", "typeform.com", "airtable.com",
    "surveymonkey", "jotform", "framaforms", "cryptpad", "/contact", "/report", "/form", "hotline", "ethicspoint",
    "whistle", "speakup", "integrityline", "convercent", "navexglobal",
  ]
}
