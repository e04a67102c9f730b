internal import DocumentReaders
public import PolicyModel

/// What to do many times over in one process.
public enum BatchList: Sendable, Hashable {
  /// The lines of a file, or of standard input for `-`; see `Documentation/Scale.md`.
  case lines(String)
  /// The documents of two folders, paired by their paths; one that is in one folder only was added or removed.
  case folders(old: String, new: String)
}

/// How a batch ended.
public struct BatchOutcome: Sendable, Hashable {
  /// How many lines were answered.
  public var count = 0
  /// True if a line could not be answered.
  public var hasTroubles = false
  /// True if versions differ, or a document has findings at or above the threshold.
  public var hasDifferences = false
}

/// Work on many documents in one process: on all cores, with one JSON object a line in the order of the list; what
/// cannot be read is told on its own line, and stops nobody.
struct Batch<Host: HostEnvironment> {
  let roles: [String]
  let host: Host
  /// The answers to some items, in their order.
  let answers: ([BatchItem]) -> [BatchAnswer]

  private var outcome = BatchOutcome()
  private var pending: [BatchItem] = []

  /// So many lines are worked on before the next are read: enough for all cores, and little memory.
  private static var window: Int { 256 }
  /// A longer line brings no policy along.
  static var longestLine: Int { 1 << 28 }

  init(roles: [String], in host: Host, answers: @escaping ([BatchItem]) -> [BatchAnswer]) {
    self.roles = roles
    self.host = host
    self.answers = answers
  }

  /// Works through a list.
  mutating func run(_ list: BatchList) throws(PolicyDiffError) -> BatchOutcome {
    switch list {
    case .lines(let path):
      do {
        try run(lines: host.parts(of: path), of: path)
      } catch {
        throw .file(error)
      }
    case .folders(let old, let new):
      do {
        for item in try pairs(old, new) { try take(item) }
        try flush()
      } catch {
        throw .file(error)
      }
    }
    return outcome
  }

  private mutating func run(lines parts: any InputParts, of path: String) throws(FileError) {
    var line: [UInt8] = []
    while let part = try parts.next() {
      var rest = part[...]
      while let end = rest.firstIndex(of: 0x0A) {
        try take(line: line + rest[..<end])
        line = []
        rest = rest[(end + 1)...]
      }
      line += rest
      guard line.count <= Self.longestLine else {
        throw FileError(path, .system("a line is longer than \(Self.longestLine) bytes"))
      }
      // Whoever sends one line and waits has the answer now.
      try flush()
    }
    try take(line: line)
    try flush()
  }

  /// Empty lines and those that begin with `#` are left out.
  private mutating func take(line: [UInt8]) throws(FileError) {
    guard let first = line.first(where: { $0 > 0x20 }), first != UInt8(ascii: "#") else { return }
    try take(BatchItem(line, roles: roles))
  }

  private mutating func take(_ item: BatchItem) throws(FileError) {
    pending.append(item)
    if pending.count == Self.window { try flush() }
  }

  private mutating func flush() throws(FileError) {
    let sound = pending.filter { $0.trouble == nil }
    var found = answers(sound)[...]
    var text = ""
    for item in pending {
      let answer = item.trouble.map { BatchAnswer(error: $0) } ?? found.removeFirst()
      outcome.count += 1
      outcome.hasTroubles = outcome.hasTroubles || answer.error != nil
      outcome.hasDifferences = outcome.hasDifferences || answer.isDifferent
      text += answer.line(of: item, roles: roles)
    }
    pending.removeAll(keepingCapacity: true)
    if !text.isEmpty { try host.write(text) }
  }

  private func pairs(_ old: String, _ new: String) throws(FileError) -> [BatchItem] {
    func policies(_ folder: String) throws(FileError) -> Set<String> {
      Set(try host.files(under: folder).filter { SourceFormat(fileName: $0) != nil })
    }
    let (before, after) = (try policies(old), try policies(new))
    return before.union(after).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      BatchItem([
        .named(before.contains(path) ? old + "/" + path : ComparisonReport.noDocument),
        .named(after.contains(path) ? new + "/" + path : ComparisonReport.noDocument),
      ])
    }
  }
}

extension LoadDocument {
  /// The bytes of a document of a batch.
  static func source(
    _ document: BatchDocument, options: ReadingOptions, archive: String?, in host: some HostEnvironment
  ) -> Result<Source, PolicyDiffError> {
    Result { () throws(PolicyDiffError) in
      switch document {
      case .named("-"): throw .source("standard input has the list itself; name a file, or bring the text along")
      case .named(let name): return try source(name, options: options, archive: archive, in: host)
      case .text(let text, let name, let format):
        var options = options
        options.format = format ?? options.format
        return (Array(text.utf8), name, options)
      }
    }
  }
}
