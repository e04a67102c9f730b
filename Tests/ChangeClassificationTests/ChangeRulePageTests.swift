import DocumentReaders
import PolicyModel
import RoleClassification
import SectionDifference
import Testing

@testable import ChangeClassification

@Suite struct ChangeRulePageTests {
  @Test(arguments: ChangeRule.allCases)
  func `a rule's example comes under it`(rule: ChangeRule) throws {
    let page = ChangeRulePage.of(rule)
    #expect(!page.summary.isEmpty && page.summary.hasSuffix("."))
    func read(_ text: String) throws -> PolicyDocument {
      var document = try DocumentReader.read(Array(text.utf8), name: "a.md")
      RoleClassifier.classify(&document)
      return document
    }
    let (old, new) = (try read(page.before), try read(page.after))
    var report = try SectionComparison.compare(old, new)
    ChangeClassifier.classify(&report)
    let found = report.sections.compactMap(\.verdict).flatMap(\.reasons).map(\.rule)
    #expect(found.contains(rule), "\(found.map(\.rawValue))")
  }
}
