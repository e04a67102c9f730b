internal import ChangeClassification
public import DocumentReaders
internal import LicenseDetection
public import PolicyModel
internal import SectionDifference

/// Compares two versions of a policy.
public enum CompareVersions {
  /// Reads two documents, each named as `LoadDocument` says, and compares them.
  public static func named(
    _ old: String, _ new: String, options: ReadingOptions = ReadingOptions(), archive: String? = nil,
    in host: some HostEnvironment
  ) throws(PolicyDiffError) -> ComparisonReport {
    let before = try LoadDocument.named(old, options: options, archive: archive, in: host)
    let after = try LoadDocument.named(new, options: options, archive: archive, in: host)
    return try report(before, after, oldName: old, newName: new)
  }

  /// Compares two documents.
  public static func report(
    _ old: PolicyDocument, _ new: PolicyDocument, oldName: String = "old", newName: String = "new"
  ) throws(PolicyDiffError) -> ComparisonReport {
    do {
      var report = try SectionComparison.compare(old, new, oldName: oldName, newName: newName)
      guard report.works == nil else {
        // Between different works there are no changes of duties, references or licenses to tell.
        ChangeClassifier.listContacts(in: &report)
        return report
      }
      ChangeClassifier.classify(
        &report, oldReferences: CrossReferences.find(in: old), newReferences: CrossReferences.find(in: new))
      let (before, after) = (LicenseDetector.detect(in: old), LicenseDetector.detect(in: new))
      report.license = LicenseComparison.change(from: before, to: after)
      report.diagnostics += before.diagnostics + after.diagnostics.filter { !before.diagnostics.contains($0) }
      return report
    } catch {
      throw .comparison(error)
    }
  }
}
