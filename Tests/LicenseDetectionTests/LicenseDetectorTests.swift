import DocumentReaders
import LicenseDetection
import PolicyModel
import Testing

/// Facts of a short document.
func facts(_ text: String, name: String = "policy.md", title: String? = nil) throws -> LicenseFacts {
  LicenseDetector.detect(in: try DocumentReader.read(Array(text.utf8), name: name), title: title)
}

@Suite("The document's own license")
struct OwnLicenseTests {
  @Test(
    "It is read from statements in many words and languages",
    arguments: [
      ("This policy is licensed under CC BY-SA 4.0.", "CC-BY-SA-4.0"),
      ("Dieser Text steht unter der Lizenz Creative Commons Namensnennung 4.0 International.", "CC-BY-4.0"),
      ("Ce texte est sous licence Creative Commons Attribution - Pas d'utilisation commerciale 3.0.", "CC-BY-NC-3.0"),
      ("本文書はクリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。", "CC-BY-4.0"),
      ("We dedicate this document to the public domain under CC0.", "CC0-1.0"),
      ("This policy is based on X Policy and is licensed under CC BY 3.0.", "CC-BY-3.0"),
      ("This text is shared under a Creative Commons Attribution-ShareAlike license.", "LicenseRef-CC-BY-SA"),
      ("This policy is available under the MIT license or the Apache License, Version 2.0.", "MIT OR Apache-2.0"),
      ("This document may be freely reproduced in its entirety.", "LicenseRef-custom"),
      ("Be kind to each other.", "NONE"),
    ])
  func statements(text: String, id: String) throws {
    #expect(try facts(text, title: "Example Policy").license.spdx == id)
  }

  @Test(
    "Other addresses of a license never change its id",
    arguments: [
      "https://creativecommons.org/licenses/by-sa/4.0/", "http://creativecommons.org/licenses/by-sa/4.0",
      "https://www.creativecommons.org/licenses/by-sa/4.0/deed.de",
      "//creativecommons.org/licenses/by-sa/4.0/legalcode",
      "https://creativecommons.org/licenses/by-sa/4.0/?ref=chooser#deed", "https://spdx.org/licenses/CC-BY-SA-4.0.html",
      "https://user:secret@creativecommons.org:443/licenses/BY-SA/4.0/",
      "https://web.archive.org/web/2020/https://creativecommons.org/licenses/by-sa/4.0/",
    ])
  func addresses(url: String) throws {
    #expect(try facts("This work is licensed [thus](\(url)).").license.spdx == "CC-BY-SA-4.0")
  }

  @Test("An address that only contains a license's host is none")
  func foreignHost() throws {
    #expect(
      try facts("Licensed [thus](https://example.org/creativecommons.org/licenses/by/4.0/).").license.spdx == "NONE")
  }

  @Test(
    "Licenses of others never become the document's",
    arguments: [
      "The source code is licensed under the MIT License.",
      "By submitting a pull request you agree to license your contribution under CC0.",
      "Photos are licensed under CC BY-NC 2.0.",
      "We recommend a Creative Commons licence such as CC BY 4.0.",
      "Adapted from [Rust](https://rust-lang.org/conduct), which is licensed under CC BY 3.0.",
      "Wikipedia's text is available under the Creative Commons Attribution-ShareAlike License.",
      "```\nSPDX-License-Identifier: GPL-2.0-only\n```",
    ])
  func others(text: String) throws {
    #expect(try facts(text, title: "Example Policy").license.spdx == "NONE")
    let own = "This policy is licensed under CC BY-ND 4.0.\n\n"
    #expect(try facts(own + text, title: "Example Policy").license.spdx == "CC-BY-ND-4.0")
  }

  @Test("Name and address that contradict each other are reported, not resolved")
  func contradiction() throws {
    let license = try facts("Licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by/4.0/).").license
    #expect(license.spdx == "NOASSERTION")
    #expect(license.confidence == .conflicting)
    #expect(license.candidates == ["CC-BY-4.0", "CC-BY-SA-4.0"])
  }

  @Test("HTML and Markdown of the same text agree")
  func formats() throws {
    let markdown = try facts(
      "This policy is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). It is based on the [Rust Code](https://rust-lang.org/conduct)."
    )
    let html = try facts(
      "<p>This policy is licensed under <a href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a>. It is based on the <a href='https://rust-lang.org/conduct'>Rust Code</a>.</p>",
      name: "policy.html")
    #expect(markdown.license.spdx == html.license.spdx)
    #expect(markdown.attributions.map(\.url) == html.attributions.map(\.url))
    #expect(markdown.attributions.map(\.relation) == [.basedOn])
  }

  @Test("Evidence quotes the block to the byte")
  func quotation() throws {
    let text = "Be kind.\n\nThis\u{202D} policy is “licensed” under CC\u{A0}BY 4.0 — really. More words."
    let document = try DocumentReader.read(Array(text.utf8), name: "policy.txt")
    let found = LicenseDetector.detect(in: document)
    #expect(found.license.spdx == "CC-BY-4.0")
    let blocks = document.allSections.flatMap(\.blocks).map { Array($0.text.utf8) }
    for evidence in found.license.evidence {
      let quotation = Array(evidence.quotation.utf8)
      #expect(blocks.contains { $0.firstRange(of: quotation) != nil })
    }
    #expect(!found.license.evidence.isEmpty)
  }

  @Test("A hundred licenses in one list are no claim")
  func hostile() throws {
    let many = String(
      repeating: "CC BY 4.0, MIT License, GPL v3, https://creativecommons.org/licenses/by/9.9/%%%/ ", count: 100)
    #expect(try facts(many).license.confidence != .explicit)
  }
}

@Suite("Attributions")
struct AttributionTests {
  @Test(
    "Sources and persons are read with their relation",
    arguments: [
      (
        "This code is adapted from the [Rust Code](https://rust-lang.org/c).", "adapted-from", "https://rust-lang.org/c"
      ),
      ("Er basiert auf dem [Berlin Code](https://b.org/c).", "based-on", "https://b.org/c"),
      ("この行動規範は[Covenant](https://c.org/ja)を元に作成しています。", "based-on", "https://c.org/ja"),
      ("(改编自[行为准则](https://b.org/c))", "adapted-from", "https://b.org/c"),
      (
        "The policy is modelled after the Foo Center's [Social Rules](https://foo.org/r).", "modelled-on",
        "https://foo.org/r"
      ),
    ])
  func sources(text: String, relation: String, url: String) throws {
    let found = try facts(text).attributions
    #expect(found.map(\.relation.rawValue) == [relation])
    #expect(found.map(\.url) == [url])
  }

  @Test("A chain tells whose source a source is")
  func chain() throws {
    let found = try facts(
      "This text is adapted from the [Coq Code of Conduct](https://coq.org/c) which itself was adapted from the [Django Code of Conduct](https://django.org/c)."
    ).attributions
    #expect(found.map(\.depth) == [1, 2])
    #expect(found.last?.of == "Coq Code of Conduct")
  }

  @Test("Persons named together are one credit")
  func persons() throws {
    let found = try facts("This statement was drafted by Ann Smith and Bob Jones, and reviewed by Carol White.")
      .attributions
    #expect(found.map(\.relation) == [.draftedBy, .reviewedBy])
    #expect(found.first?.persons == ["Ann Smith", "Bob Jones"])
  }

  @Test(
    "Ordinary words of derivation are no credit",
    arguments: [
      "Sanctions are based on the severity of the violation.", "Harassment based on Race or Religion is prohibited.",
      "Decisions inspired by [fear](https://example.org/fear) help nobody.",
    ])
  func ordinary(text: String) throws {
    #expect(try facts(text).attributions.isEmpty)
  }

  @Test("Words offered to adopters are templates")
  func templates() throws {
    let found = try facts(
      "To attribute this policy you could use the text below:\n\n> Adapted from the [Foo policies](https://foo.org) / [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n"
    )
    #expect(found.attributions.isEmpty)
    #expect(found.license.spdx == "NONE")
    #expect(found.templates.count == 1)
  }
}
