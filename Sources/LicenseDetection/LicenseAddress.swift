/// Reads a license from an address by the structure that publishers of licenses give their addresses.
enum LicenseAddress {
  /// True for an address of the web, which a credit may link to.
  static func isWeb(_ address: String) -> Bool {
    let head = address.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  /// The license an address leads to; nil if it is no known address of a license. O(length).
  static func identity(of address: String) -> LicenseIdentity? {
    guard let (host, path) = parts(of: address) else { return nil }
    let segments = path.split(separator: "/").map { $0.lowercased() }
    if host == "web.archive.org", let inner = innerAddress(address) { return identity(of: inner) }
    if host == "creativecommons.org" || host.hasSuffix(".creativecommons.org") || host == "licensebuttons.net" {
      return creativeCommons(segments)
    }
    if let known = publisher(host: host, segments: segments) { return known }
    return SPDXLicenseList.shared.id(address: host + "/" + segments.joined(separator: "/").withoutPageExtension)
      .map { LicenseIdentity(spdx: $0) }
  }

  /// Host and path in lower case without scheme, `www.` and extension: what addresses are compared by.
  static func key(_ address: String) -> String {
    guard let (host, path) = parts(of: address) else { return address.lowercased() }
    return host + "/" + path.split(separator: "/").joined(separator: "/").lowercased().withoutPageExtension
  }

  /// True if an address leads to a license file beside the document or in its repository.
  static func isLicenseFile(_ address: String) -> Bool {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard let last = path.split(separator: "/").last?.lowercased() else { return false }
    let stem = last.split(separator: ".").first.map(String.init) ?? last
    return ["license", "licence", "copying", "unlicense", "licenses", "licenses-and-attribution"].contains(stem)
      || stem.hasPrefix("license-") || stem.hasPrefix("licence-")
  }

  /// Host without `www.`, credentials and port; path without query and fragment. A path alone belongs to no host,
  /// except the paths of W3C, which its pages write without one.
  private static func parts(of address: String) -> (host: String, path: String)? {
    var rest = Substring(address.filter { !$0.isWhitespace })
    let lower = rest.lowercased()
    if lower.hasPrefix("https://") {
      rest = rest.dropFirst(8)
    } else if lower.hasPrefix("http://") {
      rest = rest.dropFirst(7)
    } else if lower.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else if lower.hasPrefix("/consortium/legal/") {
      return ("w3.org", String(rest.prefix { $0 != "?" && $0 != "#" }))
    } else if !lower.hasPrefix("www."), !lower.hasPrefix("creativecommons.org/") {
      return nil
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<slash].lowercased()
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    if let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
    if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
    return (host, String(rest[slash...]))
  }

  private static func innerAddress(_ address: String) -> String? {
    guard let range = address.utf8RangeOfSecondScheme else { return nil }
    return String(address[range...])
  }

  private static func creativeCommons(_ path: [String]) -> LicenseIdentity? {
    var segments = path[...]
    while let first = segments.first, first != "licenses", first != "l", first != "publicdomain", first != "p" {
      segments = segments.dropFirst()
    }
    guard let kind = segments.popFirst(), let name = segments.popFirst() else { return nil }
    let version = segments.first.flatMap { isVersion($0) ? $0 : nil }
    if version != nil { segments = segments.dropFirst() }
    if kind == "publicdomain" || kind == "p" {
      if name == "zero" { return LicenseIdentity(spdx: "CC0-1.0") }
      if name == "mark" { return LicenseIdentity(spdx: "CC-PDM-1.0") }
      return nil
    }
    if name == "publicdomain" { return LicenseIdentity(spdx: "CC-PDDC") }
    if name == "zero" { return LicenseIdentity(spdx: "CC0-1.0") }
    let elements = name.split(separator: "-").map { $0.uppercased() }
    guard !elements.isEmpty, elements.allSatisfy({ ["BY", "SA", "NC", "ND"].contains($0) }) else { return nil }
    // A port is two letters or a name; `deed.de` and `legalcode` are pages of the license.
    let port = segments.first.flatMap { segment -> String? in
      let isWord = segment.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && segment.utf8.count >= 2
      let isPage = segment.hasPrefix("deed") || segment.hasPrefix("legalcode") || segment == "rdf"
      return isWord && !isPage ? segment.uppercased() : nil
    }
    return LicenseIdentity(creativeCommons: elements, version: version, port: port)
  }

  private static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count == 2 && parts.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }

  private static func publisher(host: String, segments: [String]) -> LicenseIdentity? {
    let last = (segments.last ?? "").withoutPageExtension
    switch host {
    case "spdx.org", "opensource.org", "choosealicense.com", "licenses.nuget.org":
      guard segments.first?.hasPrefix("license") ?? (host == "licenses.nuget.org") || host == "licenses.nuget.org"
      else { return nil }
      return identity(slug: last)
    case "gnu.org", "fsf.org":
      guard segments.contains("licenses") || segments.contains("copyleft") else { return nil }
      return gnu(last)
    case "apache.org":
      return last.hasPrefix("license-2.0") ? LicenseIdentity(spdx: "Apache-2.0") : nil
    case "mozilla.org":
      return segments.contains("mpl") ? LicenseIdentity(family: "MPL", version: segments.first(where: isVersion)) : nil
    case "unlicense.org": return LicenseIdentity(spdx: "Unlicense")
    case "wtfpl.net": return LicenseIdentity(spdx: "WTFPL")
    case "nationalarchives.gov.uk":
      guard segments.contains("open-government-licence") else { return nil }
      let version = segments.last.flatMap { $0.utf8.count == 1 ? $0 : nil }
      return LicenseIdentity(family: "OGL-UK", version: version)
    case "opendatacommons.org":
      if segments.contains("odbl") { return LicenseIdentity(spdx: "ODbL-1.0") }
      if segments.contains("pddl") { return LicenseIdentity(spdx: "PDDL-1.0") }
      return segments.contains("by") ? LicenseIdentity(spdx: "ODC-By-1.0") : nil
    case "w3.org": return w3c(segments)
    default: return nil
    }
  }

  private static func identity(slug: String) -> LicenseIdentity? {
    if let gnuLicense = gnu(slug) { return gnuLicense }
    return SPDXLicenseList.shared.canonicalID(slug).map { LicenseIdentity(spdx: $0) }
  }

  private static func gnu(_ page: String) -> LicenseIdentity? {
    let stem = page.hasSuffix("-standalone") ? page.dropLast(11) : page[...]
    let parts = stem.split(separator: "-")
    guard let name = parts.first else { return nil }
    let families = ["gpl": "GPL", "lgpl": "LGPL", "agpl": "AGPL", "fdl": "GFDL", "gfdl": "GFDL"]
    guard let family = families[String(name)] else { return nil }
    let version = parts.dropFirst().first.map(String.init).flatMap {
      $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false ? $0 : nil
    }
    return LicenseIdentity(family: family, version: version, orLater: stem.hasSuffix("-or-later"))
  }

  /// W3C's dated addresses name a version; the undated ones show whichever is newest, so they name none.
  private static func w3c(_ segments: [String]) -> LicenseIdentity? {
    guard segments.contains("legal") || segments.contains("copyright") else { return nil }
    let path = segments.joined(separator: "/")
    if path.contains("20021231") || path.contains("legal/2002/copyright-software") {
      return LicenseIdentity(spdx: "W3C")
    }
    if path.contains("19980720") { return LicenseIdentity(spdx: "W3C-19980720") }
    if path.contains("legal/2015/copyright-software-and-document") { return LicenseIdentity(spdx: "W3C-20150513") }
    if path.contains("document-license-2023") { return LicenseIdentity(spdx: "LicenseRef-W3C-Document-2023") }
    if path.contains("software-and-document") || path.contains("software-license") {
      return LicenseIdentity(spdx: "LicenseRef-W3C-Software-and-Document")
    }
    if path.contains("copyright-software") { return LicenseIdentity(spdx: "LicenseRef-W3C-Software") }
    if path.contains("copyright-document") || path.contains("doc-license") || path.contains("document-license") {
      return LicenseIdentity(spdx: "LicenseRef-W3C-Document")
    }
    return nil
  }
}

extension String {
  /// Without `.html`, `.htm`, `.php` and `.txt`.
  var withoutPageExtension: String {
    for ending in [".html", ".htm", ".php", ".txt"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }

  /// Where an address inside an address begins.
  fileprivate var utf8RangeOfSecondScheme: String.Index? {
    var index = utf8.index(utf8.startIndex, offsetBy: 1, limitedBy: utf8.endIndex) ?? utf8.endIndex
    while index < utf8.endIndex {
      if utf8[index] == 0x68, self[index...].hasPrefix("http://") || self[index...].hasPrefix("https://") {
        return index
      }
      index = utf8.index(after: index)
    }
    return nil
  }
}
