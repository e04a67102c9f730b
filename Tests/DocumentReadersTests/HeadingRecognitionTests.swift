import PolicyModel
import Testing

@testable import DocumentReaders

/// Headings that markup does not call headings, in policy reading.
@Suite struct HeadingRecognitionTests {
  private func outline(_ source: String, name: String = "x.md", _ mode: ReadingMode = .policy) throws -> [String] {
    try DocumentReader.read(Array(source.utf8), name: name, options: ReadingOptions(mode: mode)).sections.map {
      "\($0.level) \($0.name)"
    }
  }

  @Test func boldParagraphs() throws {
    let source = "# Code\n\n**Our Pledge**\n\nWe pledge.\n\n__Scope:__\n\n- All.\n\n## Part\n\n**Deep**\n\nText.\n"
    #expect(try outline(source) == ["1 Code", "2 Our Pledge", "2 Scope:", "2 Part", "3 Deep"])
    #expect(try outline(source, .markup) == ["1 Code", "2 Part"])
  }

  @Test(arguments: [
    "**Be kind** to everybody.", "**This is a whole sentence.**", "- **Item**\n- other", "> **Quoted**",
    "| **Cell** |\n|---|", "**Last updated: 1 May 2020**", "**Community Impact**: Words.",
    "**" + String(repeating: "word ", count: 20) + "word**",
  ])
  func boldThatIsNoHeading(source: String) throws {
    #expect(try outline(source + "\n\nText below.\n") == [])
  }

  @Test func underlinesInPlainText() throws {
    let source = """
      The Code of the Society
      =======================

      We are a society of people who meet to read, and these are the rules that hold for all.

      Scope
      -----
      This code holds wherever we meet, in the rooms of the society and in its rooms online.
      ______________________________________________________________

      Last words of the whole text, which are long enough to be taken for the running text.
      --
      """
    #expect(try outline(source, name: "x.txt") == ["1 The Code of the Society", "2 Scope"])
    // A line under a paragraph of several lines parts it from the next.
    let ruled = "One line of a paragraph, long enough to be running text,\nand another.\n-----\nText.\n"
    #expect(try outline(ruled, name: "x.txt").allSatisfy { $0.hasPrefix("0") })
  }

  @Test func listsAmongNumberedLinesAreNoHeadings() throws {
    let parts = "1. Scope\nAll.\n2. Bodies\nThese decide:\n1. The members;\n2. The board;\n3. The chair.\n"
    let source = parts + "3. Members\nAll who join.\n4. Board\nFive members.\n"
    #expect(
      try outline(source, name: "x.txt").filter { !$0.hasPrefix("0") } == [
        "1 1. Scope", "1 2. Bodies", "1 3. Members", "1 4. Board",
      ])
  }

  @Test(arguments: [
    ([1, 2, 3], []), ([1, 2, 1, 2, 3], [2, 3]), ([1, 2], []), ([1, 2, 1], []), ([1, 2, 3, 1, 2, 3], []),
    ([5, 1, 2, 9, 3, 7], [3]),
  ])
  func orderOfNumberedLines(values: [Int], broken: [Int]) {
    let lines = values.map { NumberedLines.Line(value: $0, isDoubtful: false) }
    #expect(NumberedLines.outOfOrder(lines).sorted() == broken)
  }

  @Test func aDoubtfulLineGivesWay() {
    let lines = [(1, false), (2, true), (2, false), (3, false)].map {
      NumberedLines.Line(value: $0.0, isDoubtful: $0.1)
    }
    #expect(NumberedLines.outOfOrder(lines) == [1])
  }

  @Test func runInTitlesWithoutEmphasis() throws {
    let source = "# Bylaws\n\n1.1 Name: The name is Choir.\n\n1.2 Seat: The seat is Bern.\n"
    #expect(try outline(source) == ["1 Bylaws", "2 1.1 Name:", "2 1.2 Seat:"])
    #expect(try outline(source, .markup) == ["1 Bylaws"])
    // One alone, and text that only has a colon in it, are paragraphs.
    #expect(try outline("# Bylaws\n\n1.1 Name: The name is Choir.\n") == ["1 Bylaws"])
    let sentences =
      "# Bylaws\n\n1.1 The members of the whole choir elect: a board.\n\n1.2 The members of the whole board elect: a chair.\n"
    #expect(try outline(sentences) == ["1 Bylaws"])
  }

  @Test func boldOfTwentyWordsIsAHeading() throws {
    let words = String(repeating: "word ", count: 19) + "word"
    #expect(try outline("**\(words)**\n\nText.") == ["1 \(words)"])
  }

  @Test func boldJustBeforeAHeadingOrTheEndIsNone() throws {
    #expect(try outline("Text.\n\n**Note**\n\n# Next\n\nText.\n\n**End**\n") == ["1 Next"])
  }

  @Test func manyBoldLinesInARowAreAList() throws {
    func lines(_ count: Int) -> String {
      "Thanks go to them.\n\n"
        + ["Ann Lee", "Bo Ray", "Cy Poe", "Di Orr"].prefix(count).map { "**\($0)**\n\n" }.joined()
        + "They wrote all of this.\n"
    }
    #expect(try outline(lines(3)).contains("1 Cy Poe"))
    #expect(try outline(lines(4)).filter { $0.hasPrefix("1 ") } == [])
  }

  @Test func aDateInBoldIsNoHeading() throws {
    #expect(try outline("**Last updated: 1 May 2020**\n\nBe kind to us.\n") == [])
    #expect(try outline("**Last words**\n\nBe kind to us.\n") == ["1 Last words"])
  }

  @Test func runInNumbersAreSplitOff() throws {
    let document = try DocumentReader.read(
      Array("## ARTICLE V\n\n**Section 5.15. Dues.** Pay [*now*](#x).\n\n**Section 5.16.** More.\n".utf8), name: "x.md")
    #expect(document.sections.map(\.name) == ["ARTICLE V", "Section 5.15. Dues.", "Section 5.16."])
    #expect(document.sections.map(\.level) == [2, 3, 3])
    #expect(document.sections[1].number?.values == [5, 15])
    let block = try #require(document.sections[1].blocks.first)
    #expect(block.text == "Pay now.")
    #expect(block.links.map(\.text) == ["now"])
  }

  @Test func numberedLinesNeedCompany() throws {
    #expect(try outline("1) Scope\n\nAll.\n", name: "x.txt") == ["0 (no heading)"])
    #expect(try outline("I. Scope\n\nAll.\n\nII. Conduct\n\nBe kind.\n") == ["1 I. Scope", "1 II. Conduct"])
    #expect(try outline("I. Scope\n\nAll.\n\nIV. Conduct\n\nBe kind.\n") == [])
    #expect(try outline("Article 3 Scope\n\nAll of us.\n") == ["1 Article 3 Scope"])
    #expect(try outline("第一条 范围\n\n所有人。\n\n第二条 报告\n\n请写信。\n") == ["1 第一条 范围", "1 第二条 报告"])
  }

  @Test func itemsThatNumberWhatFollows() throws {
    #expect(
      try outline("1. Scope\n\nAll of us.\n\n2. Conduct\n\nBe kind.\n") == ["1 1. Scope", "1 2. Conduct"])
    #expect(try outline("1. Scope\n2. Conduct\n\nText.\n") == [])
    #expect(try outline("1. **Scope**\n\n   All.\n\n2. **Conduct**\n\n   Be kind.\n") == ["1 Scope", "1 Conduct"])
    #expect(try outline("1. **Scope**\n\n   All.\n\n2. Conduct\n") == [])
  }

  @Test func capitalsAndQuestionsNeedCompany() throws {
    #expect(try outline("OUR PLEDGE\n\nWe do.\n\nSCOPE\n\nAll.\n") == ["1 OUR PLEDGE", "1 SCOPE"])
    #expect(try outline("OUR PLEDGE\n\nWe do.\n") == [])
    #expect(try outline("Who may report?\n\nAll.\n\nTo whom?\n\nUs.\n") == ["1 Who may report?", "1 To whom?"])
    // A document with headings of its own means something else by capitals.
    #expect(try outline("# A\n\nSTOP\n\nText.\n\n# B\n\nSTOP IT\n\nText.\n") == ["1 A", "1 B"])
  }

  @Test func levelsFollowNumbersAndTheHeadingAround() throws {
    let source =
      "# Bylaws\n\nArticle I. Name\n\nText.\n\nSection 1.1 Scope\n\nText.\n\nSection 1.2 Aim\n\nText.\n\n"
      + "Article II. Board\n\nText.\n"
    #expect(
      try outline(source) == [
        "1 Bylaws", "2 Article I. Name", "3 Section 1.1 Scope", "3 Section 1.2 Aim", "2 Article II. Board",
      ])
    #expect(
      try outline("### SECTION 3.15 Grace\n\nText.\n\nSection 3.16 RULES\n\nText.\n") == [
        "3 SECTION 3.15 Grace", "3 Section 3.16 RULES",
      ])
  }

  @Test func plainTextWithHeadingLines() throws {
    let source = """
      Code of Conduct

      This code binds all members of the society, and all guests.

      Our Pledge

      We pledge to be kind to each other, always and everywhere.
      - at meetings
      - online
      """
    let document = try DocumentReader.read(Array(source.utf8), name: "x.txt")
    #expect(document.sections.map(\.name) == ["Code of Conduct", "Our Pledge"])
    #expect(document.sections[1].blocks.map(\.kind) == [.paragraph, .listItem, .listItem])
    #expect(document.sections[1].blocks.map(\.text).last == "online")
  }

  @Test func plainTextWithoutHeadingsHasASectionAParagraph() throws {
    let menu = (1...8).map { "See our page number \($0)." } + ["See our page number 8."]
    let policy = (1...3).map { "Members must act well in case \($0)." + String(repeating: " And so on.", count: 30) }
    func read(_ lines: [String]) throws -> PolicyDocument {
      try DocumentReader.read(Array(lines.joined(separator: "\n").utf8), name: "x.txt")
    }
    let document = try read(["Act Well"] + menu + policy)
    #expect(document.preamble.blocks.map(\.text) == ["Act Well"])
    #expect(document.sections.count == 3)
    #expect(document.sections.allSatisfy { $0.heading == nil && $0.level == 0 })
    #expect(document.omitted.map(\.reason) == ["navigation"])
    #expect(document.omitted[0].blocks.count == 9)
    #expect(document.diagnostics.map(\.summary) == ["not read as policy text: navigation (9)"])
    // Lines that oblige are policy, also when short; and few lines are an introduction.
    let duties = (1...9).map { "You must do \($0 / 2)." }
    #expect(try read(duties + policy).omitted.isEmpty)
    #expect(try read(Array(menu.suffix(4)) + policy).omitted.isEmpty)
  }

  // MARK: Titles in the paragraph of their text

  @Test func aBoldLineHeadsTheTextBehindIt() throws {
    let source = "# Rink\n\n**Skates**  \nWe lend skates.\n\n**Ice**\nThe ice is closed at noon.\n"
    #expect(try outline(source) == ["1 Rink", "2 Skates", "2 Ice"])
    let page = "<h1>Rink</h1><p><b>Skates</b><br>We lend skates.</p><p><b>Ice</b><br>It is closed at noon.</p>"
    #expect(try outline(page, name: "x.html") == ["1 Rink", "2 Skates", "2 Ice"])
    let document = try DocumentReader.read(Array(page.utf8), name: "x.html")
    #expect(document.sections.flatMap(\.blocks).map(\.text) == ["We lend skates.", "It is closed at noon."])
  }

  @Test(arguments: [
    // One alone is an emphasised line.
    "**Skates**  \nWe lend skates.\n\nThe ice is closed at noon.\n",
    // The sentence goes on in the next line.
    "**Skates and boots**\nare lent at the door.\n\n**Bells and lamps**\nhang in the hall.\n",
    "**We lend skates.**  \nAsk at the door.\n\n**We close at noon.**  \nCome early.\n",
    "**Members lend each other:**  \nskates, boots.\n\n**Members never lend out:**  \nkeys.\n",
    "**12 Mill Lane, Reed, RX4 1AB**  \nRing twice.\n\n**7 Oak Lane, Reed, RX4 2CD**  \nRing once.\n",
  ])
  func aBoldLineThatHeadsNothing(source: String) throws {
    #expect(try outline("# Rink\n\n" + source) == ["1 Rink"])
  }

  @Test func manyRunInClausesAreSections() throws {
    let clauses = (1...6).map { "**Section 3.\($0). Name \($0).** The text of clause \($0).\n\n" }.joined()
    #expect(try outline("# Bylaws\n\n" + clauses).count == 7)
    // A run of bold lines without text behind them is a list of emphasised lines.
    let lines = (1...4).map { "**Name number \($0)**\n\n" }.joined()
    #expect(try outline("# Bylaws\n\n" + lines + "Text.\n") == ["1 Bylaws"])
  }

  @Test func aNumberAloneInBoldCountsAClause() throws {
    #expect(try outline("# Bylaws\n\n**1.** Pay.\n\n**2.** Stay.\n") == ["1 Bylaws"])
    #expect(try outline("# Bylaws\n\n**1.1** Pay.\n\n**1.2** Stay.\n") == ["1 Bylaws"])
    #expect(try outline("# Bylaws\n\n**Section 1.1.** Pay.\n").count == 2)
  }

  @Test func aColonBehindMoreThanThreeWordsLeadsIn() throws {
    #expect(try outline("# Rink\n\n**What we lend:**\n\n- Skates\n") == ["1 Rink", "2 What we lend:"])
    #expect(try outline("# Rink\n\n**All members may lend:**\n\n- Skates\n") == ["1 Rink"])
  }

  @Test func aLoneArticleThatEndsInASemicolonIsAPart() throws {
    #expect(try outline("Article 3 Dues;\n\nAll of us.\n") == [])
    #expect(try outline("Article 3 Dues\n\nAll of us.\n") == ["1 Article 3 Dues"])
  }

  @Test func numbersWithPointAndParenthesis() throws {
    #expect(try outline("I.) Scope\n\nAll.\n\nII.) Conduct\n\nBe kind.\n") == ["1 I.) Scope", "1 II.) Conduct"])
  }

  @Test func spansThatAreBoldOrUnderlinedThroughout() throws {
    let bold = "<p><span style='font-weight: 600'>Boats</span></p><p>We lend boats.</p>"
    #expect(try outline(bold, name: "x.html") == ["1 Boats"])
    #expect(try outline(bold.replacing("600", with: "500"), name: "x.html") == [])
    let underlined = "<p><u>Boats</u></p><p>We lend boats.</p><p><u>Oars</u></p><p>We lend oars.</p>"
    #expect(try outline(underlined, name: "x.html") == ["1 Boats", "1 Oars"])
    #expect(try outline("<p><u>Boats</u></p><p>We lend boats.</p>", name: "x.html") == [])
    #expect(
      try outline(underlined.replacing("<u>", with: "We <u>"), name: "x.html") == [])
  }

  @Test func twoNumberedTitlesAboveATextAreTwoSections() throws {
    let page = "<h1>Rink</h1><p><b>2.1 Skates<br>2.1.1 Boots</b><br>We lend boots.</p>"
    #expect(try outline(page, name: "x.html") == ["1 Rink", "2 2.1 Skates", "3 2.1.1 Boots"])
    let title = "<h1>Rink</h1><p><b>2.1 Skates<br>and boots</b><br>We lend boots.</p>"
    #expect(try outline(title, name: "x.html") == ["1 Rink", "2 2.1 Skates and boots"])
  }

  @Test func titlesOfItemsThatRunIntoTheTextAmongThoseThatDoNot() throws {
    func list(_ last: String) -> String {
      "# Terms\n\n1. **Skates**\n\n   We lend skates.\n\n2. **Ice**\n\n   It is closed.\n\n3. \(last)\n"
    }
    #expect(try outline(list("**Lamps** They are lit at six.")) == ["1 Terms", "2 Skates", "2 Ice", "2 Lamps"])
    #expect(try outline(list("Lamps are lit at six.")) == ["1 Terms"])
    // Most run in: a list of rules with labels.
    let rules = "# Terms\n\n- **Skates**\n\n  We lend them.\n- **Ice** It is closed.\n- **Lamps** They are lit.\n"
    #expect(try outline(rules) == ["1 Terms"])
  }

  @Test func aNameInAnItemOfItsOwnHeadsTheTextBelowTheList() throws {
    let source = "# Rink\n\n- **Skates**\n\nWe lend skates.\n\n- **Ice**\n\nIt is closed at noon.\n"
    #expect(try outline(source) == ["1 Rink", "2 Skates", "2 Ice"])
    #expect(try outline("# Rink\n\n- **Skates**\n- **Boots**\n\nWe lend them.\n") == ["1 Rink"])
  }

  @Test(arguments: ReadingMode.allCases)
  func `a sign that links to its heading is no part of it, the sign of a name is`(mode: ReadingMode) throws {
    let page = """
      <h1>Rules</h1><h2 id="a">Talks<a class="x" href="#a">#</a></h2><p>Be brief.</p>
      <h2 id="b">Code in C#</h2><p>Be clear.</p><h2 id="c">Fees #</h2><p>Be fair.</p>
      """
    let document = try DocumentReader.read(
      Array(page.utf8), name: "a.html", options: ReadingOptions(mode: mode))
    #expect(document.sections.map(\.title) == ["Rules", "Talks", "Code in C#", "Fees"])
  }
}
