/// Documents at `http:` and `https:` addresses, fetched through the `curl` program, which knows about proxies,
/// certificates and compression.
package struct AddressFetcher: Sendable {
  /// What may be fetched, and how much.
  package struct Limits: Sendable {
    /// Most bytes. Far above any policy, and below what a reader would refuse.
    package var bytes = 64 << 20
    /// Most seconds for everything.
    package var seconds = 60
    /// Most redirects.
    package var redirects = 10
    /// Whether machines of the local network may be asked. Off, so that a document name that somebody else chose
    /// cannot reach what only this machine can.
    package var allowsPrivateAddresses = false

    /// The usual limits.
    package init() {}
  }

  /// What was received.
  package struct Response: Sendable {
    /// As received, with transfer compression undone.
    package var bytes: [UInt8]
    /// The media type that the server named, without parameters; nil if it named none.
    package var mediaType: String?
    /// The address after redirects.
    package var address: String
  }

  private let limits: Limits

  /// A fetcher with limits.
  package init(limits: Limits = Limits()) { self.limits = limits }

  /// Fetches an address, following redirects. Throws `fetch`.
  ///
  /// Each redirect is a request of its own, because the host of each must be looked at before it is asked; the
  /// address that was looked at is the one that is connected to.
  package func fetch(_ address: String) throws(ArchiveError) -> Response {
    var current = address
    for _ in 0...limits.redirects {
      let answer = try request(current)
      guard let next = answer.redirect else { return answer.response }
      current = next
    }
    throw ArchiveError(.fetch, path: address, "more than \(limits.redirects) redirects")
  }

  private func request(_ address: String) throws(ArchiveError) -> (response: Response, redirect: String?) {
    guard let parts = AddressParts(address) else {
      throw ArchiveError(.fetch, path: ArchiveName.printable(address), "not an http or https address")
    }
    var arguments = [
      "--silent", "--show-error", "--globoff", "--proto", "=http,https", "--compressed", "--max-time",
      "\(limits.seconds)", "--max-filesize", "\(limits.bytes)", "--user-agent", "policydiff",
      "--write-out", "%{stderr}\n%{http_code}\t%{content_type}\t%{redirect_url}\n",
    ]
    if !limits.allowsPrivateAddresses {
      let host = try HostAddresses.publicAddress(of: parts.host, port: parts.port)
      if let host { arguments += ["--resolve", "\(parts.host):\(parts.port):\(host)"] }
    }
    let result = try ChildProcess.run("curl", arguments + ["--", address], limit: limits.bytes)
    let lines = result.messages.split(separator: "\n", omittingEmptySubsequences: true)
    guard result.status == 0, let last = lines.last else {
      let reason = lines.first { $0.hasPrefix("curl:") } ?? "curl ended with status \(result.status)"
      throw ArchiveError(.fetch, path: address, ArchiveName.printable(String(reason)))
    }
    let fields = last.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3, let status = Int(fields[0]) else {
      throw ArchiveError(.fetch, path: address, "curl gave no status")
    }
    if (300..<400).contains(status), !fields[2].isEmpty {
      return (Response(bytes: [], mediaType: nil, address: address), fields[2])
    }
    guard (200..<300).contains(status) else {
      throw ArchiveError(.fetch, path: address, "the server answered with status \(status)")
    }
    let type = MediaType.essence(of: fields[1])
    return (
      Response(bytes: result.output, mediaType: MediaType.isWellFormed(type) ? type : nil, address: address), nil
    )
  }
}

/// The parts of an address that decide whom it asks.
struct AddressParts: Sendable, Hashable {
  /// Name or number of the machine; an IPv6 number without its brackets.
  var host: String
  /// The port.
  var port: Int

  /// Reads an address; nil unless it is plain http or https. A user's name and password are refused: they would be
  /// stored in the archive.
  init?(_ address: String) {
    let isSecure: Bool
    let lower = address.prefix(8).lowercased()
    if lower.hasPrefix("https://") {
      isSecure = true
    } else if lower.hasPrefix("http://") {
      isSecure = false
    } else {
      return nil
    }
    guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" }) else { return nil }
    let rest = address.dropFirst(isSecure ? 8 : 7)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { return nil }
    var port = isSecure ? 443 : 80
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = String(authority[authority.index(after: authority.startIndex)..<end])
      let after = authority[authority.index(after: end)...]
      if !after.isEmpty {
        guard after.hasPrefix(":"), let number = Int(after.dropFirst()), (1...65_535).contains(number) else {
          return nil
        }
        port = number
      }
    } else {
      let pieces = authority.split(separator: ":", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty, pieces.count <= 2 else { return nil }
      host = String(name)
      if pieces.count == 2 {
        guard let number = Int(pieces[1]), (1...65_535).contains(number) else { return nil }
        port = number
      }
    }
    self.port = port
  }
}
