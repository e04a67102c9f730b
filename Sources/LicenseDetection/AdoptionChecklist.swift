internal import PolicyModel

/// What the license of a work asks of adopters, item by item.
///
/// Without the adopter's text the states tell whether the work gives what has to be passed on; with it, whether the
/// text passes it on.
struct AdoptionChecklist {
  let work: AdoptedWork
  let chosen: AdapterLicense?
  let adopted: AdoptionAdviser.Text?
  private let terms: LicenseTerms
  private let words: String
  private let targets: Set<String>

  init(work: AdoptedWork, chosen: AdapterLicense?, adopted: AdoptionAdviser.Text?) {
    self.work = work
    self.chosen = chosen
    self.adopted = adopted
    terms = LicenseTerms(work.license.spdx)
    // The whole text as words between spaces, so that a name is found as words and not inside another.
    var words = " "
    var targets: Set<String> = []
    if let document = adopted?.document {
      let omitted = document.omitted.flatMap(\.blocks)
      for block in document.allSections.flatMap(\.blocks) + omitted {
        words += AdoptionChecklist.key(block.text) + " "
        for link in block.links { targets.insert(LicenseAddress.key(link.target)) }
      }
      for section in document.sections { words += AdoptionChecklist.key(section.name) + " " }
    }
    self.words = words
    self.targets = targets
  }

  var duties: [AdoptionDuty] {
    guard work.license.isDecided else {
      return [
        AdoptionDuty(
          id: "permission", duty: "Permission to adapt the text", clause: "",
          state: work.license.spdx == LicenseStatement.none ? .notFound : .undecidable,
          detail: "no single license is stated; ask the publisher before you adapt it")
      ]
    }
    let credit = terms.kind == .publicDomain ? "" : terms.attributionClause
    let part = terms.version == "4.0" && terms.kind == .creativeCommons ? credit + "(1)(A)" : credit
    return [
      duty("creator", "Name who made the original", part + (part.hasSuffix("(A)") ? "(i)" : ""), work.creators),
      duty(
        "title", "Give the title of the original", terms.version == "4.0" ? "" : credit, work.title.map { [$0] } ?? []),
      address(part + (part.hasSuffix("(A)") ? "(v)" : "")),
      license(terms.version == "4.0" && terms.kind == .creativeCommons ? "section 3(a)(1)(C)" : credit),
      AdoptionDuty(
        id: "disclaimer", duty: "Keep a disclaimer of warranties, where the original has one",
        clause: part.hasSuffix("(A)") ? part + "(iv)" : terms.kind == .creativeCommons ? "section 4(a)" : credit,
        state: terms.kind == .publicDomain ? .notApplicable : .undecidable,
        detail: "look for one on the original's page"),
      changes, credits, shareAlike, nonCommercial,
    ]
  }

  private func duty(_ id: String, _ text: String, _ clause: String, _ values: [String]) -> AdoptionDuty {
    var duty = AdoptionDuty(id: id, duty: text, clause: clause, state: .found, detail: values.joined(separator: ", "))
    if values.isEmpty {
      duty.state = adopted == nil ? .notFound : .undecidable
      duty.detail = "the original does not say"
    } else if adopted != nil {
      let missing = values.filter { !words.contains(" " + AdoptionChecklist.key($0) + " ") }
      duty.state = missing.isEmpty ? .found : .notFound
      if !missing.isEmpty { duty.detail = missing.joined(separator: ", ") + " is not named" }
    }
    return duty
  }

  private func address(_ clause: String) -> AdoptionDuty {
    var duty = AdoptionDuty(id: "address", duty: "Link to the original", clause: clause, state: .found)
    guard let url = work.url else {
      duty.state = adopted == nil ? .notFound : .undecidable
      duty.detail = "where it is published is not known here"
      return duty
    }
    duty.detail = url
    if adopted != nil, !targets.contains(LicenseAddress.key(url)) {
      duty.state = .notFound
      duty.detail = url + " is not linked"
    }
    return duty
  }

  private func license(_ clause: String) -> AdoptionDuty {
    let name = AdapterLicenses.name(of: work.license.spdx)
    var duty = AdoptionDuty(
      id: "license", duty: "Say under which license the original stands, with a link", clause: clause, state: .found,
      detail: name)
    guard let adopted else { return duty }
    let facts = adopted.facts
    let isNamed =
      facts.license.spdx == work.license.spdx || facts.otherLicenses.contains { $0.spdx == work.license.spdx }
      || facts.attributions.contains { $0.license == work.license.spdx }
    if !isNamed {
      duty.state = .notFound
      duty.detail = name + " is not named"
    }
    return duty
  }

  private var changes: AdoptionDuty {
    var duty = AdoptionDuty(
      id: "changes", duty: "Say that the text was changed", clause: terms.changesClause, state: .undecidable,
      detail: "write what you changed")
    if terms.kind == .publicDomain { duty.state = .notApplicable }
    guard let adopted, duty.state == .undecidable else { return duty }
    let derived = adopted.facts.attributions.first { $0.relation.claimsText && isWork($0) }
    duty.state = derived == nil ? .notFound : .found
    duty.detail = derived?.evidence.quotation ?? "no credit says that this text was adapted from the original"
    return duty
  }

  /// True for a credit of the work itself.
  private func isWork(_ credit: Attribution) -> Bool {
    if let url = work.url, let other = credit.url, LicenseAddress.key(url) == LicenseAddress.key(other) { return true }
    if let title = work.title, let other = credit.title {
      let (one, two) = (AdoptionChecklist.key(title), AdoptionChecklist.key(other))
      return one.contains(two) || two.contains(one)
    }
    let names = credit.persons + credit.organisations
    return names.contains { name in work.creators.contains { AdoptionChecklist.key($0) == AdoptionChecklist.key(name) }
    }
  }

  private var credits: AdoptionDuty {
    let names = work.sources.map(\.name)
    guard !names.isEmpty else {
      return AdoptionDuty(
        id: "earlier-credits", duty: "Pass on the credits the original gives", clause: terms.attributionClause,
        state: .notApplicable, detail: "it names no work whose words it took")
    }
    return duty("earlier-credits", "Pass on the credits the original gives", terms.attributionClause, names)
  }

  private var shareAlike: AdoptionDuty {
    var duty = AdoptionDuty(
      id: "adapter-license", duty: "Give the adaptation a license that the original's accepts",
      clause: terms.has("SA") ? terms.shareAlikeClause : "", state: .undecidable,
      detail: "name it with --as to have it looked at")
    if terms.kind == .publicDomain || terms.kind == .permissive {
      duty.state = .notApplicable
      duty.detail = "any license will do"
    } else if let chosen {
      duty.clause = chosen.clause
      duty.detail = "\(chosen.name): \(chosen.reason)"
      switch chosen.verdict {
      case .allowed, .discouraged: duty.state = .found
      case .refused: duty.state = .notFound
      case .undecidable: duty.state = .undecidable
      }
    } else if adopted != nil {
      duty.state = adopted?.facts.license.spdx == LicenseStatement.none ? .notFound : .undecidable
      duty.detail = "the adaptation states no license"
    }
    return duty
  }

  private var nonCommercial: AdoptionDuty {
    let isAsked = terms.has("NC")
    return AdoptionDuty(
      id: "non-commercial", duty: "Use it for no commercial purpose", clause: isAsked ? terms.nonCommercialClause : "",
      state: isAsked ? .undecidable : .notApplicable, detail: isAsked ? "a text does not show it" : "")
  }

  /// Words in lower case, single spaces between, everything else dropped.
  private static func key(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
