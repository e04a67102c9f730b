import Foundation
import PolicyDiffTestSupport
import Testing

@testable import WordWriter

@Suite struct ZipContainerTests {
  @Test func `parts come out as they went in`() throws {
    let temporary = TemporaryFolder()
    let folder = URL(fileURLWithPath: temporary.path)
    let parts: [(String, [UInt8])] = [
      ("a.xml", Array("<a>ä</a>".utf8)), ("folder/empty", []),
      ("noise", (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }),
    ]
    var container = ZipContainer()
    for (name, content) in parts { container.add(name, content) }
    let file = folder.appendingPathComponent("file.zip")
    try Data(container.finish()).write(to: file)

    // Another implementation reads it, and checks every checksum.
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])",
      file.path, folder.path,
    ]
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
    for (name, content) in parts {
      #expect(Array(try Data(contentsOf: folder.appendingPathComponent(name))) == content)
    }
  }
}
