/// A license as far as a name or an address tells it.
struct LicenseIdentity: Hashable, Sendable {
  /// SPDX id or `LicenseRef-…`.
  var spdx: String
  /// Without version and port, for telling a fuller statement from a different one: `CC-BY-SA`, `GPL`.
  var family: String
  var version: String?
  var port: String?

  init(spdx: String, family: String? = nil, version: String? = nil, port: String? = nil) {
    self.spdx = spdx
    self.family = family ?? LicenseIdentity.family(of: spdx)
    self.version = version ?? LicenseIdentity.version(in: spdx)
    self.port = port
  }

  /// An id that names one license, not only a family of them.
  var isExact: Bool { !spdx.hasPrefix("LicenseRef-") || version != nil }

  /// True if `other` says less about the same license.
  func refines(_ other: LicenseIdentity) -> Bool {
    family == other.family && (other.version == nil || other.version == version)
      && (other.port == nil || other.port == port)
  }

  /// A Creative Commons license from its elements.
  init(creativeCommons elements: [String], version: String?, port: String?) {
    let order = ["BY", "NC", "ND", "SA"]
    var codes = order.filter(elements.contains)
    // Versions 2.0 and later all ask for attribution; names and addresses of the first versions may lack it.
    if !codes.contains("BY"), version == nil || version != "1.0" { codes.insert("BY", at: 0) }
    let family = "CC-" + codes.joined(separator: "-")
    let list = SPDXLicenseList.shared
    var spdx = "LicenseRef-" + family
    if let version {
      let unported = family + "-" + version
      spdx = list.contains(unported) ? unported : "LicenseRef-" + unported
      if let port {
        let ported = unported + "-" + port
        spdx = list.contains(ported) ? ported : "LicenseRef-" + ported
      }
    }
    self.init(spdx: spdx, family: family, version: version, port: port)
  }

  /// A license of a family whose ids carry a version: GPL, LGPL, AGPL, GFDL, MPL, …
  init(family: String, version: String?, orLater: Bool = false) {
    guard let version else {
      self.init(spdx: "LicenseRef-" + family, family: family)
      return
    }
    let dotted = version.contains(".") ? version : version + ".0"
    let gnu = ["GPL", "LGPL", "AGPL", "GFDL"].contains(family)
    let base = family + "-" + dotted
    let spdx = gnu ? base + (orLater ? "-or-later" : "-only") : base
    let known = SPDXLicenseList.shared.canonicalID(spdx)
    self.init(spdx: known ?? "LicenseRef-" + base, family: family, version: dotted)
  }

  /// The address of the license itself; nil if it has none in the list.
  var canonicalURL: String? {
    if family.hasPrefix("CC-"), let version {
      let elements = family.dropFirst(3).lowercased()
      let portPart = port.map { "/" + $0.lowercased() } ?? ""
      return "https://creativecommons.org/licenses/\(elements)/\(version)\(portPart)/"
    }
    switch spdx {
    case "CC0-1.0": return "https://creativecommons.org/publicdomain/zero/1.0/"
    case "CC-PDM-1.0": return "https://creativecommons.org/publicdomain/mark/1.0/"
    default: return SPDXLicenseList.shared.contains(spdx) ? "https://spdx.org/licenses/\(spdx).html" : nil
    }
  }

  private static func version(in spdx: String) -> String? {
    for part in spdx.split(separator: "-") where part.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false {
      if part.contains(".") || part.utf8.count == 8 { return String(part) }
    }
    return nil
  }

  private static func family(of spdx: String) -> String {
    var parts = (spdx.hasPrefix("LicenseRef-") ? spdx.dropFirst(11) : spdx[...]).split(separator: "-")
    if let cut = parts.firstIndex(where: { $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false && $0.contains(".") }
    ) {
      parts.removeSubrange(cut...)
    }
    if spdx.hasPrefix("W3C-") { return "W3C-Software-and-Document" }
    return parts.joined(separator: "-")
  }
}
