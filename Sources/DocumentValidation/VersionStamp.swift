internal import PolicyModel

/// What a document says of its own version and dates.
struct VersionStamp: Equatable, CustomStringConvertible {
  private var label: String?
  private var dates: [String]
  /// The text on versions and changes; a new entry there is a stamp too.
  private var history: [String]

  init(of input: ValidationInput) {
    let metadata = input.document.metadata
    label = metadata.version?.value
    dates = [metadata.published, metadata.effective, metadata.updated].compactMap { $0?.value }
    history = input.document.allSections.flatMap { section in
      section.blocks.filter { $0.roles.contains { $0.role == .revisionHistory } }.map(\.text)
    }
  }

  /// True if nothing is said.
  var isEmpty: Bool { label == nil && dates.isEmpty && history.isEmpty }

  /// `version 2.1 of 2024-05-04`.
  var description: String {
    let date = dates.max()
    switch (label, date) {
    case (let label?, let date?): return "version \(label) of \(date)"
    case (let label?, nil): return "version \(label)"
    case (nil, let date?): return "of \(date)"
    case (nil, nil): return history.first.map { "“\($0.prefix(60))”" } ?? "without version"
    }
  }
}
