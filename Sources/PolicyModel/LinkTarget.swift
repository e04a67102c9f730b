/// A link's target in its parts, for telling whether two lead to the same, and to whom.
///
/// Read as browsers read it, not as it looks: what stands before an `@` is no host, a backslash is a slash, tabs and
/// line ends count for nothing.
package struct LinkTarget: Hashable, Sendable {
  /// `mailto`, `https`; empty if relative.
  package let scheme: String
  /// What stands before the `@` of a web address, which browsers send as a name and pass over; empty if nothing does.
  package let user: String
  /// Lower case, without `www.`; empty if relative.
  package let host: String
  /// From the host up to the query, without a final slash, `index.html` and the ending of the file.
  package let path: String
  /// After `#`, as written.
  package let fragment: String
  /// After `?`, without what only counts visitors.
  package let query: String

  /// Takes a target apart. O(length).
  package init(_ target: String) {
    var rest = LinkTarget.cleaned(target)
    var scheme = ""
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon > rest.startIndex,
      rest[..<colon].allSatisfy({ LinkTarget.isSchemeByte($0) })
    {
      let after = rest[(colon + 1)...]
      let name = LinkTarget.text(rest[..<colon]).lowercased()
      if after.starts(with: LinkTarget.slashes) || name == "mailto" || name == "tel" || name == "sms" {
        scheme = name
        rest = after
      } else if name == "http" || name == "https" {
        // `https:host` and `https:/host` are taken for `https://host`.
        scheme = name
        rest = (LinkTarget.slashes + after.drop { $0 == UInt8(ascii: "/") })[...]
      }
    }
    var authority = rest[rest.startIndex..<rest.startIndex]
    if rest.starts(with: LinkTarget.slashes) {
      rest = rest.dropFirst(2)
      authority = rest[..<LinkTarget.end(ofAuthority: rest)]
    } else if scheme.isEmpty, rest.starts(with: Array("www.".utf8)), !rest.contains(UInt8(ascii: "@")) {
      // `www.example.org/page` in running text.
      authority = rest[..<LinkTarget.end(ofAuthority: rest)]
    }
    rest = rest[authority.endIndex...]
    var user = ""
    if let sign = authority.lastIndex(of: UInt8(ascii: "@")) {
      user = LinkTarget.text(authority[..<sign])
      authority = authority[(sign + 1)...]
    }
    let fragment = LinkTarget.cut(&rest, at: UInt8(ascii: "#"))
    let query = LinkTarget.withoutTracking(query: LinkTarget.cut(&rest, at: UInt8(ascii: "?")))
    let host = WebHost.normalized(LinkTarget.text(authority))
    let path = LinkTarget.shortened(LinkTarget.text(rest))
    self.scheme = scheme
    self.user = user
    self.host = host
    // A mail link encodes what an address may hold anyway (`conduct%40example.org`).
    self.path = PercentEncoding.decoded(path, keepingReserved: scheme.isEmpty || !host.isEmpty)
    self.fragment = fragment
    self.query = query
  }

  private static let slashes = Array("//".utf8)

  /// Without white space around it and without the tabs and line ends that browsers drop; in what may be a web address,
  /// with slashes for backslashes.
  private static func cleaned(_ target: String) -> ArraySlice<UInt8> {
    var bytes = Array(target.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    if bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      bytes = bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    }
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
    for i in bytes.startIndex..<end where bytes[i] == UInt8(ascii: "\\") { bytes[i] = UInt8(ascii: "/") }
    return bytes
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "+")
  }

  private static func end(ofAuthority bytes: ArraySlice<UInt8>) -> Int {
    bytes.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
  }

  /// What stands behind a sign, which is cut off with it.
  private static func cut(_ rest: inout ArraySlice<UInt8>, at sign: UInt8) -> String {
    guard let place = rest.firstIndex(of: sign) else { return "" }
    let text = text(rest[(place + 1)...])
    rest = rest[..<place]
    return text
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func shortened(_ path: String) -> String {
    let lower = path.lowercased()
    for ending in ["/index.html", "/index.htm", "/index.md", "/", ".html", ".htm", ".md", ".php", ".aspx"]
    where lower.hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return path
  }

  /// True for a mail address or telephone number.
  package var isContact: Bool {
    scheme == "mailto" || scheme == "tel" || scheme == "sms" || (scheme.isEmpty && host.isEmpty && path.contains("@"))
  }
  /// The address alone, for a contact.
  package var address: String { path.lowercased().filter { $0 != " " } }
  /// True if it leads to a place of the same page.
  package var isLocal: Bool { scheme.isEmpty && host.isEmpty && path.isEmpty && !fragment.isEmpty }
  /// Everything but the scheme, for comparing.
  package var plain: String {
    (user.isEmpty ? "" : user + "@") + host + path.lowercased() + (query.isEmpty ? "" : "?" + query)
      + (fragment.isEmpty ? "" : "#" + fragment.lowercased())
  }
  /// The last part of the path, lower case.
  package var lastName: String { path.split(separator: "/").last.map { $0.lowercased() } ?? "" }
  /// Whose host it is.
  package var site: String { WebHost.site(of: host) }

  // MARK: Mail

  /// Everybody a mail link writes to, in lower case, sorted: the address, and those of `to`, `cc` and `bcc`.
  package var recipients: [String] {
    guard isContact else { return [] }
    return Set(addresses(in: path) + ["to", "cc", "bcc"].flatMap(addresses(ofField:))).sorted()
  }

  /// The addresses that get a copy and that nobody is shown.
  package var hiddenRecipients: [String] { isContact ? addresses(ofField: "bcc") : [] }

  private func addresses(ofField name: String) -> [String] {
    guard !query.isEmpty else { return [] }
    return query.split(separator: "&").flatMap { field -> [String] in
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == name else { return [] }
      return addresses(in: String(parts[1]))
    }
  }

  private func addresses(in list: String) -> [String] {
    PercentEncoding.decoded(list).lowercased().split { $0 == "," || $0 == ";" }
      .map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
  }
}
