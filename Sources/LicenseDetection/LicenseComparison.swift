public import PolicyModel

/// Compares what two versions of a document say about license and credits.
public enum LicenseComparison {
  /// The change from one version to the next. O(*n* · *m*) in the number of credits, which is small.
  public static func change(from old: LicenseFacts, to new: LicenseFacts) -> LicenseChange {
    var change = LicenseChange(
      kind: kind(old.license, new.license), before: old.license.spdx, after: new.license.spdx,
      effects: LicenseConditions.effects(from: old.license.spdx, to: new.license.spdx))
    var unmatched = new.attributions
    for attribution in old.attributions {
      guard let index = unmatched.firstIndex(where: { isSameSource($0, attribution) }) else {
        change.removed.append(attribution)
        continue
      }
      let now = unmatched.remove(at: index)
      if now.relation != attribution.relation || now.version != attribution.version
        || now.license != attribution.license
      {
        change.modified.append(AttributionChange(before: attribution, after: now))
      }
    }
    change.added = unmatched
    return change
  }

  private static func kind(_ old: LicenseStatement, _ new: LicenseStatement) -> LicenseChange.Kind {
    let none = LicenseStatement.none
    if old.spdx == new.spdx { return .unchanged }
    if old.spdx == none { return .firstStated }
    if new.spdx == none { return .removed }
    let (before, after) = (LicenseConditions.family(old.spdx), LicenseConditions.family(new.spdx))
    guard before.name == after.name else { return .relicensed }
    if before.version == nil, after.version != nil { return .versionMadeExplicit }
    if before.version != nil, after.version == nil { return .versionLost }
    return before.version == after.version ? .relicensed : .versionUpgraded
  }

  /// The same work: by address without scheme, else by title, with `W3C` and `World Wide Web Consortium` and such
  /// left to the words they share, else by person or organisation.
  private static func isSameSource(_ one: Attribution, _ two: Attribution) -> Bool {
    if let a = one.url, let b = two.url, LicenseAddress.key(a) == LicenseAddress.key(b) { return true }
    if let a = one.title, let b = two.title {
      let (left, right) = (words(a), words(b))
      if left == right {
        return (one.organisations.isEmpty || two.organisations.isEmpty || one.organisations == two.organisations)
      }
      // One title may name the owner that the other names apart.
      let (long, short) = left.count > right.count ? (left, right) : (right, left)
      return short.count >= 4 && long.count - short.count <= 2 && long.isSuperset(of: short)
    }
    let (left, right) = (
      Set((one.persons + one.organisations).map { $0.lowercased() }),
      Set((two.persons + two.organisations).map { $0.lowercased() })
    )
    return one.title == nil && two.title == nil && !left.isDisjoint(with: right)
  }

  private static func words(_ title: String) -> Set<String> {
    Set(TextTokens.tokens(of: title).filter { $0.isWord && !["the", "a", "an"].contains($0.form) }.map(\.form))
  }
}

/// What licenses ask of those who use a work, as far as it is known of their families.
enum LicenseConditions {
  /// Family and version of an id.
  static func family(_ spdx: String) -> (name: String, version: String?) {
    let id = spdx.hasPrefix("LicenseRef-") ? spdx.dropFirst(11) : spdx[...]
    var name: [Substring] = []
    var version: String?
    for part in id.split(separator: "-") {
      if part.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false, part.contains(".") {
        version = String(part)
        break
      }
      name.append(part)
    }
    return (name.joined(separator: "-"), version)
  }

  /// What changes for adopters, in a fixed order. Grants of the earlier version stay with those who have it.
  static func effects(from old: String, to new: String) -> [String] {
    guard old != new, let before = elements(old), let after = elements(new) else { return [] }
    var found: [String] = []
    let names = [("SA", "sharealike"), ("NC", "noncommercial"), ("ND", "no-derivatives")]
    for (element, name) in names {
      if after.contains(element), !before.contains(element) { found.append(name + "-added") }
      if before.contains(element), !after.contains(element) { found.append(name + "-removed") }
    }
    if before.contains("BY"), !after.contains("BY") { found += ["more-permissive", "attribution-no-longer-required"] }
    if after.contains("BY"), !before.contains("BY") { found.append("attribution-required") }
    let (one, two) = (family(old).version, family(new).version)
    if let one, let two, one != two, old.hasPrefix("CC-BY"), new.hasPrefix("CC-BY") {
      found.append("version-\(one)-to-\(two)")
    }
    return found
  }

  private static func elements(_ spdx: String) -> Set<String>? {
    let id = spdx.hasPrefix("LicenseRef-") ? String(spdx.dropFirst(11)) : spdx
    if id == "CC0-1.0" { return [] }
    if id.hasPrefix("CC-") {
      return Set(id.dropFirst(3).split(separator: "-").map(String.init)).intersection(["BY", "SA", "NC", "ND"])
    }
    return ["MIT", "BSD-3-Clause", "BSD-2-Clause", "Apache-2.0", "ISC"].contains(id) ? ["BY"] : nil
  }
}
