/// One `key: value` of a YAML file of the archive.
package struct RecordField: Sendable, Hashable {
  /// What a value may be.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Any text.
    case text
    /// A day or an instant.
    case time
    /// 64 hexadecimal digits.
    case digest
    /// One of a few words.
    case word
  }

  /// The key.
  package var key: String
  /// The value, unquoted.
  package var value: String
  /// How it is written.
  package var kind: Kind
  /// Its line in the file, from 1; 0 if it was not read from one.
  package var line: Int
  /// True if YAML takes the value for text, and not for a number, truth value or nothing.
  package var isText: Bool

  /// Creates a field.
  package init(_ key: String, _ value: String, kind: Kind = .text, line: Int = 0, isText: Bool = true) {
    self.key = key
    self.value = value
    self.kind = kind
    self.line = line
    self.isText = isText
  }
}

/// What the fields of one kind of file are.
package struct RecordSchema: Sendable {
  /// What is known of one key.
  package struct Rule: Sendable, Hashable {
    /// The key.
    package var key: String
    /// What its value may be.
    package var kind: RecordField.Kind
    /// True if every file has it.
    package var isRequired: Bool
  }

  /// The name of the file, for messages.
  package let fileName: String
  /// The rules, in the order in which the fields are written.
  package let rules: [Rule]

  /// Of `policy.yaml`.
  package static let policy = RecordSchema(
    fileName: "policy.yaml",
    rules: [
      Rule(key: "title", kind: .text, isRequired: true),
      Rule(key: "publisher", kind: .text, isRequired: false),
      Rule(key: "language", kind: .text, isRequired: false),
      Rule(key: "source", kind: .text, isRequired: false),
      Rule(key: "profile", kind: .text, isRequired: false),
      Rule(key: "license", kind: .text, isRequired: false),
      Rule(key: "licenseNotes", kind: .text, isRequired: false),
      Rule(key: "attribution", kind: .text, isRequired: false),
      Rule(key: "contentSelector", kind: .text, isRequired: false),
      Rule(key: "removeSelectors", kind: .text, isRequired: false),
      Rule(key: "encoding", kind: .text, isRequired: false),
      Rule(key: "note", kind: .text, isRequired: false),
    ])

  /// Of `version.yaml`.
  package static let version = RecordSchema(
    fileName: "version.yaml",
    rules: [
      Rule(key: "label", kind: .text, isRequired: true),
      Rule(key: "policy", kind: .text, isRequired: false),
      Rule(key: "status", kind: .word, isRequired: true),
      Rule(key: "published", kind: .time, isRequired: false),
      Rule(key: "effective", kind: .time, isRequired: false),
      Rule(key: "recorded", kind: .time, isRequired: true),
      Rule(key: "source", kind: .text, isRequired: false),
      Rule(key: "mediaType", kind: .text, isRequired: true),
      Rule(key: "sha256", kind: .digest, isRequired: true),
      Rule(key: "previous", kind: .digest, isRequired: false),
      Rule(key: "sameTextAs", kind: .text, isRequired: false),
      Rule(key: "commit", kind: .text, isRequired: false),
      Rule(key: "path", kind: .text, isRequired: false),
      Rule(key: "author", kind: .text, isRequired: false),
      Rule(key: "note", kind: .text, isRequired: false),
    ])

  /// The fields by key. Throws `invalidRecord` at the first that is unknown, doubled or of a wrong type, or for one
  /// that is missing. Keys that begin with `x-` are everybody's own and are ignored.
  func check(_ fields: [RecordField], path: String) throws(ArchiveError) -> [String: RecordField] {
    var found: [String: RecordField] = [:]
    for field in fields where !field.key.hasPrefix("x-") {
      let line = field.line > 0 ? field.line : nil
      func refuse(_ message: String, _ remedy: String = "") -> ArchiveError {
        ArchiveError(.invalidRecord, path: path, line: line, message, remedy: remedy)
      }
      guard let rule = rules.first(where: { $0.key == field.key }) else {
        throw refuse(
          "unknown key '\(ArchiveName.printable(field.key))'",
          "the keys of \(fileName) are \(rules.map(\.key).joined(separator: ", "))")
      }
      guard found[field.key] == nil else { throw refuse("key '\(field.key)' stands twice") }
      guard !field.value.isEmpty else { throw refuse("'\(field.key)' is empty", "leave the line out") }
      switch rule.kind {
      case .text, .word:
        guard field.isText else {
          throw refuse(
            "'\(field.key)' is not text to YAML", "write \(field.key): \"\(ArchiveName.printable(field.value))\"")
        }
      case .time:
        guard Timestamp(field.value) != nil else {
          throw refuse("'\(field.key)' is not a date", "write it as 2024-05-01 or 2024-05-01T10:30:00Z")
        }
      case .digest:
        guard ContentDigest(hex: field.value) != nil else {
          throw refuse("'\(field.key)' is not a SHA-256 digest of 64 lower-case hexadecimal digits")
        }
      }
      found[field.key] = field
    }
    for rule in rules where rule.isRequired && found[rule.key] == nil {
      throw ArchiveError(.invalidRecord, path: path, "'\(rule.key)' is missing")
    }
    return found
  }
}
