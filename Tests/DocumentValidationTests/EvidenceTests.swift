import DocumentReaders
import PolicyModel
import Testing

@testable import DocumentValidation

/// Errors rest on evidence: ways to write in every form, blanks that are blanks, numbers that are the document's own.
@Suite struct EvidenceTests {
  private let written =
    "Write to [conduct@alliance.test](mailto:conduct@alliance.test) or use the [report form](https://alliance.test/report). A report"

  private func rules(reporting: String) throws -> [String] {
    try SamplePolicy().replacing(written, with: reporting + " A report").findings().map(\.rule)
  }

  @Test(arguments: [
    "Ring the wardens on 01632 960001.", "The wardens are at (020) 7946 0018.", "Dial 555 0142 77 at any hour.",
    "Use the report button below each message.", "Fill in the incident form in the hall.",
  ])
  func aWayToWriteCountsInEveryForm(words: String) throws { #expect(try rules(reporting: words) == []) }

  @Test(arguments: [
    "The board met on 04.05.2024 and 2024.", "Room 0210 4 is the wardens' room.", "See 01632/960001/3 there.",
  ])
  func numbersThatAreNoTelephonesDoNot(words: String) throws {
    #expect(try rules(reporting: words) == ["reporting-without-contact"])
  }

  @Test(arguments: [
    ("Write to YOUR_NAME_HERE.", true), ("Call XX-XXXX-XXX.", true), ("Ask INSERT_PERSON.", true),
    ("Write to ______ today.", true), ("Ask the MAIN_HALL team.", false), ("It weighs X-L.", false),
    ("[NOTE: describe in your own words who reads the letters.] It is so.", true), ("[NOTE 3] It is so.", false),
    ("Say: “We were told that [THE OTHER PERSON] was hurt.”", false),
    ("Say: “We were told that [INSERT THE PERSON] was hurt.”", true), ("It is “so”. [THE OTHER PERSON] comes.", true),
  ])
  func blanksAreToldFromWords(words: String, isBlank: Bool) throws {
    let found = try SamplePolicy().replacing("A report is", with: words + " A report is").findings().map(\.rule)
    #expect(found.contains("placeholder") == isBlank, "\(found)")
  }

  /// Words to be spoken are a few sentences; a mark that somebody forgot to close quotes no whole page.
  @Test(arguments: [(80, false), (120, true)])
  func aQuotationIsNoPage(sentences: Int, isBlank: Bool) throws {
    let words = "Say: “" + String(repeating: "We heard. ", count: sentences) + "[THE OTHER PERSON] was hurt.”"
    let found = try SamplePolicy().replacing("A report is", with: words + " A report is").findings().map(\.rule)
    #expect(found.contains("placeholder") == isBlank, "\(found)")
  }

  @Test func aModelLetterHasBlanksOnPurpose() throws {
    let letter = SamplePolicy().replacing(
      "## 7 Consequences", with: "> Dear [NAME], we thank you.\n\n## 7 Consequences")
    #expect(try letter.findings().isEmpty)
  }

  @Test(arguments: [
    ("Article 12. Members sing. Whoever is late under article 12 pays.", false), ("as § 26 BGB says", false),
    ("as section 26 of the Civil Code says", false), ("as section 26 says", true),
  ])
  func numbersOfOtherLawsAndOwnLabelsAreNoErrors(words: String, isError: Bool) throws {
    let found = try SamplePolicy().replacing("## 8 Licence", with: "\(words)\n\n## 8 Licence").findings().map(\.rule)
    #expect(found.contains("unresolved-reference") == isError, "\(found)")
  }

  @Test(arguments: [("[the wardens][mail]", true), ("[1][2]", false), ("[wardens](https://alliance.test)", false)])
  func aLinkWithoutAddressShowsItsBrackets(words: String, isError: Bool) throws {
    let found = try SamplePolicy().replacing("in words or deeds", with: "in words or deeds, see \(words)").findings()
    #expect(found.contains { $0.rule == "unresolved-reference" } == isError)
  }

  @Test(arguments: [
    ("Rules of the pie contest", "policy"), ("Certificate practice statement", "policy"),
    ("The bakers' oath", "policy"),
    ("Code of Ethics and Pledge", "code-of-ethics"), ("Stanovy spolku", "bylaws"),
    ("House rules of the bakery", "code-of-ethics"),
  ])
  func whatADocumentIsComesBeforeWhatItMustHave(title: String, profile: String) throws {
    let document = try DocumentReader.read(Array("# \(title)\n\nSome words stand here.\n".utf8), name: "a.md")
    #expect(ProfileChoice(for: document, name: "a.md").profile == profile)
  }

  @Test(arguments: [("Nobody sells bread on the bridge.", true), ("Bread on the bridge", false)])
  func aHeadingThatIsTheRuleNeedsNoText(heading: String, isRule: Bool) throws {
    let policy = SamplePolicy().replacing("## 7 Consequences", with: "## 9 \(heading)\n\n## 7 Consequences")
    #expect(try policy.findings().contains { $0.rule == "empty-section" } == !isRule)
  }
}
