public import PolicyModel

/// License facts as JSON: `license`, `copyright`, `attributions`, `otherLicenses`, `templates`, and `change` if an
/// older version was given.
public struct LicenseJSONWriter: Sendable {
  /// The version of the form.
  public static let formatVersion = "1.0"

  /// Creates a writer.
  public init() {}

  /// Writes facts; `name` is where the document came from.
  public func write(_ facts: LicenseFacts, name: String, change: LicenseChange? = nil) -> String {
    var json = JSONText()
    json.object { root in
      head(&root)
      members(facts, name: name, change: change, to: &root)
    }
    return json.text
  }

  /// Writes the facts of several documents, in one object with the member `documents`.
  public func write(_ documents: [(name: String, facts: LicenseFacts)]) -> String {
    var json = JSONText()
    json.object { root in
      head(&root)
      root.array("documents") { list in
        for document in documents {
          list.object { members(document.facts, name: document.name, change: nil, to: &$0) }
        }
      }
    }
    return json.text
  }

  private func head(_ root: inout JSONText) {
    root.member("format", "policydiff-license")
    root.member("formatVersion", LicenseJSONWriter.formatVersion)
  }

  private func members(_ facts: LicenseFacts, name: String, change: LicenseChange?, to root: inout JSONText) {
    root.member("document", name)
    root.object("license") { write(facts.license, to: &$0) }
    root.object("copyright") { copyright in
      copyright.array("holders", .inline) { list in for holder in facts.copyright.holders { list.element(holder) } }
      copyright.array("years", .inline) { list in
        for range in facts.copyright.years {
          list.array {
            $0.element(range.lowerBound)
            $0.element(range.upperBound)
          }
        }
      }
      copyright.member("allRightsReserved", facts.copyright.allRightsReserved)
    }
    root.array("attributions") { list in
      for attribution in facts.attributions { list.object { JSONLicenseText.write(attribution, to: &$0) } }
    }
    root.array("otherLicenses") { list in
      for other in facts.otherLicenses {
        list.object {
          $0.member("spdx", other.spdx)
          $0.member("role", other.role.rawValue)
          $0.member("appliesTo", other.appliesTo)
          $0.member("url", other.url)
          JSONLicenseText.write("evidence", other.evidence, to: &$0)
        }
      }
    }
    root.array("templates") { list in for template in facts.templates { list.element(template.quotation) } }
    root.array("diagnostics") { JSONDocumentText.write(facts.diagnostics, to: &$0) }
    if let change { root.object("change") { JSONLicenseText.write(change, to: &$0) } }
  }

  private func write(_ license: LicenseStatement, to json: inout JSONText) {
    json.member("spdx", license.spdx)
    json.member("url", license.url)
    json.member("canonicalURL", license.canonicalURL)
    json.member("name", license.name)
    json.member("version", license.version)
    json.member("port", license.port)
    json.member("scope", license.scope.rawValue)
    json.member("confidence", license.confidence.rawValue)
    json.member("rule", license.rule)
    json.array("candidates", .inline) { list in for candidate in license.candidates { list.element(candidate) } }
    json.array("evidence") { list in
      for evidence in license.evidence { list.object(.inline) { JSONLicenseText.members(evidence, to: &$0) } }
    }
  }
}
