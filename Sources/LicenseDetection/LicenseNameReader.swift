/// Reads the name of a license that begins at a token.
struct LicenseNameReader {
  let passage: Passage

  struct Name {
    var tokens: Range<Int>
    var identity: LicenseIdentity
    /// Written as an SPDX id.
    var isID: Bool
  }

  /// The longest license name at a token; nil if none begins there.
  func name(at start: Int) -> Name? {
    if let id = identifier(at: start) { return id }
    let known = aliased(at: start)
    let commons = CreativeCommonsReader.name(at: start, in: passage)
    let listed = listedName(at: start)
    return [known, commons, listed].compactMap { $0 }.max { $0.tokens.count < $1.tokens.count }
  }

  /// An SPDX id: hyphens join, so a run of joined words is one. Ids that are also plain words need a digit.
  private func identifier(at start: Int) -> Name? {
    let tokens = passage.tokens
    guard tokens[start].joint == .none, tokens[start].isWord else { return nil }
    var end = start + 1
    while end < tokens.count, tokens[end].joint == .hyphen, tokens[end].isGlued, end - start < 9 { end += 1 }
    guard tokens[start].isCapital || tokens[start].startsWithDigit else { return nil }
    while end > start {
      let raw = passage.words(start..<end)
      if raw.utf8.count < 50, raw.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), raw.utf8.contains(0x2D),
        let id = SPDXLicenseList.shared.canonicalID(raw)
      {
        var identity = LicenseIdentity(spdx: id)
        if id.hasPrefix("CC-"), let elements = ccElements(id) {
          identity = LicenseIdentity(
            creativeCommons: elements, version: identity.version, port: ccPort(id))
        }
        return Name(tokens: start..<end, identity: identity, isID: true)
      }
      end -= 1
    }
    return nil
  }

  private func ccElements(_ id: String) -> [String]? {
    let parts = id.split(separator: "-").dropFirst().map(String.init)
    let elements = parts.prefix { ["BY", "NC", "ND", "SA"].contains($0) }
    return elements.isEmpty ? nil : Array(elements)
  }

  private func ccPort(_ id: String) -> String? {
    guard let last = id.split(separator: "-").last, !last.contains("."), !["BY", "NC", "ND", "SA"].contains(last) else {
      return nil
    }
    return String(last)
  }

  /// A name of the lexicon's, with the version that follows it.
  private func aliased(at start: Int) -> Name? {
    guard let cue = passage.cue(.license, at: start) else { return bareMIT(at: start) }
    if let first = passage.tokens[start].form.first, first.isASCII, cue.range.count == 1,
      cue.value != "Unlicense", cue.value != "CC0-1.0", !passage.tokens[start].isCapital
    {
      return nil
    }
    var end = cue.range.upperBound
    let families: Set<String> = [
      "GPL", "LGPL", "AGPL", "GFDL", "MPL", "EPL", "EUPL", "OGL-UK", "OFL", "ODbL", "Artistic", "PDM",
    ]
    guard families.contains(cue.value) || cue.value == "LicenseRef-Apache" || cue.value == "CC0-1.0" else {
      return Name(tokens: cue.range, identity: LicenseIdentity(spdx: cue.value), isID: false)
    }
    var version =
      embeddedVersion(passage.tokens[cue.range.upperBound - 1].form) ?? embeddedVersion(passage.tokens[start].form)
    if let (number, after) = number(after: end) {
      version = version ?? number
      end = after
      if let license = passage.cue(.licenseWord, at: end) { end = license.range.upperBound }
    }
    if cue.value == "CC0-1.0" {
      while let filler = passage.cue(.ccFiller, at: end) ?? passage.cue(.licenseWord, at: end) {
        end = filler.range.upperBound
      }
      return Name(tokens: start..<end, identity: LicenseIdentity(spdx: "CC0-1.0", version: "1.0"), isID: false)
    }
    if cue.value == "PDM" {
      return Name(tokens: start..<end, identity: LicenseIdentity(spdx: "CC-PDM-1.0"), isID: false)
    }
    if cue.value == "LicenseRef-Apache" {
      let spdx = version.flatMap { SPDXLicenseList.shared.canonicalID("Apache-" + ($0.contains(".") ? $0 : $0 + ".0")) }
      return Name(
        tokens: start..<end, identity: LicenseIdentity(spdx: spdx ?? "LicenseRef-Apache", family: "Apache"), isID: false
      )
    }
    var orLater = false
    for at in end..<min(end + 4, passage.tokens.count) {
      if let later = passage.cue(.orLater, at: at) {
        orLater = true
        end = later.range.upperBound
        break
      }
    }
    var identity = LicenseIdentity(family: cue.value, version: version, orLater: orLater)
    if cue.value == "GFDL", version != nil {
      let sentence = passage.sentence(of: start)
      if passage.words(sentence).lowercased().contains("no invariant") {
        let exact =
          identity.spdx.replacingSuffix("-or-later", "-no-invariants-or-later")
          ?? identity.spdx.replacingSuffix("-only", "-no-invariants-only")
        if let exact, SPDXLicenseList.shared.contains(exact) { identity.spdx = exact }
      }
    }
    return Name(tokens: start..<end, identity: identity, isID: false)
  }

  /// `MIT` alone is an institute; beside the word license, or right after `under`, it is a license.
  private func bareMIT(at start: Int) -> Name? {
    let tokens = passage.tokens
    guard tokens[start].form == "mit", passage.raw(start) == "MIT" else { return nil }
    // "[MIT](LICENSE)", "unter MIT", "Code: MIT" under a heading of licenses.
    if tokens[start].link >= 0, LicenseAddress.isLicenseFile(passage.links[tokens[start].link].target) {
      return Name(tokens: start..<start + 1, identity: LicenseIdentity(spdx: "MIT"), isID: true)
    }
    if start > 0,
      ["unter", "sous", "bajo", "sob", "onder"].contains(tokens[start - 1].form)
        || tokens[start - 1].form == ":" && passage.isUnderLicenseHeading
    {
      return Name(tokens: start..<start + 1, identity: LicenseIdentity(spdx: "MIT"), isID: true)
    }
    let near = max(0, start - 4)..<min(tokens.count, start + 5)
    let granted =
      start > 0
      && (tokens[start - 1].form == "under"
        || start > 1 && tokens[start - 1].form == "the" && tokens[start - 2].form == "under"
        || tokens[start - 1].form == ":" && start > 1 && passage.cue(.licenseWord, at: start - 2) != nil)
    guard granted || passage.has(.licenseWord, in: near) && !passage.has(.copyright, in: near) else { return nil }
    let end = passage.cue(.licenseWord, at: start + 1)?.range.upperBound ?? start + 1
    return Name(tokens: start..<end, identity: LicenseIdentity(spdx: "MIT"), isID: false)
  }

  private func embeddedVersion(_ form: String) -> String? {
    guard let v = form.lastIndex(of: "v") else { return nil }
    let rest = form[form.index(after: v)...]
    return rest.first?.isNumber ?? false ? String(rest) : nil
  }

  /// A version number, with the words and marks before it.
  private func number(after start: Int) -> (String, Int)? {
    var at = start
    let tokens = passage.tokens
    var skipped = 0
    while at < tokens.count, skipped < 4 {
      let form = tokens[at].form
      if tokens[at].startsWithDigit, form.utf8.count <= 5,
        form.utf8.allSatisfy({ $0 == 0x2E || ($0 >= 0x30 && $0 <= 0x39) }),
        !(form.utf8.count == 4 && !form.contains("."))
      {
        return (form, at + 1)
      }
      if form.hasPrefix("v"), form.dropFirst().first?.isNumber ?? false { return (String(form.dropFirst()), at + 1) }
      guard
        form == "," || form == "(" || passage.cue(.versionWord, at: at) != nil
          || passage.cue(.licenseWord, at: at) != nil && skipped == 0
      else { return nil }
      at += 1
      skipped += 1
    }
    return nil
  }

  /// A full name of the SPDX list.
  private func listedName(at start: Int) -> Name? {
    let tokens = passage.tokens
    guard tokens[start].isCapital, !tokens[start].isCaseless else { return nil }
    let limit = min(tokens.count, start + 10)
    guard passage.has(.licenseWord, in: start..<limit) else { return nil }
    var end = limit
    while end > start + 1 {
      let forms = tokens[start..<end].filter(\.isWord).map(\.form)
      if forms.count >= 3, let id = SPDXLicenseList.shared.id(nameWords: forms), !id.hasPrefix("CC-") {
        return Name(tokens: start..<end, identity: LicenseIdentity(spdx: id), isID: false)
      }
      end -= 1
    }
    return nil
  }
}

extension String {
  func replacingSuffix(_ suffix: String, _ other: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : nil
  }
}
