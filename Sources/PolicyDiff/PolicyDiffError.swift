public import DocumentReaders
public import SectionDifference

/// Why a use case has no result.
public enum PolicyDiffError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(FileError)
  /// A version, address or commit that was named could not be had, in words.
  case source(String)
  /// A report could not be written in the form that was asked for, in words.
  case output(String)
  /// Bytes could not be read as a policy.
  case reading(ReadingError)
  /// The comparison broke its own laws.
  case comparison(ComparisonError)

  /// One line: which document, what is wrong, what to do.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .source(let words): words
    case .output(let words): words
    case .reading(let error): error.description
    case .comparison(let error): "\(error.description); please report this with both documents"
    }
  }
}
