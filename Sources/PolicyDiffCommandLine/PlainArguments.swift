internal import DocumentReaders
internal import PolicyDiff
internal import PolicyModel
internal import ReportWriters
internal import SummaryComposition

/// The arguments of the commands that are run over and over, where they say something plain.
///
/// Reading them by the argument parser takes a quarter of the time of a small comparison, as it looks up a generic type
/// for each option. What is not understood here at once, be it a mistake, a rare option or a request for help, is left
/// to the parser, which knows every option and explains every mistake; a test holds that both understand the same.
struct PlainArguments {
  /// What was typed beside options, in order.
  private var words: [String] = []
  /// Options with their values; flags have an empty one.
  private var options: [(name: String, value: String)] = []
  /// True once something was read that only the parser can tell.
  private var isBeyond = false

  /// What is asked for; nil if the parser has to be asked.
  static func request(_ arguments: [String]) -> (any CommandRequest)? {
    guard let command = arguments.first, let flags = flags[command],
      var plain = PlainArguments(arguments, flags: flags)
    else { return nil }
    return switch command {
    case "compare": plain.compare()
    case "summary": plain.summary()
    case "outline": plain.outline()
    case "validate": plain.validate()
    case "license": plain.license()
    default: nil
    }
  }

  /// The commands that are understood here, and their options without a value.
  private static let flags = [
    "compare": ["exit-code", "whole", "explain"], "summary": [], "outline": ["all", "explain"],
    "validate": ["explain"], "license": ["explain"],
  ]

  /// Splits arguments behind a command; nil if an option stands twice, has no value, or one that looks like an option.
  private init?(_ arguments: [String], flags: [String]) {
    var index = 1
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      guard word.utf8.first == 0x2D, word != "-" else {
        words.append(word)
        continue
      }
      guard var name = PlainArguments.name(word) else { return nil }
      var value = ""
      if let sign = name.utf8.firstIndex(of: 0x3D) {
        value = String(name[name.index(after: sign)...])
        name = String(name[..<sign])
        guard !flags.contains(name), !value.isEmpty else { return nil }
      } else if !flags.contains(name) {
        guard index < arguments.count, arguments[index].utf8.first != 0x2D, !arguments[index].isEmpty else {
          return nil
        }
        value = arguments[index]
        index += 1
      }
      guard !options.contains(where: { $0.name == name }) else { return nil }
      options.append((name, value))
    }
  }

  /// The name of an option without its hyphens; nil for what is none.
  private static func name(_ word: String) -> String? {
    if word == "-o" { return "output" }
    guard word.utf8.starts(with: "--".utf8), word.utf8.count > 2 else { return nil }
    return String(word.dropFirst(2))
  }

  // MARK: Taking

  /// The value of an option, which is taken away; nil if it was not given.
  private mutating func take(_ name: String) -> String? {
    options.firstIndex { $0.name == name }.map { options.remove(at: $0).value }
  }

  /// True if the form was not left to the program.
  private var asksForFormat: Bool { options.contains { $0.name == "format" } }

  private mutating func flag(_ name: String) -> Bool { take(name) != nil }

  /// The value of an option that is one of some; the usual one if it was not given.
  private mutating func choice<Value: RawRepresentable<String>>(_ name: String, usual: Value) -> Value {
    choice(name) ?? usual
  }

  private mutating func choice<Value: RawRepresentable<String>>(_ name: String) -> Value? {
    guard let text = take(name) else { return nil }
    let value = Value(rawValue: text)
    if value == nil { isBeyond = true }
    return value
  }

  /// The form to write, which the ending of a file can tell too.
  private mutating func form<Form: RawRepresentable<String>>(
    _ file: String?, among forms: [(ending: String, form: Form)], usual: Form
  ) -> Form {
    let asked: Form? = choice("format")
    guard let form = try? FileEnding.form(asked: asked, file: file, among: forms, usual: usual) else {
      isBeyond = true
      return usual
    }
    return form
  }

  private mutating func reading() -> ReadingOptions {
    var reading = ReadingOptions(
      mode: choice("reading", usual: .policy), format: choice("from"), contentSelector: take("content"))
    if let encoding = take("encoding") { reading.encoding = encoding }
    reading.trackedChanges = choice("revisions", usual: .accept)
    return reading
  }

  private mutating func output() -> OutputChoice {
    OutputChoice(output: take("output"), color: choice("color", usual: .auto), explain: flag("explain"))
  }

  /// True if everything was understood, and as many documents were named as a command takes.
  private func isWhole(_ documents: ClosedRange<Int>) -> Bool {
    !isBeyond && options.isEmpty && documents.contains(words.count) && words.filter { $0 == "-" }.count < 2
      && !words.contains("")
  }

  // MARK: Commands

  private mutating func compare() -> CompareRequest? {
    let (output, asksForFormat) = (output(), asksForFormat)
    let format = form(output.output, among: ReportFormat.endings, usual: .terminal)
    let (exitCode, whole) = (flag("exit-code"), flag("whole"))
    let (reading, archive) = (reading(), take("archive"))
    guard isWhole(2...2) else { return nil }
    return CompareRequest(
      old: words[0], new: words[1], asksForFormat: asksForFormat, format: format, exitCode: exitCode, whole: whole,
      reading: reading,
      output: output, archive: archive)
  }

  private mutating func summary() -> SummaryRequest? {
    let (file, asksForFormat) = (take("output"), asksForFormat)
    let format = form(file, among: SummaryFormat.endings, usual: .markdown)
    let options = SummaryComposer.Options(
      language: choice("language"), length: choice("length", usual: .short), title: take("title"),
      oldName: take("old-name"), newName: take("new-name"), fullLink: take("full-link"))
    let (reading, archive) = (reading(), take("archive"))
    guard isWhole(2...2) else { return nil }
    return SummaryRequest(
      old: words[0], new: words[1], asksForFormat: asksForFormat, format: format, options: options, output: file,
      reading: reading,
      archive: archive)
  }

  private mutating func outline() -> OutlineRequest? {
    let output = output()
    let format = form(output.output, among: OutlineFormat.endings, usual: .terminal)
    let all = flag("all")
    let (reading, archive) = (reading(), take("archive"))
    guard isWhole(1...1) else { return nil }
    return OutlineRequest(
      document: words[0], format: format, all: all, reading: reading, output: output, archive: archive)
  }

  private mutating func validate() -> ValidateRequest? {
    let (output, asksForFormat) = (output(), asksForFormat)
    let format = form(output.output, among: FindingsFormat.endings, usual: .terminal)
    let failOn = choice("fail-on", usual: Diagnostic.Severity.error)
    let options = ValidationOptions(
      profile: take("profile") ?? ValidationOptions.automatic, against: take("against"), reading: reading(),
      archive: take("archive"))
    guard isWhole(1...Int.max) else { return nil }
    return ValidateRequest(
      documents: words, asksForFormat: asksForFormat, options: options, failOn: failOn, format: format, output: output)
  }

  private mutating func license() -> LicenseRequest? {
    let output = output()
    let format = form(output.output, among: LicenseCommand.Format.endings, usual: .terminal)
    let (reading, archive) = (reading(), take("archive"))
    // The other forms are for advice on adapting, which is asked for by options that only the parser knows.
    guard isWhole(1...Int.max), [.terminal, .text, .json].contains(format) else { return nil }
    return LicenseRequest(documents: words, format: format, reading: reading, output: output, archive: archive)
  }
}
