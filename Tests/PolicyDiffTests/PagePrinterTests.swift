import Foundation
import PolicyDiffTestSupport
import Testing

@testable import PolicyDiff

/// Printing with programs that behave as a browser does, or do not.
@Suite struct PagePrinterTests {
  /// The real machine with other variables.
  private struct Machine: HostEnvironment {
    var variables: [String: String]
    private let system = SystemEnvironment()
    init(_ variables: [String: String]) { self.variables = variables }
    var terminalWidth: Int? { nil }
    var now: Int { 0 }
    func variable(_ name: String) -> String? { variables[name] }
    func exists(_ path: String) -> Bool { system.exists(path) }
    func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] { try system.read(path, limit: limit) }
    func replace(_ path: String, with bytes: [UInt8]) throws(FileError) { try system.replace(path, with: bytes) }
    func read(_ path: String, of archive: ArchiveLocation, limit: Int) throws(FileError) -> [UInt8] {
      try system.read(path, of: archive, limit: limit)
    }
    func create(_ path: String, with bytes: [UInt8]) throws(FileError) { try system.create(path, with: bytes) }
    func write(_ bytes: [UInt8]) throws(FileError) {}
    func pdf(of page: [UInt8]) throws(PolicyDiffError) -> [UInt8] { try PagePrinter(in: self).pdf(of: page, in: self) }
    func writeMessage(_ bytes: [UInt8]) {}
  }

  /// A folder with a program `browser` of these lines; the folder is also where temporary files go.
  private func machine(_ script: String) throws -> (Machine, URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("printer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("browser")
    // Another process writes it: a file that this one had open, and a child of another test inherited, is "busy".
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    let command = "printf '%s' \"$1\" > \"$2\" && chmod 755 \"$2\""
    writer.arguments = ["-c", command, "sh", "#!/bin/sh\n\(script)\n", program.path]
    try writer.run()
    writer.waitUntilExit()
    try #require(writer.terminationStatus == 0)
    return (Machine(["CHROMIUM": program.path, "TMPDIR": folder.path]), folder)
  }

  @Test func `a page goes through the browser and nothing is left behind`() throws {
    let (host, folder) = try machine(
      "for a; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) page=${a#file://};; esac; done\n"
        + "{ printf '%%PDF-'; cat \"$page\"; } > \"$out\"")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try String(decoding: host.pdf(of: Array("<p>page".utf8)), as: UTF8.self) == "%PDF-<p>page")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["browser"])
  }

  @Test(arguments: ["echo 'no display' >&2; exit 3", "exit 0"])
  func `a browser that fails is named with what it said`(script: String) throws {
    let (host, folder) = try machine(script)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      _ = try host.pdf(of: [])
      Issue.record("printed")
    } catch {
      #expect(error.description.contains("browser could not print the page"))
      #expect(error.description.contains("no display") == script.contains("no display"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["browser"])
  }

  @Test(arguments: [["PATH": "/nowhere"], ["CHROMIUM": "/nowhere/browser"]])
  func `without a browser the message says what to do`(variables: [String: String]) {
    do {
      _ = try Machine(variables).pdf(of: [])
      Issue.record("printed")
    } catch {
      #expect(error.description.contains("CHROMIUM"))
    }
  }
}
