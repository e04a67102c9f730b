import DocumentReaders
import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import LicenseDetection

@Suite("Signals of license statements")
struct LicenseSignalsTests {
  @Test(
    "Every phrase that opens a statement has a word among the signals",
    arguments: [(LicenseSignals.shared, LicenseSignals.kinds), (LicenseSignals.images, Set<CueKind>([.image]))])
  func complete(signals: LicenseSignals, kinds: Set<CueKind>) throws {
    var lacking: Set<String> = []
    for words in try LexiconSource().words(of: kinds) where words.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) {
      let isCovered = words.contains { word in
        // A stem is covered only by a signal that begins it.
        signals.mayMatter(word.hasSuffix("*") ? word.dropLast() + "zzz" : word)
      }
      if !isCovered, let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) { lacking.insert(longest) }
    }
    #expect(lacking.isEmpty, "add to LexiconData: \(lacking.sorted().joined(separator: " "))")
  }

  @Test("A word, a stem, an id, an address and letters beyond ASCII are signals; plain prose is none")
  func scanning() {
    for text in [
      "Based on the Code", "see the LICENSE", "under GPL-2.0", "see https://example.org", "Übersetzung", "© Tide",
    ] {
      let matters = LicenseSignals.shared.mayMatter(text)
      #expect(matters, "\(text)")
    }
    for text in ["Be kind.", "Members meet on 2020-08-13 — “quietly”, twice…", "well-known", ""] {
      let matters = LicenseSignals.shared.mayMatter(text)
      #expect(!matters, "\(text)")
    }
  }

  /// The first and the last version of every policy: of each kind of text some, in few seconds.
  private func policies() throws -> [(name: String, document: PolicyDocument)] {
    try SharedDocuments.corpusPolicies().flatMap { policy in
      try Set([policy.files.first, policy.files.last]).compactMap(\.self).map { file in
        let bytes = [UInt8](try Data(contentsOf: file))
        return (policy.id, try DocumentReader.read(bytes, name: file.lastPathComponent))
      }
    }
  }

  @Test("Not reading what has no signal changes nothing, and evidence is quoted byte for byte, in every shared policy")
  func soundness() throws {
    for (name, document) in try policies() {
      let fast = LicenseDetector.detect(in: document)
      let slow = LicenseDetector.detect(in: document, title: nil, readsAll: true)
      let isSame = fast == slow
      #expect(isSame, "\(name)")
      let blocks = document.allSections.flatMap(\.blocks) + document.omitted.flatMap(\.blocks)
      let texts = Set(blocks.map(\.text) + document.allSections.compactMap { $0.heading?.text })
      let attributes = Set(document.metadata.fields.map(\.value))
      let images = Set(
        blocks.flatMap(\.marks).compactMap { mark in
          if case .image(_, let alternative) = mark.kind { alternative } else { nil }
        })
      let evidence =
        fast.license.evidence + fast.attributions.map(\.evidence) + fast.otherLicenses.map(\.evidence) + fast.templates
      for item in evidence where !item.quotation.isEmpty {
        let isQuoted =
          attributes.contains(item.quotation) || images.contains(item.quotation)
          || texts.contains { $0.utf8.count >= item.quotation.utf8.count && Self.contains($0, item.quotation) }
        #expect(isQuoted, "\(name): \(item.quotation)")
      }
    }
  }

  /// Byte for byte, where String's comparison would take canonical equivalents for the same.
  private static func contains(_ text: String, _ part: String) -> Bool {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard let first = wanted.first else { return true }
    return bytes.indices.contains {
      bytes[$0] == first && $0 + wanted.count <= bytes.count && bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
