/// The SPDX License List, looked up by id, name and address.
struct SPDXLicenseList: Sendable {
  /// One license of the list.
  struct Entry: Sendable {
    var id: String
    var isDeprecated: Bool
    var name: String
    var addresses: [String]
  }

  /// All entries, by id.
  let entries: [Entry]
  private let byID: [String: Int]
  private let byAddress: [String: Int]
  private let byName: [String: Int]
  /// The longest name in words, a bound for lookups.
  let longestName: Int

  /// The list this build carries.
  static let shared = SPDXLicenseList(table: SPDXLicenseData.table.description)

  init(table: String) {
    var entries: [Entry] = []
    var byID: [String: Int] = [:]
    var byAddress: [String: Int] = [:]
    var byName: [String: Int] = [:]
    var longest = 0
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 3 else { continue }
      let addresses = columns.count > 3 ? columns[3].split(separator: " ").map(String.init) : []
      let entry = Entry(
        id: String(columns[0]), isDeprecated: columns[1] == "deprecated", name: String(columns[2]),
        addresses: addresses)
      let index = entries.count
      entries.append(entry)
      byID[entry.id.lowercased()] = index
      let words = SPDXLicenseList.nameKey(
        entry.name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init))
      longest = max(longest, words.count)
      let key = words.joined(separator: " ")
      if !entry.isDeprecated || byName[key] == nil, byName[key].map({ entries[$0].isDeprecated }) ?? true {
        byName[key] = index
      }
      for address in addresses where !entry.isDeprecated || byAddress[LicenseAddress.key(address)] == nil {
        byAddress[LicenseAddress.key(address)] = index
      }
    }
    self.entries = entries
    self.byID = byID
    self.byAddress = byAddress
    self.byName = byName
    longestName = longest
  }

  /// True if the list has exactly this id.
  func contains(_ id: String) -> Bool { byID[id.lowercased()].map { entries[$0].id == id } ?? false }

  /// The id as the list spells it, with the successors of the deprecated GNU ids; nil if it is unknown.
  func canonicalID(_ id: String) -> String? {
    guard let entry = byID[id.lowercased()].map({ entries[$0] }) else { return nil }
    guard entry.isDeprecated else { return entry.id }
    if entry.id.hasSuffix("+"), contains(entry.id.dropLast() + "-or-later") { return entry.id.dropLast() + "-or-later" }
    if contains(entry.id + "-only") { return entry.id + "-only" }
    return entry.id
  }

  /// The name of a license; nil if the list has no such id.
  func name(of id: String) -> String? { byID[id.lowercased()].map { entries[$0].name } }

  /// The license with an address, compared without scheme, `www.`, extension and trailing slash.
  func id(address key: String) -> String? { byAddress[key].flatMap { canonicalID(entries[$0].id) } }

  /// The license with a name, given as its lower-case words.
  func id(nameWords: [String]) -> String? {
    byName[SPDXLicenseList.nameKey(nameWords).joined(separator: " ")].flatMap { canonicalID(entries[$0].id) }
  }

  /// The words that tell names apart: without articles, `version`, and the `v` before a number.
  private static func nameKey(_ words: [String]) -> [String] {
    words.compactMap { word in
      if word == "the" || word == "version" || word == "v" || word == "only" { return nil }
      if word == "licence" { return "license" }
      if word.hasPrefix("v"), word.dropFirst().first?.isNumber ?? false { return String(word.dropFirst()) }
      return word
    }
  }
}
