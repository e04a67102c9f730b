/// All rules there are.
package enum RuleRegistry {
  /// Every rule, by id.
  package static let all: [any Rule.Type] = [
    AmbiguousLicense.self,
    BidirectionalControl.self,
    ChangedContactDomain.self,
    ConflictMarker.self,
    ConflictingLicense.self,
    ContradictingItems.self,
    DeadAnchor.self,
    DuplicateNumber.self,
    DuplicateTitle.self,
    EmptyRequiredRole.self,
    EmptySection.self,
    ExpiredSuppression.self,
    ForeignBase.self,
    ForeignLanguageSection.self,
    HiddenText.self,
    HintedRequiredRole.self,
    IncompleteSuppression.self,
    InsecureContactForm.self,
    InvisibleCharacter.self,
    LookAlikeLetter.self,
    LostContact.self,
    LostRequiredRole.self,
    MisleadingLink.self,
    MissingAttribution.self,
    MissingContact.self,
    MissingLicense.self,
    MissingRecommendedRole.self,
    MissingRequiredHeading.self,
    MissingRequiredRole.self,
    MissingRequiredText.self,
    MissingVersionDate.self,
    NumberMismatch.self,
    NumberingGap.self,
    NumberingStyleBreak.self,
    Placeholder.self,
    ReportingWithoutContact.self,
    RetargetedReference.self,
    RoleOutOfOrder.self,
    SilentEdit.self,
    SkippedHeadingLevel.self,
    StampWithoutChange.self,
    TemplateVariable.self,
    UndefinedTerm.self,
    UnexpectedNumberingStyle.self,
    UnnamedChange.self,
    UnreadLanguage.self,
    UnresolvedReference.self,
    UnusedSuppression.self,
    UnusedTerm.self,
    WrongRoleReference.self,
  ].sorted { $0.id < $1.id }

  /// The ids of all rules, sorted.
  package static let ids: [String] = all.map { $0.id }

  /// The rule of an id; nil if there is none.
  package static func rule(named id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
