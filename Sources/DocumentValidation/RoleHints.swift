internal import PolicyModel

/// Words that point to a role without saying what the role asks for.
enum RoleHints {
  /// The first hint at a role in running text or a list; nil if there is none.
  static func hint(at role: Role, in context: ValidationContext) -> (text: PlacedText, range: Range<Int>)? {
    guard let words = cues[role] else { return nil }
    for text in context.texts where !text.isHeading && !text.isCode {
      if let range = text.folded.first(of: words) {
        var end = range.upperBound
        while end < text.bytes.count, isASCIIWord(text.bytes[end]) { end += 1 }
        return (text, range.lowerBound..<end)
      }
    }
    return nil
  }

  /// Phrases that are rarely about anything else. A word such as “report” alone is not among them: research reports,
  /// bug reports and annual reports are not hints.
  private static let cues: [Role: [String]] = [
    .scope: [
      "applies to", "apply to all", "apply to everyone", "within the scope", "gilt für", "gelten für", "s'applique à",
      "s'appliquent à", "s’applique à", "se aplica a", "aplica se a", "aplica-se a", "si applica a", "适用于", "適用され",
      "ينطبق", "تنطبق",
    ],
    .expectedBehaviours: [
      "are expected to", "is expected to", "we expect", "we ask all", "we ask everyone", "wir erwarten",
      "wird erwartet",
      "nous attendons", "esperamos que", "ci aspettiamo", "我们期望", "期待され", "نتوقع",
    ],
    .prohibitedBehaviours: [
      "unacceptable behavio*", "inappropriate behavio*", "will not be tolerated", "not tolerate", "is prohibited",
      "are prohibited", "unacceptable conduct", "inakzeptab*", "nicht toleriert", "inacceptable*", "inaceptable*",
      "inaceitáve*", "inaccettabil*", "不可接受", "禁止", "受け入れられない", "許され", "غير مقبول*",
    ],
    .reporting: [
      "report violations", "report a violation", "report it to", "report incidents", "report an incident",
      "reporting guide*", "reporting procedure*", "file a complaint", "files a complaint", "to report abuse",
      "gemeldet",
      "melden sie", "zu melden", "signaler", "signalé*", "denunciar", "reportar", "segnalare", "segnalat*", "举报", "報告",
      "报告", "通報", "الإبلاغ", "إبلاغ",
    ],
    .consequences: [
      "will have consequences", "be subject to consequences", "face consequences", "sanctions", "disciplinary",
      "enforcement of this", "be held accountable", "asked to leave", "asking someone to leave", "asked to stop",
      "take action", "immediate action", "appropriate action", "course of action", "konsequenzen", "maßnahmen",
      "sanktion*", "conséquences", "mesures", "consecuencias", "medidas", "sanciones", "sanções", "conseguenze",
      "sanzioni", "后果", "处罚", "措施", "追放", "処分", "対応を取", "عواقب", "إجراءات",
    ],
    .procedure: ["will be investigated", "will be reviewed", "will be looked into"],
    .confidentiality: ["confidential*"],
    .nonRetaliation: ["retaliat*"],
    .appeals: ["appeal"],
    .conflictsOfInterest: ["conflict of interest", "conflicts of interest", "recus*"],
  ]
}
