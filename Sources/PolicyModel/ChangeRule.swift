/// The rules that class a change, each under the name that reports give it.
///
/// Most rules belong to one class: those of the first three groups say that the meaning is kept, the others that it changed or may
/// have. After the W3C Process's classes of changes and the lists of corrections that statutes allow their editors.
/// `policydiff explain NAME` shows what a rule reports, with an example.
public enum ChangeRule: String, Sendable, Hashable, CaseIterable {
  // MARK: How the same words are written

  /// Commas, full stops, quotes, brackets, dashes.
  case punctuation
  /// Capital or small letters.
  case letterCase = "case"
  /// One word or two, with a hyphen or without.
  case spacing
  /// Other signs for the same letters or figures: ligatures, dashes of ranges, fractions.
  case typography
  /// `behaviour`, `behavior`.
  case spellingVariant = "spelling-variant"
  /// A word mistyped on one side.
  case typingError = "typing-error"
  /// `don't`, `do not`.
  case contraction
  /// Articles, endings, agreement, the prepositions that grammar asks for.
  case grammar
  /// A word that stood twice.
  case repeatedWord = "repeated-word"
  /// The same act of the same party in the passive and in the active voice.
  case voice
  /// Words such as *also*, *for example*, *please*.
  case filler
  /// Two set phrases of one meaning, such as *prior to* and *before*.
  case setPhrase = "set-phrase"
  /// Two verbs of one strength, such as *shall* and *must*.
  case modalSynonym = "modal-synonym"
  /// `chairman`, `chairperson`; `he`, `they`.
  case genderNeutral = "gender-neutral"
  /// `five`, `5`.
  case numberWrittenOut = "number-written-out"
  /// A name and its initials.
  case abbreviation
  /// The document's own name in another form.
  case documentName = "document-name"
  /// A longer or shorter form of one name.
  case nameVariant = "name-variant"
  /// A web address that is still there behind a link, or that stays on its site.
  case addressMoved = "address-moved"
  /// A placeholder in other words.
  case placeholder
  /// A reference whose section got another number.
  case referenceRenumbered = "reference-renumbered"
  /// A reference that led nowhere and leads somewhere now.
  case referenceRepaired = "reference-repaired"
  /// The version or date of the document itself.
  case versionDate = "version-date"
  /// The same items or sentences in another order.
  case reordered

  // MARK: Sections as wholes

  /// A section has another title of the same meaning.
  case retitled
  /// A section has another printed number.
  case renumbered
  /// A section stands elsewhere in the order.
  case sectionMoved = "section-moved"
  /// A heading has another level.
  case releveled
  /// A section became several.
  case sectionSplit = "section-split"
  /// Several sections became one.
  case sectionMerged = "section-merged"
  /// Text stands elsewhere, and says the same there.
  case textMoved = "text-moved"
  /// A section with text of its own is new.
  case sectionAdded = "section-added"
  /// A section with text of its own is gone.
  case sectionRemoved = "section-removed"
  /// A heading without text is new.
  case emptySectionAdded = "empty-section-added"
  /// A heading without text is gone.
  case emptySectionRemoved = "empty-section-removed"
  /// A section that keeps records (history, credits, contents) is new.
  case recordAdded = "record-added"
  /// A section that keeps records is gone.
  case recordRemoved = "record-removed"
  /// A record was kept up: an entry of a history, a credit.
  case recordUpdated = "record-updated"

  // MARK: Links

  /// The same target in another spelling.
  case linkForm = "link-form"
  /// Another place of the same page.
  case linkAnchor = "link-anchor"
  /// Another page of the same site or name.
  case linkMoved = "link-moved"
  /// The same section under another anchor.
  case anchorRenamed = "anchor-renamed"
  /// A link leads elsewhere.
  case linkTargetChanged = "link-target-changed"
  /// The page or form by which something is reported is another.
  case reportingRouteChanged = "reporting-route-changed"

  // MARK: What is never editorial

  /// Another verb that binds, forbids or allows: *should*, *must*.
  case modalChanged = "modal-changed"
  /// A verb that binds, forbids or allows is new.
  case modalAdded = "modal-added"
  /// A verb that binds, forbids or allows is gone.
  case modalRemoved = "modal-removed"
  /// A negation came or went, or an opposite took its place.
  case polarityChanged = "polarity-changed"
  /// Who or what is covered, or how far.
  case scopeChanged = "scope-changed"
  /// A count is another.
  case numberChanged = "number-changed"
  /// A time limit is another.
  case deadlineChanged = "deadline-changed"
  /// A sum of money or a share is another.
  case amountChanged = "amount-changed"
  /// A date that is not the document's own is another.
  case dateChanged = "date-changed"
  /// An address, telephone number or form by which people are reached is another.
  case contactChanged = "contact-changed"
  /// A way to reach somebody is new.
  case contactAdded = "contact-added"
  /// A way to reach somebody is gone.
  case contactRemoved = "contact-removed"
  /// The terms under which the text may be used are others.
  case licenseChanged = "license-changed"
  /// A reference leads to another section.
  case referenceChanged = "reference-changed"
  /// A ground on which nobody may be discriminated against came or went.
  case protectedCharacteristic = "protected-characteristic"
  /// Another party is bound.
  case boundPartyChanged = "bound-party-changed"
  /// One phrase took the place of another everywhere in the document.
  case replacedThroughout = "replaced-throughout"
  /// Text stands where it says something else: under what is forbidden instead of what is expected.
  case movedToOtherPurpose = "moved-to-other-purpose"
  /// A list item is new.
  case listItemAdded = "list-item-added"
  /// A list item is gone.
  case listItemRemoved = "list-item-removed"
  /// A sentence is new.
  case sentenceAdded = "sentence-added"
  /// A sentence is gone.
  case sentenceRemoved = "sentence-removed"
  /// An address that only looks like another one, or hides behind another name.
  case linkTargetDisguised = "link-target-disguised"
  /// Words became a link.
  case linkAdded = "link-added"
  /// Words are no link any more.
  case linkRemoved = "link-removed"
  /// Words spelt in characters that nobody sees are new.
  case hiddenWordsAdded = "hidden-words-added"
  /// Words spelt in characters that nobody sees are gone.
  case hiddenWordsRemoved = "hidden-words-removed"
  /// Words spelt in characters that nobody sees are others.
  case hiddenWordsChanged = "hidden-words-changed"
  /// Other words, which no rule explains.
  case wording

  /// True for the rules about ways to reach somebody as such; a form behind a link is `reportingRouteChanged`.
  public var isContact: Bool { self == .contactChanged || self == .contactAdded || self == .contactRemoved }
  /// True for a list item that came or went.
  public var isListItem: Bool { self == .listItemAdded || self == .listItemRemoved }
  /// True for a sentence that came or went.
  public var isSentence: Bool { self == .sentenceAdded || self == .sentenceRemoved }
}
