public import PolicyModel

/// Tells what somebody who adapts a document needs to know.
public enum AdoptionAdviser {
  /// A document and what it says of its license.
  public struct Text: Sendable {
    /// The document.
    public var document: PolicyDocument
    /// Its license, credits and copyright.
    public var facts: LicenseFacts

    /// Creates a text.
    public init(document: PolicyDocument, facts: LicenseFacts) {
      self.document = document
      self.facts = facts
    }
  }

  /// Advice on adapting a document. O(size of both documents).
  ///
  /// - Parameters:
  ///   - source: The document that is to be adapted.
  ///   - address: Where it was read from, if that is an address.
  ///   - license: The license the adopter has in mind, as an SPDX id.
  ///   - adopted: The adopter's own text, if it exists already; the checklist is then about it.
  public static func advice(
    on source: Text, address: String? = nil, license: String? = nil, adopted: Text? = nil
  ) -> AdoptionAdvice {
    let work = work(source, address: address)
    let own = work.license.spdx
    let target = license ?? adopted.flatMap { $0.facts.license.isDecided ? $0.facts.license.spdx : nil }
    let chosen = target.map { AdapterLicenses.verdict(on: $0, for: own) }
    let licenses = work.license.isDecided ? AdapterLicenses.candidates(for: own) : []
    return AdoptionAdvice(
      work: work, credit: credit(for: work, chosen: chosen), licenses: licenses, chosen: chosen,
      duties: AdoptionChecklist(work: work, chosen: chosen, adopted: adopted).duties,
      examinesAdoptedText: adopted != nil)
  }

  private static func work(_ source: Text, address: String?) -> AdoptedWork {
    let metadata = source.document.metadata
    let facts = source.facts
    let date = metadata.effective ?? metadata.published ?? metadata.updated
    let published = metadata.fields.first { field in
      (field.name == "canonical" || field.name == "og:url") && LicenseAddress.isWeb(field.value)
    }
    var creators = facts.copyright.holders
    if creators.isEmpty, let publisher = metadata.publisher?.value { creators = [publisher] }
    if creators.isEmpty {
      let makers = facts.attributions.filter { [.createdBy, .draftedBy].contains($0.relation) && $0.depth == 1 }
      creators = makers.flatMap { $0.persons + $0.organisations }
    }
    return AdoptedWork(
      title: metadata.title?.value, creators: creators, years: facts.copyright.years,
      url: published?.value ?? address.flatMap { LicenseAddress.isWeb($0) ? $0 : nil },
      version: metadata.version?.value ?? date?.value, license: facts.license,
      sources: facts.attributions.filter { $0.depth == 1 && $0.relation.claimsText })
  }

  /// The credit in one or two sentences; what the document does not tell stands in brackets.
  private static func credit(for work: AdoptedWork, chosen: AdapterLicense?) -> [CreditPart] {
    let terms = LicenseTerms(work.license.spdx)
    var parts = [CreditPart(terms.has("ND") ? "“" : "Adapted from “")]
    parts.append(CreditPart(work.title ?? "[title]", url: work.url))
    parts.append(CreditPart("” by " + (work.creators.isEmpty ? "[author]" : joined(work.creators))))
    if !work.years.isEmpty {
      let years = work.years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      parts.append(CreditPart(", © " + years.joined(separator: ", ")))
    }
    if let version = work.version {
      // A date, which begins with a year, reads otherwise than a label does.
      let isDate = version.utf8.count >= 7 && version.utf8.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
      parts.append(CreditPart((isDate ? ", version of " : ", version ") + version))
    }
    if work.url == nil { parts.append(CreditPart(", [address of the source]")) }
    if work.license.isDecided {
      parts.append(CreditPart(", licensed under "))
      parts.append(
        CreditPart(
          AdapterLicenses.name(of: work.license.spdx), url: work.license.canonicalURL ?? work.license.url))
    } else {
      parts.append(CreditPart(", [license: none is stated; ask for permission]"))
    }
    if terms.has("ND") {
      parts.append(CreditPart(". Unchanged copy; this license does not let adaptations be shared."))
      return parts
    }
    parts.append(CreditPart(". Changes: [say in a few words what you changed]."))
    for (index, source) in work.sources.enumerated() {
      parts.append(CreditPart(index == 0 ? " The original credits " : ", "))
      parts.append(CreditPart(source.name, url: source.url.flatMap { LicenseAddress.isWeb($0) ? $0 : nil }))
      if let license = source.license { parts.append(CreditPart(" (\(AdapterLicenses.name(of: license)))")) }
    }
    if !work.sources.isEmpty { parts.append(CreditPart(".")) }
    if let chosen, chosen.verdict == .allowed || chosen.verdict == .discouraged {
      parts.append(CreditPart(" This adaptation is licensed under "))
      parts.append(CreditPart(chosen.name, url: chosen.url))
      parts.append(CreditPart("."))
    }
    return parts
  }

  private static func joined(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
