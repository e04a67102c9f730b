import PolicyModel
import Testing

@testable import RoleClassification

/// Where the cuts lie, with a model of which every weight is known.
@Suite struct RoleCutsTests {
  /// The logarithm of the odds is a third of the strongest evidence, less one.
  private let model = RoleModel(parsing: "bias -1\nstrongest 1\n")

  private func keeps(
    _ role: Role, _ odds: Double, _ kind: DocumentKind? = nil, _ change: (inout RoleFeatures) -> Void = { _ in }
  )
    -> Bool
  {
    var features = RoleFeatures(strongest: 3 * (odds + 1))
    change(&features)
    return model.keeps(Role.allCases.firstIndex(of: role) ?? 0, features, kind: kind)
  }

  /// A little on either side of a cut.
  private let near = 0.02

  @Test func aRoleIsKeptFromItsCutOn() {
    #expect(keeps(.definitions, RoleModel.cut + near) && !keeps(.definitions, RoleModel.cut - near))
    #expect(keeps(.scope, RoleModel.cutOfCoreRoles + near) && !keeps(.scope, RoleModel.cutOfCoreRoles - near))
    #expect(RoleModel.cutOfCoreRoles < RoleModel.cut)
  }

  @Test func inOtherKindsOfDocumentWordsMeanOtherThings() {
    let cut = RoleModel.cutInOtherPolicies
    #expect(!keeps(.reporting, cut - near, .other) && keeps(.reporting, cut + near, .other))
    #expect(keeps(.reporting, cut - near, .code))
    #expect(!keeps(.prohibitedBehaviours, cut - near, .governance))
    #expect(keeps(.reporting, cut - near, .governance))
  }

  @Test func noticesInsideFillTheirSection() {
    for (share, isKept) in [
      (RoleModel.leastShareOutOfPlace + near, true), (RoleModel.leastShareOutOfPlace - near, false),
    ] {
      #expect(
        keeps(.licence, 1) {
          $0.isInside = true
          $0.share = share
        } == isKept)
    }
    #expect(
      keeps(.licence, 1) {
        $0.isInside = true
        $0.heading = 2
      })
  }
}
