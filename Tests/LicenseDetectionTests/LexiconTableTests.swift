import Foundation
import PolicyDiffTestSupport
import Testing

@testable import LicenseDetection

@Suite("The table of phrases")
struct LexiconTableTests {
  @Test("What the program carries is what the files say")
  func isCurrent() throws {
    let source = try LexiconSource()
    let file = SharedDocuments.package.appendingPathComponent("Sources/LicenseDetection/LexiconTable.swift")
    if ProcessInfo.processInfo.environment["RECORD_LEXICON"] != nil {
      try source.program.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == source.program
    #expect(isCurrent, "run RECORD_LEXICON=1 swift test --filter LexiconTable")
  }

  @Test("Every phrase is found by its first word, with its kind and value")
  func lookups() throws {
    var found: [Lexicon.Phrase] = []
    for entry in try LexiconSource().entries {
      let first = entry.words[0]
      Lexicon.shared.candidates(for: first.isStem ? first.form + "s" : first.form, into: &found)
      let rest = entry.words.dropFirst().map(\.written).joined(separator: " ")
      let isFound = found.contains {
        $0.kind == entry.kind && Lexicon.shared.text($0.value) == entry.value && Lexicon.shared.text($0.rest) == rest
      }
      #expect(isFound, "\(entry.words.map(\.form))")
    }
  }

  @Test("A word that begins no phrase has no candidates, whatever it is")
  func nothing() {
    var found: [Lexicon.Phrase] = []
    for form in ["", "zzz", "\t", "a\tb", "\n", "adapt*", String(repeating: "x", count: 100)] {
      Lexicon.shared.candidates(for: form, into: &found)
      #expect(found.isEmpty, "\(form)")
    }
  }
}
