internal import Glibc

/// The numbers behind the names of machines.
enum HostAddresses {
  /// The number of a machine that may be asked, for the caller to connect to and no other. Throws `fetch` if any of
  /// the machine's numbers is not a public one. Nil if the name cannot be looked up here, as behind a proxy, where
  /// the proxy decides.
  static func publicAddress(of host: String, port: Int) throws(ArchiveError) -> String? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0, let first = list else {
      if getenv("https_proxy") != nil || getenv("http_proxy") != nil || getenv("ALL_PROXY") != nil { return nil }
      throw ArchiveError(.fetch, path: host, "cannot be found: \(String(cString: gai_strerror(code)))")
    }
    defer { freeaddrinfo(first) }
    var chosen: String?
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let entry = next {
      next = entry.pointee.ai_next
      guard let address = entry.pointee.ai_addr else { continue }
      let bytes: [UInt8]
      if entry.pointee.ai_family == AF_INET {
        bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
          withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
        }
      } else if entry.pointee.ai_family == AF_INET6 {
        bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
          withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
        }
      } else {
        continue
      }
      guard isPublic(bytes) else {
        throw ArchiveError(
          .fetch, path: host, "an address of this machine or its network",
          remedy: "if it may be asked, add --allow-private-addresses")
      }
      if chosen == nil {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = bytes.withUnsafeBytes {
          inet_ntop(entry.pointee.ai_family, $0.baseAddress, &text, socklen_t(text.count))
        }
        let number = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chosen = entry.pointee.ai_family == AF_INET6 ? "[\(number)]" : number
      }
    }
    return chosen
  }

  /// True for numbers that lead to the public internet (the registries of RFC 6890 name those that do not).
  static func isPublic(_ bytes: [UInt8]) -> Bool {
    if bytes.count == 16 {
      // IPv4 written as IPv6: mapped (::ffff:a.b.c.d), translated (64:ff9b::a.b.c.d), 6to4 (2002:aabb:ccdd::).
      let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      let isTranslated = Array(bytes[..<12]) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
      if isMapped || isTranslated { return isPublic(Array(bytes[12...])) }
      if bytes[0] == 0x20, bytes[1] == 0x02 { return isPublic(Array(bytes[2..<6])) }
      // Only 2000::/3 is given out; 2001:db8::/32 is for documentation.
      if bytes[0] & 0xE0 != 0x20 { return false }
      return !(bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8)
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
