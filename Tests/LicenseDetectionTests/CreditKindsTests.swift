import DocumentReaders
import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Kinds of credits")
struct CreditKindsTests {
  private func credits(
    _ text: String, title: String = "Harbour Club Rules", name: String = "a.md"
  ) throws -> [Attribution] {
    LicenseDetector.detect(in: try DocumentReader.read(Array(text.utf8), name: name), title: title).attributions
  }

  private func names(_ text: String, name: String = "a.md") throws -> [String] {
    try credits(text, name: name).map(\.name)
  }

  @Test(
    "A source is found behind each way of saying that a text was made from it",
    arguments: [
      "These rules are a modified version of the [Ebb Code](https://ebb.example/).",
      "The Harbour Club has adopted the [Ebb Code](https://ebb.example/) with few changes.",
      "These rules were taken, with minor changes, from the [Ebb Code](https://ebb.example/).",
      "In drawing up these rules we were inspired by the [Ebb Code](https://ebb.example/).",
      "Our rules borrow a lot of ideas from the [Ebb Code](https://ebb.example/).",
      "These rules are a derivative of, and subject to, the [Ebb Code](https://ebb.example/).",
      "Early editions drew from the [Ebb Code of Conduct](https://ebb.example/).",
      "Diese Regeln wurden aus dem [Ebb Code](https://ebb.example/) übernommen.",
      "Ces règles sont largement reprises de l’[Ebb Code](https://ebb.example/).",
      "Estas normas se adaptaron, con cambios, del [Ebb Code](https://ebb.example/).",
      "Estas regras foram fortemente inspiradas no [Ebb Code](https://ebb.example/).",
      "Queste regole sono tratte dal [Ebb Code](https://ebb.example/).",
      "Deze regels zijn ontleend aan de [Ebb Code](https://ebb.example/).",
      "Reglerna inspirerades av [Ebb Code](https://ebb.example/).",
      "Zasady powstały na podstawie [Ebb Code](https://ebb.example/).",
      "Эти правила составлены на основе [Ebb Code](https://ebb.example/).",
      "本规则受 [Ebb Code](https://ebb.example/) 启发。",
      "A szabályzat a [Ebb Code](https://ebb.example/) alapján készült.",
    ])
  func ways(sentence: String) throws {
    let found = try credits(sentence)
    #expect(found.compactMap(\.url) == ["https://ebb.example/"], "\(sentence)")
    #expect(found.allSatisfy { $0.relation.relationClass != .agent }, "\(sentence)")
  }

  @Test(
    "What is done, what anybody makes, and what a policy obeys credits nobody",
    arguments: [
      "A motion is drafted by a Steward and reviewed by two more.",
      "Any picture created by a Guest of the house may be shown.",
      "Announcements to the papers are made by the Board of Elders.",
      "Content authored by Ebb Ltd. is marked as such.",
      "Contributors to Harbour Club further its aims.",
      "Except as provided by the Civil Code of Ebbland, meetings are open.",
      "These rules are based on the standards ISO 27001 and ISO 27002.",
      "Diese Regeln basieren auf den Anforderungen der DSGVO.",
      "After long talks about our rules [we were inspired by the choice of others](https://ebb.example/blog).",
      "A note that was written by a Guest may be taken down by a Steward, who must:\n\n- say why;\n- keep a copy.",
    ])
  func nobody(sentence: String) throws {
    #expect(try credits("## Credits\n\n" + sentence).isEmpty, "\(sentence)")
  }

  @Test("A heading that is one word credits the names below it, and nothing that is no name")
  func headings() throws {
    let found = try credits("## Authors\n\n- Ann Lee\n- Bo Ray\n\n## Editors\n\nCai Moss\n")
    #expect(found.map(\.relation) == [.createdBy, .createdBy, .editedBy])
    #expect(found.flatMap(\.persons) == ["Ann Lee", "Bo Ray", "Cai Moss"])
    #expect(try credits("## Authors\n\nAuthors sign what they write. Every Author has a Mentor.\n").isEmpty)
  }

  @Test("Everybody who is thanked in one sentence is credited")
  func thanks() throws {
    let found = try credits(
      "Big thanks to the folks at [Ebb Centre](https://e.example/), and to [Flood](https://f.example/) for reading drafts."
    )
    #expect(found.map(\.url) == ["https://e.example/", "https://f.example/"])
  }

  @Test("A draft that somebody read is history, though it is one of several")
  func draft() throws {
    let found = try credits("An early draft was put forward for open comment by the Harbour Club community.")
    #expect(found.map(\.relation) == [.commentedBy])
  }

  @Test("Each source of a sentence keeps the license that is said of it")
  func licenses() throws {
    let found = try credits(
      "These rules are adapted from the [Ebb Code](https://ebb.example/), which is licensed under CC BY-SA 3.0, "
        + "and from the [Flood Code](https://flood.example/) (CC0).")
    #expect(found.map(\.title) == ["Ebb Code", "Flood Code"])
    #expect(found.map(\.license) == ["CC-BY-SA-3.0", "CC0-1.0"])
  }

  @Test("How a text is licensed is no part of its name")
  func licensedText() throws {
    let found = try credits(
      "These rules are based on the “Creative Commons” licensed policy by [Ebb](https://ebb.example/).")
    #expect(found.map(\.url) == ["https://ebb.example/"])
    #expect(!found.contains { $0.name.contains("Creative") })
  }

  @Test(
    "Whose a work is may stand before it",
    arguments: [
      (
        "Rules borrowed from the Ebb Society [Code of Conduct](https://ebb.example/).", "Ebb Society", "Code of Conduct"
      ),
      ("These rules are adapted from Ebb's code of conduct.", "Ebb", "Ebb's code of conduct"),
      (
        "These rules are based on guidelines from the [Ebb Society](https://ebb.example/).", "Ebb Society", "guidelines"
      ),
    ])
  func owners(sentence: String, owner: String, title: String) throws {
    let found = try credits(sentence)
    #expect(found.map(\.organisations) == [[owner]])
    #expect(found.map(\.title) == [title])
  }

  @Test("A list or line behind the sentence names what the sentence announces")
  func announced() throws {
    let list =
      "Words were taken over from the following Codes:\n\n- Large parts of the [Ebb Code](https://ebb.example/)\n- [Flood Code](https://flood.example/)\n"
    #expect(try names(list) == ["Ebb Code", "Flood Code"])
    let chain =
      "These rules are adapted from the [Ebb Code](https://ebb.example/), which derives from these texts:\n\n- [Flood Code](https://flood.example/)\n"
    #expect(try credits(chain).map(\.depth) == [1, 2])
    let line =
      "These rules are adapted from the article:\n\nOn Tides and Other Movements\n\nhttps://ebb.example/tides\n"
    #expect(try credits(line).map(\.url) == ["https://ebb.example/tides"])
  }

  @Test("Titles, initials and degrees belong to persons; years may stand inside the words of a relation")
  func persons() throws {
    let found = try credits("## Credits\n\nCreated by Dr. Ann Lee. Updated Spring 2024 by Bo B. Ray, M.S. Ed.")
    #expect(found.map(\.persons) == [["Dr. Ann Lee"], ["Bo B. Ray"]])
    #expect(found.map(\.relation) == [.createdBy, .modifiedBy])
  }

  @Test("Authors behind a title are the title's, with whom they are of")
  func authors() throws {
    let found = try credits(
      "These rules were derived from \"Rules of the Tide\", by Ann Lee of Ebb and Bo Ray.")
    #expect(found.map(\.title) == ["Rules of the Tide"])
    #expect(found.map(\.persons) == [["Ann Lee", "Bo Ray"]])
  }

  @Test("A sentence right behind a credit names a further source of a part, and nowhere else")
  func followUps() throws {
    let credit = "These rules are adapted from the [Ebb Code](https://ebb.example/)."
    let further = "Its long scale of steps is inspired by the Flood Charter."
    #expect(try names(credit + " " + further) == ["Ebb Code", "Flood Charter"])
    #expect(try names(credit + " Be kind. " + further) == ["Ebb Code"])
  }

  @Test("What a waiver is signed by has published the work")
  func waiver() throws {
    let found = try credits(
      "To the extent possible under law, the Harbour Club has waived all copyright to these rules under CC0 1.0.")
    #expect(found.map(\.relation) == [.publishedBy])
    #expect(found.flatMap(\.organisations) == ["Harbour Club"])
  }
}
