/// The SPDX License List, looked up by id, name and address.
///
/// The tables lie sorted in the program, so that a look-up is a search among bytes and starting costs nothing.
struct SPDXLicenseList: Sendable {
  /// The list this build carries.
  static let shared = SPDXLicenseList()

  private let ids = SortedTable(SPDXLicenseData.ids)
  private let names = SortedTable(SPDXLicenseData.names)
  private let addresses = SortedTable(SPDXLicenseData.addresses)

  /// True if the list has exactly this id.
  func contains(_ id: String) -> Bool { ids.columns(of: id.lowercased())?.first.map { $0 == id } ?? false }

  /// The id as the list spells it, with the successors of the deprecated GNU ids; nil if it is unknown.
  func canonicalID(_ id: String) -> String? {
    guard let columns = ids.columns(of: id.lowercased()), columns.count > 1 else { return nil }
    return String(columns[1])
  }

  /// The full name of an id; nil if it is unknown.
  func name(of id: String) -> String? {
    guard let columns = ids.columns(of: id.lowercased()), columns.count > 2 else { return nil }
    return String(columns[2])
  }

  /// The license with an address, compared without scheme, `www.`, extension and trailing slash.
  func id(address key: String) -> String? { addresses.columns(of: key)?.first.map(String.init) }

  /// The license with a name, given as its lower-case words.
  func id(nameWords: [String]) -> String? {
    names.columns(of: SPDXLicenseList.nameKey(nameWords).joined(separator: " "))?.first.map(String.init)
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
