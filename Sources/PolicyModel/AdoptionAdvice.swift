/// What somebody needs who makes a work of their own from a document: a ready credit, the licenses the new work may
/// carry, and what the license of the document asks for. It reports; it does not judge.
public struct AdoptionAdvice: Sendable, Hashable {
  /// The document that is to be adapted.
  public var work: AdoptedWork
  /// The credit, in reading order; writers join the parts without anything between.
  public var credit: [CreditPart]
  /// Licenses the adaptation may or may not carry, the nearest to the document's own first.
  public var licenses: [AdapterLicense]
  /// The verdict on the license the adopter asked about; nil if none was named.
  public var chosen: AdapterLicense?
  /// What the license asks for, and whether it is there.
  public var duties: [AdoptionDuty]
  /// True if the states of `duties` are about the adopter's text, false if they are about the document itself.
  public var examinesAdoptedText: Bool

  /// Creates advice.
  public init(
    work: AdoptedWork, credit: [CreditPart] = [], licenses: [AdapterLicense] = [], chosen: AdapterLicense? = nil,
    duties: [AdoptionDuty] = [], examinesAdoptedText: Bool = false
  ) {
    self.work = work
    self.credit = credit
    self.licenses = licenses
    self.chosen = chosen
    self.duties = duties
    self.examinesAdoptedText = examinesAdoptedText
  }
}

/// A document as a credit names it.
public struct AdoptedWork: Sendable, Hashable {
  /// Its title; nil if it has none.
  public var title: String?
  /// Who is to be named, as written: the holders of the copyright, else the publisher.
  public var creators: [String]
  /// Years of the copyright notice.
  public var years: [ClosedRange<Int>]
  /// Where it is published.
  public var url: String?
  /// Its version, or else its date.
  public var version: String?
  /// Its license.
  public var license: LicenseStatement
  /// Works whose words it took, whose credit has to be passed on.
  public var sources: [Attribution]

  /// Creates a work.
  public init(
    title: String? = nil, creators: [String] = [], years: [ClosedRange<Int>] = [], url: String? = nil,
    version: String? = nil, license: LicenseStatement = LicenseStatement(), sources: [Attribution] = []
  ) {
    self.title = title
    self.creators = creators
    self.years = years
    self.url = url
    self.version = version
    self.license = license
    self.sources = sources
  }
}

/// Words of a credit, with an address if they are to be a link.
public struct CreditPart: Sendable, Hashable {
  /// The words.
  public var text: String
  /// Where they lead.
  public var url: String?

  /// Creates a part.
  public init(_ text: String, url: String? = nil) {
    self.text = text
    self.url = url
  }
}

/// Whether an adaptation may carry a license.
public struct AdapterLicense: Sendable, Hashable {
  /// What the document's license says to it.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// It says yes.
    case allowed
    /// It does not forbid it, but the license's publisher advises against it.
    case discouraged
    /// It says no.
    case refused
    /// Its text has to be read by a person.
    case undecidable
  }

  /// SPDX id.
  public var spdx: String
  /// What people call it.
  public var name: String
  /// Its own address.
  public var url: String?
  /// The verdict.
  public var verdict: Verdict
  /// The place of the document's license that decides, such as `section 3(b)(1)`; empty if there is none.
  public var clause: String
  /// Why, in a sentence without its full stop.
  public var reason: String

  /// Creates a verdict.
  public init(spdx: String, name: String, url: String?, verdict: Verdict, clause: String, reason: String) {
    self.spdx = spdx
    self.name = name
    self.url = url
    self.verdict = verdict
    self.clause = clause
    self.reason = reason
  }
}

/// One thing a license asks of adopters, and whether it is there.
public struct AdoptionDuty: Sendable, Hashable {
  /// Whether it is there.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is there.
    case found
    /// It is not there.
    case notFound = "not-found"
    /// The license does not ask for it, or there is nothing to pass on.
    case notApplicable = "not-applicable"
    /// A text does not show it; a person has to look.
    case undecidable
  }

  /// Stable name, kebab-case.
  public var id: String
  /// What is asked for.
  public var duty: String
  /// Where the license asks for it; empty if it is only good custom.
  public var clause: String
  /// Whether it is there.
  public var state: State
  /// What was found, or what to do.
  public var detail: String

  /// Creates a duty.
  public init(id: String, duty: String, clause: String, state: State, detail: String = "") {
    self.id = id
    self.duty = duty
    self.clause = clause
    self.state = state
    self.detail = detail
  }
}
