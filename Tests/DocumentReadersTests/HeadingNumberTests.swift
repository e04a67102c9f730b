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

  @Test(arguments: [
    ("Article 4 bis – Votes", "Article 4 bis", [4, 2], "Votes"), ("Art. 4-ter Votes", "Art. 4-ter", [4, 3], "Votes"),
    ("§ 5quater. Fees", "§ 5quater", [5, 4], "Fees"), ("Section 2A. Gloves", "Section 2A", [2, 1], "Gloves"),
    ("2B. Gloves", "2B", [2, 2], "Gloves"), ("第3条の2 会員", "第3条の2", [3, 2], "会員"),
    ("第三条之一 会员", "第三条之一", [3, 1], "会员"), ("제3조의2(손님)", "제3조의2", [3, 2], "(손님)"),
    ("第3条の手続", "第3条", [3], "の手続"),
  ])
  func `a number that was put in between two is one of its own`(
    heading: String, label: String, values: [Int], title: String
  ) {
    let (number, rest) = HeadingNumber.split(heading, mode: .policy)
    #expect(number?.label == label)
    #expect(number?.values == values)
    #expect(rest == title)
  }

  @Test(arguments: [
    ("Art. 1º – Objeto", [1], "Objeto"), ("Artigo 2.º Sócios", [2], "Sócios"), ("Article 1er. Objet", [1], "Objet"),
    ("Article premier – Objet", [1], "Objet"), ("Cláusula segunda. Pagos", [2], "Pagos"), ("Part One", [1], ""),
    ("المادة الأولى: النطاق", [1], "النطاق"), ("Άρθρο 3 Μέλη", [3], "Μέλη"), ("ΑΡΘΡΟ 3. ΜΕΛΗ", [3], "ΜΕΛΗ"),
    ("Điều 4. Họp", [4], "Họp"), ("MADDE 5 – Üyeler", [5], "Üyeler"), ("Pasal 6 Anggota", [6], "Anggota"),
    ("Članak 7. Članovi", [7], "Članovi"), ("Член 8. Членове", [8], "Членове"), ("Стаття 9. Члени", [9], "Члени"),
    ("มาตรา ๑๐ สมาชิก", [10], "สมาชิก"), ("มาตรา๑๑ สมาชิก", [11], "สมาชิก"), ("12 § Ändamål", [12], "Ändamål"),
    ("13. § Tagok", [13], "Tagok"),
  ])
  func `the words for an article of many languages are known`(heading: String, values: [Int], title: String) {
    let (number, rest) = HeadingNumber.split(heading, mode: .policy)
    #expect(number?.values == values)
    #expect(rest == title)
  }

  @Test(arguments: [
    "Studio 2A", "2A batteries", "3D: how we print", "Bis Street entrance", "24 hours before you come",
    "Part two of it",
    "Article first published in May", "Section", "Part", "Del 1 al 5 de mayo", "Part2 of it",
  ])
  func `words that look like numbers stay words`(heading: String) {
    #expect(HeadingNumber.split(heading, mode: .policy).title == heading)
  }

  @Test func `a range of paragraphs is no inserted number`() {
    #expect(HeadingNumber.split("§§ 3 bis 5 Fristen", mode: .policy).number?.values == [3])
  }

  @Test func `digits of any script are the same number, other counts are not`() throws {
    func number(_ heading: String) throws -> SectionNumber {
      try #require(HeadingNumber.split(heading, mode: .policy).number)
    }
    #expect(try number("第一条 目的").isSame(as: number("第1条 目的")))
    #expect(try number("المادة ٣ نطاق").isSame(as: number("المادة 3 نطاق")))
    #expect(try !number("IV. Fees").isSame(as: number("4. Fees")))
    #expect(try !number("一、目的").isSame(as: number("1. 目的")))
    #expect(try !number("Article 3 Fees").isSame(as: number("Section 3 Fees")))
    #expect(try !number("第一条 目的").isSame(as: number("第2条 目的")))
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
