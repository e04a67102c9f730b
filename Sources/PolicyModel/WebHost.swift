/// Names of hosts: whose they are, what they look like, what stands behind `xn--`.
package enum WebHost {
  /// A host in the one form in which it is compared: lower case, decoded, without `www.`, without the usual port and
  /// without the dot at the end.
  package static func normalized(_ authority: String) -> String {
    var host = PercentEncoding.decoded(authority).lowercased()
    for port in [":443", ":80"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasSuffix(".") { host.removeLast() }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    return host
  }

  /// Second labels under which registries themselves sell names (`co.uk`).
  private static let sharedLabels: Set<String> = [
    "co", "ac", "org", "gov", "edu", "com", "net", "or", "ne", "go", "gob",
  ]

  /// Hosts under which anybody can have a name of their own: neighbours there have nothing to do with each other.
  private static let sharedHosts: Set<String> = [
    "github.io", "gitlab.io", "codeberg.page", "netlify.app", "vercel.app", "pages.dev", "workers.dev", "web.app",
    "firebaseapp.com", "appspot.com", "herokuapp.com", "onrender.com", "fly.dev", "surge.sh", "azurewebsites.net",
    "azureedge.net", "windows.net", "amazonaws.com", "cloudfront.net", "blogspot.com", "wordpress.com", "weebly.com",
    "wixsite.com", "squarespace.com", "webflow.io", "carrd.co", "neocities.org", "readthedocs.io", "sourceforge.io",
    "substack.com", "tumblr.com", "medium.com", "fandom.com", "notion.site", "sharepoint.com", "zendesk.com",
    "freshdesk.com", "typeform.com", "myshopify.com", "ngrok.io", "glitch.me", "repl.co", "altervista.org",
    "translate.goog",
  ]

  /// The part of a host that one organisation registers: its last two labels, or three where the second one is a
  /// registry's own or a service's for everybody.
  package static func site(of host: String) -> String {
    let labels = host.split(separator: ".")
    guard labels.count > 2 else { return host }
    let ending = labels.suffix(2).joined(separator: ".")
    let isRegistrys =
      sharedLabels.contains(String(labels[labels.count - 2])) && labels[labels.count - 1].utf8.count == 2
    guard isRegistrys || sharedHosts.contains(ending) else { return ending }
    return labels.suffix(3).joined(separator: ".")
  }

  /// True if two hosts are different and look the same, or nearly: `railclub` and `railc1ub`, letters of other scripts.
  package static func lookAlike(_ left: String, _ right: String) -> Bool {
    left != right && !left.isEmpty && skeleton(left) == skeleton(right)
  }

  /// What is left of a host if what looks alike is taken for the same.
  private static func skeleton(_ host: String) -> String {
    var text = ""
    for scalar in LookAlikes.skeleton(decoded(host)).unicodeScalars {
      switch scalar {
      case "0": text += "o"
      case "1", "i", "j", "|", "!": text += "l"
      case "5": text += "s"
      case "-", "_": text += ""
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.split(separator: "rn", omittingEmptySubsequences: false).joined(separator: "m")
      .split(separator: "vv", omittingEmptySubsequences: false).joined(separator: "w")
  }

  /// The host with its `xn--` labels as they are shown to readers.
  package static func decoded(_ host: String) -> String {
    guard host.utf8.count >= 4, host.contains("xn--") else { return host }
    return host.split(separator: ".", omittingEmptySubsequences: false).map { label in
      label.hasPrefix("xn--") ? Punycode.decoded(label.dropFirst(4)) ?? String(label) : String(label)
    }.joined(separator: ".")
  }
}

/// The encoding of other scripts in names of hosts (RFC 3492).
enum Punycode {
  private static let (base, leastThreshold, mostThreshold, skew, damp) = (36, 1, 26, 38, 700)
  private static let (firstBias, firstScalar) = (72, 0x80)
  /// Labels have at most 63 characters.
  private static let longestLabel = 63

  /// The text of a label without its `xn--`; nil if it is not well-formed.
  static func decoded(_ label: Substring) -> String? {
    let bytes = Array(label.utf8)
    guard bytes.count <= longestLabel else { return nil }
    let split = bytes.lastIndex(of: UInt8(ascii: "-"))
    var output = (split.map { bytes[..<$0] } ?? []).map { Unicode.Scalar($0) }
    guard output.allSatisfy(\.isASCII) else { return nil }
    var (scalar, place, bias) = (firstScalar, 0, firstBias)
    var next = split.map { $0 + 1 } ?? 0
    while next < bytes.count {
      let before = place
      var (weight, step) = (1, base)
      while true {
        guard next < bytes.count, let digit = digit(bytes[next]) else { return nil }
        next += 1
        place += digit * weight
        guard place < 1 << 30 else { return nil }
        let threshold = min(max(step - bias, leastThreshold), mostThreshold)
        if digit < threshold { break }
        weight *= base - threshold
        guard weight < 1 << 30 else { return nil }
        step += base
      }
      let count = output.count + 1
      bias = adapted(place - before, count: count, isFirst: before == 0)
      scalar += place / count
      place %= count
      guard let decoded = Unicode.Scalar(UInt32(clamping: scalar)) else { return nil }
      output.insert(decoded, at: place)
      place += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: output)
    return String(text)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapted(_ difference: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? difference / damp : difference / 2
    delta += delta / count
    var steps = 0
    while delta > ((base - leastThreshold) * mostThreshold) / 2 {
      delta /= base - leastThreshold
      steps += base
    }
    return steps + (base - leastThreshold + 1) * delta / (delta + skew)
  }
}
