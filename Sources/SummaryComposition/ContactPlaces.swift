internal import PolicyModel

/// Where the contacts of both versions stand, by their addresses.
struct ContactPlaces {
  private var addresses: [String: String] = [:]
  private var entries: [String: ContactEntry] = [:]

  /// Gathers them. O(contacts).
  init(_ ledger: ContactLedger) {
    for entry in ledger.entries {
      let contact = entry.contact
      entries[contact.value] = entries[contact.value] ?? entry
      if contact.text != contact.value { addresses[contact.text] = addresses[contact.text] ?? contact.value }
    }
  }

  /// The address behind the words of a link; the words themselves where none is known.
  func address(behind text: String) -> String { addresses[text] ?? text }

  /// Ordinals of the old sections that name an address, ascending.
  func oldSections(naming address: String) -> [Int] { entries[address.lowercased()]?.old ?? [] }
  /// No mail address is longer.
  private static let longestAddress = 254

  /// True for an address of the old version with words run into its end, without which the new version still has it.
  /// O(its length²), and an address is short.
  func isRepaired(_ address: String) -> Bool {
    guard address.utf8.count <= ContactPlaces.longestAddress, let at = address.firstIndex(of: "@") else { return false }
    var end = address.index(after: at)
    while end < address.endIndex {
      if !newSections(naming: String(address[..<end])).isEmpty { return true }
      end = address.index(after: end)
    }
    return false
  }

  /// Ordinals of the new sections that name an address, ascending.
  func newSections(naming address: String) -> [Int] { entries[address.lowercased()]?.new ?? [] }
}
