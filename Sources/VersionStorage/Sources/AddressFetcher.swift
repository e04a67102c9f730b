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
  private let proxies: ProxySettings

  /// A fetcher with limits; the proxies are those of this process.
  package init(limits: Limits = Limits()) { self.init(limits: limits, proxies: ProxySettings()) }

  /// A fetcher with limits and proxies.
  init(limits: Limits, proxies: ProxySettings) {
    self.limits = limits
    self.proxies = proxies
  }

  /// Fetches an address, following redirects. Throws `fetch`.
  ///
  /// Each redirect is a request of its own, because the host of each must be looked at before it is asked; the
  /// address that was looked at is the one that is connected to.
  package func fetch(_ address: String) throws(ArchiveError) -> Response {
    var current = try RequestAddress(address)
    for _ in 0...limits.redirects {
      let answer = try request(current)
      guard let next = answer.redirect else { return answer.response }
      current = try RequestAddress(next)
    }
    throw ArchiveError(.fetch, path: address, "more than \(limits.redirects) redirects")
  }

  private func request(_ address: RequestAddress) throws(ArchiveError) -> (response: Response, redirect: String?) {
    var arguments = [
      // First, or it would not count: what stands in a file of settings could follow redirects past our look at them.
      "--disable",
      "--silent", "--show-error", "--globoff", "--proto", "=http,https", "--compressed", "--max-time",
      "\(limits.seconds)", "--max-filesize", "\(limits.bytes)", "--user-agent", "policydiff",
      "--write-out", "%{stderr}\n%{http_code}\t%{content_type}\t%{redirect_url}\n",
    ]
    var isKnown = true
    if !limits.allowsPrivateAddresses {
      let numbers = try HostAddresses.publicAddresses(of: address, isProxied: proxies.proxy(for: address) != nil)
      isKnown = !numbers.isEmpty
      if case .name(let name) = address.host, isKnown {
        arguments += ["--resolve", "\(name):\(address.port):\(numbers.joined(separator: ","))"]
      }
    }
    arguments += proxies.arguments(for: address, mayGoRound: isKnown)
    let text = address.text
    let result = try ChildProcess.run("curl", arguments + ["--", text], limit: limits.bytes)
    let lines = result.messages.split(separator: "\n", omittingEmptySubsequences: true)
    guard result.status == 0, let last = lines.last else {
      let reason = lines.first { $0.hasPrefix("curl:") } ?? "curl ended with status \(result.status)"
      throw ArchiveError(.fetch, path: text, ArchiveName.printable(String(reason)))
    }
    let fields = last.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3, let status = Int(fields[0]) else {
      throw ArchiveError(.fetch, path: text, "curl gave no status")
    }
    if (300..<400).contains(status), !fields[2].isEmpty {
      return (Response(bytes: [], mediaType: nil, address: text), fields[2])
    }
    guard (200..<300).contains(status) else {
      throw ArchiveError(.fetch, path: text, "the server answered with status \(status)")
    }
    let type = MediaType.essence(of: fields[1])
    return (
      Response(bytes: result.output, mediaType: MediaType.isWellFormed(type) ? type : nil, address: text), nil
    )
  }
}
