import DocumentReaders
import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("What an adopter needs to know")
struct AdoptionTests {
  func text(_ markdown: String) throws -> AdoptionAdviser.Text {
    let document = try DocumentReader.read(Array(markdown.utf8), name: "code.md", options: ReadingOptions())
    return AdoptionAdviser.Text(document: document, facts: LicenseDetector.detect(in: document))
  }

  static let original = """
    # Code of the Tide Club

    © 2024 Tide Club. This code is licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).

    Be kind. This code is adapted from the [Harbour Code](https://harbour.example/code).
    """

  @Test(
    "The chart of adapter's licenses",
    arguments: [
      ("CC0-1.0", "CC-BY-ND-4.0", .allowed), ("CC-BY-4.0", "CC-BY-SA-4.0", .allowed),
      ("CC-BY-4.0", "CC-BY-ND-4.0", .discouraged), ("CC-BY-4.0", "CC0-1.0", .refused),
      ("CC-BY-4.0", "MIT", .undecidable), ("CC-BY-NC-4.0", "CC-BY-4.0", .refused),
      ("CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", .allowed), ("CC-BY-SA-4.0", "CC-BY-SA-4.0", .allowed),
      ("CC-BY-SA-4.0", "CC-BY-SA-3.0", .refused), ("CC-BY-SA-4.0", "CC-BY-4.0", .refused),
      ("CC-BY-SA-4.0", "GPL-3.0-only", .allowed), ("CC-BY-SA-3.0", "GPL-3.0-only", .refused),
      ("CC-BY-SA-3.0", "CC-BY-SA-4.0", .allowed), ("CC-BY-SA-3.0", "CC-BY-SA-3.0-DE", .allowed),
      ("CC-BY-SA-2.5", "CC-BY-SA-2.0", .refused), ("CC-BY-SA-1.0", "CC-BY-SA-4.0", .refused),
      ("CC-BY-NC-SA-4.0", "CC-BY-SA-4.0", .refused), ("CC-BY-ND-4.0", "CC-BY-ND-4.0", .refused),
      ("MIT", "CC-BY-4.0", .allowed), ("MIT OR GPL-3.0-only", "CC-BY-4.0", .allowed),
      ("GPL-3.0-only", "CC-BY-4.0", .undecidable), ("LicenseRef-CC-BY-SA", "CC-BY-SA-4.0", .undecidable),
      ("LicenseRef-custom", "MIT", .undecidable),
    ] as [(String, String, AdapterLicense.Verdict)])
  func chart(source: String, target: String, verdict: AdapterLicense.Verdict) {
    #expect(AdapterLicenses.verdict(on: target, for: source).verdict == verdict)
  }

  @Test(
    "Each duty is told with its place in the license",
    arguments: [
      ("CC-BY-4.0", "section 3(a)", "section 2(a)(1)(B)"), ("CC-BY-3.0", "section 4(b)", "section 3"),
      ("CC-BY-SA-3.0", "section 4(c)", "section 3"), ("CC-BY-NC-SA-2.0", "section 4(d)", "section 3"),
    ])
  func clauses(spdx: String, attribution: String, noDerivatives: String) {
    #expect(LicenseTerms(spdx).attributionClause == attribution)
    #expect(LicenseTerms(spdx).noDerivativesClause == noDerivatives)
  }

  @Test("The credit names title, holder, year, license and the source's own source")
  func credit() throws {
    let advice = AdoptionAdviser.advice(
      on: try text(Self.original), address: "https://tide.example/code", license: "CC-BY-SA-4.0")
    let words = advice.credit.map(\.text).joined()
    #expect(
      words == """
        Adapted from “Code of the Tide Club” by Tide Club, © 2024, licensed under CC BY-SA 4.0. Changes: [say in a few \
        words what you changed]. The original credits Harbour Code. This adaptation is licensed under CC BY-SA 4.0.
        """)
    #expect(advice.credit.first { $0.text == "Code of the Tide Club" }?.url == "https://tide.example/code")
  }

  @Test("What the document does not say is asked for and never made up")
  func gaps() throws {
    let advice = AdoptionAdviser.advice(on: try text("Be kind."))
    let words = advice.credit.map(\.text).joined()
    #expect(words.contains("[title]") && words.contains("[author]") && words.contains("[address of the source]"))
    #expect(words.contains("[license: none is stated"))
    #expect(advice.licenses.isEmpty)
    #expect(advice.duties.map(\.state) == [.notFound])
  }

  @Test("A no-derivatives license gives the credit of a copy")
  func noDerivatives() throws {
    let advice = AdoptionAdviser.advice(on: try text("# Code\n\nThis code is licensed under CC BY-ND 4.0."))
    #expect(
      advice.credit.map(\.text).joined().hasSuffix("Unchanged copy; this license does not let adaptations be shared."))
    #expect(advice.licenses.isEmpty)
  }

  @Test("An adaptation is checked item by item")
  func adaptation() throws {
    let source = try text(Self.original)
    let ours = try text(
      """
      # Our code

      Adapted from the [Code of the Tide Club](https://tide.example/code) by Tide Club, which is licensed under CC BY-SA
      4.0. It took text from the Harbour Code.

      This code is licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).
      """)
    func states(_ advice: AdoptionAdvice) -> [String: AdoptionDuty.State] {
      Dictionary(uniqueKeysWithValues: advice.duties.map { ($0.id, $0.state) })
    }
    let good = states(AdoptionAdviser.advice(on: source, address: "https://tide.example/code", adopted: ours))
    for id in ["creator", "title", "address", "license", "changes", "earlier-credits", "adapter-license"] {
      #expect(good[id] == .found, "\(id)")
    }
    let bare = states(
      AdoptionAdviser.advice(
        on: source, address: "https://tide.example/code",
        adopted: try text("# Our code\n\nBe kind. This code is licensed under CC BY 4.0.")))
    for id in ["creator", "title", "address", "license", "changes", "earlier-credits", "adapter-license"] {
      #expect(bare[id] == .notFound, "\(id)")
    }
  }

  @Test(
    "Short forms of ids are understood, others are not", arguments: [("BY-SA-4.0", "CC-BY-SA-4.0"), ("mit", "MIT")])
  func shortForms(id: String, expected: String) {
    #expect(AdapterLicenses.canonicalID(id) == expected)
    #expect(AdapterLicenses.canonicalID("no-such-license") == nil)
  }
}
