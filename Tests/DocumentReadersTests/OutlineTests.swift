import DocumentReaders
import Foundation
import PolicyDiffTestSupport
import PolicyModel
import Testing

/// Compares the outlines of real documents with those in `Outlines`, which were read beside their sources.
///
/// The first line of a file names the document beside the checkout. To add one, make a file of that one line.
/// `RECORD_OUTLINES=1 swift test --filter OutlineTests` writes the outlines as they are read now; read the difference,
/// and the source, before you commit it.
@Suite(.enabled(if: SharedDocuments.folder != nil, "../shared is not there"))
struct OutlineTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Outlines")
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func `a document has the sections a person sees in it`(name: String) throws {
    let file = OutlineTests.folder.appendingPathComponent(name)
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let path = try #require(expected.first)
    let source = try #require(SharedDocuments.url(path), "\(path) is not in ../shared")
    let document = try DocumentReader.read(Array(Data(contentsOf: source)), name: path)
    let lines = [path] + OutlineListing(document).lines
    if ProcessInfo.processInfo.environment["RECORD_OUTLINES"] == "1" {
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    for change in lines.difference(from: expected) {
      switch change {
      case .insert(_, let line, _): Issue.record("\(name) now has: \(line)")
      case .remove(_, let line, _): Issue.record("\(name) no longer has: \(line)")
      }
    }
  }

  @Test func `forty outlines are kept`() { #expect(OutlineTests.names.count >= 40) }
}
