import ArgumentParser
internal import PolicyDiff
internal import VersionStorage

extension CompletionKind {
  /// Ids of the archive that the line names, or of the usual one.
  static let policies = CompletionKind.custom { words, _, typed in completion(words).policies(typed) }
  /// Versions of it.
  static let versions = CompletionKind.custom { words, _, typed in completion(words).versions(typed) }
  /// Versions of it, and files.
  static let documents = CompletionKind.custom { words, _, typed in completion(words).documents(typed) }

  private static func completion(_ words: [String]) -> ArchiveCompletion {
    // The parser asks in the process of the shell's own, and hands no host over.
    let host = SystemEnvironment()
    var options = ArchiveOptions()
    options.archive = nil
    for (word, next) in zip(words, words.dropFirst()) where word == "--archive" { options.archive = next }
    for word in words where word.hasPrefix("--archive=") { options.archive = String(word.dropFirst(10)) }
    return ArchiveCompletion(archive: options.location(in: host).archive(in: host))
  }
}

/// How the archive's commands write what they found.
enum ArchiveForm: String, ExpressibleByArgument, CaseIterable {
  /// For a person at a terminal.
  case terminal
  /// For programs.
  case json
}
