/// The id of a policy: the name of its folder.
package struct PolicyIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The id as written.
  package let text: String

  /// Checks a name. Throws `invalidName` with the reason.
  package init(_ text: some StringProtocol) throws(ArchiveError) {
    self.text = String(text)
    try ArchiveName.check(self.text, kind: "policy id", reserved: ["profiles", "sha256sums"])
  }

  /// The same as `text`.
  package var description: String { text }
  /// What names are compared by where they may not collide.
  package var folded: String { text.lowercased() }
  /// In the order of their bytes, so that listings do not depend on a locale.
  package static func < (left: PolicyIdentifier, right: PolicyIdentifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// The label of a version: the name of its folder.
package struct VersionLabel: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The label as written.
  package let text: String

  /// Checks a name. Throws `invalidName` with the reason.
  package init(_ text: some StringProtocol) throws(ArchiveError) {
    self.text = String(text)
    try ArchiveName.check(self.text, kind: "version label", reserved: ["latest", "previous"])
  }

  /// The same as `text`.
  package var description: String { text }
  /// What names are compared by where they may not collide.
  package var folded: String { text.lowercased() }
  /// In the order of their bytes.
  package static func < (left: VersionLabel, right: VersionLabel) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// What ids and labels may look like.
///
/// They become folder names on every system an archive may be cloned to, stand before and after `@` on command
/// lines, and in addresses. So: ASCII letters and digits with `.`, `_`, `-` and `+` between them, and none of the
/// names Windows keeps for devices. Outside ASCII the same name has several spellings, of which file systems choose
/// one; a title in any script belongs into `policy.yaml`.
package enum ArchiveName {
  /// Longest name in bytes. With two names of this length a path still fits the header of a plain tar file.
  package static let longest = 64

  /// Names that are devices on Windows, with or without a suffix.
  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// True if a byte may stand inside a name.
  private static func isInner(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// Throws with the reason if `name` cannot be a folder of the archive.
  static func check(_ name: String, kind: String, reserved: [String]) throws(ArchiveError) {
    func refuse(_ reason: String) -> ArchiveError {
      ArchiveError(
        .invalidName, "\(kind) '\(printable(name))' \(reason)",
        remedy: "use letters a to z, digits, '.', '_', '-' and '+', such as 'code-of-conduct' or '2.1'")
    }
    let bytes = Array(name.utf8)
    guard let first = bytes.first, let last = bytes.last else { throw refuse("is empty") }
    guard bytes.count <= longest else { throw refuse("is longer than \(longest) bytes") }
    guard bytes.allSatisfy(isInner) else { throw refuse("has a character that names may not have") }
    guard isAlphanumeric(first) else { throw refuse("does not begin with a letter or digit") }
    guard last != UInt8(ascii: ".") else { throw refuse("ends with a full stop") }
    let folded = name.lowercased()
    if reserved.contains(folded) { throw refuse("is reserved") }
    let stem = folded.prefix { $0 != "." }
    if devices.contains(String(stem)) { throw refuse("is a device on some systems") }
  }

  /// The nearest valid name to any text: other characters become `-`; nil if nothing is left.
  package static func suggestion(for text: some StringProtocol) -> String? {
    var name: [UInt8] = []
    for byte in text.utf8 where name.count < longest {
      if isInner(byte) {
        name.append(byte)
      } else if let last = name.last, last != UInt8(ascii: "-") {
        name.append(UInt8(ascii: "-"))
      }
    }
    while let last = name.last, !isAlphanumeric(last) { name.removeLast() }
    let start = name.firstIndex(where: isAlphanumeric) ?? name.endIndex
    let result = String(decoding: name[start...], as: UTF8.self)
    return result.isEmpty ? nil : result
  }

  /// A hostile name made fit for a terminal: control characters shown as `?`, cut after 80 characters.
  static func printable(_ name: String) -> String {
    var text = ""
    for (count, scalar) in name.unicodeScalars.enumerated() {
      if count == 80 { return text + "…" }
      let isControl = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      text.unicodeScalars.append(isControl ? "?" : scalar)
    }
    return text
  }
}
