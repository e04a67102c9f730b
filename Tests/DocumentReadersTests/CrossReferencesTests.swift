import PolicyModel
import Testing

@testable import DocumentReaders

@Suite struct CrossReferencesTests {
  private func references(_ source: String) throws -> [CrossReference] {
    CrossReferences.find(in: try DocumentReader.read(Array(source.utf8), name: "x.md"))
  }

  private static let roman =
    "# Code\n\n## I. Scope\n\n%\n\n## II. Conduct\n\n### (a) Kindness\n\nText.\n\n## III. Appeals\n"

  @Test(arguments: [
    ("As in section III.", "section III", 4), ("See Section II(a) first.", "Section II(a)", 3),
    ("per Sections II and III", "Sections II", 2), ("§ 2 applies", "§ 2", 2),
    ("(cf. section\u{A0}III)", "section\u{A0}III", 4),
    ("Article III of this Code", "Article III", 4), ("section II of the Code", "section II", 2),
  ])
  func numbersResolve(text: String, words: String, target: Int) throws {
    let found = try references(CrossReferencesTests.roman.replacing("%", with: text))
    #expect(found.first?.text == words)
    #expect(found.first?.target == target)
    #expect(found.first?.kind == .number)
  }

  @Test func listsOfNumbers() throws {
    let source = "# 1. A\n\nSee sections 2, 3 and 4, Artikel 2 oder 3.\n\n# 2. B\n\n# 3. C\n\n# 4. D\n"
    #expect(try references(source).map(\.target) == [1, 2, 3, 1, 2])
    #expect(try references(source).map(\.text) == ["sections 2", "3", "4", "Artikel 2", "3"])
  }

  @Test func otherDocuments() throws {
    let found = try references(
      "# Code of Conduct\n\n## 1. A\n\nArticle 1 of the Bylaws, Article 1 GDPR, section 9, Section 1 of this Code.\n")
    #expect(found.map(\.isExternal) == [true, true, false, false])
    #expect(found.map(\.isBroken) == [false, false, true, false])
    #expect(found.map(\.target) == [nil, nil, nil, 1])
  }

  @Test(arguments: ["Part of the code", "article in a paper", "section a day", "in part I am", "the parts 2024"])
  func wordsAreNoNumbers(text: String) throws {
    #expect(try references("# 1. A\n\n\(text)\n").filter { $0.target != nil }.isEmpty)
  }

  @Test func otherLanguages() throws {
    #expect(try references("# 第一条 范围\n\n依照第二条。\n\n# 第二条 报告\n").map(\.target) == [1])
    #expect(
      try references("# 1. A\n\nSiehe Abschnitt 2 und Ziffer 1, vgl. 2.1\n\n# 2. B\n\n## 2.1 C\n").map(\.target) == [
        1, 0, 2,
      ])
    #expect(try references("# Article 1 A\n\nVoir l'article 2.\n\n# Article 2 B\n").map(\.target) == [1])
    #expect(try references("# Artículo 1. A\n\nSegún el artículo 2.\n\n# Artículo 2. B\n").map(\.target) == [1])
  }

  @Test func wordsMustAgreeWhereHeadingsHaveThem() throws {
    let source =
      "# Article I. A\n\nSection 1 and Article I.\n\n## Section 1. B\n\n# Article II. C\n\n## Section 1. D\n\nSection 1.\n"
    #expect(try references(source).map(\.target) == [1, 0, 3])
  }

  @Test func linksToNames() throws {
    let source = """
      # Our Scope

      See [a](#the-end), [b](#x), [c](#the-end-1), [d](#nowhere), [e](other.md#x), [section 9](#x).

      ## The End <a id="x"></a>

      ## The End
      """
    let found = try references(source)
    #expect(found.map(\.target) == [1, 1, 2, nil, 1])
    #expect(found.allSatisfy { $0.kind == .link })
    #expect(found.map(\.isBroken) == [false, false, false, true, false])
  }
}
