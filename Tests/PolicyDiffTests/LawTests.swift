import DocumentReaders
import PolicyDiffTestSupport
import PolicyModel
import Testing

@testable import PolicyDiff

/// Laws that hold for any two documents. The seed is the argument of the test that fails.
@Suite struct LawTests {
  static let seeds = Array(UInt64(1)...60)

  private struct Pair {
    var old: GeneratedPolicy
    var new: GeneratedPolicy

    init(seed: UInt64) {
      var generator = DocumentGenerator(seed: seed)
      old = generator.policy()
      new = generator.successor(of: old, edits: 6)
    }
  }

  private func read(_ text: String, _ name: String) throws -> PolicyDocument {
    try DocumentReader.read(Array(text.utf8), name: name)
  }

  @Test func `a license in page metadata alone is a difference`() throws {
    let page = { (meta: String) in "<html><head>\(meta)</head><body><h1>Code</h1><p>Be kind.</p></body></html>" }
    let old = try read(page(""), "a.html")
    let new = try read(
      page("<link rel=license href=https://creativecommons.org/licenses/by/4.0/>"), "b.html")
    let report = try CompareVersions.report(old, new)
    #expect(report.sections.allSatisfy { $0.kinds.isEmpty })
    #expect(report.license?.kind == .firstStated)
    #expect(report.hasChanges)
  }

  private func texts(_ document: PolicyDocument) -> [String] {
    document.allSections.flatMap { section in (section.heading.map { [$0.text] } ?? []) + section.blocks.map(\.text) }
  }

  @Test(arguments: seeds)
  func `a document in other line breaks, other markup or none differs in nothing`(seed: UInt64) throws {
    let policy = Pair(seed: seed).old
    let wide = try read(policy.markdown(width: 200), "a.md")
    for other in [wide, try read(policy.markdown(width: 30), "b.md"), try read(policy.html, "b.html")] {
      let report = try CompareVersions.report(wide, other)
      #expect(!report.hasChanges, "\(report.sections.filter { !$0.kinds.isEmpty })")
      #expect(report.redlines.allSatisfy { redline in !redline.blocks.contains { $0.hasChanges } })
    }
  }

  @Test(arguments: seeds)
  func `every section stands in the report`(seed: UInt64) throws {
    let pair = Pair(seed: seed)
    let report = try CompareVersions.report(pair.old.document, pair.new.document)
    #expect(Set(report.sections.compactMap(\.old)).isSuperset(of: report.old.sections.indices))
    #expect(Set(report.sections.compactMap(\.new)).isSuperset(of: report.new.sections.indices))
    for change in report.sections {
      #expect(change.old != nil || change.new != nil)
      #expect((change.old == nil) == change.kinds.contains(.added))
      #expect((change.new == nil) == change.kinds.contains(.removed))
    }
  }

  @Test(arguments: seeds)
  func `kept and deleted words are the old text, kept and inserted ones the new`(seed: UInt64) throws {
    let pair = Pair(seed: seed)
    let report = try CompareVersions.report(pair.old.document, pair.new.document)
    for redline in report.redlines {
      #expect(side(of: redline, .inserted) == redline.old.sorted().flatMap { texts(of: report.old[section: $0]) })
      #expect(side(of: redline, .deleted) == redline.new.sorted().flatMap { texts(of: report.new[section: $0]) })
    }
    let (old, new) = (Set(report.redlines.flatMap(\.old)), Set(report.redlines.flatMap(\.new)))
    for change in report.sections {
      guard let a = change.old, let b = change.new, !old.contains(a), !new.contains(b) else { continue }
      #expect(texts(of: report.old[section: a]) == texts(of: report.new[section: b]))
    }
  }

  /// The blocks of one side, put together from the runs that are not of the other.
  private func side(of redline: Redline, _ dropped: RedlineRun.Operation) -> [String] {
    redline.blocks.filter { dropped == .inserted ? $0.old != nil : $0.new != nil }.map { block in
      block.runs.filter { $0.operation != dropped }
        .map { dropped == .inserted ? $0.oldText ?? $0.text : $0.text }.joined()
    }
  }

  private func texts(of section: Section) -> [String] {
    (section.heading.map { [$0.text] } ?? []) + section.blocks.map(\.text)
  }

  @Test(arguments: seeds)
  func `swapping the sides swaps what came with what went`(seed: UInt64) throws {
    let pair = Pair(seed: seed)
    let there = try CompareVersions.report(pair.old.document, pair.new.document)
    let back = try CompareVersions.report(pair.new.document, pair.old.document)
    func pairs(_ report: ComparisonReport, swapped: Bool) -> Set<[Int?]> {
      Set(report.sections.map { swapped ? [$0.new, $0.old] : [$0.old, $0.new] })
    }
    #expect(pairs(there, swapped: false) == pairs(back, swapped: true))
    func count(_ report: ComparisonReport, _ kind: ChangeKind) -> Int {
      report.sections.count { $0.kinds.contains(kind) }
    }
    for (kind, opposite) in [(ChangeKind.added, ChangeKind.removed), (.split, .merged), (.modified, .modified)] {
      #expect(count(there, kind) == count(back, opposite), "\(kind)")
    }
  }

  @Test(arguments: seeds)
  func `what is written is read back`(seed: UInt64) throws {
    let policy = Pair(seed: seed).new
    let expected = policy.document
    for document in [try read(policy.markdown(), "a.md"), try read(policy.html, "a.html")] {
      #expect(texts(document) == texts(expected))
      #expect(document.sections.map(\.title) == expected.sections.map(\.title))
      #expect(document.sections.map { $0.number?.label } == expected.sections.map { $0.number?.label })
      #expect(document.sections.map(\.parent) == expected.sections.map(\.parent))
      #expect(document.allSections.flatMap(\.blocks).map(\.kind) == expected.allSections.flatMap(\.blocks).map(\.kind))
    }
  }

  @Test(arguments: seeds.prefix(20))
  func `the same input gives the same bytes`(seed: UInt64) throws {
    let pair = Pair(seed: seed)
    func written() throws -> [[UInt8]] {
      let report = try CompareVersions.report(read(pair.old.markdown(), "a.md"), read(pair.new.html, "b.html"))
      return try ReportFormat.allCases.filter { $0 != .pdf }.map {
        try $0.bytes(of: report, options: ReportOptions(explains: true), in: InMemoryEnvironment())
      }
    }
    #expect(try written() == written())
  }
}
