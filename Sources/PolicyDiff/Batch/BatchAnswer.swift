internal import ReportWriters

/// What came of one line of a batch.
struct BatchAnswer: Sendable {
  /// What was found, as JSON under a key, or as text.
  enum Content: Sendable {
    case json(key: String, String)
    case text(String)
  }

  /// What the documents are called, in the order of the line.
  var names: [String] = []
  var content: Content?
  /// True for versions that differ, and for documents with findings at or above the threshold.
  var isDifferent = false
  /// Why there is no content.
  var error: String?

  /// One line of JSON: what the line called itself and its documents, the exit status that a call for it alone would have
  /// with `--exit-code`, and what was found or what is wrong.
  func line(of item: BatchItem, roles: [String]) -> String {
    var json = JSONText()
    json.object(.inline) { line in
      switch item.id {
      case .text(let text): line.member("id", text)
      case .plain(let value): line.member("id", json: value)
      case nil: break
      }
      for (role, name) in zip(roles, names.isEmpty ? item.documents.map(\.name) : names) { line.member(role, name) }
      line.member("status", error != nil ? 2 : isDifferent ? 1 : 0)
      if let error { line.member("error", error) }
      switch content {
      case .json(let key, let text): line.member(key, json: text)
      case .text(let text): line.member("text", text)
      case nil: break
      }
    }
    return json.text
  }
}
