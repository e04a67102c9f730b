package import PolicyModel
internal import PolicyText

/// A way to reach somebody, at its place in a text.
package struct PlacedContact: Sendable, Hashable {
  /// Whom or what it leads to.
  package var contact: Contact
  /// The heading or block it stands in.
  package var place: BlockReference
  /// UTF-8 offsets into the text there.
  package var range: Range<Int>

  /// What kind of way.
  package var kind: Contact.Kind { contact.kind }
  /// The address: lower case for e-mail, the target for a link.
  package var address: String { contact.text }
  /// Ordinal of its section.
  package var section: Int { place.section }

  /// The host of an e-mail address or link, without `www.`; nil for others.
  package var domain: String? {
    switch kind {
    case .email: address.firstIndex(of: "@").map { String(address[address.index(after: $0)...]) }
    case .form: WebAddress(address)?.host
    case .phone, .handle, .person, .body, .placeholder: nil
    }
  }

  /// All in a text, by place. Links into the document itself are none.
  static func all(in text: PlacedText) -> [PlacedContact] {
    func contact(_ kind: Contact.Kind, _ address: String, _ range: Range<Int>) -> PlacedContact {
      PlacedContact(contact: Contact(kind, address: address), place: text.reference, range: range)
    }
    var contacts = text.links.compactMap { link -> PlacedContact? in
      let target = link.target
      if let address = WebAddress.emailAddress(ofMailto: target) { return contact(.email, address, link.range) }
      if target.hasPrefix("tel:") { return contact(.phone, target, link.range) }
      return target.hasPrefix("#") || target.isEmpty ? nil : contact(.form, target, link.range)
    }
    // What is written out inside a link, or belongs to an address of another kind, is told by that.
    let kinds: [(Contact.Kind, [Range<Int>])] = [
      (.email, EmailScanner.addresses(in: text.folded.bytes)), (.form, WebAddress.ranges(in: text.folded)),
      (.phone, PhoneScanner.numbers(in: text.folded.bytes)), (.handle, HandleScanner.handles(in: text.folded.bytes)),
    ]
    for (kind, ranges) in kinds where !ranges.isEmpty {
      contacts += ranges.apart(from: contacts.map(\.range)).map { range in
        contact(
          kind, kind == .email ? EmailScanner.plain(text.folded.bytes[range]) : text.words(range), range)
      }
      contacts.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    return contacts
  }
}

extension Contact {
  /// A contact as its address is written.
  fileprivate init(_ kind: Kind, address: String) {
    let value =
      switch kind {
      case .form: LinkTarget(address).plain
      case .phone: address.filter(\.isNumber)
      case .email, .handle, .person, .body, .placeholder: address.lowercased()
      }
    self.init(kind, value: value, text: address)
  }
}

extension [Range<Int>] {
  /// Those, in ascending order, that overlap none of some others, ascending as well. O(both).
  func apart(from others: [Range<Int>]) -> [Range<Int>] {
    var next = 0
    var reached = Int.min
    return filter { range in
      while next < others.count, others[next].lowerBound < range.upperBound {
        if !others[next].isEmpty { reached = Swift.max(reached, others[next].upperBound) }
        next += 1
      }
      return reached <= range.lowerBound
    }
  }
}
