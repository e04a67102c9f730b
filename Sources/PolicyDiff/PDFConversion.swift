internal import DocumentReaders
internal import VersionStorage

/// Has poppler lay out PDF files, as curl fetches addresses and git tells histories: by a program of its own, which takes
/// its limits and its faults with it.
enum PDFConversion {
  /// What every PDF file begins with; some have a line before it.
  private static let mark = Array("%PDF-".utf8)
  /// Bytes in which the mark is looked for, as other readers do.
  private static let head = 1024
  /// Seconds of work; two thousand pages take four.
  private static let seconds = 20
  /// Bytes of memory.
  private static let memory = 512 << 20
  /// Bytes of layout; a page of dense text has 20,000.
  private static let mostBytes = 128 << 20

  /// True for a PDF file.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > mark.count, bytes.starts(with: mark) || bytes[0] != UInt8(ascii: "<") else { return false }
    if bytes.starts(with: mark) { return true }
    let last = min(head, bytes.count) - mark.count
    return last > 0 && (0..<last).contains { bytes[$0] == mark[0] && bytes[$0..<$0 + mark.count].elementsEqual(mark) }
      && bytes.prefix(head).contains { $0 == 0 || $0 > 0x7E }
  }

  /// The layout of a PDF file in place of its bytes; every other source as it is.
  static func prepared(_ source: LoadDocument.Source) throws(ReadingError) -> LoadDocument.Source {
    guard isPDF(source.bytes) else { return source }
    var options = source.options
    options.format = .pdf
    var arguments = ["--cpu=\(seconds)", "--as=\(memory)", "pdftohtml", "-xml", "-hidden", "-i", "-q", "-stdout"]
    if let pages = options.pages { arguments += ["-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)"] }
    let result: ChildProcess.Result
    do {
      result = try ChildProcess.run(
        "prlimit", arguments + ["/dev/stdin"], input: source.bytes, limit: mostBytes, seconds: seconds)
    } catch {
      throw .damaged(name: source.name, what: error.message)
    }
    if result.status == 127 || result.messages.contains("No such file") {
      throw .needsProgram(name: source.name, program: "pdftohtml", package: "poppler-utils")
    }
    if result.messages.contains("Incorrect password") { throw .encrypted(name: source.name) }
    // What links inside of the file say stands before the first page, outside of any element.
    guard result.status == 0, let start = result.output.firstIndex(of: UInt8(ascii: "<")) else {
      throw .damaged(name: source.name, what: "poppler cannot read it")
    }
    return (Array(result.output[start...]), source.name, options)
  }
}
