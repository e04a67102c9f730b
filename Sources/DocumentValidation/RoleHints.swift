internal import PolicyModel
internal import PolicyText

/// Words that point to a role without saying what the role asks for.
enum RoleHints {
  /// The first hint at a role in running text or a list; nil if there is none.
  static func hint(at role: Role, in context: ValidationContext) -> (text: PlacedText, range: Range<Int>)? {
    phrase(of: role, in: context) ?? evidence(of: role, in: context)
  }

  /// The first phrase that points to a role.
  private static func phrase(of role: Role, in context: ValidationContext) -> (text: PlacedText, range: Range<Int>)? {
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

  /// The sentence that came nearest to a role when roles were judged.
  private static func evidence(of role: Role, in context: ValidationContext) -> (text: PlacedText, range: Range<Int>)? {
    guard let hint = context.document.roleHints.first(where: { $0.role == role }),
      let text = context.text(hint.place),
      let words = text.folded.range(of: String(decoding: FoldedText(hint.evidence.words).bytes, as: UTF8.self))
    else { return nil }
    return (text, sentence(around: words, in: text, context))
  }

  /// The sentence around some words.
  private static func sentence(around words: Range<Int>, in text: PlacedText, _ context: ValidationContext) -> Range<
    Int
  > {
    let language = context.document.textLanguage ?? context.document.metadata.language?.value
    let ends = SentenceBreaks(language: language).ends(in: text.text)
    let start = ends.last { $0 <= words.lowerBound } ?? 0
    let end = ends.first { $0 >= words.upperBound } ?? text.bytes.count
    let blank: (Int) -> Bool = { text.bytes[$0] == 0x20 || text.bytes[$0] == 0x0A }
    var range = start..<max(end, words.upperBound)
    while range.lowerBound < range.upperBound, blank(range.lowerBound) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.upperBound > words.upperBound, blank(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
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
