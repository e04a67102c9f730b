/// Why bytes could not be read as a policy: what they are, and what to do.
public enum ReadingError: Error, Sendable, Hashable {
  /// Nothing, or nothing but white space.
  case empty(name: String)
  /// More bytes than the limit.
  case tooLarge(name: String, size: Int, limit: Int)
  /// A format that is no text, such as `PDF` or `Word`.
  case unsupportedFormat(name: String, format: String)
  /// A format of word processors that is not read; its successor is.
  case oldFormat(name: String, format: String)
  /// A file that only a password opens.
  case encrypted(name: String)
  /// A file of pictures, as a scanner makes them.
  case noText(name: String)
  /// Letters that make no words: the fonts of a PDF file do not say what their shapes stand for.
  case noWords(name: String)
  /// A program that reads the format is not installed.
  case needsProgram(name: String, program: String, package: String)
  /// A container that is cut off, changed or made to do harm.
  case damaged(name: String, what: String)
  /// Changes are tracked in the document, and none were wanted.
  case trackedChanges(name: String, insertions: Int, deletions: Int)
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
      .oldFormat(let name, _), .encrypted(let name), .noText(let name), .noWords(let name),
      .needsProgram(let name, _, _),
      .damaged(let name, _), .trackedChanges(let name, _, _),
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
    case .oldFormat(_, let format): "this is a \(format) file, which is not read"
    case .encrypted: "the file is protected by a password"
    case .noText: "there is no text in it, only pictures of text"
    case .noWords: "its letters make no words: the fonts in it do not say what they stand for"
    case .needsProgram(_, let program, _): "reading PDF needs the program \(program), which is not installed"
    case .damaged(_, let what): "the file is damaged: \(what)"
    case .trackedChanges(_, let insertions, let deletions):
      "the document tracks changes: \(insertions) inserted, \(deletions) deleted"
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
    case .oldFormat: "open it in a word processor and save it as .docx or .odt"
    case .encrypted: "open it, take the password off, and save it again"
    case .noText, .noWords: "run OCR over it first, and check what that made of it"
    case .needsProgram(_, _, let package): "install it with: apt-get install \(package)"
    case .damaged: "open it in a word processor and save it again"
    case .trackedChanges: "accept or reject them, or read with --revisions accept or reject"
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
