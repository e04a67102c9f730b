internal import Glibc

/// Which proxy is asked for an address, as the environment's variables say; read here, and told to `curl` as options,
/// so that what was decided is what is done.
struct ProxySettings: Sendable {
  private let plain: String?
  private let secure: String?
  private let exceptions: String

  /// The settings of this process; in tests, of other variables.
  init(variable: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }) {
    func first(_ names: String...) -> String? { names.lazy.compactMap(variable).first { !$0.isEmpty } }
    // As curl has it: HTTP_PROXY in capitals is not read, because a web server sets it from a request's header.
    plain = first("http_proxy", "all_proxy", "ALL_PROXY")
    secure = first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
    exceptions = first("no_proxy", "NO_PROXY") ?? ""
  }

  /// The proxy for an address; nil if it is asked directly.
  func proxy(for address: RequestAddress) -> String? { address.isSecure ? secure : plain }

  /// The options for `curl`.
  ///
  /// - Parameter mayGoRound: Whether hosts that are excepted may be asked directly. A host that could not be looked up
  ///   here must not be: who knows where it leads.
  func arguments(for address: RequestAddress, mayGoRound: Bool) -> [String] {
    guard let proxy = proxy(for: address) else { return ["--noproxy", "*"] }
    return ["--proxy", proxy, "--noproxy", mayGoRound ? exceptions : ""]
  }
}
