import DocumentReaders
import PolicyModel
import SectionDifference

@testable import ChangeClassification

/// Compares two Markdown texts and classifies the changes.
func classified(_ old: String, _ new: String) throws -> ComparisonReport {
  let before = try DocumentReader.read(Array(old.utf8), name: "old.md")
  let after = try DocumentReader.read(Array(new.utf8), name: "new.md")
  var report = try SectionComparison.compare(before, after)
  ChangeClassifier.classify(&report)
  ChangeClassifier.listReferences(
    in: &report, old: CrossReferences.find(in: before), new: CrossReferences.find(in: after))
  return report
}

/// The verdict on one sentence in a section called `Standards`; nil if nothing changed.
func verdict(_ old: String, _ new: String, language: String = "en") throws -> ChangeVerdict? {
  func document(_ sentence: String) -> PolicyDocument {
    let section = Section(
      ordinal: 0, heading: Heading(text: "Standards"), level: 1, blocks: [Block(.paragraph, sentence)])
    return PolicyDocument(
      metadata: DocumentMetadata(language: .init(language, source: "test")), sections: [section])
  }
  return try verdict(between: document(old), document(new))
}

/// The verdict on the first section of two documents.
func verdict(between old: PolicyDocument, _ new: PolicyDocument) throws -> ChangeVerdict? {
  var report = try SectionComparison.compare(old, new)
  ChangeClassifier.classify(&report)
  return report.sections.first?.verdict
}

extension ComparisonReport {
  /// The entry of a section by its new title, else its old one.
  func change(of title: String) -> SectionChange? {
    sections.first { $0.new.map { new[section: $0].title } == title }
      ?? sections.first { $0.old.map { old[section: $0].title } == title }
  }
}
