import PolicyModel
import Testing

@Suite("Words that other programs read")
struct VocabularyTests {
  @Test("names are kebab-case and given once")
  func names() {
    let tables: [[String]] = [
      Role.allCases.map(\.rawValue), ChangeKind.allCases.map(\.rawValue), ChangeRule.allCases.map(\.rawValue),
      ChangeClass.allCases.map(\.rawValue),
      ChangeSeverity.allCases.map(\.rawValue), Block.Kind.allCases.map(\.rawValue),
      Heading.Style.allCases.map(\.rawValue), ObligationStrength.allCases.map(\.rawValue),
      ReferenceChange.Kind.allCases.map(\.rawValue), SectionNumber.Style.allCases.map(\.rawValue),
    ]
    for table in tables {
      #expect(Set(table).count == table.count)
      for name in table { #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)") }
    }
  }

  @Test("scales are ordered from least to gravest")
  func scales() {
    #expect([ChangeClass.substantive, .markup, .editorial].sorted() == [.markup, .editorial, .substantive])
    #expect([ChangeSeverity.highest, .low, .high, .medium].sorted() == [.low, .medium, .high, .highest])
    #expect([Diagnostic.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }

  @Test("the opposite of an opposite has the same polarity again", arguments: ObligationStrength.allCases)
  func reversal(strength: ObligationStrength) {
    #expect(strength.reversed != strength)
    // A permission denied is a prohibition, whose own opposite is an obligation.
    let twice = strength.reversed.reversed
    #expect(twice == (strength == .permission ? .obligation : strength))
  }
}
