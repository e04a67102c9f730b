internal import PolicyModel
internal import PolicyText

/// Compares the address that a link's words show with the one it leads to.
enum LinkWords {
  /// Where the two differ.
  enum Difference: Equatable {
    /// In the organisation that is reached.
    case host
    /// In the page.
    case page
  }

  /// How the words differ from the target; nil if they agree or are no address.
  static func difference(_ words: String, target: String) -> Difference? {
    if let shown = email(words) {
      guard let reached = WebAddress.emailAddress(ofMailto: target) else { return nil }
      return LinkTarget("mailto:" + reached).recipients.contains(shown) ? nil : .host
    }
    guard let shown = WebAddress(wholeText: words) else { return nil }
    if let reached = WebAddress.emailAddress(ofMailto: target) {
      return reached.hasSuffix(shown.host) ? nil : .host
    }
    guard let reached = WebAddress(target) else { return nil }
    // A short address and an archive's copy lead to the same page in the end.
    if redirecting.contains(reached.host) || redirecting.contains(shown.host) {
      return difference(ofPaths: shown, reached)
    }
    guard shown.registeredDomain == reached.registeredDomain else { return .host }
    return difference(ofPaths: shown, reached)
  }

  private static let redirecting: Set<String> = [
    "doi.org", "dx.doi.org", "bit.ly", "t.co", "goo.gl", "purl.org", "w3id.org", "web.archive.org", "archive.org",
    "archive.ph", "archive.today", "webcitation.org", "tinyurl.com", "aka.ms", "g.co", "youtu.be",
    "l.facebook.com", "lnkd.in", "urldefense.com", "urldefense.proofpoint.com", "translate.google.com",
  ]

  private static func difference(ofPaths shown: WebAddress, _ reached: WebAddress) -> Difference? {
    guard shown.host == reached.host, !shown.path.isEmpty, !shown.path.hasSuffix("…"), !shown.path.hasSuffix("...")
    else { return nil }
    let (a, b) = (shown.path.lowercased(), reached.path.lowercased())
    return a.hasPrefix(b) || b.hasPrefix(a) || a.contains("%") || b.contains("%") ? nil : .page
  }

  /// The e-mail address that the words are, as a whole.
  private static func email(_ words: String) -> String? {
    let folded = FoldedText(words)
    guard let range = EmailScanner.addresses(in: folded.bytes).first, range.count == folded.bytes.count,
      folded.bytes.contains(UInt8(ascii: "@"))
    else { return nil }
    return String(decoding: folded.bytes, as: UTF8.self)
  }
}
