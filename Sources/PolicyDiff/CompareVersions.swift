internal import ChangeClassification
public import DocumentReaders
internal import LicenseDetection
public import PolicyModel
internal import SectionDifference
internal import VersionStorage

/// Compares two versions of a policy.
public enum CompareVersions {
  /// Reads two documents, each named as `LoadDocument` says, and compares them.
  public static func named(
    _ old: String, _ new: String, options: ReadingOptions = ReadingOptions(), archive: String? = nil,
    in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ComparisonReport {
    let sources = (
      try LoadDocument.source(old, options: options, archive: archive, in: host),
      try LoadDocument.source(new, options: options, archive: archive, in: host)
    )
    let (before, after) = Concurrently.both(bytes: sources.0.bytes.count + sources.1.bytes.count) {
      Result { () throws(PolicyDiffError) in try LoadDocument.read(sources.0) }
    } _: {
      Result { () throws(PolicyDiffError) in try LoadDocument.read(sources.1) }
    }
    return try report(
      before.get(), after.get(), oldName: shown(old, as: sources.0.name), newName: shown(new, as: sources.1.name))
  }

  /// What a document is called in a report: a version of an archive by its label, where it was named as the latest.
  private static func shown(_ name: String, as found: String) -> String {
    name == "-" ? name : name.contains("@") && found.contains("@") ? found : FileName.shown(name)
  }

  /// Compares two documents.
  public static func report(
    _ old: PolicyDocument, _ new: PolicyDocument, oldName: String = "old", newName: String = "new"
  ) throws(PolicyDiffError) -> ComparisonReport {
    // What is said of licenses and where references lead is read off each document alone.
    let (compared, facts) = Concurrently.both(bytes: old.textBytes + new.textBytes) {
      Result { () throws(ComparisonError) in
        var report = try SectionComparison.compare(old, new, oldName: oldName, newName: newName)
        if report.works == nil { ChangeClassifier.classify(&report) }
        return report
      }
    } _: {
      DocumentFacts(old, new)
    }
    var report: ComparisonReport
    do {
      report = try compared.get()
    } catch {
      throw .comparison(error)
    }
    report.diagnostics = ReadingNotes.warnings(for: report) + report.diagnostics
    guard report.works == nil else {
      // Between different works there are no changes of duties, references or licenses to tell.
      ChangeClassifier.listContacts(in: &report)
      return report
    }
    ChangeClassifier.listReferences(in: &report, old: facts.references.old, new: facts.references.new)
    let (before, after) = facts.licenses
    report.license = LicenseComparison.change(from: before, to: after)
    LicenseReasons.settle(&report, before: before, after: after)
    report.diagnostics += before.diagnostics + after.diagnostics.filter { !before.diagnostics.contains($0) }
    return report
  }

  /// What each of two documents says by itself.
  private struct DocumentFacts: Sendable {
    var licenses: (old: LicenseFacts, new: LicenseFacts)
    var references: (old: [CrossReference], new: [CrossReference])

    init(_ old: PolicyDocument, _ new: PolicyDocument) {
      licenses = (LicenseDetector.detect(in: old), LicenseDetector.detect(in: new))
      references = (CrossReferences.find(in: old), CrossReferences.find(in: new))
    }
  }
}
