/// How `git` is run so that a repository is data: whatever its configuration, attributes and hooks name, nothing is
/// started, nothing fetched and nothing written.
///
/// A repository comes from anybody, and its configuration may name programs (a pager, a monitor of the file system, an
/// ssh command for a fetch). Only `cat-file` and `log` are ever run, which start fewer of them than other commands;
/// what is left is shut off here, from several sides where one alone is not in every version of git. What the user's
/// own configuration says is not meant: it comes from no repository.
enum GitPrecautions {
  /// Before the command: what the repository sets to the contrary does not count.
  static let options: [String] =
    ["--no-pager", "--no-optional-locks", "--no-replace-objects", "--literal-pathspecs"]
    + settings.flatMap { ["-c", $0] }

  private static let settings = [
    // No transport: not for a partial clone's missing objects either, which git would fetch by itself.
    "protocol.allow=never",
    // No program that is asked what changed, no hook, no verifier of signatures, no pager.
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showSignature=false", "core.pager=cat",
    // What would change the answer, and so which versions are found.
    "core.quotePath=false", "log.showRoot=true", "diff.orderFile=/dev/null", "diff.relative=false",
  ]

  /// The environment: of the same effect, where git asks it before any setting.
  static let environment = [
    // Messages in English, of which one is looked for; no question to a terminal that nobody reads.
    "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=/bin/false", "SSH_ASKPASS=/bin/false",
    // A list of allowed transports with a name that none has; a missing object is then an error and no fetch.
    "GIT_ALLOW_PROTOCOL=none", "GIT_NO_LAZY_FETCH=1",
    // Named here, they win over what a repository names.
    "GIT_SSH_COMMAND=/bin/false", "GIT_PROXY_COMMAND=/bin/false", "GIT_PAGER=cat", "GIT_EDITOR=/bin/false",
  ]

  /// True of a line in which git says that an object is not there.
  static func tellsOfMissingObject(_ line: String) -> Bool {
    ["lazy fetching disabled", "from promisor remote", "unable to read", "transport", "Could not read"]
      .contains { line.contains($0) }
  }

  /// What to do about it.
  static let missingObjectRemedy =
    "the repository lacks it, as a partial clone does, and nothing is fetched here: use a clone made without --filter"
}
