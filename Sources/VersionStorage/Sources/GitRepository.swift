/// A git repository, asked through the `git` program, as `GitPrecautions` says.
package struct GitRepository: Sendable {
  /// A folder in the repository.
  package let folder: String

  /// One commit that changed a file.
  package struct FileCommit: Sendable, Hashable {
    /// The commit's full name.
    package var commit: String
    /// When it was written, by its author's clock.
    package var date: Timestamp
    /// Who wrote it.
    package var author: String
    /// The whole message, without white space at its end.
    package var message: String
    /// The file's path in it.
    package var path: String
    /// The name of the file's contents; nil if the commit removes the file.
    package var blob: String?
  }

  /// A repository that `folder` lies in.
  package init(folder: String) { self.folder = folder }

  private func git(_ arguments: [String], input: [UInt8] = []) throws(ArchiveError) -> [UInt8] {
    let result = try ChildProcess.run(
      "git", ["-C", folder] + GitPrecautions.options + arguments, input: input,
      environment: GitPrecautions.environment)
    guard result.status == 0 else {
      let lines = result.messages.split(separator: "\n").map(String.init)
      // A fault is worth more than the warnings before it.
      let message = lines.first { $0.hasPrefix("fatal:") } ?? lines.first ?? "status \(result.status)"
      throw ArchiveError(
        .spawn, path: folder, "git \(arguments[0]): \(ArchiveName.printable(message))",
        remedy: lines.contains(where: GitPrecautions.tellsOfMissingObject) ? GitPrecautions.missingObjectRemedy : "")
    }
    return result.output
  }

  /// A revision or path that begins with a dash would be read as an option.
  private func checkRevision(_ revision: String) throws(ArchiveError) {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains("\u{0}"), !revision.contains("\n") else {
      throw ArchiveError(.invalidName, "'\(ArchiveName.printable(revision))' is no revision")
    }
  }

  /// The bytes of a file in a revision.
  package func file(_ path: String, revision: String) throws(ArchiveError) -> [UInt8] {
    try checkRevision(revision)
    return try git(["cat-file", "blob", "\(revision):\(path)"])
  }

  /// Every commit that changed a file, oldest first, renames followed; a merge counts by what it changed against its
  /// first parent. One `git log`.
  package func history(
    of path: String, revision: String = "HEAD", follow: Bool = true, firstParentOnly: Bool = false
  ) throws(ArchiveError) -> [FileCommit] {
    try checkRevision(revision)
    let format = "--format=%x01%H%x00%aI%x00%an%x00%B%x00"
    var arguments = ["log", "--date-order", "--no-color", "--no-ext-diff", "--no-textconv", "--raw", "--no-abbrev"]
    arguments += [
      "-z", "--diff-merges=first-parent", "--encoding=UTF-8", "--no-show-signature", "--no-mailmap", format,
    ]
    arguments += follow ? ["--follow", "--find-renames"] : ["--no-follow"]
    if firstParentOnly { arguments.append("--first-parent") }
    let output = try git(arguments + [revision, "--", path])
    var commits: [FileCommit] = []
    let fields = output.split(separator: 0, omittingEmptySubsequences: false)
    var position = 0
    // Name, date, author, message; then, for each file, ":mode mode blob blob status" and one path or two.
    while position + 3 < fields.count {
      guard fields[position].first == 1, let date = Timestamp(text(fields[position + 1])) else {
        position += 1
        continue
      }
      var entry = FileCommit(
        commit: text(fields[position].dropFirst()), date: date.utc, author: text(fields[position + 2]),
        message: Self.trimmed(text(fields[position + 3])), path: path, blob: nil)
      position += 4
      while position < fields.count, fields[position].first != 1 {
        let parts = text(fields[position]).split(whereSeparator: { $0 == " " || $0 == "\n" })
        position += 1
        guard parts.count == 5, parts[0].hasPrefix(":"), let status = parts[4].first else { continue }
        // Renames and copies name the old path first.
        if status == "R" || status == "C" { position += 1 }
        guard position < fields.count else { break }
        // Symbolic links and submodules hold no text.
        let isFile = parts[1].hasPrefix("100")
        entry.path = text(fields[position])
        entry.blob = isFile ? String(parts[3]) : nil
        position += 1
        commits.append(entry)
      }
    }
    return commits.reversed()
  }

  /// The contents of blobs, in order. One `git cat-file`.
  package func contents(of blobs: [String]) throws(ArchiveError) -> [[UInt8]] {
    guard !blobs.isEmpty else { return [] }
    let input = Array((blobs.joined(separator: "\n") + "\n").utf8)
    let output = try git(["cat-file", "--batch"], input: input)
    var result: [[UInt8]] = []
    result.reserveCapacity(blobs.count)
    var position = 0
    while position < output.count {
      guard let end = output[position...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let header = text(output[position..<end]).split(separator: " ")
      guard header.count == 3, let size = Int(header[2]), end + 1 + size < output.count else {
        throw ArchiveError(
          .spawn, path: folder, "git has no contents for \(ArchiveName.printable(text(output[position..<end])))",
          remedy: GitPrecautions.missingObjectRemedy)
      }
      result.append(Array(output[(end + 1)..<(end + 1 + size)]))
      position = end + 2 + size
    }
    guard result.count == blobs.count else {
      throw ArchiveError(.spawn, path: folder, "git gave \(result.count) of \(blobs.count) files")
    }
    return result
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isWhitespace { end = text.index(before: end) }
    return String(text[..<end])
  }
}
