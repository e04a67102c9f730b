/// Why bytes could not be read as a policy: what they are, and what to do.
public enum ReadingError: Error, Sendable, Hashable {
  /// Nothing, or nothing but white space.
  case empty(name: String)
  /// More bytes than the limit.
  case tooLarge(name: String, size: Int, limit: Int)
  /// A format that is no text, such as `PDF` or `Word`.
  case unsupportedFormat(name: String, format: String)
  /// Bytes that are no text.
  case binary(name: String)
  /// A declared encoding that is not known here.
  case unsupportedEncoding(name: String, encoding: String)
  /// The content selector matches nothing.
  case selectorMatchesNothing(name: String, selector: String)

  /// The name of the source.
  public var name: String {
    switch self {
    case .empty(let name), .tooLarge(let name, _, _), .unsupportedFormat(let name, _), .binary(let name),
      .unsupportedEncoding(let name, _), .selectorMatchesNothing(let name, _):
      name
    }
  }

  /// What is wrong, in a few words.
  public var problem: String {
    switch self {
    case .empty: "the file is empty"
    case .tooLarge(_, let size, let limit): "the file has \(size) bytes, more than the limit of \(limit)"
    case .unsupportedFormat(_, let format): "this is a \(format) file, not text"
    case .binary: "this is a binary file, not text"
    case .unsupportedEncoding(_, let encoding): "the text encoding \(encoding) is not known"
    case .selectorMatchesNothing(_, let selector): "no element matches \(selector)"
    }
  }

  /// What the reader of the message can do.
  public var advice: String {
    switch self {
    case .empty: "check that it was saved or downloaded whole"
    case .tooLarge: "give a larger limit, or only the policy's part of it"
    case .unsupportedFormat, .binary: "save or export it as HTML, Markdown or plain text first"
    case .unsupportedEncoding: "convert it to UTF-8 first"
    case .selectorMatchesNothing: "look at the page's source for the id or class of its content"
    }
  }
}

extension ReadingError: CustomStringConvertible {
  /// One line: which file, what is wrong, what to do.
  public var description: String { "\(name): \(problem); \(advice)" }
}
