import Foundation
import PolicyDiffTestSupport
import Testing

@testable import LicenseDetection

@Suite("The SPDX License List")
struct LicenseListTests {
  @Test("It is whole: every id, name and address of the data file is found")
  func isWhole() throws {
    let file = SharedDocuments.package.appendingPathComponent("scripts/data/spdx-licenses.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let list = SPDXLicenseList.shared
    for row in rows {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(list.contains(columns[0]))
      #expect(list.name(of: columns[0]) == columns[2])
      let words = TextTokens.tokens(of: columns[2]).filter(\.isWord).map(\.form)
      #expect(list.id(nameWords: words) != nil, "\(words)")
      for address in (columns.count > 3 ? columns[3] : "").split(separator: " ").map(String.init) {
        #expect(list.id(address: LicenseAddress.key(address)) != nil, "\(address)")
      }
    }
    #expect(rows.count > 700)
  }

  @Test("What the list lacks is not found")
  func lacks() {
    for id in ["", "A", "zzz", "MIT\t", "mit\n"] {
      #expect(SPDXLicenseList.shared.canonicalID(id) == nil)
      #expect(SPDXLicenseList.shared.id(address: id) == nil)
      #expect(SPDXLicenseList.shared.id(nameWords: [id]) == nil)
    }
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
