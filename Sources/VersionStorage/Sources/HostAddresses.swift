internal import Glibc

/// The numbers behind the names of machines.
enum HostAddresses {
  /// The numbers of a machine that may be asked, for the caller to connect to and no others; as addresses have them.
  ///
  /// Throws `fetch` if any of the machine's numbers is not a public one, or if its name is one that a network keeps to
  /// itself. Empty if the name cannot be looked up here but a proxy will be asked, which then decides.
  static func publicAddresses(
    of address: RequestAddress, isProxied: Bool,
    lookUp: (String) throws(LookUpError) -> [[UInt8]] = HostAddresses.lookUp
  ) throws(ArchiveError) -> [String] {
    let host = address.host.text
    let refusal = ArchiveError(
      .fetch, path: host, "an address of this machine or its network",
      remedy: "if it may be asked, use 'policydiff record --allow-private-addresses'")
    let name: String
    switch address.host {
    case .number(let number):
      guard isPublic(number) else { throw refusal }
      return [host]
    case .name(let text): name = text
    }
    guard !address.host.isLocalName else { throw refusal }
    let numbers: [[UInt8]]
    do throws(LookUpError) {
      numbers = try lookUp(name)
    } catch {
      if isProxied { return [] }
      throw ArchiveError(.fetch, path: host, "cannot be found: \(error.reason)")
    }
    guard numbers.allSatisfy(isPublic) else { throw refusal }
    return numbers.map { RequestHost.number($0).text }
  }

  /// Why a name has no number.
  struct LookUpError: Error {
    var reason: String
  }

  /// All numbers of a name.
  private static func lookUp(_ name: String) throws(LookUpError) -> [[UInt8]] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(name, nil, &hints, &list)
    guard code == 0, let first = list else { throw LookUpError(reason: String(cString: gai_strerror(code))) }
    defer { freeaddrinfo(first) }
    var numbers: [[UInt8]] = []
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let entry = next {
      next = entry.pointee.ai_next
      guard let address = entry.pointee.ai_addr else { continue }
      if entry.pointee.ai_family == AF_INET {
        numbers.append(
          address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
            withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
          })
      } else if entry.pointee.ai_family == AF_INET6 {
        numbers.append(
          address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
            withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
          })
      }
    }
    if numbers.isEmpty { throw LookUpError(reason: "it has no number") }
    return numbers
  }

  /// True for numbers that lead to the public internet (the registries of RFC 6890 name those that do not).
  static func isPublic(_ bytes: [UInt8]) -> Bool {
    if bytes.count == 16 {
      // IPv4 written as IPv6: mapped (::ffff:a.b.c.d), translated (64:ff9b::a.b.c.d), 6to4 (2002:aabb:ccdd::).
      let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      let isTranslated = Array(bytes[..<12]) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
      if isMapped || isTranslated { return isPublic(Array(bytes[12...])) }
      if bytes[0] == 0x20, bytes[1] == 0x02 { return isPublic(Array(bytes[2..<6])) }
      // Only 2000::/3 is given out. Of it, 2001::/23 is for protocols (Teredo among them, which hides IPv4 too), and
      // 2001:db8::/32 and 3fff::/20 are for documentation.
      if bytes[0] & 0xE0 != 0x20 { return false }
      if bytes[0] == 0x20, bytes[1] == 0x01 { return bytes[2] > 0x01 && !(bytes[2] == 0x0D && bytes[3] == 0xB8) }
      return !(bytes[0] == 0x3F && bytes[1] == 0xFF && bytes[2] < 0x10)
    }
    guard bytes.count == 4 else { return false }
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): return false
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): return false
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113): return false
    default: return true
    }
  }
}
