/// The folder for what is not the archive itself: lock, staging area, index.
///
/// An archive can come with such a folder from anywhere, so that nothing in it is believed to be ours by its name.
struct WorkFolder {
  let files: any FileOperations

  init(_ files: any FileOperations) { self.files = files }

  private static let ignoreName = ".gitignore"
  /// What has a name of ours must be what we would have made.
  private static let expected: [String: FileKind] = [
    ignoreName: .file, "lock": .file, "staging": .directory, "pending": .directory, "index.sqlite": .file,
    "index.stamp": .file, "index.lock": .file,
  ]

  /// Makes the folder if it is missing. Throws `unexpectedFile` if it is no folder, or something in it is not ours.
  func prepare() throws(ArchiveError) {
    if try files.kind(of: ArchiveLayout.work) == nil { try files.createDirectory(ArchiveLayout.work) }
    guard try !names().contains(Self.ignoreName) else { return }
    let path = ArchiveLayout.work + "/" + Self.ignoreName
    do {
      try files.write(Array("*\n".utf8), to: path)
    } catch  where (try? files.kind(of: path)) == .file {
      // Another process was first.
    }
  }

  /// The names in the folder. Throws `unexpectedFile` for links, devices, and names of ours that something else has.
  func names() throws(ArchiveError) -> Set<String> {
    var names: Set<String> = []
    for entry in try files.entries(of: ArchiveLayout.work) {
      let expected = Self.expected[entry.name] ?? (entry.kind == .directory ? .directory : .file)
      guard entry.kind == expected else {
        let path = files.shown(ArchiveLayout.work + "/" + entry.name)
        if entry.kind == .symbolicLink { throw .link(path) }
        throw ArchiveError(
          .unexpectedFile, path: path, expected == .file ? "not a regular file" : "not a folder",
          remedy: "remove it; nothing of the archive is lost")
      }
      names.insert(entry.name)
    }
    return names
  }
}
