internal import ArgumentParser
internal import PolicyDiff

/// The form of a report by the ending of the file it goes to, where none is asked for.
enum FileEnding {
  /// Endings that promise a form. A file that breaks such a promise would be opened by the wrong program.
  private static let promises = ["docx", "pdf", "html", "htm", "json", "xml", "sarif"]

  /// The form to write.
  ///
  /// - Parameters:
  ///   - asked: What `--format` says; it wins.
  ///   - file: The file that is written; nil for standard output.
  ///   - forms: The forms by ending; several endings can mean one.
  ///   - usual: The form without a word or an ending that tells it.
  /// - Throws: `ValidationError` if the ending promises a form that the command does not write.
  static func form<Form>(
    asked: Form?, file: String?, among forms: [(ending: String, form: Form)], usual: Form
  ) throws -> Form {
    if let asked { return asked }
    guard let ending = file.flatMap(ending) else { return usual }
    if let found = forms.first(where: { $0.ending == ending }) { return found.form }
    guard promises.contains(ending) else { return usual }
    let endings = forms.map { "." + $0.ending }.joined(separator: ", ")
    throw ValidationError(
      "This command does not write .\(ending); name a file that ends in \(endings), or say the form with --format.")
  }

  /// What stands behind the last dot of a file's name, in lower case.
  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}

extension ReportFormat {
  static let endings: [(ending: String, form: ReportFormat)] = [
    ("docx", .docx), ("pdf", .pdf), ("html", .html), ("htm", .html), ("json", .json), ("sarif", .sarif),
    ("md", .critic), ("markdown", .critic), ("txt", .terminal),
  ]
}

extension SummaryFormat {
  static let endings: [(ending: String, form: SummaryFormat)] = [
    ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html), ("txt", .text), ("json", .json),
    ("eml", .email),
  ]
}

extension OutlineFormat {
  static let endings: [(ending: String, form: OutlineFormat)] = [("txt", .terminal), ("json", .json)]
}

extension FindingsFormat {
  static let endings: [(ending: String, form: FindingsFormat)] = [
    ("txt", .terminal), ("json", .json), ("sarif", .sarif), ("xml", .junit), ("md", .markdown),
    ("markdown", .markdown),
  ]
}
