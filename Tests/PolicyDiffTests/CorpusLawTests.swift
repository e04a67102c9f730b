import DocumentReaders
import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff

/// The laws on real documents. They lie beside the checkout; where they are absent there is nothing to test.
@Suite(.enabled(if: SharedDocuments.url("corpus/corpus.json") != nil, "../shared is not there"))
struct CorpusLawTests {
  static let policies = (try? SharedDocuments.corpusPolicies()) ?? []

  private func read(_ file: URL, _ mode: ReadingMode) throws -> PolicyDocument {
    try DocumentReader.read(
      Array(Data(contentsOf: file)), name: file.lastPathComponent, options: ReadingOptions(mode: mode))
  }

  @Test(arguments: policies.indices, ReadingMode.allCases)
  func `every version reads and compares with the next`(policy: Int, mode: ReadingMode) throws {
    let documents = try CorpusLawTests.policies[policy].files.map { try read($0, mode) }
    for document in documents {
      #expect(!document.allSections.isEmpty)
      let report = try CompareVersions.report(document, document)
      #expect(!report.hasChanges)
    }
    for (old, new) in zip(documents, documents.dropFirst()) {
      // The comparison replays its redlines itself and throws where one does not give back both texts.
      let report = try CompareVersions.report(old, new)
      #expect(report.works == nil)
      #expect(Set(report.sections.compactMap(\.old)).isSuperset(of: old.sections.indices))
      #expect(Set(report.sections.compactMap(\.new)).isSuperset(of: new.sections.indices))
    }
  }
}
