import Foundation
import PolicyDiffTestSupport
import Testing

@testable import LicenseDetection

@Suite("The SPDX License List")
struct LicenseListTests {
  @Test("It is whole, and the literal is what the data file says")
  func isWhole() throws {
    let file = SharedDocuments.package.appendingPathComponent("scripts/data/spdx-licenses.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let literal = SPDXLicenseData.table.description.split(separator: "\n")
    #expect(rows.count == literal.count)
    for (row, line) in zip(rows, literal) {
      #expect(row.trimmingCharacters(in: .whitespaces) == line.trimmingCharacters(in: .whitespaces))
    }
    #expect(SPDXLicenseList.shared.entries.count == rows.count)
    #expect(rows.count > 700)
  }

  @Test("Deprecated GNU ids become their successors")
  func successors() {
    #expect(SPDXLicenseList.shared.canonicalID("gpl-2.0+") == "GPL-2.0-or-later")
    #expect(SPDXLicenseList.shared.canonicalID("GPL-3.0") == "GPL-3.0-only")
    #expect(SPDXLicenseList.shared.canonicalID("cc-by-4.0") == "CC-BY-4.0")
    #expect(SPDXLicenseList.shared.canonicalID("CC-BY-9.0") == nil)
  }

  @Test("Ports that the list lacks get an id of their own")
  func ports() {
    #expect(LicenseAddress.identity(of: "https://creativecommons.org/licenses/by/3.0/us/")?.spdx == "CC-BY-3.0-US")
    let spain = LicenseAddress.identity(of: "https://creativecommons.org/licenses/by-sa/3.0/es/")
    #expect(spain?.spdx == "LicenseRef-CC-BY-SA-3.0-ES")
    #expect(spain?.canonicalURL == "https://creativecommons.org/licenses/by-sa/3.0/es/")
  }
}
