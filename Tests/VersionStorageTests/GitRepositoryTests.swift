import Foundation
import PolicyDiffTestSupport
import Testing

@testable import VersionStorage

@Suite struct GitRepositoryTests {
  let folder = TemporaryFolder()

  private func git(_ arguments: String...) throws {
    let result = try ChildProcess.run(
      "git", ["-C", folder.path] + arguments,
      environment: [
        "GIT_AUTHOR_NAME=Ä B", "GIT_AUTHOR_EMAIL=a@b.c", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@b.c",
        "GIT_CONFIG_GLOBAL=/dev/null",
      ])
    #expect(result.status == 0, "\(arguments): \(result.messages)")
  }

  private func write(_ bytes: [UInt8], _ name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/" + name))
  }

  @Test func readsAHistory() throws {
    try git("init", "-q")
    let odd: [UInt8] = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0, 1, 0xFF, 0x0A]
    try write(odd, "first name.md")
    try git("add", ".")
    try git("commit", "-q", "-m", "One\n\n\u{1}with : 100644 in it", "--date", "2020-01-02T03:04:05+02:00")
    try write(Array("other".utf8), "other.md")
    try git("add", ".")
    try git("commit", "-q", "-m", "Not ours")
    try git("mv", "first name.md", "zweiter.md")
    try git("commit", "-q", "-m", "Rename")
    try write(odd + [0x41], "zweiter.md")
    try git("commit", "-q", "-a", "-m", "Two")
    try git("rm", "-q", "zweiter.md")
    try git("commit", "-q", "-m", "Gone")

    let repository = GitRepository(folder: folder.path)
    let history = try repository.history(of: "zweiter.md")
    #expect(history.map(\.message) == ["One\n\n\u{1}with : 100644 in it", "Rename", "Two", "Gone"])
    #expect(history.map(\.path) == ["first name.md", "zweiter.md", "zweiter.md", "zweiter.md"])
    #expect(history[0].date.text == "2020-01-02T01:04:05Z")
    #expect(history[0].author == "Ä B")
    #expect(history[3].blob == nil)
    #expect(try repository.contents(of: history.compactMap(\.blob)) == [odd, odd, odd + [0x41]])
    #expect(try repository.file("first name.md", revision: history[0].commit) == odd)
    #expect(try repository.history(of: "zweiter.md", follow: false).map(\.message) == ["Rename", "Two", "Gone"])
  }

  @Test func saysWhatGitSays() throws {
    try git("init", "-q")
    let repository = GitRepository(folder: folder.path)
    expectError(.spawn) { try repository.history(of: "a.md") }
    expectError(.spawn) { try repository.file("a.md", revision: "HEAD") }
    expectError(.invalidName) { try repository.file("a.md", revision: "--output=x") }
    expectError(.spawn) { try ChildProcess.run("no-such-program-anywhere", []) }
  }
}
