import Foundation
import PolicyDiffTestSupport
import Testing

@testable import VersionStorage

/// Repositories whose configuration names programs. Each attack leaves a marker if its program runs: first git itself
/// is provoked, so that the attack is known to be one, then the same repository is read as documents are.
@Suite struct GitAttackTests {
  let folder = TemporaryFolder()

  private var repository: String { folder.path + "/repository" }
  private var marker: String { folder.path + "/marker" }
  /// A command that leaves the marker; with arguments after it, as git calls some programs, it does no more.
  private var touch: String { "touch '\(marker)'; false" }
  /// The same as a file that can be started.
  private var program: String { folder.path + "/program" }

  private func git(_ arguments: [String], input: String = "") throws -> ChildProcess.Result {
    try ChildProcess.run(
      "git", ["-C", repository] + arguments, input: Array(input.utf8),
      environment: [
        "GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@b.example", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@b.example",
        "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null", "GIT_TERMINAL_PROMPT=0",
      ])
  }

  private func set(_ settings: [(String, String)]) throws {
    for (key, value) in settings { #expect(try git(["config", key, value]).status == 0, "\(key)") }
  }

  private func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Two versions of a file; the older one's contents are not there, as in a partial clone that never needed them.
  private func prepare() throws {
    try FileManager.default.createDirectory(atPath: repository, withIntermediateDirectories: true)
    try write("#!/bin/sh\n\(touch)\n", program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    #expect(try git(["init", "-q"]).status == 0)
    for text in ["one", "two"] {
      try write("# Code\n\nIt is version \(text).\n", repository + "/code.md")
      #expect(try git(["add", "."]).status == 0)
      #expect(try git(["commit", "-q", "-m", text]).status == 0)
    }
  }

  private func dropFirstContents() throws {
    let name = String(decoding: try git(["rev-parse", "HEAD~1:code.md"]).output, as: UTF8.self).prefix(40)
    try FileManager.default.removeItem(atPath: repository + "/.git/objects/\(name.prefix(2))/\(name.dropFirst(2))")
    try set([
      ("core.repositoryformatversion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"),
    ])
  }

  private func forgetMarker() { try? FileManager.default.removeItem(atPath: marker) }
  private var hasRun: Bool { FileManager.default.fileExists(atPath: marker) }

  /// Reads everything in every way that documents are read.
  private func readAll() {
    let sut = GitRepository(folder: repository)
    for revision in ["HEAD", "HEAD~1"] { _ = try? sut.file("code.md", revision: revision) }
    for follow in [true, false] {
      for isFirstParent in [true, false] {
        let history = try? sut.history(of: "code.md", follow: follow, firstParentOnly: isFirstParent)
        _ = try? sut.contents(of: (history ?? []).compactMap(\.blob))
      }
    }
  }

  private func expectNothingRuns(_ provocation: [String], _ attack: String, onTerminal: Bool = false) throws {
    forgetMarker()
    let command = provocation.joined(separator: " ")
    if onTerminal {
      _ = try ChildProcess.run("script", ["-qec", "git -C '\(repository)' \(command)", "/dev/null"])
    } else {
      _ = try git(provocation)
    }
    #expect(hasRun, "\(attack) is no attack: git \(command) starts nothing")
    forgetMarker()
    readAll()
    #expect(!hasRun, "\(attack)")
  }

  @Test(arguments: ["ssh", "upload-pack", "ext", "helper", "proxy"])
  func `a missing object is fetched by no transport`(transport: String) throws {
    try prepare()
    try dropFirstContents()
    switch transport {
    case "ssh": try set([("remote.origin.url", "ssh://nowhere.example/r"), ("core.sshCommand", touch)])
    case "upload-pack": try set([("remote.origin.url", repository), ("remote.origin.uploadpack", touch)])
    case "ext": try set([("remote.origin.url", "ext::\(program)"), ("protocol.ext.allow", "always")])
    case "helper":
      try set([("remote.origin.vcs", "ext"), ("remote.origin.url", program), ("protocol.ext.allow", "always")])
    default: try set([("remote.origin.url", "git://127.0.0.1:9/r"), ("core.gitProxy", program)])
    }
    try expectNothingRuns(["cat-file", "blob", "HEAD~1:code.md"], transport)
    // What is there is read, and what is not is told with what to do.
    let sut = GitRepository(folder: repository)
    #expect(String(decoding: try sut.file("code.md", revision: "HEAD"), as: UTF8.self).contains("version two"))
    for read in [{ _ = try sut.file("code.md", revision: "HEAD~1") }, { _ = try sut.contents(of: [lostBlob(sut)]) }] {
      do {
        try read()
        Issue.record("read contents that are not there")
      } catch let error as ArchiveError {
        #expect(error.code == .spawn && error.remedy == GitPrecautions.missingObjectRemedy, "\(error)")
      }
    }
  }

  private func lostBlob(_ sut: GitRepository) throws -> String {
    try #require(try sut.history(of: "code.md", follow: false).first?.blob)
  }

  @Test func `settings from an included file are not obeyed either`() throws {
    try prepare()
    try dropFirstContents()
    try write("[core]\n\tsshCommand = \"\(touch)\"\n[protocol]\n\tallow = always\n", folder.path + "/more")
    try set([("remote.origin.url", "ssh://nowhere.example/r"), ("include.path", folder.path + "/more")])
    try expectNothingRuns(["cat-file", "blob", "HEAD~1:code.md"], "include.path")
  }

  @Test(arguments: ["fsmonitor", "textconv", "external diff", "clean", "smudge", "hook", "pager", "alias"])
  func `programs that other commands start are started by none of ours`(attack: String) throws {
    try prepare()
    var provocation: [String]
    switch attack {
    case "fsmonitor":
      try set([("core.fsmonitor", program)])
      provocation = ["status"]
    case "textconv":
      try set([("diff.md.textconv", program), ("log.diffMerges", "on")])
      try write("*.md diff=md\n", repository + "/.git/info/attributes")
      provocation = ["log", "-p"]
    case "external diff":
      try set([("diff.external", program)])
      provocation = ["log", "-p", "--ext-diff"]
    case "clean":
      try set([("filter.md.clean", program)])
      try write("*.md filter=md\n", repository + "/.git/info/attributes")
      try write("changed", repository + "/code.md")
      provocation = ["diff"]
    case "smudge":
      try set([("filter.md.smudge", program)])
      try write("*.md filter=md\n", repository + "/.git/info/attributes")
      provocation = ["cat-file", "--filters", "HEAD:code.md"]
    case "hook":
      try FileManager.default.createDirectory(
        atPath: repository + "/.git/hooks", withIntermediateDirectories: true)
      for name in ["post-index-change", "post-checkout", "reference-transaction"] {
        try FileManager.default.copyItem(atPath: program, toPath: repository + "/.git/hooks/" + name)
      }
      provocation = ["checkout", "-q", "-f", "HEAD~1"]
    case "pager":
      try set([("core.pager", program), ("pager.log", "true"), ("pager.cat-file", "true")])
      provocation = ["log"]
    default:
      try set([("alias.log", "!" + touch), ("alias.cat-file", "!" + touch), ("alias.other", "!" + touch)])
      provocation = ["other"]
    }
    try expectNothingRuns(provocation, attack, onTerminal: attack == "pager")
  }

  @Test func `a signature is verified by nobody`() throws {
    try prepare()
    let commit = String(decoding: try git(["cat-file", "commit", "HEAD"]).output, as: UTF8.self)
    let parts = commit.components(separatedBy: "\n\n")
    let signature = "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n\n"
    let signed = try git(["hash-object", "-t", "commit", "-w", "--stdin"], input: parts[0] + signature + parts[1])
    let name = String(decoding: signed.output, as: UTF8.self).prefix(40)
    #expect(try git(["reset", "-q", "--hard", String(name)]).status == 0)
    try set([("gpg.program", program), ("log.showSignature", "true")])
    try expectNothingRuns(["log"], "gpg.program")
  }

  @Test func `what a repository sets does not change which versions are found`() throws {
    try prepare()
    let sut = GitRepository(folder: repository)
    let before = try sut.history(of: "code.md")
    #expect(before.map(\.message) == ["one", "two"])
    try write("none\n", folder.path + "/order")
    try set([
      ("log.showRoot", "false"), ("diff.orderFile", folder.path + "/order"), ("diff.relative", "true"),
      ("log.follow", "true"), ("diff.renames", "false"), ("color.ui", "always"), ("core.abbrev", "7"),
      ("log.decorate", "full"), ("format.pretty", "oneline"), ("diff.noprefix", "true"),
    ])
    #expect(try sut.history(of: "code.md") == before)
    // Another object in the place of one that a commit names is not what was committed.
    let forged = try git(["hash-object", "-w", "--stdin"], input: "forged")
    let names = [before[1].blob ?? "", String(String(decoding: forged.output, as: UTF8.self).prefix(40))]
    #expect(try git(["replace"] + names).status == 0)
    #expect(String(decoding: try sut.file("code.md", revision: "HEAD"), as: UTF8.self).contains("version two"))
  }

  @Test func `a path is a path and no pattern`() throws {
    try prepare()
    let sut = GitRepository(folder: repository)
    #expect(try sut.history(of: "*.md").isEmpty)
    #expect(try sut.history(of: ":(glob)*.md").isEmpty)
  }
}
