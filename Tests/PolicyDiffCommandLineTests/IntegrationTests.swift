import Foundation
import PolicyDiffTestSupport
import Testing

/// Runs the script that tries hooks, the action and the git drivers as the page on integrations gives them.
@Suite struct IntegrationTests {
  private static let script = SharedDocuments.package.appendingPathComponent("scripts/check-integrations").path
  private static let tool = SharedDocuments.package.appendingPathComponent(".build/debug/policydiff").path

  private static var isRunnable: Bool {
    let programs = ["python3", "git", "bash"]
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return FileManager.default.isExecutableFile(atPath: tool)
      && programs.allSatisfy { name in
        folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
      }
  }

  @Test(.enabled(if: isRunnable, "needs the built program, python3, git and bash"))
  func everythingOnThePageWorks() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", IntegrationTests.script, "--tool", IntegrationTests.tool]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Read to the end before waiting: a full pipe would stop the script.
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.contains("ok: the hook refuses a placeholder"))
  }
}
