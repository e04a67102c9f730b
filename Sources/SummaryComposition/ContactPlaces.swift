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
  /// Ordinals of the new sections that name an address, ascending.
  func newSections(naming address: String) -> [Int] { entries[address.lowercased()]?.new ?? [] }
}
