public import DocumentReaders
internal import LicenseDetection
public import PolicyModel
internal import ReportWriters
public import SummaryComposition

extension CompareVersions {
  /// Compares pairs.
  ///
  /// - Parameters:
  ///   - list: The pairs.
  ///   - format: How each comparison is told: `json` and `section-report` as objects, others as text; not Word or PDF.
  ///   - reportOptions: How a report is written beside its form.
  public static func batch(
    _ list: BatchList, format: ReportFormat = .json, reportOptions: ReportOptions = ReportOptions(),
    options: ReadingOptions = ReadingOptions(), archive: String? = nil, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> BatchOutcome {
    try pairs(list, options: options, archive: archive, in: host) { report in
      let text = format.text(of: report, options: reportOptions) ?? ""
      return format == .json || format == .sectionReport ? .json(key: "report", text) : .text(text)
    }
  }

  /// Compares pairs and tells of each what somebody makes of the comparison.
  fileprivate static func pairs(
    _ list: BatchList, options: ReadingOptions, archive: String?, in host: some HostEnvironment,
    content: @escaping @Sendable (ComparisonReport) -> BatchAnswer.Content
  ) throws(PolicyDiffError) -> BatchOutcome {
    var batch = Batch(roles: ["old", "new"], in: host) { items in
      let sources = items.map { item in
        item.documents.map { LoadDocument.source($0, options: options, archive: archive, in: host) }
      }
      return Concurrently.map(sources) { pair in
        do throws(PolicyDiffError) {
          let (old, new) = (try pair[0].get(), try pair[1].get())
          let report = try CompareVersions.report(
            LoadDocument.read(old), LoadDocument.read(new), oldName: old.name, newName: new.name)
          return BatchAnswer(names: [old.name, new.name], content: content(report), isDifferent: report.hasChanges)
        } catch {
          return BatchAnswer(error: error.description)
        }
      }
    }
    return try batch.run(list)
  }
}

extension SummarizeChanges {
  /// Summarises the changes of pairs; `json` as objects, other forms as text.
  public static func batch(
    _ list: BatchList, format: SummaryFormat = .json, options: SummaryComposer.Options = .init(),
    reading: ReadingOptions = ReadingOptions(), archive: String? = nil, in host: some HostEnvironment
  ) throws(PolicyDiffError) -> BatchOutcome {
    try CompareVersions.pairs(list, options: reading, archive: archive, in: host) { report in
      let text = format.text(of: SummarizeChanges.summary(of: report, options: options))
      return format == .json ? .json(key: "summary", text) : .text(text)
    }
  }
}

/// Tells licenses and credits of many documents.
public enum DetectLicenses {
  /// The license facts of each document of a list.
  public static func batch(
    _ list: BatchList, options: ReadingOptions = ReadingOptions(), archive: String? = nil,
    in host: some HostEnvironment
  ) throws(PolicyDiffError) -> BatchOutcome {
    var batch = Batch(roles: ["document"], in: host) { items in
      let sources = items.map { LoadDocument.source($0.documents[0], options: options, archive: archive, in: host) }
      return Concurrently.map(sources) { source in
        do throws(PolicyDiffError) {
          let source = try source.get()
          let facts = LicenseDetector.detect(in: try LoadDocument.read(source, findsRoles: false))
          return BatchAnswer(
            names: [source.name], content: .json(key: "facts", LicenseJSONWriter().write(facts, name: source.name)))
        } catch {
          return BatchAnswer(error: error.description)
        }
      }
    }
    return try batch.run(list)
  }
}
