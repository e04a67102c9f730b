internal import VersionStorage

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure a person can do something about.
  public enum Cause: Sendable, Hashable {
    /// Nothing lies there.
    case notFound
    /// A folder lies there.
    case isFolder
    /// Something lies there that must not be replaced.
    case exists
    /// A symbolic link in an archive, which is never followed there.
    case isLink
    /// The permissions do not allow it.
    case notPermitted
    /// It has more bytes than the limit; the size is nil where only the end would tell (standard input).
    case tooLarge(size: Int?, limit: Int)
    /// The reader of the output went away: no failure of ours.
    case closedPipe
    /// Anything else, in the system's words.
    case system(String)
  }

  /// The path as it was given; `-` is standard input.
  public var path: String
  /// Why.
  public var cause: Cause

  /// Creates an error.
  public init(_ path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// One line: which file, what is wrong, what to do.
  public var description: String {
    let name = path == "-" ? "standard input" : FileName.shown(path)
    return switch cause {
    case .notFound: "\(name): there is no such file; check the path"
    case .exists: "\(name): something of this name is there already; choose another name"
    case .isLink: "\(name): a symbolic link, which is never followed in an archive; put the file itself in its place"
    case .isFolder: "\(name): this is a folder; name a file in it"
    case .notPermitted: "\(name): access is not permitted; check the permissions"
    case .tooLarge(let size?, let limit):
      "\(name): the file has \(size) bytes, more than the limit of \(limit); "
        + "give a larger --size-limit, or only the policy's part of it"
    case .tooLarge(nil, let limit):
      "\(name): more than the limit of \(limit) bytes; give a larger --size-limit, or only the policy's part of it"
    case .closedPipe: "\(name): the pipe was closed"
    case .system(let words): "\(name): \(words)"
    }
  }
}
