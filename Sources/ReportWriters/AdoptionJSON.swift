internal import PolicyModel

/// Advice on adapting a document as JSON, in the tool's own form and in that of schema.org.
enum AdoptionJSON {
  /// The version of the form.
  static let formatVersion = "1.0"

  static func write(_ advice: AdoptionAdvice) -> String {
    var json = JSONText()
    json.object { root in
      root.member("format", "policydiff-adoption")
      root.member("formatVersion", formatVersion)
      root.object("work") { work in
        work.member("title", advice.work.title)
        work.array("creators", .inline) { list in for name in advice.work.creators { list.element(name) } }
        work.member("url", advice.work.url)
        work.member("version", advice.work.version)
        work.member("license", advice.work.license.spdx)
        work.member("licenseURL", advice.work.license.canonicalURL ?? advice.work.license.url)
        work.array("sources") { list in
          for source in advice.work.sources {
            list.object(.inline) {
              $0.member("relation", source.relation.rawValue)
              $0.member("name", source.name)
              $0.member("url", source.url)
              $0.member("license", source.license)
            }
          }
        }
      }
      root.member("credit", AdoptionWording.plain(advice.credit))
      root.array("creditParts") { list in
        for part in advice.credit {
          list.object(.inline) {
            $0.member("text", part.text)
            $0.member("url", part.url)
          }
        }
      }
      if let chosen = advice.chosen { root.object("chosen") { write(chosen, to: &$0) } }
      root.array("licenses") { list in for license in advice.licenses { list.object { write(license, to: &$0) } } }
      root.member("checklistOf", advice.examinesAdoptedText ? "adaptation" : "original")
      root.array("checklist") { list in
        for duty in advice.duties {
          list.object {
            $0.member("id", duty.id)
            $0.member("state", duty.state.rawValue)
            $0.member("duty", duty.duty)
            $0.member("clause", duty.clause)
            $0.member("detail", duty.detail)
          }
        }
      }
      root.member("notice", AdoptionWording.notice)
    }
    return json.text
  }

  private static func write(_ license: AdapterLicense, to json: inout JSONText) {
    json.member("spdx", license.spdx)
    json.member("name", license.name)
    json.member("url", license.url)
    json.member("verdict", license.verdict.rawValue)
    json.member("clause", license.clause)
    json.member("reason", license.reason)
  }

  /// The adaptation as a schema.org `CreativeWork` that is based on the document.
  static func writeLinkedData(_ advice: AdoptionAdvice) -> String {
    var json = JSONText()
    json.object { root in
      root.member("@context", "https://schema.org")
      root.member("@type", "CreativeWork")
      if let chosen = advice.chosen, chosen.verdict == .allowed || chosen.verdict == .discouraged {
        root.member("license", chosen.url ?? chosen.spdx)
      }
      root.member("creditText", AdoptionWording.plain(advice.credit))
      root.object("isBasedOn") { work in
        work.member("@type", "CreativeWork")
        if let title = advice.work.title { work.member("name", title) }
        if let url = advice.work.url { work.member("url", url) }
        if let version = advice.work.version { work.member("version", version) }
        if let license = advice.work.license.canonicalURL ?? advice.work.license.url { work.member("license", license) }
        // Whether a holder is a person or a body is not known, so the nodes have no type.
        work.array("author", .inline) { list in
          for name in advice.work.creators { list.object(.inline) { $0.member("name", name) } }
        }
      }
    }
    // `<` could begin a tag or a comment that ends the script element this is pasted into. It stands in strings only.
    return String(decoding: Array(json.text.utf8).replacing("<".utf8, with: "\\u003c".utf8), as: UTF8.self)
  }
}
