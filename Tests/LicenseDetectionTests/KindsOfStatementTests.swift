import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Kinds of statements")
struct KindsOfStatementTests {
  @Test("A handbook of a program is no software, but a program is")
  func programHandbook() throws {
    #expect(
      try facts("This handbook is long.\n\nThe program handbook is licensed under CC BY 4.0.").license.spdx
        == "CC-BY-4.0")
    let program = try facts("The program is licensed under the MIT license.")
    #expect(program.license.spdx == LicenseStatement.none)
    #expect(program.otherLicenses.map(\.role) == [.software])
  }

  @Test(
    "A common noun may stand before the link to its owner",
    arguments: [
      "This document was adapted from the contribution guidelines for [A Project](https://a.example/c).",
      "Este código de conducta está inspirado en el código de [A Project](https://a.example/c).",
    ])
  func owner(text: String) throws {
    #expect(try facts(text).attributions.map(\.url) == ["https://a.example/c"])
  }

  @Test("What was used as starting point is what a text is based on")
  func startingPoint() throws {
    let found = try facts(
      "We used the [A Code](https://a.example/) and the [B Code](https://b.example/) as starting points.")
    #expect(found.attributions.map(\.relation) == [.basedOn, .basedOn])
    #expect(found.attributions.map(\.url) == ["https://a.example/", "https://b.example/"])
  }

  @Test("A law is no source")
  func law() throws {
    #expect(try facts("This policy is based on GDPR and Russian law.").attributions.isEmpty)
    #expect(try facts("This policy is based on the Ubuntu Code of Conduct.").attributions.count == 1)
  }

  @Test("Adding somebody else's license never changes the own")
  func others() throws {
    let own = ["", "This policy is licensed under CC BY-SA 4.0.\n\n", "License: CC0-1.0\n\n"]
    let added = [
      "By contributing, you agree that your contributions will be licensed under the MIT License.",
      "Icons by [F](https://f.example/), licensed under [CC BY 3.0](https://creativecommons.org/licenses/by/3.0/).",
      "The source code is licensed under the Apache License 2.0.",
      "This code is adapted from the [A Code](https://a.example/), which is licensed under CC BY 3.0.",
    ]
    for text in own {
      let alone = try facts("# Code\n\n" + text + "Be kind.").license.spdx
      for other in added {
        #expect(try facts("# Code\n\n" + text + "Be kind.\n\n" + other).license.spdx == alone, "\(text)\(other)")
      }
    }
  }

  @Test("Variants of an address never change the id")
  func addresses() {
    for form in [
      "https://creativecommons.org/licenses/by-sa/4.0/", "http://www.creativecommons.org/licenses/by-sa/4.0",
      "//creativecommons.org/licenses/by-sa/4.0/deed.de", "https://creativecommons.org/licenses/by-sa/4.0/legalcode.fr",
      "HTTPS://user:word@CreativeCommons.org:443/licenses/BY-SA/4.0/?ref=chooser-v1#top",
    ] {
      #expect(LicenseAddress.identity(of: form)?.spdx == "CC-BY-SA-4.0", "\(form)")
    }
  }

  @Test("HTML and Markdown of the same text agree")
  func formats() throws {
    let address = "https://creativecommons.org/licenses/by/4.0/"
    let markdown = try facts(
      "# Code\n\nThis code is licensed under [CC BY 4.0](\(address)). It is adapted from the [A Code](https://a.example/)."
    )
    let html = try facts(
      "<h1>Code</h1><p>This code is licensed under <a href=\"\(address)\">CC BY 4.0</a>. It is adapted from the "
        + "<a href=\"https://a.example/\">A Code</a>.</p>", name: "a.html")
    #expect(markdown.license.spdx == html.license.spdx && markdown.license.confidence == html.license.confidence)
    #expect(markdown.attributions.map(\.url) == html.attributions.map(\.url))
    #expect(markdown.attributions.count == 1)
  }
}
