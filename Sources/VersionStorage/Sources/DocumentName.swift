/// What a person may write where a command wants a document.
package enum DocumentName: Sendable, Hashable {
  /// A file.
  case path(String)
  /// Standard input, written `-`.
  case standardInput
  /// An `http:` or `https:` address.
  case address(String)
  /// `id@label`, `id@latest`, `id@previous`, `id@2024-05-01`.
  case version(PolicyIdentifier, VersionSelector)
  /// `git:REV:path`.
  case git(revision: String, path: String)

  /// Reads a name. `fileExists` decides where a name could be both: a file of that name wins, and `./` before it
  /// always means a file. Throws `invalidName` for names that can only be meant as something they are not.
  package init(_ text: String, fileExists: (String) -> Bool) throws(ArchiveError) {
    if text == "-" {
      self = .standardInput
      return
    }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    if scheme == "https" || scheme == "http", text.dropFirst(scheme.count).hasPrefix("://") {
      self = .address(text)
      return
    }
    if text.hasPrefix("git:"), !fileExists(text) {
      let rest = text.dropFirst(4)
      guard let colon = rest.firstIndex(of: ":") else {
        throw ArchiveError(
          .invalidName, "'\(ArchiveName.printable(text))' names no file of a commit",
          remedy: "write git:REVISION:PATH, such as git:HEAD~1:CODE_OF_CONDUCT.md")
      }
      self = .git(revision: String(rest[..<colon]), path: String(rest[rest.index(after: colon)...]))
      return
    }
    if let at = text.firstIndex(of: "@"), !text.contains("/"), !fileExists(text) {
      let id = try PolicyIdentifier(text[..<at])
      self = .version(id, try VersionSelector(String(text[text.index(after: at)...])))
      return
    }
    self = .path(text)
  }
}

/// Which version of a policy is meant.
package enum VersionSelector: Sendable, Hashable, CustomStringConvertible {
  /// The newest version that is published; of a policy with drafts only, the newest draft.
  case latest
  /// The one before `latest`.
  case previous
  /// The version of this label or, if there is none and the label is a date, what was in force that day.
  case named(VersionLabel)

  /// Reads what stands after the `@`.
  package init(_ text: String) throws(ArchiveError) {
    switch text.lowercased() {
    case "latest": self = .latest
    case "previous": self = .previous
    default: self = .named(try VersionLabel(text))
    }
  }

  /// As written.
  package var description: String {
    switch self {
    case .latest: "latest"
    case .previous: "previous"
    case .named(let label): label.text
    }
  }

  /// The version of `versions` (oldest first) that is meant. Throws `notFound` with what there is instead. O(*n*).
  package func select(from versions: [StoredVersion], of id: PolicyIdentifier) throws(ArchiveError) -> StoredVersion {
    switch self {
    case .latest, .previous:
      var published = versions.filter { $0.record.status == .published }
      if published.isEmpty { published = versions.filter { $0.record.status == .draft } }
      let back = self == .latest ? 1 : 2
      guard published.count >= back else {
        throw ArchiveError(
          .notFound, path: "\(id)@\(self)",
          published.isEmpty ? "'\(id)' has no version that is not withdrawn" : "'\(id)' has only one version")
      }
      return published[published.count - back]
    case .named(let label):
      if let version = versions.first(where: { $0.label == label }) { return version }
      if let day = Timestamp(label.text), day.isDay {
        if let version = Self.inForce(on: day, of: versions) { return version }
        let first = versions.filter { $0.record.status == .published }.map(\.start).min()
        throw ArchiveError(
          .notFound, path: "\(id)@\(label)", "no version of '\(id)' was in force on \(label)",
          remedy: first.map { "the first is of \($0.dayText)" } ?? "")
      }
      let labels = versions.suffix(8).map(\.label.text).joined(separator: ", ")
      throw ArchiveError(
        .notFound, path: "\(id)@\(label)", "'\(id)' has no version '\(label)'",
        remedy: versions.isEmpty ? "" : "there are: \(versions.count > 8 ? "…, " : "")\(labels)")
    }
  }

  /// What was in force on a day: of the published versions that count from that day or before, the one that counts
  /// from latest; of several from the same time, the one recorded last.
  static func inForce(on day: Timestamp, of versions: [StoredVersion]) -> StoredVersion? {
    let end = day.seconds + Timestamp.day
    var best: StoredVersion?
    for version in versions where version.record.status == .published && version.start.seconds < end {
      if let found = best, found.start.seconds > version.start.seconds { continue }
      best = version
    }
    return best
  }
}
