import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Bounds of license detection")
struct LicenseBoundsTests {
  private func statements(_ count: Int, ending: String = "") throws -> LicenseFacts {
    let lines = (0..<count).map { "- The text of part \($0) is licensed under CC BY \($0 % 4 + 1).0." }
    return try facts(lines.joined(separator: "\n") + "\n\n" + ending)
  }

  @Test("As many statements as the bound are read without a word")
  func within() throws {
    #expect(try statements(LicenseBounds.mostStatements).diagnostics.isEmpty)
  }

  @Test("More are cut, and it is said")
  func beyond() throws {
    let found = try statements(LicenseBounds.mostStatements + 1)
    #expect(found.diagnostics.map(\.id) == ["license-statements-cut"])
  }

  @Test("A footer is read even then")
  func footer() throws {
    let body = (0...LicenseBounds.mostStatements).map {
      "<li>You may use the code of tool \($0) under the MIT license.</li>"
    }
    let page =
      "<body><main><h1>Terms</h1><ul>\(body.joined())</ul></main>"
      + "<footer><p>This page is licensed under CC BY 4.0.</p></footer></body>"
    #expect(try facts(page, name: "a.html").license.spdx == "CC-BY-4.0")
  }

  @Test("One paragraph of thousands of licenses and links ends")
  func paragraph() throws {
    let link = "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) based on [A Code](https://a.example/c) and "
    let found = try facts(String(repeating: link, count: 1000))
    #expect(!found.diagnostics.isEmpty)
  }
}
