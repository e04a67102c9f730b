import Foundation
import Testing

@testable import ReportWriters

@Suite struct JSONTextTests {
  @Test func `members keep their order and layout`() {
    var json = JSONText()
    json.object { root in
      root.member("z", 1)
      root.member("a", true)
      root.member("none", nil as String?)
      root.array("list") {
        $0.element("x"); $0.element(nil as Int?)
      }
      root.object("inner", .inline) {
        $0.member("b", "c"); $0.array("d") { _ in }
      }
      root.array("empty") { _ in }
    }
    #expect(
      json.text == """
        {
          "z": 1,
          "a": true,
          "none": null,
          "list": [
            "x",
            null
          ],
          "inner": {"b": "c", "d": []},
          "empty": []
        }

        """)
  }

  @Test func `every character comes back`() throws {
    var text = "\u{10FFFF}\u{FEFF}\u{2028}é👩‍👩‍👧"
    for value in 0..<0x180 { text.unicodeScalars.append(Unicode.Scalar(UInt16(value)) ?? " ") }
    var json = JSONText()
    json.array { $0.element(text) }
    #expect(try JSONDecoder().decode([String].self, from: Data(json.text.utf8)) == [text])
    let controls = json.text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(controls.isEmpty, "no control character may reach a terminal")
  }

  @Test(arguments: [(0.0, "0.0"), (1, "1.0"), (0.875, "0.875"), (0.5, "0.5"), (0.03333, "0.0333"), (7, "1.0")])
  func `shares have up to four decimals`(value: Double, text: String) {
    var json = JSONText()
    json.object(.inline) { $0.member("s", share: value) }
    #expect(json.text == "{\"s\": \(text)}\n")
  }
}
