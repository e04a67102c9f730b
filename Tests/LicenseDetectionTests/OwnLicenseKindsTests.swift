import DocumentReaders
import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Kinds of statements of the own license")
struct OwnLicenseKindsTests {
  private func facts(
    _ text: String, title: String = "Harbour Club Rules", name: String = "a.md"
  ) throws -> LicenseFacts {
    LicenseDetector.detect(in: try DocumentReader.read(Array(text.utf8), name: name), title: title)
  }

  @Test(
    "The own license is read in each of its forms",
    arguments: [
      ("Except for the club's badge, these rules are licensed under CC BY 4.0.", "CC-BY-4.0"),
      ("This text, except for the badge, is licensed under CC BY 4.0.", "CC-BY-4.0"),
      ("The Harbour Club waives its rights to these rules and dedicates them to the public (CC0 1.0).", "CC0-1.0"),
      ("Our code of conduct is available for reuse under CC BY 4.0.", "CC-BY-4.0"),
      ("These rules are in the public domain.", "LicenseRef-public-domain"),
      ("All texts of the Harbour Club rules are licensed under CC BY 4.0 unless a page says otherwise.", "CC-BY-4.0"),
      ("You are free to copy and adapt these rules with credit (CC BY 4.0).", "CC-BY-4.0"),
      ("These rules are licensed under:\n\nCreative Commons Attribution 4.0 International\n", "CC-BY-4.0"),
      (
        "These rules are adapted from the [Ebb Code](https://e.example/) and are licensed under CC BY 4.0.", "CC-BY-4.0"
      ),
    ])
  func own(text: String, spdx: String) throws {
    #expect(try facts(text).license.spdx == spdx, "\(text)")
  }

  @Test(
    "What is said of others is not the own license",
    arguments: [
      "All instructional materials of the Harbour Club are made available under CC BY 4.0.",
      "Do not post what breaks the MIT license. Stolen GPL programs are banned.",
      "These rules are adapted from the Ebb Code, available at https://e.example/ and licensed under CC BY 4.0.",
      "Portions of this text provided by the Ebb Society, under a CC BY 4.0 license.",
      "These rules are based on the [Ebb guide](https://e.example/) and the [Flood guide](https://f.example/). "
        + "Both of these are licensed under CC BY 3.0.",
      "These rules are not licensed under Creative Commons.", "These rules are not licensed under CC BY 4.0.",
      "The text is not available under CC BY 4.0.",
      "Members may not upload works under CC BY-ND licenses.",
      "Essays in our journal are published under CC BY 4.0.",
      "- Ebbtool uses the zlib license\n- Tide guidelines are licensed under CC BY 4.0\n",
      "The club's logo is © 2018 Ann Lee. Released under the CC BY-SA 4.0 license.",
      "The Harbour Club waives no rights to these rules, whatever CC0 1.0 says.",
    ])
  func others(text: String) throws {
    #expect(try facts(text).license.spdx == LicenseStatement.none, "\(text)")
  }

  @Test("Two licenses of one document are told, and none is chosen")
  func conflict() throws {
    let text = "These rules are licensed under CC BY 4.0.\n\n## Reuse\n\nThese rules are licensed under CC BY-NC 3.0.\n"
    let license = try facts(text).license
    #expect(license.confidence == .conflicting && license.spdx == LicenseStatement.noAssertion)
    #expect(license.candidates.sorted() == ["CC-BY-4.0", "CC-BY-NC-3.0"])
    // The same one in other words is one.
    let same = try facts(text.replacing("CC BY-NC 3.0", with: "the Creative Commons Attribution 4.0 license")).license
    #expect(same.spdx == "CC-BY-4.0" && same.confidence != .conflicting && same.candidates == [])
  }

  @Test("A license line in a section about a source is of that source")
  func sections() throws {
    let text = """
      # Where our rules come from

      ## Ebb Covenant

      The rules are based on the [Ebb Covenant](https://ebb.example/).

      License: CC BY 4.0

      ## Flood Procedures

      Early editions drew from the [Flood Procedures](https://flood.example/).

      License: CC BY 3.0
      """
    let found = try facts(text, title: "Where our rules come from")
    #expect(found.license.spdx == LicenseStatement.none)
    #expect(found.otherLicenses.map(\.spdx) == ["CC-BY-4.0", "CC-BY-3.0"])
    #expect(found.otherLicenses.map(\.appliesTo) == ["Ebb Covenant", "Flood Procedures"])
  }

  @Test("A broken line ends a thought, unless it breaks off in one")
  func brokenLines() throws {
    let apart = try facts(
      "<p>Based on: <a href=\"https://ebb.example/\">Ebb camp rules</a><br>License: CC BY 3.0</p>", name: "a.html")
    #expect(apart.license.spdx == "CC-BY-3.0")
    #expect(apart.attributions.map(\.title) == ["Ebb camp rules"])
    let joined = try facts(
      "<p>These rules are based on the<br><a href=\"https://ebb.example/\">Ebb Code</a></p>", name: "a.html")
    #expect(joined.attributions.map(\.title) == ["Ebb Code"])
    let markdown = try facts("**Written by**: Ann Lee  \n**Date**: May 1  \n**License**: CC BY 4.0\n")
    #expect(markdown.attributions.map(\.persons) == [["Ann Lee"]])
    #expect(markdown.license.spdx == "CC-BY-4.0")
  }

  @Test("Rights in pictures are no rights in the text")
  func pictures() throws {
    #expect(try facts("Photos © Ann Lee. Text © 2024 Harbour Club.").copyright.holders == ["Harbour Club"])
  }

  @Test("A badge is of the link around it, not of the next one")
  func badges() throws {
    let found = try facts(
      "[![Ebb derived](https://e.example/badge.svg)](https://e.example)\n[CC BY-SA](https://creativecommons.org/licenses/by-sa/4.0/)"
    )
    #expect(found.attributions.map(\.url) == ["https://e.example"])
    #expect(found.license.spdx == "CC-BY-SA-4.0")
  }
}
