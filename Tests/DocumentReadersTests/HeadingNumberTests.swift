import PolicyModel
import Testing

@testable import DocumentReaders

@Suite struct HeadingNumberTests {
  @Test(arguments: [
    ("2.1. Scope", "2.1", "Scope"), ("IV. Conduct", "IV", "Conduct"), ("Article 3: Board", "Article 3", "Board"),
    ("C) Appeals", "C", "Appeals"), ("1 - Purpose", "1", "Purpose"), ("3 Reporting", "3", "Reporting"),
    ("2.1 scope", "2.1", "scope"), ("§ 4 Appeals", "§ 4", "Appeals"), ("5.5.1.", "5.5.1", ""),
    ("A note", "", "A note"), ("3 reports", "", "3 reports"), ("2024 Code", "", "2024 Code"),
    ("1.2345 x", "", "1.2345 x"), ("Part of the code", "", "Part of the code"), ("I am here", "", "I am here"),
    ("(a) Scope", "", "(a) Scope"), ("ARTICLE I. Name", "", "ARTICLE I. Name"), ("Section\u{A0}2. A", "Section 2", "A"),
  ])
  func markupGrammar(heading: String, label: String, title: String) {
    let (number, rest) = HeadingNumber.split(heading, mode: .markup)
    #expect(number?.label ?? "" == label)
    #expect(rest == title)
  }

  @Test(arguments: [
    ("ARTICLE I. Name", "ARTICLE I", [1], "Name"), ("(a) Scope", "a", [1], "Scope"),
    ("A.2.(b) Records", "A.2.(b)", [1, 2, 2], "Records"), ("Article 3(b) – Fees", "Article 3(b)", [3, 2], "Fees"),
    ("第三条 範囲", "第三条", [3], "範囲"), ("第 12 章：附则", "第 12 章", [12], "附则"), ("一、我们的承诺", "一", [1], "我们的承诺"),
    ("（二）报告", "二", [2], "报告"), ("٣. النطاق", "٣", [3], "النطاق"), ("المادة ٢: النطاق", "المادة ٢", [2], "النطاق"),
    ("Abschnitt 2 Geltung", "Abschnitt 2", [2], "Geltung"), ("Artículo 4. Ámbito", "Artículo 4", [4], "Ámbito"),
    ("Section 5.15. Title.", "Section 5.15", [5, 15], "Title."), ("1.Scope", "1", [1], "Scope"),
    ("§ 4a Fristen", "§ 4a", [4, 1], "Fristen"), ("XIV. Appeals", "XIV", [14], "Appeals"),
    ("Appendix A Forms", "Appendix A", [1], "Forms"), ("1 Purpose", "1", [1], "Purpose"),
    ("7.\u{200E} Redress", "7", [7], "Redress"),
  ])
  func policyGrammar(heading: String, label: String, values: [Int], title: String) {
    let (number, rest) = HeadingNumber.split(heading, mode: .policy)
    #expect(number?.label == label)
    #expect(number?.values == values)
    #expect(rest == title)
  }

  @Test func `a Chinese numeral is a number up to four digits`() {
    let nines = { String(repeating: "九", count: $0) }
    #expect(HeadingNumber.split("第\(nines(4))条 期限", mode: .policy).0?.values == [9999])
    // Of any length it is read without a trap, as words.
    for count in [5, 19, 20, 400] {
      #expect(HeadingNumber.split("第\(nines(count))条 期限", mode: .policy).0 == nil)
      #expect(HeadingNumber.split(nines(count) + "、期限", mode: .policy).0 == nil)
    }
    #expect(HeadingNumber.split("第" + String(repeating: "九千", count: 2_000) + "条", mode: .policy).0 == nil)
  }

  @Test(arguments: [
    "Part of the code", "Schedule a meeting", "e.g. this", "A note", "2024 edition", "Sections", "MIX. Up", "I am here",
    "第三方", "Article", "Q: Who?", "12 reports",
  ])
  func policyGrammarLeavesWordsAlone(heading: String) {
    let (number, title) = HeadingNumber.split(heading, mode: .policy)
    #expect(number == nil)
    #expect(title == heading)
  }

  @Test func printedKeepsThePunctuation() {
    #expect(HeadingNumber.split("IV. Conduct", mode: .policy).number?.printed == "IV.")
    #expect(HeadingNumber.split("Article 3: Board", mode: .markup).number?.printed == "Article 3:")
    #expect(HeadingNumber.split("1 - Purpose", mode: .markup).number?.printed == "1 -")
  }
}
