import PolicyModel
import Testing

@testable import RoleClassification

/// Rules of conduct that no cue knows: told by their wording, or by where they stand in a code.
struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var demand: String
    var ban: String
    var testDescription: String { title }
  }

  static let cases = [
    Case(
      title: "Code of Conduct of the Bakery", demand: "Everybody must wash the bowls before the shop opens.",
      ban: "The oven cannot be opened without permission from the baker."),
    Case(
      title: "Verhaltenskodex der Bäckerei", demand: "Alle müssen die Schüsseln vor der Öffnung spülen.",
      ban: "Der Ofen darf während des Backens nicht geöffnet werden."),
    Case(
      title: "Code de conduite de la boulangerie", demand: "Chacun doit laver les bols avant l'ouverture du magasin.",
      ban: "Le four n'est jamais ouvert pendant la cuisson du pain."),
    Case(
      title: "Código de conducta de la panadería", demand: "Todos deben lavar los cuencos antes de abrir la tienda.",
      ban: "El horno no se abre mientras se hace el pan de la mañana."),
    Case(
      title: "Código de conduta da padaria", demand: "Todos devem lavar as tigelas antes de a loja abrir.",
      ban: "O forno não pode ficar aberto enquanto o pão está lá dentro."),
    Case(
      title: "Codice di condotta del forno", demand: "Tutti devono lavare le ciotole prima che il negozio apra.",
      ban: "Il forno non si apre mentre il pane della mattina cuoce."),
    Case(
      title: "パン屋の行動規範", demand: "開店の前にボウルを洗わなければならない。",
      ban: "焼いている間はオーブンを開けてはならない。"),
    Case(title: "面包店行为准则", demand: "开店之前必须把碗洗干净。", ban: "烤面包的时候不得打开烤箱。"),
    Case(
      title: "مدونة السلوك في المخبز", demand: "يجب غسل الأوعية قبل أن يفتح المحل في الصباح.",
      ban: "لا يجوز فتح الفرن أثناء خبز الخبز في الصباح."),
  ]

  @Test(arguments: cases)
  func `a demand and a ban are told by their wording`(_ policy: Case) throws {
    let document = try classified(
      "# \(policy.title)\n\n## A\n\n\(policy.demand)\n\n## B\n\n\(policy.ban)\n\n## C\n\n\(policy.demand)\n")
    let demand = try #require(document.sections[1].blocks[0].roles.first)
    #expect(demand.role == .expectedBehaviours)
    #expect(!demand.evidence.words.isEmpty && demand.evidence.cue != "kind-of-document")
    #expect(document.sections[2].roles.first == .prohibitedBehaviours)
  }

  @Test func `in another kind of policy a demand is no rule of conduct`() throws {
    let document = try classified(
      "# Privacy Notice\n\n## Bowls\n\nEverybody must wash the bowls before the shop opens.\n\n## Oven\n\nIt is hot.\n")
    #expect(document.sections[1].roles == [.other])
  }

  @Test func `after steps of a procedure a demand is one of them`() throws {
    let document = try classified(
      """
      # Code of Conduct

      ## When something happened

      The committee will investigate every report and meet with all parties. Notes must be typed the same day.

      ## Oven

      It is hot.
      """)
    #expect(document.sections[1].roles == [.procedure])
  }

  @Test func `what a code states between its ends is how people behave`() throws {
    let code = try classified(
      """
      # House rules of the workshop

      The workshop has two rooms.

      ## Tools

      Tools go back on the wall.

      ## Lathe

      | Day | Hours |
      |---|---|
      | Monday | 10 to 12 |

      ## Kettle

      The kettle came from a neighbour.
      """)
    #expect(code.sections.map(\.roles) == [[.other], [.expectedBehaviours], [.other], [.other]])
    let policy = try classified(
      "# Cookie policy\n\nShort.\n\n## Tools\n\nTools go back on the wall.\n\n## Kettle\n\nIt boils.\n")
    #expect(policy.sections[1].roles != [.expectedBehaviours])
  }

  @Test func `bylaws limit powers more often than they ban behaviour`() throws {
    let model = RoleModel.fitted
    let role = try #require(Role.allCases.firstIndex(of: .prohibitedBehaviours))
    var (doubtful, sure) = (0, 0)
    for share in stride(from: 0, through: 1, by: 0.02) {
      for leading in 0...8 {
        var features = RoleFeatures(
          strongest: leading > 2 ? 6 : 3, share: share, leadingSentences: leading, sentences: max(leading, 1), cues: 1)
        features.sectionSentences = 8
        let score = model.score(role, features, kind: .governance)
        let keeps = model.keeps(role, features, kind: .governance)
        #expect(keeps == (score >= RoleModel.cutInOtherPolicies))
        if keeps { sure += 1 } else if score >= RoleModel.cutOfCoreRoles { doubtful += 1 }
      }
    }
    #expect(doubtful > 0 && sure > 0)
    var reader = PackReader(pack: .english)
    for title in ["Bylaws of the Choir", "By-Laws", "Articles of Association"] {
      #expect(DocumentKind.named(by: title, with: &reader) == .governance)
    }
  }

  @Test func `words of a license decide at the ends of a code only`() throws {
    let rules = """
      The songs on the shelf are in the public domain. Cups stand on the left. The window stays closed at night. Ashes
      go into the bucket. Neighbours sleep from ten on. The last one counts the keys. Bread lies in the blue
      box. Two candles burn on the sill. Letters wait behind the clock.
      """
    let notice = "These lines are in the public domain."
    let document = try classified(
      "# House rules\n\nTwo rooms.\n\n## Shelf\n\n\(rules)\n\n## Oven\n\n\(notice)\n\n## Notes\n\n\(notice)\n")
    #expect(document.sections[1].roles == [.expectedBehaviours])
    #expect(document.sections[2].roles == [.licence])
    #expect(document.sections[3].roles == [.licence])
  }

  @Test(arguments: [
    ("Sources", [Role.attribution]), ("Our sources", [.attribution]), ("Information from other sources", []),
    ("License", [.licence]), ("License grant to other users", []), ("Definitions", [.definitions]),
  ])
  func `one word of a longer heading is not its topic`(title: String, decided: [Role]) throws {
    var reader = PackReader(pack: .english)
    let verdict = HeadingVerdict.judge(title, with: &reader)
    #expect(
      verdict.promises.filter { $0.weight >= HeadingVerdict.decisive }.map { Role.allCases[$0.role] } == decided)
    #expect(verdict.promises.allSatisfy { $0.needsText == decided.isEmpty })
    if decided.isEmpty {
      let document = try classified(
        "# Cookie policy\n\n## \(title)\n\nA friend of ours has the list.\n\n## End\n\nYes.\n")
      #expect(document.sections[1].roles == [.other])
    }
  }

  @Test(arguments: [
    ("Version", Role.revisionHistory), ("Document version", .revisionHistory), ("Changes", .revisionHistory),
    ("List of changes", .revisionHistory), ("The Short Version", .summary), ("Extractive Changes", nil),
    ("The Longer Version", nil),
  ])
  func `a version or changes of something else are no history`(title: String, decided: Role?) {
    var reader = PackReader(pack: .english)
    let verdict = HeadingVerdict.judge(title, with: &reader)
    #expect(verdict.promises.map { Role.allCases[$0.role] } == (decided.map { [$0] } ?? []))
  }

  /// Lists of commands have few of the small words by which a language is known.
  @Test(arguments: [(500, "", true), (5000, "", false), (500, "é", false)])
  func `a text in ASCII and no evident language is read as English`(length: Int, end: String, isRead: Bool) throws {
    let items = String(repeating: "- Acknowledge receipt\n- Preserve evidence\n", count: length / 40)
    let document = try classified("# Moderation Workflow\n\n## Appeals\n\n\(items)\n- Stop\(end)\n")
    #expect(document.textLanguage == nil)
    #expect(document.sections[1].roles.contains(.appeals) == isRead)
    #expect(document.diagnostics.contains { $0.id == "roles-language" } != isRead)
  }

  @Test func `commands under a topic are rules about it`() throws {
    let document = try classified(
      """
      # Code of Ethics

      ## Social Responsibility

      - Consider the neighbours
      - Support farms nearby

      ## Responsibilities

      The board is elected by the members. Its members serve for two years.

      ## Oven

      It is hot.
      """)
    #expect(document.sections[1].roles.first == .expectedBehaviours)
    #expect(document.sections[2].roles == [.responsibilities])
  }
}
