internal import PolicyModel

/// Why a link's target cannot be what it looks like, whatever the link's words are.
struct LinkDoubt {
  /// What the link does, to be said behind its words.
  let message: String

  /// Judges a target; nil if it is what it looks like.
  init?(_ target: String) {
    let link = LinkTarget(target)
    let unseen = link.hiddenRecipients
    if !unseen.isEmpty {
      message = "also writes to \(unseen.joined(separator: ", ")), which nobody is shown (bcc)"
    } else if !link.user.isEmpty, !link.host.isEmpty {
      message = "leads to \(link.host): what stands before the @, “\(link.user)”, is no host"
    } else if let letter = LinkDoubt.strangeLetter(in: link.host) {
      let shown = WebHost.decoded(link.host)
      let name = shown == link.host ? "“\(shown)”" : "\(link.host) (“\(shown)”)"
      message = "leads to \(name), where \(HiddenCharacters.name(of: letter)) only looks like another letter"
    } else if LinkDoubt.runsScript(target) {
      message = "runs a script instead of leading somewhere"
    } else {
      return nil
    }
  }

  /// A letter that makes a host look like another one: beside Latin letters, or in a label all of whose letters pass
  /// for Latin ones.
  private static func strangeLetter(in host: String) -> Unicode.Scalar? {
    let shown = WebHost.decoded(host)
    guard !shown.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = Array(shown.utf8)
    if let word = bytes.withUnsafeBufferPointer(LookAlikes.words).first { return word.letter }
    for label in shown.split(separator: ".") where label.unicodeScalars.contains(where: { !$0.isASCII }) {
      let passes = label.unicodeScalars.allSatisfy { $0.isASCII || LookAlikes.latin($0) != nil }
      if passes { return label.unicodeScalars.first { !$0.isASCII } }
    }
    return bytes.withUnsafeBufferPointer(HiddenCharacters.all).first?.character
  }

  /// `javascript:` and its like, as browsers read them: white space and controls before and inside do not count.
  private static func runsScript(_ target: String) -> Bool {
    let start = String(target.unicodeScalars.lazy.filter { $0.value > 0x20 }.prefix(12).map(Character.init))
      .lowercased()
    return ["javascript:", "vbscript:", "data:text/ht"].contains { start.hasPrefix($0) }
  }
}
