import DocumentReaders
import PolicyModel
import Testing

@testable import RoleClassification

/// What a document is comes from its text; its title only helps.
struct KindOfTextTests {
  private let rules = [
    "Wear soft shoes on the deck.", "Do not step on the ropes.", "Never sail alone after dark.",
    "Everybody must wash the boat after a trip.",
  ]

  private func kind(_ markdown: String) throws -> DocumentKind? {
    let document = try DocumentReader.read(Array(markdown.utf8), name: "a.md")
    var reader = PackReader(pack: .english)
    return DocumentKind.of(document.allSections, title: document.metadata.title?.value, with: &reader)
  }

  @Test func `a run of demands and bans is a code under any title`() throws {
    let text = rules.map { "- \($0)" }.joined(separator: "\n")
    #expect(try kind("# Welcome aboard\n\n\(text)\n") == .code)
    let document = try classified("# Welcome aboard\n\n## Deck\n\n\(text)\n\n## Pier\n\nThe pier is long.\n")
    #expect(Set(document.sections[1].roles).isSuperset(of: [.expectedBehaviours, .prohibitedBehaviours]))
  }

  @Test func `few demands among descriptions make no code`() throws {
    let described = "The boat was built in spring. It has two sails. The mast is of pine. Its bell rings far."
    func text(_ paragraphs: Int) -> String {
      "# The boat\n\n" + (rules + Array(repeating: described, count: paragraphs)).joined(separator: "\n\n") + "\n"
    }
    // Four of sixteen sentences are more than a fifth, four of twenty-four are less.
    #expect(try kind(text(3)) == .code)
    #expect(try kind(text(5)) == nil)
    // Instructions demand much and ban nothing.
    let demands = "# The boat\n\n- Hoist the sail.\n- Keep the rope dry.\n- Ring the bell.\n- Bring a lamp.\n"
    #expect(try kind(demands) == nil)
    #expect(try kind(demands + "- Do not run.\n") == .code)
    #expect(try kind("# The boat\n\n- Keep the rope dry.\n- Do not run.\n") == nil)
  }

  @Test func `the heading above all others outweighs the title of a page`() throws {
    #expect(try kind("---\ntitle: Privacy Policy\n---\n\n# Code of Ethics\n\nBe fair.\n") == .code)
    #expect(try kind("---\ntitle: Code of Conduct\n---\n\n# Welcome\n\nBe fair.\n") == .code)
    #expect(try kind("---\ntitle: Code of Conduct\n---\n\n# Privacy\n\nBe fair.\n\n# Help\n\nAsk.\n") == .code)
  }

  @Test func `a heading can be the rule itself`() throws {
    let document = try classified(
      "# House rules\n\n## Hall\n\nIt is old.\n\n## No whistling\n\nIt brings storms.\n\n## End\n\nYes.\n")
    #expect(document.sections[2].roles == [.prohibitedBehaviours])
    var reader = PackReader(pack: .english)
    #expect(HeadingVerdict.rule("Support", with: &reader).promises.isEmpty)
    #expect(HeadingVerdict.rule("Keep the doors shut", with: &reader).highest < HeadingVerdict.decisive)
    #expect(HeadingVerdict.rule("No whistling", with: &reader).highest == HeadingVerdict.decisive)
  }

  @Test func `one child names neither its group nor its siblings`() throws {
    let text = """
      # Handbook of the choir

      Songs and more.

      ## Cases

      ### The first

      Ida came an hour late.

      ### The second

      Minutes of each meeting are kept for two years.

      ### The third

      Mo sang another song.

      """
    let document = try classified(text)
    #expect(document.sections[3].roles == [.records])
    #expect(document.sections[2].roles == [.other] && document.sections[4].roles == [.other])
    #expect(document.sections[1].roles == [.other])
  }

  @Test(arguments: [(":", true), (".", false)])
  func `a sentence before a list leads it in only with a colon`(mark: String, leadsIn: Bool) throws {
    let document = try classified(
      """
      # Letter of the choir

      To report harassment, please contact the board\(mark)

      - The hall is blue.
      - It has a stage.
      """)
    let evidence = document.sections[0].blocks[1].roles.map(\.evidence.cue)
    #expect(evidence.contains("list-lead-in") == leadsIn)
  }

  @Test func `those who agree to a code are told its rules below`() throws {
    let document = try classified(
      """
      # Code of Ethics of the Divers

      ## Promise

      All divers agree to abide by the following code:

      - I shall look after my partner.
      - I shall not touch the reef.

      ## End

      It ends here.
      """)
    #expect(Set(document.sections[1].roles).isSuperset(of: [.scope, .expectedBehaviours, .prohibitedBehaviours]))
  }

  /// Ways to say who is bound and how to tell of a breach, in sentences of their own.
  @Test(
    arguments: [
      ("en", "We ask all guests to keep these rules in mind.", Role.scope),
      ("en", "Report bullying incidents to the head coach.", .reporting),
      ("pt", "Solicitamos que todas as pessoas do coro leiam e sigam estas normas, sem exceção alguma.", .scope),
      ("pt", "Se você sofrer abuso ou presenciar algo no ensaio, fale com a moderação do coro.", .reporting),
      (
        "es", "Todas las personas del coro están obligadas a seguir este código en los ensayos y los conciertos.",
        .scope
      ),
      ("fr", "En participant aux répétitions de la chorale, vous acceptez de respecter cette charte.", .scope),
      ("de", "Von allen Sänger:innen und Gästen des Chores wird erwartet, dass sie sich an den Kodex halten.", .scope),
      (
        "de", "Wer sich bedrängt fühlt, kann sich an die Vertrauenspersonen des Chores wenden, auch nach der Probe.",
        .reporting
      ),
      ("ja", "この規範の対象は、合唱団の団員と来客です。", .scope),
      ("ru", "Все певцы хора должны согласиться с этими правилами до первой репетиции.", .scope),
      ("ko", "적용 대상은 합창단의 단원과 손님입니다.", .scope),
    ])
  func `who is bound and how to report is found in other wordings`(_ language: String, _ text: String, _ role: Role)
    throws
  {
    var document = try DocumentReader.read(Array("# A\n\n## B\n\n\(text)\n\n## C\n".utf8), name: "a.md")
    document.textLanguage = language
    RoleClassifier.classify(&document)
    #expect(document.sections[1].roles.contains(role), "\(document.sections[1].roles)")
  }

  struct Tongue: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var testDescription: String { language }
  }

  static let tongues = [
    Tongue(
      language: "ko",
      text:
        "# 합창단 행동 강령\n\n## 가\n\n이 강령은 모든 모임에 적용됩니다.\n\n## 나\n\n연습 시간을 지켜 주세요.\n\n## 다\n\n악보를 찢는 것은 금지됩니다.\n\n## 라\n\n문제를 보면 운영진에게 신고해 주세요.\n\n## 마\n\n위반하면 경고를 받거나 추방될 수 있습니다.\n"
    ),
    Tongue(
      language: "ru",
      text:
        "# Правила хора\n\n## А\n\nПравила распространяются на всех певцов.\n\n## Б\n\nПевцы должны приходить вовремя.\n\n## В\n\nШуметь в зале запрещено.\n\n## Г\n\nО нарушениях сообщайте старосте хора.\n\n## Д\n\nНарушитель получает предупреждение, затем следует исключение из хора.\n"
    ),
    Tongue(
      language: "uk",
      text:
        "# Правила хору\n\n## А\n\nПравила поширюються на всіх співаків і гостей.\n\n## Б\n\nСпіваки повинні приходити вчасно.\n\n## В\n\nГаласувати в залі заборонено.\n\n## Г\n\nПро порушення повідомте старосту, якщо її бачили.\n\n## Д\n\nПорушник отримує попередження або його буде виключено.\n"
    ),
    Tongue(
      language: "nl",
      text:
        "# Gedragscode van het koor\n\n## A\n\nDeze code geldt voor alle zangers van het koor.\n\n## B\n\nIedereen moet op tijd in de zaal zijn.\n\n## C\n\nRoken in de zaal is verboden.\n\n## D\n\nMeld dit bij de vertrouwenspersoon van het koor.\n\n## E\n\nWie de regels niet volgt krijgt een waarschuwing of wordt geschorst.\n"
    ),
    Tongue(
      language: "pl",
      text:
        "# Regulamin chóru\n\n## A\n\nRegulamin obowiązuje wszystkich śpiewaków i gości.\n\n## B\n\nŚpiewacy powinni przychodzić na czas do sali.\n\n## C\n\nW sali nie wolno palić.\n\n## D\n\nNaruszenia prosimy zgłaszać do zarządu; powiadom także sekretarza.\n\n## E\n\nKara to upomnienie lub usunięcie z chóru.\n"
    ),
    Tongue(
      language: "tr",
      text:
        "# Koro Davranış Kuralları\n\n## A\n\nBu kurallar tüm şarkıcılar için geçerlidir.\n\n## B\n\nHer şarkıcı provaya zamanında gelmek zorundadır.\n\n## C\n\nSalonda sigara içmek yasaktır.\n\n## D\n\nBir ihlal görürseniz yönetime bildirin.\n\n## E\n\nKurala uymayan kişi uyarı alır veya ihraç edilir.\n"
    ),
    Tongue(
      language: "cs",
      text:
        "# Pravidla sboru\n\n## A\n\nTato pravidla platí pro všechny zpěváky a hosty.\n\n## B\n\nZpěváci musí chodit na zkoušky včas.\n\n## C\n\nV sále je zakázáno kouřit.\n\n## D\n\nPorušení pravidel oznamte vedení sboru.\n\n## E\n\nNásledkem je výstraha nebo vyloučení ze sboru.\n"
    ),
    Tongue(
      language: "vi",
      text:
        "# Nội quy dàn hợp xướng\n\n## A\n\nNội quy này áp dụng cho tất cả ca sĩ và khách.\n\n## B\n\nCa sĩ phải đến đúng giờ và mang theo bản nhạc của mình.\n\n## C\n\nNghiêm cấm hút thuốc trong phòng.\n\n## D\n\nHãy báo cáo cho quản trị viên khi thấy vi phạm.\n\n## E\n\nNgười vi phạm bị cảnh cáo hoặc bị loại khỏi dàn.\n"
    ),
    Tongue(
      language: "fa",
      text:
        "# آیین رفتار گروه کر\n\n## الف\n\nاین آیین برای همه خوانندگان اعمال می‌شود.\n\n## ب\n\nخوانندگان باید به موقع بیایند.\n\n## پ\n\nسیگار کشیدن در سالن ممنوع است.\n\n## ت\n\nتخلف را به سرپرست گزارش دهید.\n\n## ث\n\nپیامد آن اخطار یا اخراج از گروه است.\n"
    ),
    Tongue(
      language: "sv",
      text:
        "# Uppförandekod för kören\n\n## A\n\nKoden gäller för alla sångare och gäster i kören.\n\n## B\n\nVar och en ska komma i tid till övningen.\n\n## C\n\nDet är inte tillåtet att röka i salen.\n\n## D\n\nAnmäl det till styrelsen om du ser något.\n\n## E\n\nDen som bryter mot reglerna får en varning eller stängs av.\n"
    ),
    Tongue(
      language: "he",
      text:
        "# קוד התנהגות של המקהלה\n\n## א\n\nהקוד חל על כל הזמרים והאורחים.\n\n## ב\n\nכל זמר חייב להגיע בזמן.\n\n## ג\n\nאסור לעשן באולם.\n\n## ד\n\nעל הפרה יש לדווח ליושב הראש.\n\n## ה\n\nהמפר יקבל אזהרה או יורחק מהמקהלה.\n"
    ),
  ]

  @Test(arguments: tongues)
  func `the core roles are found in every language with a pack`(_ tongue: Tongue) throws {
    let document = try classified(tongue.text)
    #expect(LanguagePack.of(document)?.language == tongue.language)
    for (section, role) in zip(document.sections.dropFirst(), Role.core) {
      #expect(section.roles.contains(role), "\(section.title): \(section.roles)")
    }
  }
}
