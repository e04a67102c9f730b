public import PolicyModel

/// Which built-in profile suits a document for which none was named, and what speaks for it.
///
/// A bylaw without reporting is no worse for it, and a list of roles that nobody expects there hides the findings that
/// count. So the profile follows what the document calls itself. In doubt it is held to the default: a code of ethics
/// that passes because it was taken for something else would be worse than a finding too many.
public struct ProfileChoice: Sendable, Hashable {
  /// The profile's id.
  public let profile: String
  /// What speaks for it, as the end of “…, since”.
  public let reason: String

  /// Creates a choice that was made elsewhere.
  public init(profile: String, reason: String) {
    self.profile = profile
    self.reason = reason
  }

  /// Chooses by the title, else by the names of file and folder, else by what the text calls itself.
  ///
  /// - Parameter name: A path, an address, or `id@version`.
  public init(for document: PolicyDocument, name: String) {
    let roles = RolePresence(of: document)
    // Below text that has no heading, the first heading is no title.
    let heading = document.allSections.first?.ordinal == 0 ? document.sections.first?.title : nil
    let title = document.metadata.title?.value ?? heading ?? ""
    if let kind = DocumentKind(named: title, roles) {
      self.init(kind, "its title says “\(kind.words)”")
      return
    }
    for part in ProfileChoice.parts(of: name) {
      guard let kind = DocumentKind(named: part, roles) else { continue }
      self.init(kind, "it is called “\(kind.words)”")
      return
    }
    if let kind = DocumentKind(selfNamedIn: document) {
      self.init(kind, "it calls itself “\(kind.words)”")
      return
    }
    self.init(profile: Profile.defaultID, reason: "nothing says that it is another kind of document")
  }

  private init(_ kind: DocumentKind, _ reason: String) {
    switch kind.use {
    case .code: self.init(profile: Profile.defaultID, reason: reason)
    case .bylaws: self.init(profile: "bylaws", reason: reason)
    case .companion: self.init(profile: "policy", reason: reason + " and it does not say what to do and what not")
    case .oath: self.init(profile: "policy", reason: reason + ", and no profile fits what is promised and not enforced")
    case .other: self.init(profile: "policy", reason: reason)
    }
  }

  /// The file's name, then its folder's: what lies further up says more about the disk than about the document.
  private static func parts(of name: String) -> [String] {
    name.split { $0 == "/" || $0 == "@" || $0 == ":" }.suffix(2).reversed().map(String.init)
  }
}

/// What kind of document a title or the text says it is.
struct DocumentKind {
  /// What it is used for.
  enum Use {
    /// A code of ethics or conduct, by any name.
    case code
    /// How an association is organised.
    case bylaws
    /// What goes with a code: how reports are handled, questions and answers.
    case companion
    /// An oath or pledge: what one promises, and no more.
    case oath
    /// Any other policy.
    case other
  }

  let use: Use
  /// The words that say so.
  let words: String

  /// Reads a title or a file's name; nil if it says nothing. The phrase that stands first decides: bylaws of an ethics
  /// society are bylaws.
  init?(named title: String, _ roles: RolePresence) {
    let folded = DocumentKind.folded(title)
    // A manual on a code's enforcement has the code's name in its own: “Code of Conduct Enforcement Manual”. A code may
    // also hold its procedure and say so: “Code of Conduct and Reporting Procedure”; or tell what to do and what not.
    let isComplete = roles.has(.expectedBehaviours) && roles.has(.prohibitedBehaviours)
    let code = folded.first(of: DocumentKind.codes)
    if let range = folded.first(of: DocumentKind.companions), !isComplete,
      !DocumentKind.isJoined(code, to: range, in: folded)
    {
      self.init(.companion, range, folded)
      return
    }
    var best: (use: Use, range: Range<Int>)?
    for (use, phrases) in [
      (Use.code, DocumentKind.codes), (.bylaws, DocumentKind.bylaws), (.other, DocumentKind.others),
    ] {
      guard let range = folded.first(of: phrases) else { continue }
      if best == nil || range.lowerBound < best!.range.lowerBound { best = (use, range) }
    }
    if let range = folded.first(of: DocumentKind.oaths), best?.use != .bylaws, code == nil {
      self.init(.oath, range, folded)
    } else if let best {
      self.init(best.use, best.range, folded)
    } else if let range = folded.first(of: DocumentKind.anyPolicy),
      !(roles.has(.prohibitedBehaviours) && roles.has(.reporting))
    {
      // One that names what is prohibited and how to report it does a code's work under another name.
      self.init(.other, range, folded)
    } else {
      return nil
    }
  }

  /// Reads what a text without a telling title calls itself: “these bylaws”, “this privacy policy”. The first kind
  /// that is named so often enough decides.
  init?(selfNamedIn document: PolicyDocument) {
    var counts: [(use: Use, words: String, count: Int)] = []
    for section in document.allSections {
      for block in section.blocks where block.text.utf8.contains(where: { $0 == 0x54 || $0 == 0x74 }) {
        let folded = DocumentKind.folded(block.text)
        for (use, phrases) in DocumentKind.selfNames {
          guard let range = folded.first(of: phrases) else { continue }
          if let index = counts.firstIndex(where: { $0.use == use }) {
            counts[index].count += 1
          } else {
            counts.append((use, String(decoding: folded.bytes[range], as: UTF8.self), 1))
          }
        }
      }
    }
    guard let most = counts.max(by: { $0.count < $1.count }), most.count >= DocumentKind.fewestSelfNames,
      counts.count(where: { $0.count == most.count }) == 1
    else { return nil }
    (use, words) = (most.use, most.words)
  }

  /// True if a code's name stands first and “and”, a comma or the like between the two.
  private static func isJoined(_ code: Range<Int>?, to companion: Range<Int>, in title: FoldedText) -> Bool {
    guard let code, code.upperBound < companion.lowerBound else { return false }
    let between = FoldedText(Array(title.bytes[code.upperBound..<companion.lowerBound]))
    return between.contains(anyOf: ["and", "&", "+", ",", "/", ";", "with", "und", "et", "y", "e"])
  }

  private init(_ use: Use, _ range: Range<Int>, _ folded: FoldedText) {
    var end = range.upperBound
    func skip(while isWanted: (UInt8) -> Bool) {
      while end < folded.bytes.count, isWanted(folded.bytes[end]) { end += 1 }
    }
    skip(while: isASCIIWord)
    // “code of” says nothing without the word that follows.
    if folded.bytes[range.lowerBound..<end].suffix(3).elementsEqual(" of".utf8) {
      skip { $0 == 0x20 }
      skip { isASCIIWord($0) || $0 > 0x7F }
    }
    self.use = use
    words = String(decoding: folded.bytes[range.lowerBound..<end], as: UTF8.self)
  }

  /// Small letters, and spaces for the marks that part words in file names.
  private static func folded(_ text: String) -> FoldedText {
    FoldedText(text.lowercased().utf8.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") ? 0x20 : $0 })
  }

  /// Once may be a mention of another document.
  private static let fewestSelfNames = 2

  private static let companions = [
    "enforcement manual", "enforcement guide*", "enforcement polic*", "enforcement procedure*", "enforcement process",
    "reporting guide*", "reporting procedure*", "reporting process", "reporting instructions", "reporting and response",
    "incident", "incidents", "response guide*", "response plan", "response procedure*", "moderation",
    "implementation", "committee charter", "committee governance", "council charter", "team charter",
    "ladder", "disciplinary", "faq", "faqs", "frequently asked", "appeals process", "appeal and",
    "transparency report*", "how to follow", "training", "complaint procedure*", "grievance procedure*",
    "investigation*", "meldeverfahren", "guide de signalement", "よくある質問", "常见问题",
  ]
  private static let oaths = [
    "oath", "pledge", "creed", "vow", "gelöbnis", "selbstverpflichtung", "serment", "juramento", "giuramento",
    "присяга",
    "ślubowanie", "誓い", "誓约", "선서",
  ]
  private static let codes = [
    "code of", "codes of", "coc", "conduct", "ethic*", "harassment", "behavio*", "covenant", "community guidelines",
    "community standards", "community principles", "participation guidelines", "community values", "social contract",
    "diversity statement", "inclusion", "house rules", "etiquette", "netiquette", "safe space*", "safer space*",
    "safeguarding", "citizenship", "integrity", "verhaltenskodex", "verhaltensregeln", "verhaltensricht*",
    "verhaltensgrund*", "ethikkodex", "ethikricht*", "leitbild", "code de conduite", "éthique*", "déontologi*",
    "código de", "conducta", "conduta", "codice", "comportamento", "gedragscode", "gedragsregels", "uppförandekod",
    "kodeks", "кодекс*", "поведени*", "этик*", "行動規範", "倫理", "行为准则", "行為準則", "守则", "公约", "规范",
    "행동 강령", "행동강령", "윤리", "правила поведения", "правила спілкування", "kodex", "davranış kuralları", "quy tắc ứng xử",
    "nội quy", "آیین رفتار", "سلوك", "السلوك", "ميثاق", "أخلاق*", "קוד", "התנהגות",
  ]
  private static let bylaws = [
    "bylaw*", "by laws", "by law", "articles of association", "articles of incorporation", "constitution", "statutes",
    "satzung*", "statuten", "vereinssatzung", "statuts", "estatuto*", "statuto", "章程", "定款", "vedtekter", "stadgar",
    "устав", "النظام الأساسي", "статут", "stanovy", "tüzük", "tüzüğü", "điều lệ", "정관", "회칙", "اساسنامه",
    "תקנון העמותה", "anggaran dasar", "vedtægter", "alapszabály",
  ]
  private static let others = [
    "privacy", "cookie*", "data protection", "terms of", "terms and conditions", "terms & conditions", "acceptable use",
    "intellectual property", "ipr policy", "patent policy", "trademark*", "copyright policy", "license agreement",
    "licence agreement", "service level", "security policy", "process document", "conflict of interest*",
    "conflicts of interest", "travel policy", "retention", "accessibility statement", "contributor agreement",
    "contest*", "competition*", "giveaway*", "sweepstake*", "raffle*",
    "practice statement", "practices statement", "certificate polic*", "certification polic*", "requirements",
    "submission*", "style guide*", "coding standard*", "coding style", "refund*", "shipping", "returns", "pricing",
    "installation", "gewinnspiel*", "wettbewerb*", "teilnahmebedingungen", "concours", "concurso*", "sorteo*",
    "datenschutz*", "nutzungsbedingungen", "nutzungsricht*", "geschäftsbedingungen", "impressum", "confidentialité",
    "conditions d'utilisation", "conditions générales", "privacidad", "privacidade", "términos", "termos", "privacy",
    "隐私", "隱私", "プライバシー", "利用規約", "服务条款", "개인정보", "конфиденциальност*", "الخصوصية",
  ]
  /// Words that many kinds of documents have in their names, codes of conduct among them.
  private static let anyPolicy = [
    "policy", "policies", "terms", "agreement", "charter", "process", "procedure*", "governance", "manual", "handbook",
    "guide", "richtlinie*", "ordnung", "politique", "política", "politica",
  ]
  private static let selfNames: [(use: Use, phrases: [String])] = [
    (.code, ["this code", "our code of", "this pledge", "dieser kodex", "ce code"]),
    (
      .bylaws,
      ["these bylaws", "these by laws", "this constitution", "these articles", "diese satzung", "dieser satzung"]
    ),
    (
      .other,
      [
        "this privacy", "our privacy policy", "these terms of", "this agreement", "diese datenschutz*", "this license",
        "this licence", "our terms of",
      ]
    ),
  ]
}
