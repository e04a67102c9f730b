internal import PolicyModel

/// What speaks for keeping a role that some sentence of a section has evidence for.
struct RoleFeatures {
  /// Strongest evidence in one sentence.
  var strongest = 0.0
  /// Share of the section's weight, 0 to 1.
  var share = 0.0
  /// Sentences in which no other role has more evidence.
  var leadingSentences = 0
  /// Sentences with evidence.
  var sentences = 0
  /// Different cues.
  var cues = 0
  /// Sentences of `sentences` that only their wording as a rule speaks for.
  var rules = 0
  /// A list was led in as being about it.
  var isListed = false
  /// What the section's own heading promises, and the one above.
  var heading = 0
  var parentHeading = 0
  /// The firmest promise of the own heading for other roles.
  var otherHeading = 0
  /// No role of the section weighs more.
  var isFirst = false
  /// Sentences of the section.
  var sectionSentences = 1
  /// Other sections stand before and after.
  var isInside = false
  /// Where the last evidence stands, 0 to 1.
  var lastPlace = 0.0

  /// True if nothing but the wording of sentences as rules speaks for the role.
  var isOfRulesOnly: Bool { rules > 0 && rules == sentences }

  /// True of what stands at the ends of a document, here inside and under no heading that says so.
  func isOutOfPlace(_ role: Role) -> Bool {
    isInside && heading == 0 && parentHeading == 0 && RoleModel.ofTheEnds.contains(role)
  }

  /// In the order of `RoleModel.names`.
  func values(role: Role, kind: DocumentKind?) -> [Double] {
    func flag(_ condition: Bool) -> Double { condition ? 1 : 0 }
    let isManual = kind == .manual || kind == .governance || kind == .reportingGuide
    let isGoverning = role == .procedure || role == .responsibilities
    return [
      1, min(strongest, 6) / 3, flag(strongest >= 4), share, min(share * 3, 1), ln1p(leadingSentences),
      flag(leadingSentences > 0), ln1p(sentences), Double(min(cues, 4)) / 2, flag(isListed), flag(heading >= 3),
      flag(heading == 2), flag(parentHeading > 0), flag(otherHeading >= 3), flag(otherHeading >= 4), flag(isFirst),
      ln1p(sectionSentences) / 3, lastPlace, flag(kind == .other && RoleModel.meansOtherThings.contains(role)),
      flag(isManual && (role == .expectedBehaviours || role == .prohibitedBehaviours || role == .values)),
      flag(isManual && isGoverning), flag(kind == .code && isGoverning),
      flag((kind == .manual || kind == .governance) && role == .reporting), flag(isOutOfPlace(role)),
    ]
  }

  /// ln(1 + count) from a series of halvings; exact enough for a feature, and needs no C library.
  private func ln1p(_ count: Int) -> Double {
    var value = Double(1 + count)
    var result = 0.0
    while value > 2 {
      value /= 2
      result += 0.693_147_180_559_945_3
    }
    let x = (value - 1) / (value + 1)
    let square = x * x
    return result + 2 * x * (1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square / 9))))
  }
}

/// Decides from a section's evidence whether it has a role: a logistic regression over few features.
///
/// The weights are data, fitted to labelled sections; see `Data/languages/README.md`.
struct RoleModel: Sendable {
  /// The features, in order.
  static let names = [
    "bias", "strongest", "strongest-at-least-4", "share", "share-up-to-a-third", "leading-sentences", "leads-once",
    "sentences", "cues", "listed", "heading-decisive", "heading-indicative", "heading-above",
    "other-heading", "other-heading-firm", "first", "section-length", "last-place", "other-policy",
    "behaviour-in-manual", "governing-in-manual", "governing-in-code", "reporting-in-manual",
    "upkeep-inside",
  ]
  /// Roles whose words mean business things in privacy policies, terms and the like.
  static let meansOtherThings: Set<Role> = [
    .reporting, .confidentiality, .records, .procedure, .resources, .contact, .values, .responsibilities, .scope,
    .expectedBehaviours,
    .consequences,
  ]
  /// Roles that a document's first and last lines have; elsewhere their words are about something else ("free to use").
  static let ofTheEnds: Set<Role> = [.licence, .attribution, .revisionHistory, .amendment]
  /// True of roles whose words mean something else in a kind of document: in privacy policies and terms those of
  /// business, in bylaws "shall not", which limits powers and bans no behaviour.
  static func meansOther(_ role: Role, in kind: DocumentKind?) -> Bool {
    switch kind {
    case .other: meansOtherThings.contains(role)
    case .governance: role == .expectedBehaviours || role == .prohibitedBehaviours
    default: false
    }
  }

  /// A role is kept from a probability of 0.4: below one half, because a missed role costs a reader more than a
  /// doubtful one. Given as the logarithm of the odds.
  static let cut = -0.405
  /// Core roles are kept from 0.35: without one, a validator would call a good code incomplete.
  static let cutOfCoreRoles = -0.619

  private let weights: [Double]
  private let roleWeights: [Double]

  /// Reads lines of `name weight`; features and roles that are not named weigh nothing.
  init(parsing text: String) {
    var table: [(name: String, weight: Double)] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")),
        let weight = RoleModel.decimal(line[line.index(after: space)...])
      else { continue }
      table.append((String(Substring(line[..<space])), weight))
    }
    func weight(_ name: String) -> Double { table.first { $0.name == name }?.weight ?? 0 }
    weights = RoleModel.names.map(weight)
    roleWeights = Role.allCases.map { weight($0.rawValue) }
  }

  /// A number such as `-0.246`: the standard library's reader takes longer for all of them than a small document does.
  static func decimal(_ text: Substring.UTF8View) -> Double? {
    var (digits, divisor, isFraction) = (0, 1, false)
    let isNegative = text.first == UInt8(ascii: "-")
    guard (1...16).contains(text.count) else { return nil }
    for byte in isNegative ? text.dropFirst() : text {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if (0x30...0x39).contains(byte) {
        digits = digits * 10 + Int(byte - 0x30)
        if isFraction { divisor *= 10 }
      } else {
        return nil
      }
    }
    // Both are whole numbers that a Double holds, so the quotient is the nearest one to what is written.
    return Double(digits) / Double(divisor) * (isNegative ? -1 : 1)
  }

  /// A core role that a code has nowhere else is kept from 0.15 at its best place: authors who give consequences or
  /// reporting half a sentence have still said it.
  static let cutOfOnlyPlace = -1.735
  /// Where only the wording as a demand or ban speaks for it, from 0.25: what a body must do is worded so, too.
  static let cutOfOnlyPlaceByWording = -1.099

  /// The weightiest role of a section in which none reaches its cut is kept from 0.25: less is a word in passing, and the
  /// section's place and kind of document tell more.
  static let cutOfLastResort = -1.099

  /// Roles whose words mean something else in such a document are kept from 0.7: nobody looks for them
  /// in such a text, and a false one misleads.
  static let cutInOtherPolicies = 0.847

  /// What stands at the ends of a document is found inside only as a notice that fills its section: of less, the words
  /// are about something else. The fit cannot tell, since the labelled texts have few such words.
  static let leastShareOutOfPlace = 1 / 3.0

  /// True if the role is to be kept.
  func keeps(_ role: Int, _ features: RoleFeatures, kind: DocumentKind?) -> Bool {
    let name = Role.allCases[role]
    if features.isOutOfPlace(name), features.share < RoleModel.leastShareOutOfPlace { return false }
    let cut =
      RoleModel.meansOther(name, in: kind)
      ? RoleModel.cutInOtherPolicies : Role.core.contains(name) ? RoleModel.cutOfCoreRoles : RoleModel.cut
    return score(role, features, kind: kind) >= cut
  }

  /// The logarithm of the odds that the section has the role.
  func score(_ role: Int, _ features: RoleFeatures, kind: DocumentKind?) -> Double {
    var score = roleWeights[role]
    for (weight, value) in zip(weights, features.values(role: Role.allCases[role], kind: kind)) {
      score += weight * value
    }
    return score
  }

  /// The model that the module brings along.
  static let fitted = RoleModel(parsing: EmbeddedRoleData.weights)
}
