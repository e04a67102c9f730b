/// What went wrong in an archive, where, and what can be done.
package struct ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Stable names of the kinds of trouble, kebab-case.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// An id or label that cannot be the name of a folder.
    case invalidName = "invalid-name"
    /// Two names that a file system without case would confuse.
    case caseCollision = "case-collision"
    /// No archive, policy or version of that name.
    case notFound = "not-found"
    /// The label is taken.
    case labelTaken = "label-taken"
    /// Another process is recording and did not finish in time.
    case locked
    /// The system refused: permissions, full disk, and the like.
    case fileSystem = "file-system"
    /// A symbolic link, device or other thing that has no place in an archive.
    case unexpectedFile = "unexpected-file"
    /// A YAML file that does not follow its schema.
    case invalidRecord = "invalid-record"
    /// Bytes that are not those that were recorded.
    case digestMismatch = "digest-mismatch"
    /// The chain of versions is broken.
    case brokenChain = "broken-chain"
    /// The time runs backwards.
    case clock
    /// A program that was spawned failed.
    case spawn
    /// An address that may not be fetched, or could not.
    case fetch
  }

  /// The kind.
  package var code: Code
  /// The file or folder concerned, relative to the archive where it lies in one; empty if there is none.
  package var path: String
  /// Line in that file, from 1.
  package var line: Int?
  /// One sentence without full stop.
  package var message: String
  /// What can be done, one sentence without full stop; empty if there is nothing to say.
  package var remedy: String

  /// Creates an error.
  package init(_ code: Code, path: String = "", line: Int? = nil, _ message: String, remedy: String = "") {
    self.code = code
    self.path = path
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// `path:line: message; remedy [code]`.
  package var description: String {
    var text = path
    if let line { text += ":\(line)" }
    if !text.isEmpty { text += ": " }
    text += message
    if !remedy.isEmpty { text += "; \(remedy)" }
    return text + " [\(code.rawValue)]"
  }

  /// A link where a file or folder of an archive should be.
  static func link(_ path: String) -> ArchiveError {
    ArchiveError(
      .unexpectedFile, path: path, "a symbolic link, which is never followed in an archive",
      remedy: "put the file or folder itself in its place")
  }
}
