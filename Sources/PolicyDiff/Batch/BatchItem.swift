internal import DocumentReaders
internal import ReportWriters

/// A document of a batch.
enum BatchDocument: Sendable, Hashable {
  /// By its name, as `LoadDocument` takes it.
  case named(String)
  /// The text itself, what to call it, and what form it has; nil where name and text tell it.
  case text(String, name: String, format: SourceFormat?)

  /// What to call it.
  var name: String {
    switch self {
    case .named(let name): name
    case .text(_, let name, _): name
    }
  }
}

/// One line of a batch: a name or a pair of names between tabs, or a JSON object that can bring the texts along.
/// ```
/// old.md	new.md
/// {"id": 7, "old": "old.md", "new": {"text": "# Code …", "name": "new.md"}}
/// ```
struct BatchItem: Sendable {
  /// What the line calls itself, to be told with the result.
  enum Identity: Sendable, Hashable {
    case text(String)
    /// A number, true or false, as it stands.
    case plain(String)
  }

  var id: Identity?
  /// In the order of the names that were asked for.
  var documents: [BatchDocument]
  /// What is wrong with the line; then it has no documents.
  var trouble: String?

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: Without its line feed.
  ///   - roles: What a line has to name: `old` and `new`, or `document`.
  init(_ line: [UInt8], roles: [String]) {
    documents = []
    let line = line.last == 0x0D ? Array(line.dropLast()) : line
    if line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      readObject(Array(line.drop { $0 <= 0x20 }), roles)
    } else {
      let names = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      if names.count == roles.count, !names.contains("") {
        documents = names.map { .named($0) }
      } else if roles.count == 2 {
        trouble = "a line names two documents with a tab between them, or is a JSON object"
      } else {
        trouble = "a line names one document, or is a JSON object"
      }
    }
  }

  /// A pair or a single document that needs no reading.
  init(_ documents: [BatchDocument]) { self.documents = documents }

  private mutating func readObject(_ line: [UInt8], _ roles: [String]) {
    // The reader of front matter asks for an object that begins with a key and fills its line.
    let fields = line.withUnsafeBufferPointer { JSONFields($0)?.entries }
    guard let fields else {
      trouble = "this is no JSON object on one line"
      return
    }
    if let field = fields.first(where: { $0.name == "id" }) {
      id = line[field.offset] == UInt8(ascii: "\"") ? .text(field.value) : .plain(field.value)
    }
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    var found: [BatchDocument] = []
    for role in roles {
      if let name = value(role) {
        found.append(.named(name))
      } else if let text = value(role + ".text") {
        let form = value(role + ".format")
        let format = form.flatMap(SourceFormat.init(rawValue:))
        if let form, format == nil {
          trouble = "\"\(role)\" has the format '\(form)', which is none of \(BatchItem.formats)"
          return
        }
        found.append(.text(text, name: value(role + ".name") ?? role, format: format))
      } else {
        trouble = "\"\(role)\" is missing: a name, or an object with \"text\""
        return
      }
    }
    documents = found
  }

  private static let formats = SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")
}
