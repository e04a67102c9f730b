public import PolicyModel

/// A document's sections as JSON: `sections` in document order, each `{ordinal, number, heading, title, level, roles,
/// line}`, with `heading` null for the text before the first heading (ordinal -1, listed only if there is any).
public struct OutlineJSONWriter: Sendable {
  /// The version of the form.
  public static let formatVersion = "1.0"

  private let includesOmitted: Bool
  private let explains: Bool

  /// Creates a writer.
  /// - Parameters:
  ///   - includesOmitted: Whether to list the parts that are not the policy.
  ///   - explains: Whether to tell what decided each role.
  public init(includesOmitted: Bool = false, explains: Bool = false) {
    self.includesOmitted = includesOmitted
    self.explains = explains
  }

  /// Writes a document; `name` is where it came from.
  public func write(_ document: PolicyDocument, name: String) -> String {
    var json = JSONText()
    json.object { root in
      root.member("format", "policydiff-outline")
      root.member("formatVersion", OutlineJSONWriter.formatVersion)
      JSONDocumentText.write(document, name: name, to: &root)
      root.array("sections") { sections in
        for section in document.allSections {
          sections.object(explains ? .block : .inline) { write(section, to: &$0) }
        }
      }
      if includesOmitted {
        root.array("omitted") { parts in
          for part in document.omitted { parts.object { write(part, to: &$0) } }
        }
      }
    }
    return json.text
  }

  private func write(_ section: Section, to json: inout JSONText) {
    JSONDocumentText.write(section, to: &json)
    json.array("roles", .inline) { roles in
      for role in section.roles { roles.element(role.rawValue) }
    }
    guard explains else { return }
    json.array("evidence") { evidence in
      for assignment in (section.heading?.roles ?? []) + section.blocks.flatMap(\.roles) {
        evidence.object(.inline) {
          $0.member("role", assignment.role.rawValue)
          $0.member("cue", assignment.evidence.cue)
          $0.member("words", assignment.evidence.words)
        }
      }
    }
  }

  private func write(_ part: OmittedPart, to json: inout JSONText) {
    json.member("reason", part.reason)
    if !part.cause.isEmpty { json.member("cause", part.cause) }
    json.member("line", part.range.start.line)
    json.array("text") { text in
      for block in part.blocks where !block.text.isEmpty { text.element(block.text) }
    }
  }
}
