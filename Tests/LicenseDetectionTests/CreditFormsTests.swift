import DocumentReaders
import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Forms of credits and labels")
struct CreditFormsTests {
  private func facts(_ text: String, title: String = "Code of Conduct") throws -> LicenseFacts {
    LicenseDetector.detect(in: try DocumentReader.read(Array(text.utf8), name: "a.md"), title: title)
  }

  @Test("Makers with an address each are a source each")
  func severalMakers() throws {
    let found = try facts(
      "This policy borrows heavily from similar policies authored by [Ada](https://a.example) and [Bo](https://b.example)."
    )
    #expect(found.attributions.compactMap(\.url) == ["https://a.example", "https://b.example"])
  }

  @Test(
    "The source is found behind an owner, an aside, common nouns and before a verb at the end",
    arguments: [
      (
        "These guidelines are adapted from [@ann](https://x.example)'s [issue rules](https://y.example).", "issue rules"
      ),
      (
        "These rules are adapted from, and rely on, the structure and principles of the Tide Guidelines.",
        "Tide Guidelines"
      ),
      ("하버 행동 강령은 조수 모임의 행동 강령을 참고하여 만들어졌습니다.", "조수 모임의 행동 강령"),
      ("Este Código de Conduta é baseado nas melhores práticas e foi adaptado do Pacto Tide.", "Pacto Tide"),
    ])
  func sources(text: String, title: String) throws {
    #expect(try facts("## Attribution\n\n" + text).attributions.compactMap(\.title) == [title])
  }

  @Test(
    "Rules for the future, requests for credit and common words are no credits",
    arguments: [
      "These Bylaws may be amended by a majority vote of the Board of Directors.",
      "Amendments to this policy shall be reviewed by the Governance Committee.",
      "You must give appropriate credit to Ann Lee and link to this policy.",
      "The charter of a group is based on interest from the Members.",
    ])
  func noCredits(text: String) throws {
    #expect(try facts(text).attributions.isEmpty)
  }

  @Test("Labels tell the license of the text from that of the code")
  func labels() throws {
    let found = try facts("# License\n\n- Code: MIT\n- Documentation: CC BY 4.0\n", title: "Handbook")
    #expect(found.license.spdx == "CC-BY-4.0")
    #expect(found.otherLicenses.map(\.spdx) == ["MIT"])
    #expect(found.otherLicenses.map(\.role) == [.software])
  }

  @Test("Data under another's copyright is of others; the photos of a site are images, its texts its own")
  func scopes() throws {
    let data = try facts("Map data © [Tide Maps](https://t.example), used under CC BY 4.0.")
    #expect(data.license.spdx == "NONE")
    #expect(data.otherLicenses.map(\.role) == [.contentOfOthers])
    let photos = try facts(
      "Wenn nicht anders angegeben, stehen die auf dieser Website verwendeten Fotos unter CC BY 4.0.")
    #expect(photos.license.spdx == "NONE")
    #expect(photos.otherLicenses.map(\.role) == [.image])
    let texts = try facts(
      "Wenn nicht anders angegeben, stehen die auf dieser Website verwendeten Fotos und Texte unter CC BY 4.0.")
    #expect(texts.license.spdx == "CC-BY-4.0")
    #expect(texts.license.confidence == .inherited)
  }
}
