internal import PolicyModel

/// What standing in a part of a document makes of words: whether they are wanted, whether they are a right or a duty, and
/// which breach they are for.
///
/// The same words say something else where one of these is another: a fee among the rights is a present, and a warning
/// that was for the first breach is mild for the second.
struct Standing: Hashable {
  /// Who owes whom.
  enum Claim: Hashable {
    case right
    case duty
  }

  /// Wanted or unwanted.
  var polarity = Polarity.unknown
  /// Nil where the words around do not tell, or tell both.
  var claim: Claim?
  /// Which of several times: the first breach, the second; nil where nobody counts.
  var step: String?

  /// True if the words of one place say something else at another.
  func isReverse(of other: Standing) -> Bool {
    polarity.isReverse(of: other.polarity) || difference(from: other) != nil
  }

  /// The rule under which two standings differ, their polarity aside; nil if nothing is known to.
  func difference(from other: Standing) -> Difference? {
    if let claim, let now = other.claim, claim != now { return .claim }
    if let step, let now = other.step, step != now { return .step }
    return nil
  }

  /// In what two standings differ.
  enum Difference {
    case claim
    case step
  }

  /// What is not known here, taken from a wider place.
  func filled(by wider: Standing) -> Standing {
    Standing(
      polarity: polarity == .unknown ? wider.polarity : polarity, claim: claim ?? wider.claim, step: step ?? wider.step)
  }

  /// Of words that have a verb of their own that rules: then only the step is that of the place.
  var ofOwnVerb: Standing { Standing(step: step) }

  /// What a section's title says of its text: “Duties of members”, “Second breach”.
  static func of(title words: [Word], _ rules: LanguageRules) -> Standing {
    Standing(polarity: .of(title: words, rules), claim: claim(words, rules), step: step(words, rules))
  }

  /// What a sentence says of the list that follows: “Members must not:”, “On the second breach:”.
  static func of(leadIn words: [Word], _ rules: LanguageRules) -> Standing {
    let last = Polarity.leadIn(in: words)
    return Standing(polarity: .of(leadIn: last, rules), claim: claim(last, rules), step: step(last, rules))
  }

  /// By the last verb that rules, else by nouns; nil for “rights and duties”.
  private static func claim(_ words: [Word], _ rules: LanguageRules) -> Claim? {
    let plain = words.filter { $0.kind != .punctuation }
    let named = Set(plain.indices.compactMap { rules.claims.match(plain, at: $0)?.value })
    if named.count == 1 { return named.contains("right") ? .right : .duty }
    guard named.isEmpty else { return nil }
    let modal = MarkerScanner.markers(of: plain, rules, references: []).last { $0.kind == .modal }
    switch modal.flatMap({ ObligationStrength(rawValue: $0.value) }) {
    case .permission?, .ability?: return .right
    case .obligation?, .recommendation?, .expectation?: return .duty
    default: return nil
    }
  }

  /// The ordinal, unless it counts the document's own parts (“Third chapter”) or there are several.
  private static func step(_ words: [Word], _ rules: LanguageRules) -> String? {
    let plain = words.filter { $0.kind != .punctuation }
    var found: Set<String> = []
    for index in plain.indices {
      guard let step = rules.steps.match(plain, at: index) else { continue }
      let next = index + step.count
      if next < plain.count, rules.references.contains(plain[next].folded) { continue }
      found.insert(step.value)
    }
    return found.count == 1 ? found.first : nil
  }
}
