package import PolicyModel

/// A way to reach somebody that a text gives.
package struct Contact: Sendable, Hashable {
  /// What kind of way.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An e-mail address, written out or as a `mailto:` link.
    case email
    /// A link to a page or form.
    case link
    /// A telephone number.
    case phone
    /// A chat channel or handle, such as `#help` or `@name`.
    case handle
  }

  /// What kind of way.
  package var kind: Kind
  /// The address: lower case for e-mail, the target for a link.
  package var address: String
  /// The heading or block it stands in.
  package var place: BlockReference
  /// UTF-8 offsets into the text there.
  package var range: Range<Int>

  /// Ordinal of its section.
  package var section: Int { place.section }

  /// The host of an e-mail address or link, without `www.`; nil for others.
  package var domain: String? {
    switch kind {
    case .email: address.firstIndex(of: "@").map { String(address[address.index(after: $0)...]) }
    case .link: WebAddress(address)?.host
    case .phone, .handle: nil
    }
  }

  /// All in a text, by place. Links into the document itself are none.
  static func all(in text: PlacedText) -> [Contact] {
    func contact(_ kind: Kind, _ address: String, _ range: Range<Int>) -> Contact {
      Contact(kind: kind, address: address, place: text.reference, range: range)
    }
    var contacts = text.links.compactMap { link -> Contact? in
      let target = link.target
      if let address = WebAddress.emailAddress(ofMailto: target) { return contact(.email, address, link.range) }
      if target.hasPrefix("tel:") { return contact(.phone, target, link.range) }
      return target.hasPrefix("#") || target.isEmpty ? nil : contact(.link, target, link.range)
    }
    // What is written out inside a link, or belongs to an address of another kind, is told by that.
    let kinds: [(Kind, [Range<Int>])] = [
      (.email, EmailScanner.addresses(in: text.folded)), (.link, WebAddress.ranges(in: text.folded)),
      (.phone, PhoneScanner.numbers(in: text.folded)), (.handle, HandleScanner.handles(in: text.folded)),
    ]
    for (kind, ranges) in kinds where !ranges.isEmpty {
      contacts += ranges.apart(from: contacts.map(\.range)).map { range in
        contact(
          kind, kind == .email ? String(decoding: text.folded.bytes[range], as: UTF8.self) : text.words(range), range)
      }
      contacts.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    return contacts
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

/// Finds e-mail addresses, also those disguised as `name (at) domain.org` or `name at domain dot org`.
enum EmailScanner {
  /// UTF-8 offsets of each, in order. O(*n*).
  static func addresses(in text: FoldedText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "@"), let range = address(around: i..<i + 1, in: bytes) {
        found.append(range)
        i = range.upperBound
      } else if bytes[i] == UInt8(ascii: "a"), let sign = disguisedSign(at: i, in: bytes),
        let range = address(around: sign, in: bytes)
      {
        found.append(range)
        i = range.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private static func address(around sign: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = sign.lowerBound
    while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
    var end = sign.upperBound
    var hasDot = false
    while end < bytes.count {
      if isASCIIWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] >= 0x80 {
        end += 1
      } else if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, isASCIIWord(bytes[end + 1]) {
        hasDot = true
        end += 1
      } else if let dot = disguisedDot(at: end, in: bytes) {
        hasDot = true
        end = dot
      } else {
        break
      }
    }
    return start < sign.lowerBound && hasDot ? start..<end : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isASCIIWord(byte) || "._%+-".utf8.contains(byte)
  }

  /// ` (at) `, ` [at] `, ` at ` around an `a`; the last only counts where a disguised dot follows soon.
  private static func disguisedSign(at i: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "t"), i > 1 else { return nil }
    var (start, end) = (i, i + 2)
    let isBracketed =
      end < bytes.count && "([{<".utf8.contains(bytes[i - 1]) && ")]}>".utf8.contains(bytes[end])
    if isBracketed {
      start -= 1
      end += 1
    }
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if isBracketed { return start..<end }
    guard start < i, end > i + 2 else { return nil }
    var word = end
    while word < bytes.count, isASCIIWord(bytes[word]) { word += 1 }
    return disguisedDot(at: word, in: bytes) != nil ? start..<end : nil
  }

  /// The end of ` dot ` or `(dot)` at an offset.
  private static func disguisedDot(at i: Int, in bytes: [UInt8]) -> Int? {
    var end = i
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let isBracketed = end < bytes.count && "([{".utf8.contains(bytes[end])
    if isBracketed { end += 1 }
    guard end > i, end + 3 <= bytes.count, bytes[end..<end + 3].elementsEqual("dot".utf8) else { return nil }
    end += 3
    if isBracketed {
      guard end < bytes.count, ")]}".utf8.contains(bytes[end]) else { return nil }
      end += 1
    }
    let wordEnd = end
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return (isBracketed || end > wordEnd) && end < bytes.count && isASCIIWord(bytes[end]) ? end : nil
  }
}

/// Finds telephone numbers.
enum PhoneScanner {
  /// As few digits as a number for outsiders has; shorter ones are dates, years and extensions.
  private static let fewestDigits = 7
  /// E.164 allows fifteen.
  private static let mostDigits = 15

  /// UTF-8 offsets of each: it starts with `+`, is written with the code of a town, or follows a word such as `phone` or `call`.
  static func numbers(in text: FoldedText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || isASCIIDigit(byte),
        i == 0 || !isASCIIWord(bytes[i - 1])
      else {
        i += 1
        continue
      }
      var (end, digits, last) = (i, 0, i)
      while end < bytes.count, isASCIIDigit(bytes[end]) || "+()-. /".utf8.contains(bytes[end]) {
        if isASCIIDigit(bytes[end]) {
          digits += 1
          last = end + 1
        }
        end += 1
      }
      if digits >= fewestDigits, digits <= mostDigits,
        byte == UInt8(ascii: "+") || isAnnounced(before: i, in: text) || isNational(bytes[i..<last], digits: digits)
      {
        found.append(i..<last)
      }
      i = max(end, i + 1)
    }
    return found
  }

  /// True for a number as people of one country write it, with the code of a town first: `01632 960001`,
  /// `(555) 014 2211`. A date has no more than eight digits, and its parts are set apart by other marks.
  private static func isNational(_ number: ArraySlice<UInt8>, digits: Int) -> Bool {
    guard digits >= fewestNationalDigits, let first = number.first else { return false }
    return (first == UInt8(ascii: "0") || first == UInt8(ascii: "(")) && !number.contains(UInt8(ascii: "/"))
  }

  private static let fewestNationalDigits = 9

  private static func isAnnounced(before start: Int, in text: FoldedText) -> Bool {
    let nearby = FoldedText(Array(text.bytes[max(0, start - 24)..<start]))
    return nearby.contains(anyOf: [
      "phone", "telephone", "tel", "call", "text", "sms", "mobile", "hotline", "telefon*", "ring", "dial", "whatsapp",
      "téléphone", "tél", "teléfono", "telefone", "тел", "电话", "電話", "전화", "هاتف", "טלפון",
    ])
  }
}

/// Finds chat channels and handles.
enum HandleScanner {
  /// UTF-8 offsets of each `#name` or `@name` that stands as a word of its own and has a letter.
  static func handles(in text: FoldedText) -> [Range<Int>] {
    let bytes = text.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      let isMark = bytes[i] == UInt8(ascii: "@") || bytes[i] == UInt8(ascii: "#")
      guard isMark, i == 0 || bytes[i - 1] == 0x20 || bytes[i - 1] == UInt8(ascii: "(") else {
        i += 1
        continue
      }
      var end = i + 1
      var hasLetter = false
      while end < bytes.count, isASCIIWord(bytes[end]) || "-_".utf8.contains(bytes[end]) {
        if !isASCIIDigit(bytes[end]) { hasLetter = true }
        end += 1
      }
      if hasLetter, end - i > 2 { found.append(i..<end) }
      i = end
    }
    return found
  }
}
