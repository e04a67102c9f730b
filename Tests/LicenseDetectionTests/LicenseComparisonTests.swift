import LicenseDetection
import PolicyModel
import Testing

@Suite("Changes of license and credits")
struct LicenseComparisonTests {
  private func change(_ old: String, _ new: String) throws -> LicenseChange {
    LicenseComparison.change(from: try facts(old), to: try facts(new))
  }

  private func statement(_ address: String) -> String { "This policy is licensed under [this license](\(address))." }

  @Test(
    "Each kind of change is told from the others",
    arguments: [
      ("Be kind.", "This policy is licensed under CC BY 4.0.", LicenseChange.Kind.firstStated, []),
      ("This policy is licensed under CC BY 4.0.", "Be kind.", .removed, []),
      ("This policy is licensed under CC BY 4.0.", "This text is under CC BY 4.0.", .unchanged, []),
      (
        "This policy is licensed under CC BY 3.0.", "This policy is licensed under CC BY 4.0.", .versionUpgraded,
        ["version-3.0-to-4.0"]
      ),
      ("This policy is licensed under CC BY.", "This policy is licensed under CC BY 4.0.", .versionMadeExplicit, []),
      ("This policy is licensed under CC BY 4.0.", "This policy is licensed under CC BY.", .versionLost, []),
      (
        "This policy is licensed under CC BY 4.0.", "This policy is licensed under CC BY-SA 4.0.", .relicensed,
        ["sharealike-added"]
      ),
      (
        "This policy is licensed under CC BY 4.0.", "This policy is licensed under CC0.", .relicensed,
        ["more-permissive", "attribution-no-longer-required"]
      ),
    ] as [(String, String, LicenseChange.Kind, [String])])
  func kinds(old: String, new: String, kind: LicenseChange.Kind, effects: [String]) throws {
    let change = try change(old, new)
    #expect(change.kind == kind)
    #expect(change.effects == effects)
  }

  @Test("Another scheme or deed language is no change")
  func cosmetic() throws {
    let change = try change(
      statement("http://creativecommons.org/licenses/by/4.0/"),
      statement("https://creativecommons.org/licenses/by/4.0/deed.de"))
    #expect(!change.hasChanges)
  }

  @Test("A source whose relation changes is one change")
  func relation() throws {
    let change = try change(
      "This code is modeled on the [W Code](https://w.org/c).",
      "This code was inspired by the [W Code](http://w.org/c).")
    #expect(change.modified.map(\.after.relation) == [.inspiredBy])
    #expect(change.added.isEmpty && change.removed.isEmpty)
  }
}
