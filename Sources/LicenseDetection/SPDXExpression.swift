/// SPDX license expressions as they are written in tags and fields.
enum SPDXExpression {
  /// An SPDX expression of known ids.
  static func identity(of text: String) -> LicenseIdentity? {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "(" || $0 == ")" || $0 == "\"" }.map(String.init)
    guard !words.isEmpty, words.count <= 15 else { return nil }
    var parts: [String] = []
    for (index, word) in words.enumerated() {
      if index % 2 == 1 {
        guard ["OR", "AND", "WITH"].contains(word.uppercased()) else { return nil }
        parts.append(word.uppercased())
      } else if let id = SPDXLicenseList.shared.canonicalID(word) {
        parts.append(id)
      } else if word.hasPrefix("LicenseRef-") || index > 0 && parts.last == "WITH" {
        parts.append(word)
      } else {
        return nil
      }
    }
    guard parts.count % 2 == 1 else { return nil }
    return parts.count == 1
      ? LicenseAddress.identity(of: "https://spdx.org/licenses/" + parts[0]) ?? LicenseIdentity(spdx: parts[0])
      : LicenseIdentity(spdx: parts.joined(separator: " "))
  }
}
