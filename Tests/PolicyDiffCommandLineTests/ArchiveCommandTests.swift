import Foundation
import PolicyDiffTestSupport
import Testing

@testable import VersionStorage

/// The built program, as a shell runs it, where only that shows what happens: limits, pipes, and names of any bytes.
@Suite struct ArchiveCommandTests {
  private static let tool = SharedDocuments.package.appendingPathComponent(".build/debug/policydiff").path
  private static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: tool) }

  /// What a script printed in an empty folder of its own.
  private func run(_ script: String) throws -> (status: Int32, output: String, errors: String) {
    let temporary = TemporaryFolder()
    let begin = "unset POLICYDIFF_ARCHIVE; cd \"$1\" || exit 9\nPD=$2\n"
    let done = try ChildProcess.run(
      "bash", ["-c", begin + Self.preamble + script + "\n", "bash", temporary.path, Self.tool], seconds: 120)
    return (done.status, String(decoding: done.output, as: UTF8.self), done.messages)
  }

  private static let preamble = """
    for v in 1 2 3; do
      printf '# Code\\n\\n## 1. Scope\\n\\nThis binds members %s.\\n' $v > $v.md
      $PD record $v.md --policy code --version $v --effective 202$v-01-01 --archive a > /dev/null || exit 9
    done

    """

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func readingWorksOnAFullDisk() throws {
    for command in ["log code", "search binds", "history code Scope"] {
      let expected = try run("$PD \(command) --archive a")
      #expect(expected.status == 0 && expected.output.contains("Scope") || command == "log code")
      // A small beginning of the index, a larger one, and an index that is there but cannot grow.
      for (kibibytes, before) in [(2, ""), (40, ""), (4, "$PD search members --archive a > /dev/null; ")] {
        let limited = try run(before + "trap '' XFSZ; ulimit -f \(kibibytes); $PD \(command) --archive a")
        #expect(limited.status == 0, "\(limited.errors)")
        #expect(limited.output == expected.output, "\(command) with \(kibibytes) KiB")
      }
    }
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func anExportAppearsWholeOrNotAtAll() throws {
    let failed = try run("(trap '' XFSZ; ulimit -f 4; $PD export --archive a -o x.tar); echo $?; ls -A")
    #expect(failed.output.hasPrefix("2\n") && !failed.output.contains("tar") && !failed.output.contains(".policydiff-"))
    let again = try run(
      "echo mine > x.tar; $PD export --archive a -o x.tar; echo $?; cat x.tar; $PD export --archive a -o y.tar && tar -tf y.tar"
    )
    #expect(again.output.hasPrefix("2\nmine\nMANIFEST\npolicies/SHA256SUMS\n"))
    #expect(again.errors.contains("x.tar: something of this name is there already"))
  }

  @Test(
    .enabled(if: isBuilt, "needs the built program"),
    arguments: [
      "$PD record /dev/zero", "head -c 300000000 /dev/zero | $PD record -", "$PD record <(head -c 300000000 /dev/zero)",
      "$PD record large.md --size-limit 99",
    ])
  func recordingKeepsTheLimitOfReading(command: String) throws {
    let done = try run(
      "head -c 100 /dev/zero > large.md; ulimit -v 4000000; "
        + "\(command) --policy big --version 1 --archive a; echo $?; ls a")
    #expect(done.output == "2\ncode\nSHA256SUMS\n" || done.output == "2\nSHA256SUMS\ncode\n", "\(done.output)")
    #expect(done.errors.contains("more than the limit of"), "\(done.errors)")
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func namesNeedNotBeUTF8() throws {
    let done = try run(
      """
      cp 1.md $'c\\xf6de.md'; cp 2.md $'c\\xe4de.md'; mkdir $'\\xfc'; cp 3.md $'\\xfc/x\\xff.md'
      $PD outline $'c\\xf6de.md' && $PD compare $'c\\xf6de.md' $'c\\xe4de.md' | grep -c 'members \\[-1.-\\]'
      $PD record $'c\\xf6de.md' --policy latin --version 1 --archive $'\\xe9' && $PD verify --archive $'\\xe9'
      $PD import folder $'\\xfc' --policy folder --archive $'\\xe9' && $PD list --names --archive $'\\xe9'
      $PD compare 1.md 2.md --format json -o $'o\\xf6' && ls | grep -c '^o'
      $PD outline $'none\\xf6'
      """)
    #expect(done.output.contains("Scope") && done.output.contains("\n1\n"), "\(done.output)")
    #expect(done.output.contains("1 policy, 1 version: all as recorded") && done.output.contains("folder@x"))
    #expect(done.errors == "error: none\u{FFFD}: there is no such file; check the path\n", "\(done.errors)")
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func aVersionForAnIdIsAnsweredByWhatToType() throws {
    for command in ["log code@2", "history code@2 Scope", "search binds --policy code@2", "verify --policy code@2"] {
      let done = try run("$PD \(command) --archive a; echo $?")
      #expect(done.output == "2\n" && done.errors.contains("takes an id, and 'code@2' is a version"), "\(done.errors)")
    }
    #expect(try run("$PD verify --archive a").output == "1 policy, 3 versions: all as recorded\n")
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func theStepThatCannotBeReadIsNamed() throws {
    let done = try run("echo x >> a/code/versions/2/snapshot.md; $PD log code --archive a; echo $?")
    #expect(done.output.contains("2021-01-01") && done.output.contains("2023-01-01") && done.output.hasSuffix("\n0\n"))
    #expect(done.errors.contains("note: what changed in code@2 could not be read: a/code/versions/2/snapshot.md:"))
    #expect(done.errors.contains("note: what changed in code@3 could not be read"))
  }

  @Test(.enabled(if: isBuilt, "needs the built program"))
  func aLinkOfTheUsualNameIsNotFollowed() throws {
    let done = try run(
      "ln -s a policies; $PD log code; echo $?; $PD record 1.md --policy x --version 1; echo $?; "
        + "$PD compare code@1 code@2; echo $?; ls -A a; $PD log code --archive policies > /dev/null; echo $?")
    #expect(done.output == "2\n2\n2\n.policydiff\nSHA256SUMS\ncode\n0\n", "\(done.output)")
    #expect(done.errors.contains("policies: the archive's folder is a symbolic link"), "\(done.errors)")
  }
}
