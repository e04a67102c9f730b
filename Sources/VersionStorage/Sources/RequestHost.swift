internal import Glibc

/// The machine of an address: a number, or a name as DNS has it.
enum RequestHost: Sendable, Hashable {
  /// Four bytes of IPv4 or sixteen of IPv6.
  case number([UInt8])
  /// A name in lower-case ASCII, without a dot at its end.
  case name(String)

  /// Reads the host of an address; nil if it is none.
  ///
  /// Percent-encoding has no place in a host. Numbers are read as the WHATWG's URL standard reads them, which takes
  /// in all forms that some program takes for one: `127.1`, `0x7f000001`, `017700000001`.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.first == UInt8(ascii: "[") {
      guard bytes.last == UInt8(ascii: "]"), let number = Self.ipv6(bytes.dropFirst().dropLast()) else { return nil }
      // IPv4 in the clothes of IPv6 is IPv4.
      let isMapped = number[..<10].allSatisfy { $0 == 0 } && number[10] == 0xFF && number[11] == 0xFF
      self = .number(isMapped ? Array(number[12...]) : number)
      return
    }
    var labels: [String] = []
    for label in bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      guard let ascii = DomainLabel.ascii(String(decoding: label, as: UTF8.self)) else { return nil }
      labels.append(ascii)
    }
    // One dot at the end is the root of DNS: the name is whole and means the same.
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    guard let last = labels.last, !labels.contains("") else { return nil }
    if Self.isNumeric(last) {
      guard let number = Self.ipv4(labels) else { return nil }
      self = .number(number)
    } else {
      let name = labels.joined(separator: ".")
      guard name.utf8.count <= Self.longestName else { return nil }
      self = .name(name)
    }
  }

  /// The longest name that DNS has room for (RFC 1035).
  private static let longestName = 253

  /// The host as an address has it: numbers in their one form, those of IPv6 in brackets.
  var text: String {
    switch self {
    case .name(let name): name
    case .number(let bytes): bytes.count == 16 ? "[\(Self.text(of: bytes))]" : Self.text(of: bytes)
    }
  }

  /// A number as people write it.
  static func text(of number: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = number.count == 16 ? AF_INET6 : AF_INET
    _ = number.withUnsafeBytes { inet_ntop(family, $0.baseAddress, &text, socklen_t(text.count)) }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// True for names that a network keeps to itself: one word, which the machine completes by its own domain, and the
  /// endings that are set aside or usual for that (RFC 6761, 6762, 8375; ICANN's `internal`).
  var isLocalName: Bool {
    guard case .name(let name) = self else { return false }
    guard name.contains(".") else { return true }
    return Self.localEndings.contains { name.hasSuffix($0) }
  }

  private static let localEndings = [
    ".localhost", ".localdomain", ".local", ".internal", ".home.arpa", ".intranet", ".private", ".corp", ".home",
    ".lan",
  ]

  // MARK: Numbers

  private static func isNumeric(_ label: String) -> Bool {
    label.utf8.allSatisfy { (0x30...0x39).contains($0) } || label.hasPrefix("0x") && part(label) != nil
  }

  /// Up to four parts in decimal, octal (`0…`) or hexadecimal (`0x…`), the last of which fills all bytes that are left.
  private static func ipv4(_ labels: [String]) -> [UInt8]? {
    guard labels.count <= 4 else { return nil }
    var value: UInt64 = 0
    for (index, label) in labels.enumerated() {
      guard let part = part(label) else { return nil }
      let isLast = index == labels.count - 1
      let width = isLast ? UInt64(5 - labels.count) * 8 : 8
      guard part < 1 << width else { return nil }
      value = value << width | part
    }
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func part(_ label: String) -> UInt64? {
    // No sign, which Swift would read; more digits than this are more than 32 bits in any base.
    guard label.utf8.count <= 16, label.utf8.allSatisfy({ $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }) else {
      return nil
    }
    if label.hasPrefix("0x") { return label.utf8.count == 2 ? 0 : UInt64(label.dropFirst(2), radix: 16) }
    if label.hasPrefix("0"), label.utf8.count > 1 { return UInt64(label.dropFirst(), radix: 8) }
    return UInt64(label)
  }

  private static func ipv6(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    // A zone (`%eth0`) names an interface of this machine.
    guard !bytes.contains(0), !bytes.contains(UInt8(ascii: "%")) else { return nil }
    var number = [UInt8](repeating: 0, count: 16)
    let code = number.withUnsafeMutableBytes {
      inet_pton(AF_INET6, String(decoding: bytes, as: UTF8.self), $0.baseAddress)
    }
    return code == 1 ? number : nil
  }
}
