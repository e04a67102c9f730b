internal import PolicyModel
internal import PolicyText

/// Finds the addresses, forms, numbers, persons and bodies of a section.
enum ContactScanner {
  /// Mail addresses, telephone numbers and forms of a section, each once, in order.
  static func addresses(in section: Section) -> [Contact] {
    var found = Found()
    let isAboutReaching = Self.isAboutReaching(section)
    for block in section.blocks { add(addressesOf: block, isAboutReaching: isAboutReaching, to: &found) }
    return found.contacts
  }

  /// All contacts of a section, each once, in order.
  static func contacts(in section: Section, _ rules: LanguageRules) -> [Contact] {
    var found = Found()
    let isAboutReaching = Self.isAboutReaching(section)
    for block in section.blocks {
      add(addressesOf: block, isAboutReaching: isAboutReaching, to: &found)
      if isAboutReaching || Self.isAboutReaching(block) { add(bodiesOf: block, rules, to: &found) }
    }
    return found.contacts
  }

  /// What makes two contacts the same, however printed.
  struct Identity: Hashable {
    private let kind: Contact.Kind
    private let value: String

    init(_ contact: Contact) {
      kind = contact.kind
      value = contact.value
    }
  }

  /// Contacts, each once, in order.
  private struct Found {
    private(set) var contacts: [Contact] = []
    private var known: Set<Identity> = []

    mutating func append(_ contact: Contact) {
      if known.insert(Identity(contact)).inserted { contacts.append(contact) }
    }
  }

  /// What identifies whom a link leads to; empty for a page.
  static func values(of target: String) -> [String] {
    let link = LinkTarget(target)
    guard link.isContact else { return [] }
    return link.scheme == "mailto" || link.address.contains("@") ? link.recipients : [digits(link.address)]
  }

  private static func add(addressesOf block: Block, isAboutReaching: Bool, to found: inout Found) {
    for (text, target) in block.links {
      let link = LinkTarget(target)
      if link.isContact {
        let isMail = link.scheme == "mailto" || link.address.contains("@")
        found.append(Contact(isMail ? .email : .phone, value: isMail ? link.address : digits(link.address), text: text))
        // Whoever gets a copy is written to as well.
        for other in link.recipients where isMail && other != link.address {
          found.append(Contact(.email, value: other, text: other))
        }
      } else if link.isForm {
        found.append(Contact(.form, value: link.plain, text: text))
      }
    }
    if isAboutReaching || Self.isAboutReaching(block) {
      for mark in block.marks {
        if case .form(let action, let label) = mark.kind {
          found.append(Contact(.form, value: LinkTarget(action).plain, text: label))
        }
      }
    }
    // Most blocks have none of these characters and need not be cut into words.
    guard
      block.text.utf8.contains(where: {
        $0 == 0x40 || $0 == 0x23 || $0 == 0x2B || $0 == 0x5B || $0 == 0x5F || $0 == 0x7B
      })
        || SpelledContacts.mayStand(in: block.text)
        || !block.text.utf8.allSatisfy({ $0 < 0x80 }) && block.text.unicodeScalars.contains("\u{3010}")
    else { return }
    if isAboutReaching || Self.isAboutReaching(block) { add(handlesOf: block, to: &found) }
    for word in WordScanner.words(of: block.text) {
      if word.isContact {
        let isMail = word.folded.contains("@")
        found.append(
          Contact(isMail ? .email : .phone, value: isMail ? word.folded : digits(word.folded), text: word.text))
      } else if word.kind == .placeholder, isAboutReaching || Self.isAboutReaching(block), asksForContact(word.folded) {
        found.append(Contact(.placeholder, value: "placeholder", text: word.text))
      }
    }
  }

  /// Names by which somebody is called in a chat: `#help`, `@steward`.
  private static func add(handlesOf block: Block, to found: inout Found) {
    let bytes = block.text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for range in HandleScanner.handles(in: bytes) {
      found.append(
        Contact(.handle, value: String(decoding: bytes[range], as: UTF8.self), text: block.text(in: range)))
    }
  }

  /// A placeholder for a way to reach somebody, not for the community's name.
  private static func asksForContact(_ folded: String) -> Bool {
    ["contact", "mail", "report", "phone", "address", "link", "url", "\u{9023}\u{7D61}", "\u{8054}\u{7CFB}"].contains {
      let part = Array($0.utf8)
      let text = Array(folded.utf8)
      return text.count >= part.count
        && (0...(text.count - part.count)).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  private static func isAboutReaching(_ block: Block) -> Bool {
    block.roles.contains { $0.role == .reporting || $0.role == .contact }
  }

  private static func isAboutReaching(_ section: Section) -> Bool {
    let roles = section.roles
    if !roles.isEmpty { return roles.contains { [.reporting, .contact].contains($0) } }
    // Roles are not known: the title has to tell.
    return WordScanner.words(of: section.title).contains { word in
      reachingTitles.contains { word.folded.hasPrefix($0) }
    }
  }

  private static let reachingTitles = [
    "report", "contact", "grievance", "complain", "enforce", "help", "witness", "meld", "kontakt", "durchsetz",
    "beschwerde", "signal", "denunci", "contatt", "segnal", "contacto", "aplica", "\u{57F7}", "\u{62A5}", "\u{8054}",
    "\u{9023}", "\u{76D1}", "\u{627}\u{644}\u{625}\u{628}\u{644}\u{627}\u{63A}",
  ]

  // MARK: Persons and bodies

  /// Words that a body's name ends with.
  private static let bodyNouns: Set<String> = [
    "committee", "board", "team", "council", "office", "officer", "officers", "ombuds", "ombudsperson",
    "ombudspeople", "ombudsman", "group", "secretariat", "staff", "leaders", "leader", "maintainers", "maintainer",
    "organizers", "organisers", "moderators", "moderator", "administrators", "director", "directors", "chair",
    "chairs", "department", "panel", "manager", "supervisor", "counsel", "representative", "representatives", "hotline",
    "owners", "stewards",
  ]
  /// Words that end a name.
  private static let stops: Set<String> = [
    "at", "by", "via", "through", "if", "when", "who", "and", "or", "with", "for", "in", "on", "to", "about", "as",
    "immediately", "directly", "using",
  ]
  /// A body's name is no longer than this.
  private static let longestName = 6

  private static func add(bodiesOf block: Block, _ rules: LanguageRules, to found: inout Found) {
    guard rules.isEnglish else { return }
    let words = WordScanner.words(of: block.text)
    for at in words.indices {
      guard let verb = rules.reach.match(words, at: at) else { continue }
      // `report an incident to the committee`: the body may stand a few words on.
      var start = at + verb.count
      let limit = min(words.count, start + 2 * longestName)
      while start < limit, words[start].kind == .punctuation || rules.articles.contains(words[start].folded) {
        start += 1
      }
      var end = start
      var last = start
      while end < limit, words[end].kind == .word, end - start < longestName {
        if stops.contains(words[end].folded) { break }
        end += 1
        if bodyNouns.contains(words[end - 1].folded) { last = end }
      }
      guard last > start else { continue }
      let name = words[start..<last].text
      found.append(Contact(.body, value: name.lowercased(), text: name))
    }
    persons(words, to: &found)
  }

  /// Two or three capitalised words right before an address: whose it is.
  private static func persons(_ words: [Word], to found: inout Found) {
    for at in words.indices where words[at].kind == .address && words[at].text.contains("@") {
      var end = at
      while end > 0, words[end - 1].kind == .punctuation { end -= 1 }
      var start = end
      while start > 0, words[start - 1].kind == .word, words[start - 1].isCapitalized, end - start < 3 { start -= 1 }
      guard end - start >= 2, !words[start..<end].contains(where: { bodyNouns.contains($0.folded) }) else { continue }
      let name = words[start..<end].text
      found.append(Contact(.person, value: name.lowercased(), text: name))
    }
  }
}
