package import PolicyModel
internal import PolicyText

/// A placeholder of a template was left in the text.
///
/// ## Why it matters
///
/// `[INSERT CONTACT METHOD]` in the place of an address is the most common fault of published codes: everything
/// looks complete, and nobody can report anything.
///
/// Marks in square or angle brackets that tell the editor to put something in, `TODO`, `FIXME` and `TBD`, words such as
/// `YOUR_EMAIL_HERE` and `XXX-XXX-XXXX`, addresses at `example.com`, `example.org` and `example.net`, and filler text
/// are reported; references such as `[1]` or `[RFC2119]`, check boxes, `[sic]` and the blanks of words to be spoken or
/// of a model letter are not.
///
/// ## Example
///
///     Report to the community leaders at [INSERT CONTACT METHOD].
///
/// ## How to mend it
///
/// Put in what the placeholder asks for.
package enum Placeholder: Rule {
  package static let id = "placeholder"
  package static let severity = Diagnostic.Severity.error

  package static func check(_ context: ValidationContext, _ findings: inout FindingCollector) {
    for text in context.texts where !text.isCode {
      // What a template engine will fill in is reported as its variable.
      let variables = TemplateVariable.ranges(in: text)
      for range in ranges(in: text).apart(from: variables) {
        let words = text.words(range)
        findings.report(
          self, at: findings.place(of: range, in: text), "placeholder “\(words)” was left in the text",
          evidence: [words])
      }
      for link in text.links where isReservedHost(link.target) && !text.words(link.range).contains("example.") {
        findings.report(
          self, at: findings.place(ofSource: link.target, at: link.range, in: text),
          "link “\(text.words(link.range))” leads to the placeholder \(link.target)", evidence: [link.target])
      }
    }
  }

  /// UTF-8 offsets of the placeholders in a text, in order.
  static func ranges(in text: PlacedText) -> [Range<Int>] {
    let bytes = text.folded.bytes
    var found: [Range<Int>] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "[") || bytes[i] == UInt8(ascii: "<"),
        let range = PlaceholderBrackets.range(at: i, in: text)
      {
        found.append(range)
        i = range.upperBound
      } else {
        i += 1
      }
    }
    let kinds = [
      PlaceholderWords.ranges(in: text),
      EmailScanner.addresses(in: text.folded.bytes).filter {
        isReservedAddress(String(decoding: bytes[$0], as: UTF8.self))
      },
      WebAddress.ranges(in: text.folded).filter { isReservedHost(text.words($0)) },
    ]
    for ranges in kinds where !ranges.isEmpty {
      found += ranges.sorted { $0.lowerBound < $1.lowerBound }.apart(from: found)
      found.sort { $0.lowerBound < $1.lowerBound }
    }
    return found
  }

  /// True for an address that leads to nobody.
  static func isReserved(_ contact: PlacedContact) -> Bool {
    switch contact.kind {
    case .email: isReservedAddress(contact.address)
    case .form: isReservedHost(contact.address)
    case .phone, .handle, .person, .body, .placeholder: false
    }
  }

  /// The domains that are set aside for examples (RFC 2606). The top-level domain `.example` is not among them: it
  /// is the right one for documents that are samples as a whole.
  private static let reserved: Set<String> = ["example.com", "example.org", "example.net"]

  private static func isReservedHost(_ target: String) -> Bool {
    if let email = WebAddress.emailAddress(ofMailto: target) { return isReservedAddress(email) }
    return WebAddress(target).map { reserved.contains($0.registeredDomain) } ?? false
  }

  private static func isReservedAddress(_ address: String) -> Bool {
    guard let sign = address.lastIndex(of: "@") else { return false }
    return reserved.contains(WebHost.site(of: String(address[address.index(after: sign)...])))
  }
}
