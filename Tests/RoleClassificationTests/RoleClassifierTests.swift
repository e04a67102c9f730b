import DocumentReaders
import PolicyModel
import Testing

@testable import RoleClassification

/// Reads and classifies a Markdown text.
func classified(_ markdown: String) throws -> PolicyDocument {
  var document = try DocumentReader.read(Array(markdown.utf8), name: "policy.md")
  RoleClassifier.classify(&document)
  return document
}

struct RoleClassifierTests {
  @Test("a list has the polarity of the sentence that leads it in, not of its heading")
  func leadIns() throws {
    let document = try classified(
      """
      # Code of Conduct of the Choir

      ## Our Standards

      Examples of behaviour that contributes to a good rehearsal include:

      - Arriving on time
      - Offering help to new singers

      Examples of unacceptable behaviour include:

      - Mocking a voice
      - Shouting at the pianist

      ## Enforcement

      Anyone who is being harassed may report it to the chair by email.
      """)
    let standards = document.sections[1]
    #expect(Set(standards.roles) == [.expectedBehaviours, .prohibitedBehaviours])
    #expect(standards.blocks.first { $0.text.hasPrefix("Offering") }?.roles.first?.role == .expectedBehaviours)
    #expect(standards.blocks.first { $0.text.hasPrefix("Mocking") }?.roles.first?.role == .prohibitedBehaviours)
    #expect(document.sections[2].roles.first == .reporting)
    #expect(document.sections[0].roles == [.title])
  }

  @Test("what the whole code says only in passing is kept at its best place, and nowhere else")
  func onlyPlaces() throws {
    let procedure = """
      # Code of Conduct

      ## Handling of reports

      We will investigate and respond to all complaints. The committee will protect the identity of the reporter and
      treat the content of complaints as confidential. The committee acknowledges the receipt of a report within 72 hours. It will discuss the report at its next meeting
      and inform the reporter of the decision. The committee will contact all parties, review the evidence and may decide
      on sanctions.

      """
    let alone = try classified(procedure)
    #expect(alone.sections[1].roles.first == .procedure)
    #expect(alone.sections[1].roles.contains(.consequences))
    let beside = try classified(
      procedure + "## Consequences\n\nWe may warn a person, or ban a person from the next concert.\n")
    #expect(!beside.sections[1].roles.contains(.consequences))
    #expect(beside.sections[2].roles.first == .consequences)
  }

  @Test("each topic that a heading joins has a head of its own")
  func joinedTopics() throws {
    let pack = LanguagePack.english
    var reader = PackReader(pack: pack)
    func roles(_ title: String) -> [Role] {
      HeadingVerdict.judge(title, with: &reader).promises.map { Role.allCases[$0.role] }
    }
    #expect(roles("Incident reporting resolution & thanks") == [.attribution, .procedure])
    #expect(roles("Incident reporting and confidentiality") == [.confidentiality, .reporting])
  }

  @Test(
    "duties of a profession and short commands are expected behaviours",
    arguments: [
      "Members shall act in the interest of those they serve.", "A member should be courteous to everybody.",
      "Every member has a clear duty to safeguard the public.", "You need to be honest with patients.",
      "- Assume good intent\n- Give credit where it is due\n- Focus on ideas",
    ])
  func expectations(_ text: String) throws {
    let document = try classified("# Code of Ethics\n\n## Duties here\n\n\(text)\n")
    #expect(document.sections[1].roles.contains(.expectedBehaviours))
  }

  @Test(
    "what a body does, and what is forbidden, are no expected behaviours",
    arguments: [
      "The committee shall act within ten days on every report.", "Members shall not use the name of the society.",
    ])
  func noExpectations(_ text: String) throws {
    let document = try classified("# Code of Ethics\n\n## Other things\n\n\(text)\n")
    #expect(!document.sections[1].roles.contains(.expectedBehaviours))
  }

  @Test(
    "a word on its own means less in a privacy policy",
    arguments: [("Privacy Policy", false), ("Code of Conduct", true)])
  func soleWord(_ title: String, _ isReporting: Bool) throws {
    let document = try classified(
      "# \(title)\n\n## Your rights\n\nTo ask what we hold, reach out to office@example.org.\n\n## Scope\n\nText.\n"
    )
    #expect(document.sections[1].roles.contains(.reporting) == isReporting)
  }

  @Test("evidence names the cue and the words of the text")
  func evidence() throws {
    let document = try classified(
      "# Code of Conduct\n\n## Rules\n\nThis code of conduct applies to all rehearsals, online and in person.\n")
    let assignment = try #require(document.sections[1].blocks[0].roles.first)
    #expect(assignment.role == .scope)
    #expect(assignment.evidence.words.contains("applies"))
    #expect(!assignment.evidence.cue.isEmpty)
  }

  @Test(
    "the head of a heading decides, and void headings do not",
    arguments: [
      ("Consequences of Unacceptable Behavior", Role.consequences),
      ("Incident Report Confidentiality", .confidentiality), ("4. Attribution", .attribution),
      ("Appealing a decision", .appeals), ("Conflicts of Interest", .conflictsOfInterest),
    ])
  func headings(_ title: String, _ role: Role) {
    var reader = PackReader(pack: .english)
    let verdict = HeadingVerdict.judge(title, with: &reader)
    #expect(verdict.promises.first.map { Role.allCases[$0.role] } == role)
    #expect(HeadingVerdict.judge("Enforcement", with: &reader).promises.isEmpty)
    #expect(HeadingVerdict.judge("Our Standards", with: &reader).promises.isEmpty)
  }

  @Test("reporting words of a privacy policy are not about reporting violations")
  func contrast() throws {
    let document = try classified(
      """
      # Privacy Policy

      ## Storage

      Our accountants prepare a report on turnover each year. The figures are published in spring.
      """)
    #expect(document.sections[1].roles == [.other])
  }

  @Test(
    "languages other than English have their cues",
    arguments: [
      ("Dieser Verhaltenskodex gilt für alle Mitglieder, die an den Proben teilnehmen, und auch online.", Role.scope),
      ("Le présent code de conduite s'applique à tous les espaces de la chorale et aux personnes.", .scope),
      ("Este código de conducta se aplica en todos los espacios del coro y a las personas que cantan.", .scope),
      ("Este código de conduta aplica-se a todos os espaços do coro e às pessoas que cantam não só aqui.", .scope),
      ("Il presente codice di condotta si applica a tutti gli spazi del coro e alle persone che cantano.", .scope),
      ("本行为准则适用于合唱团的所有场合。", .scope), ("この行動規範は、合唱団のすべての場所で適用されます。", .scope),
      ("تنطبق مدونة السلوك هذه على جميع أعضاء الجوقة.", .scope),
    ])
  func languages(_ sentence: String, _ role: Role) throws {
    let document = try classified("## §\n\n\(sentence)\n")
    #expect(document.allSections.contains { $0.roles.contains(role) })
    #expect(!document.diagnostics.contains { $0.id == "roles-language" })
  }

  @Test("a language without a pack is told, and nothing is guessed")
  func unknownLanguage() throws {
    let document = try classified(
      "## Periaatteet\n\nTämä asiakirja kertoo, että kuoron jäsenet ovat toisilleen ystävällisiä ja keneltä he voivat pyytää apua. "
        + "Jokainen jäsen lupaa, että hän kuuntelee muita ja auttaa, kun joku ei osaa laulaa, tai on myöhässä.\n")
    #expect(document.diagnostics.contains { $0.id == "roles-language" })
    #expect(document.sections[0].roles == [.other])
  }

  @Test("classifying twice gives the same")
  func idempotent() throws {
    var document = try classified("# Code\n\n## Scope\n\nThis policy applies to members.\n\n## Thanks\n\nBye.\n")
    let once = document
    RoleClassifier.classify(&document)
    #expect(document.sections == once.sections)
  }

  @Test(
    "texts without letters, and empty documents, are no trouble", arguments: ["", "## ---", "## 1\n\n!!! ... ::: 42"])
  func degenerate(_ text: String) {
    var document = PolicyDocument(
      sections: [Section(ordinal: 0, heading: nil, level: 1, blocks: text.isEmpty ? [] : [Block(.paragraph, text)])])
    RoleClassifier.classify(&document)
    #expect(document.sections[0].roles == (text.isEmpty ? [] : [.other]))
  }
}
