package import PolicyModel

/// The words in which advice on adapting a document is told; every writer of it takes them from here.
package enum AdoptionWording {
  /// What the advice is not.
  package static let notice =
    "This tells what the texts say and what the license's publisher says of it. It is no legal advice."

  /// The heading over the checklist.
  package static func checklistHeading(_ advice: AdoptionAdvice) -> String {
    advice.examinesAdoptedText
      ? "What your text has to carry" : "What an adaptation has to carry, and whether the original gives it"
  }

  /// A verdict as a word.
  package static func word(_ verdict: AdapterLicense.Verdict) -> String {
    switch verdict {
    case .allowed: "allowed"
    case .discouraged: "possible, advised against"
    case .refused: "not allowed"
    case .undecidable: "undecidable"
    }
  }

  /// A verdict with its reason and clause: `allowed: the same license (section 3(b))`.
  package static func sentence(_ license: AdapterLicense) -> String {
    let clause = license.clause.isEmpty ? "" : " (\(license.clause))"
    return "\(word(license.verdict)): \(license.reason)\(clause)"
  }

  /// A duty with its detail and clause.
  package static func sentence(_ duty: AdoptionDuty) -> String {
    let clause = duty.clause.isEmpty ? "" : " (\(duty.clause))"
    return duty.duty + clause + (duty.detail.isEmpty ? "" : ": " + duty.detail)
  }

  /// The credit as words, each link followed by its address.
  package static func plain(_ credit: [CreditPart]) -> String {
    credit.map { part in part.url.map { "\(part.text) <\($0)>" } ?? part.text }.joined()
  }
}
