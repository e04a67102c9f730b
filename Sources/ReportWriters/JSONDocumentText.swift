import PolicyModel

/// The parts of a document that several JSON forms share.
enum JSONDocumentText {
  /// Name and metadata of a document, as members.
  static func write(_ document: PolicyDocument, name: String, to json: inout JSONText) {
    let metadata = document.metadata
    json.member("name", name)
    write("title", metadata.title, to: &json)
    write("version", metadata.version, to: &json)
    write("published", metadata.published, to: &json)
    write("effective", metadata.effective, to: &json)
    write("updated", metadata.updated, to: &json)
    write("language", metadata.language, to: &json)
    json.member("direction", metadata.isRightToLeft ? "rtl" : "ltr")
    write("publisher", metadata.publisher, to: &json)
    json.array("diagnostics") { write(document.diagnostics, to: &$0) }
  }

  private static func write(_ key: String, _ fact: DocumentMetadata.Fact?, to json: inout JSONText) {
    guard let fact else { return json.member(key, nil as String?) }
    json.object(key, .inline) {
      $0.member("value", fact.value)
      $0.member("source", fact.source)
      if let position = fact.position { $0.member("line", position.line) }
    }
  }

  /// A section as `{ordinal, number, title, heading, level, line}`, or null.
  static func write(_ key: String, _ section: Section?, to json: inout JSONText) {
    guard let section else { return json.member(key, nil as Int?) }
    json.object(key, .inline) { write(section, to: &$0) }
  }

  /// A section's members.
  static func write(_ section: Section, to json: inout JSONText) {
    json.member("ordinal", section.ordinal)
    json.member("number", section.number?.label)
    json.member("title", section.heading.map(\.title))
    json.member("heading", section.heading.map(\.text))
    json.member("level", section.level)
    json.member("line", section.firstLine)
  }

  /// Diagnostics as elements.
  static func write(_ diagnostics: [Diagnostic], to json: inout JSONText) {
    for diagnostic in diagnostics {
      json.object(.inline) {
        $0.member("id", diagnostic.id)
        $0.member("severity", diagnostic.severity.rawValue)
        $0.member("summary", diagnostic.summary)
        if let position = diagnostic.position {
          $0.member("line", position.line)
          $0.member("column", position.column)
        }
      }
    }
  }
}

extension Section {
  /// Where a reader finds it: the line of its heading, or of its first block.
  var firstLine: Int {
    heading?.range.start.line ?? blocks.first?.range.start.line ?? range.start.line
  }
}
