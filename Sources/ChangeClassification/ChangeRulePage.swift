public import PolicyModel

/// What a rule of classification reports, for people: a sentence, and a text before and after that comes under it.
public struct ChangeRulePage: Sendable, Hashable {
  /// The rule.
  public let rule: ChangeRule
  /// What it reports, as one sentence.
  public let summary: String
  /// A Markdown document that the rule is an example of, before.
  public let before: String
  /// The same document after.
  public let after: String

  /// The page of a rule.
  public static func of(_ rule: ChangeRule) -> ChangeRulePage {
    let (summary, before, after) = texts(rule)
    return ChangeRulePage(rule: rule, summary: summary, before: document(before), after: document(after))
  }

  /// The page as Markdown.
  public var text: String {
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }
    return "\(summary)\n\n## Example\n\nBefore:\n\n\(indented(before))\nAfter:\n\n\(indented(after))"
  }

  /// A lone sentence stands in a section of rules; a text with headings is a document already.
  private static func document(_ text: String) -> String {
    text.hasPrefix("#") ? text + "\n" : "# Rules\n\n" + text + "\n"
  }

  private static func texts(_ rule: ChangeRule) -> (summary: String, before: String, after: String) {
    writing(rule) ?? phrasing(rule) ?? sections(rule) ?? links(rule) ?? meaning(rule) ?? wording(rule) ?? ("", "", "")
  }

  private static func writing(_ rule: ChangeRule) -> (String, String, String)? {
    switch rule {
    case .punctuation: ("Only marks differ: commas, quotes, dashes.", "Be kind and fair.", "Be kind, and fair.")
    case .letterCase: ("Only capital and small letters differ.", "Ask the Chair first.", "Ask the chair first.")
    case .spacing: ("One word or two, with a hyphen or without.", "Use the mailing list.", "Use the mailing-list.")
    case .typography:
      (
        "Other signs for the same letters or figures: ligatures, dashes of ranges, fractions.",
        "A break lasts 1/2 hour.", "A break lasts \u{BD} hour."
      )
    case .voice:
      (
        "The same act of the same party in the passive and in the active voice.", "The panel reviews each appeal.",
        "Each appeal is reviewed by the panel."
      )
    case .spellingVariant:
      ("Two spellings of one word.", "Bad behaviour ends here.", "Bad behavior ends here.")
    case .typingError: ("A slip of the pen was mended or made.", "Use r leave it.", "Use or leave it.")
    case .contraction: ("A short form was written out or the reverse.", "We don't mind.", "We do not mind.")
    case .grammar:
      (
        "Articles, endings and prepositions that grammar asks for.", "All of members agree.",
        "All of the members agree."
      )
    case .repeatedWord:
      ("A word or phrase that stood twice stands once.", "This can be, or be, rude.", "This can be rude.")
    default: nil
    }
  }

  private static func phrasing(_ rule: ChangeRule) -> (String, String, String)? {
    switch rule {
    case .filler: ("Words that carry no meaning of their own.", "Help each other.", "Please help each other.")
    case .setPhrase:
      ("Two set phrases of one meaning.", "Ask prior to posting.", "Ask before posting.")
    case .modalSynonym:
      ("Two verbs that bind alike.", "Members shall attend.", "Members must attend.")
    case .genderNeutral: ("A word for all instead of one for some.", "Ask the chairman.", "Ask the chairperson.")
    case .numberWrittenOut: ("The same number in figures or letters.", "Wait five days.", "Wait 5 days.")
    case .abbreviation:
      ("A name got or lost its initials.", "Ask the Diversity Committee.", "Ask the Diversity Committee (DC).")
    case .documentName:
      (
        "The document's own name in another form.", "# Harbour Code\n\nThe Harbour Code is for all who work here.",
        "# Harbour Rules\n\nThe Harbour Rules is for all who work here."
      )
    case .nameVariant:
      ("A longer or shorter form of one name.", "We sell Woo Shipping.", "We sell WooCommerce Shipping.")
    case .addressMoved:
      (
        "A web address went behind words, or stays on its site.", "See https://example.org/a/rules now.",
        "See https://example.org/b/rules now."
      )
    case .placeholder: ("A place left open, in other words.", "Write to [INSERT EMAIL].", "Write to [YOUR CONTACT].")
    case .referenceRenumbered:
      (
        "A reference follows its section's new number.",
        "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Appeals\n\nAs in section 1, members may appeal.",
        "# Code\n\n## 1. Terms\n\nA member is whoever joined us.\n\n## 2. Rules\n\nBe kind to others here.\n\n"
          + "## 3. Appeals\n\nAs in section 2, members may appeal."
      )
    case .referenceRepaired:
      (
        "A reference led nowhere and leads to a section now.",
        "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Appeals\n\nAs in section 7, members may appeal.",
        "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Appeals\n\nAs in section 1, members may appeal."
      )
    case .versionDate:
      ("The document's own date or version.", "Last updated: 2 May 2023.", "Last updated: 9 June 2024.")
    case .reordered:
      (
        "The same items or sentences in another order.", "Age, race and religion matter.",
        "Race, religion and age matter."
      )
    default: nil
    }
  }

  private static func sections(_ rule: ChangeRule) -> (String, String, String)? {
    let pair = (
      "# Code\n\n## Manners\n\nBe kind to others here.", "# Code\n\n## Manners\n\nBe kind to others here.\n\n"
    )
    let telling = "Tell the panel about any breach you see. A note is enough. Say what happened, when and where it was."
    let answering =
      "The panel answers within ten days. It hears both sides. Its decision is written down with the reasons."
    let whole = "# Code\n\n## Reports\n\n\(telling)\n\n\(answering)"
    let parts = "# Code\n\n## Reports\n\n\(telling)\n\n## Answers\n\n\(answering)"
    switch rule {
    case .retitled:
      return (
        "Another title over the same text.", "# Code\n\n## Manners\n\nBe kind to others, and listen to them.",
        "# Code\n\n## Conduct\n\nBe kind to others, and listen to them."
      )
    case .renumbered:
      return (
        "Another printed number.", "# Code\n\n## 2. Manners\n\nBe kind to others here.",
        "# Code\n\n## 3. Manners\n\nBe kind to others here."
      )
    case .sectionMoved:
      let (a, b, c) = (
        "## One\n\nThe first rule is about being kind to each other.\n\n",
        "## Two\n\nThe second rule is about telling the truth in public.\n\n",
        "## Three\n\nThe third rule is about leaving rooms tidy after use.\n\n"
      )
      return ("A section stands elsewhere in the order.", "# Code\n\n" + a + b + c, "# Code\n\n" + c + a + b)
    case .releveled:
      return (
        "Another level of heading.", "# Code\n\n## Manners\n\nBe kind to others here.",
        "# Code\n\n### Manners\n\nBe kind to others here."
      )
    case .sectionSplit: return ("One section became several.", whole, parts)
    case .sectionMerged: return ("Several sections became one.", parts, whole)
    case .textMoved:
      return (
        "Text stands in another section and says the same there.",
        "# Code\n\n## Work\n\nThe panel meets on the first Friday of a month.\n\nIts notes are public for all members.\n\n"
          + "## Papers\n\nAll papers are kept in the office for later readers.",
        "# Code\n\n## Work\n\nThe panel meets on the first Friday of a month.\n\n"
          + "## Papers\n\nAll papers are kept in the office for later readers.\n\nIts notes are public for all members."
      )
    case .sectionAdded: return ("A section is new.", pair.0, pair.1 + "## Noise\n\nThe hall is quiet after ten.")
    case .sectionRemoved: return ("A section is gone.", pair.1 + "## Noise\n\nThe hall is quiet after ten.", pair.0)
    case .emptySectionAdded: return ("A heading without text is new.", pair.0, pair.1 + "## Noise")
    case .emptySectionRemoved: return ("A heading without text is gone.", pair.1 + "## Noise", pair.0)
    case .recordAdded:
      return ("A history, credits or contents are new.", pair.0, pair.1 + "## Changelog\n\nMay: first text.")
    case .recordRemoved:
      return ("A history, credits or contents are gone.", pair.1 + "## Changelog\n\nMay: first text.", pair.0)
    case .recordUpdated:
      return (
        "A history, credit or list of contents was kept up.",
        pair.1 + "## Changelog\n\nMay: first text of these rules.",
        pair.1 + "## Changelog\n\nJune: the second text of these rules."
      )
    default: return nil
    }
  }

  private static func links(_ rule: ChangeRule) -> (String, String, String)? {
    func read(_ target: String) -> String { "Read [the page](\(target)) first." }
    switch rule {
    case .linkForm:
      return ("The same address in another spelling.", read("http://example.org/a"), read("https://example.org/a"))
    case .linkAnchor:
      return ("Another place of the same page.", read("https://example.org/a#x"), read("https://example.org/a#y"))
    case .linkMoved:
      return (
        "The page stands elsewhere on its site.", read("https://example.org/old/a"), read("https://example.org/new/a")
      )
    case .anchorRenamed:
      return (
        "The section that the link leads to has another anchor.",
        "# Code\n\nSee [how](#good-manners).\n\n## Good manners\n\nBe kind to others, and listen to them.",
        "# Code\n\nSee [how](#our-conduct).\n\n## Our conduct\n\nBe kind to others, and listen to them."
      )
    case .linkTargetDisguised:
      return (
        "A link looks as if it led where it led before.", read("https://example.org/a"),
        read("https://example.org@other.example/a")
      )
    case .linkAdded: return ("Words became a link.", "Read the page first.", read("https://example.org/a"))
    case .linkRemoved: return ("Words are no link any more.", read("https://example.org/a"), "Read the page first.")
    case .linkTargetChanged:
      return ("A link leads elsewhere.", read("https://one.example/a"), read("https://other.example/b"))
    case .reportingRouteChanged:
      return (
        "The page or form for reports is another.", "Use the [report form](https://one.example/a) for it.",
        "Use the [report form](https://other.example/b) for it."
      )
    default: return nil
    }
  }

  private static func meaning(_ rule: ChangeRule) -> (String, String, String)? {
    switch rule {
    case .modalChanged: ("A verb binds more, less or otherwise.", "Members should attend.", "Members must attend.")
    case .modalAdded: ("A verb that binds or allows is new.", "Members leave early.", "Members may leave early.")
    case .modalRemoved: ("A verb that binds or allows is gone.", "Members may leave early.", "Members leave early.")
    case .polarityChanged: ("The opposite is said now.", "Members may record talks.", "Members may not record talks.")
    case .scopeChanged: ("Others are covered, or more, or fewer.", "Some members are bound.", "All members are bound.")
    case .numberChanged: ("Another count.", "The panel has 3 people.", "The panel has 5 people.")
    case .deadlineChanged: ("Another time limit.", "Appeal within 14 days.", "Appeal within 30 days.")
    case .amountChanged: ("Another sum or share.", "The fee is 20 euros.", "The fee is 35 euros.")
    case .dateChanged:
      (
        "Another date.", "Apply before 1 May 2024 to the panel at the office.",
        "Apply before 1 June 2024 to the panel at the office."
      )
    case .contactChanged:
      ("People are reached otherwise.", "Write to a@example.org at once.", "Write to b@example.org at once.")
    case .contactAdded:
      (
        "A way to reach people is new.", "Tell the panel of it.\n\nWe listen.",
        "Tell the panel of it.\n\nWe listen.\n\nThe address is a@example.org for all."
      )
    case .contactRemoved:
      (
        "A way to reach people is gone.",
        "Tell the panel of it.\n\nWe listen.\n\nThe address is a@example.org for all.",
        "Tell the panel of it.\n\nWe listen."
      )
    case .licenseChanged:
      ("Other terms for the text.", "This text is under CC BY 4.0 for all.", "This text is under CC BY-NC 4.0 for all.")
    case .referenceChanged:
      (
        "A reference leads to another section.",
        "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Fees\n\nThere are none so far.\n\n## 3. Appeals\n\n"
          + "As in section 1, members may appeal.",
        "# Code\n\n## 1. Rules\n\nBe kind to others here.\n\n## 2. Fees\n\nThere are none so far.\n\n## 3. Appeals\n\n"
          + "As in section 2, members may appeal."
      )
    default: nil
    }
  }

  private static func wording(_ rule: ChangeRule) -> (String, String, String)? {
    switch rule {
    case .protectedCharacteristic:
      (
        "A ground on which nobody may be harmed came or went.", "We welcome all, whatever their age or race.",
        "We welcome all, whatever their age, race or religion."
      )
    case .boundPartyChanged: ("Somebody else is bound.", "Speakers must register.", "Visitors must register.")
    case .replacedThroughout:
      (
        "One phrase took the place of another everywhere in the document.",
        "The Elders decide on fees.\n\nReports go to the Elders.\n\nIn a deadlock the Elders meet.",
        "The Stewards decide on fees.\n\nReports go to the Stewards.\n\nIn a deadlock the Stewards meet."
      )
    case .movedToOtherPurpose:
      (
        "Text stands where it says something else.",
        "# Code\n\n## Expected Behaviour\n\n- Be kind to others here\n- Take pictures of the people around you\n\n"
          + "## Unacceptable Behaviour\n\n- Hurt other people on purpose",
        "# Code\n\n## Expected Behaviour\n\n- Be kind to others here\n\n## Unacceptable Behaviour\n\n"
          + "- Hurt other people on purpose\n- Take pictures of the people around you"
      )
    case .listItemAdded:
      ("A list item is new.", "- Be kind\n- Listen well", "- Be kind\n- Listen well\n- Throw no stones")
    case .listItemRemoved:
      ("A list item is gone.", "- Be kind\n- Listen well\n- Throw no stones", "- Be kind\n- Listen well")
    case .sentenceAdded: ("A sentence is new.", "Be kind.", "Be kind. The hall is quiet after ten.")
    case .sentenceRemoved: ("A sentence is gone.", "Be kind. The hall is quiet after ten.", "Be kind.")
    case .hiddenWordsAdded:
      ("Words in letters that nobody sees are new.", "Be kind to all.", "Be kind to all.\(hidden("no"))")
    case .hiddenWordsRemoved:
      ("Words in letters that nobody sees are gone.", "Be kind to all.\(hidden("no"))", "Be kind to all.")
    case .hiddenWordsChanged:
      (
        "Words in letters that nobody sees are others.", "Be kind to all.\(hidden("no"))",
        "Be kind to all.\(hidden("yes"))"
      )
    case .wording: ("Other words, which no other rule explains.", "The panel helps.", "The panel decides.")
    default: nil
    }
  }

  /// A word in the tag characters of Unicode.
  private static func hidden(_ word: String) -> String {
    var tags = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { if let tag = Unicode.Scalar(0xE0000 + scalar.value) { tags.append(tag) } }
    return String(tags)
  }
}
