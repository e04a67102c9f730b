import DocumentReaders
import DocumentValidation
import PolicyModel
import Testing

/// Which profile a document is held to if none is named.
@Suite struct ProfileChoiceTests {
  private func choice(_ text: String, name: String = "a.md", roles: [Role] = []) throws -> ProfileChoice {
    var document = try DocumentReader.read(Array(text.utf8), name: name)
    if !document.sections.isEmpty, !document.sections[0].blocks.isEmpty {
      document.sections[0].blocks[0].roles = roles.map {
        RoleAssignment($0, weight: 1, evidence: RoleEvidence(cue: "test", words: ""))
      }
    }
    return ProfileChoice(for: document, name: name)
  }

  @Test(arguments: [
    ("Code of Conduct", "code-of-ethics"), ("Bylaws of the Ethics Society", "bylaws"),
    ("Code of Ethics of the Bylaws Committee", "code-of-ethics"), ("Anti-Harassment Policy", "code-of-ethics"),
    ("Verhaltenskodex", "code-of-ethics"), ("Satzung des Vereins", "bylaws"), ("Datenschutzerklärung", "policy"),
    ("Privacy Policy", "policy"), ("Terms of Service", "policy"), ("Code of Conduct Enforcement Manual", "policy"),
    ("Code of Conduct and Reporting Procedure", "code-of-ethics"), ("Travel Policy", "policy"),
    ("Code of Conduct: Frequently Asked Questions", "policy"), ("行動規範", "code-of-ethics"),
    ("Welcome to our garden", "code-of-ethics"),
  ]) func followsTheTitle(title: String, profile: String) throws {
    let choice = try choice("# \(title)\n\nSome words stand here.\n")
    #expect(choice.profile == profile, "\(choice.reason)")
  }

  @Test(arguments: [
    ("Code of Conduct", "code of conduct"), ("Code of", "code of"), ("Terms of Service, 2020", "terms of service"),
    ("Travel Policy", "travel policy"),
  ]) func givesTheWordsWhole(title: String, words: String) throws {
    let reason = try choice("# \(title)\n\nSome words stand here.\n").reason
    #expect(reason.hasPrefix("its title says “\(words)”"), "\(reason)")
  }

  @Test func followsTheTextWhereATitleCouldBeEither() throws {
    let policy = "# Participation Policy\n\nSome words stand here.\n"
    #expect(try choice(policy).profile == "policy")
    #expect(try choice(policy, roles: [.prohibitedBehaviours]).profile == "policy")
    #expect(try choice(policy, roles: [.prohibitedBehaviours, .reporting]).profile == "code-of-ethics")
    let manual = "# Code of Conduct Enforcement Manual\n\nSome words stand here.\n"
    #expect(try choice(manual, roles: [.prohibitedBehaviours]).profile == "policy")
    #expect(try choice(manual, roles: [.prohibitedBehaviours, .expectedBehaviours]).profile == "code-of-ethics")
  }

  @Test func followsNamesAndTheTextWhereTheTitleSaysNothing() throws {
    let text = "# Welcome\n\nSome words stand here.\n"
    #expect(try choice(text, name: "docs/BY-LAWS.md").profile == "bylaws")
    #expect(try choice(text, name: "privacy_policy/2024.md").profile == "policy")
    #expect(try choice(text, name: "privacy_policy/texts/2024.md").profile == "code-of-ethics")
    #expect(try choice("Be kind.\n\n## Reporting Procedures\n\nWords.\n").profile == "code-of-ethics")
    #expect(try choice("# Welcome\n\nThese bylaws hold.\n").profile == "code-of-ethics")
    let often = try choice("# Welcome\n\nThese bylaws hold.\n\nNothing in these bylaws binds guests.\n")
    #expect(often.profile == "bylaws")
    #expect(often.reason == "it calls itself “these bylaws”")
  }
}
