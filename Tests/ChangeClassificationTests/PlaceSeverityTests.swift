import PolicyModel
import Testing

@testable import ChangeClassification

/// How grave a change of words is, by what they say and where they stand.
@Suite struct PlaceSeverityTests {
  @Test func `whom to turn to is graver than anything else`() {
    for roles in [[], [Role.reporting], [.resources], [.revisionHistory]] {
      #expect(PlaceSeverity(roles).ofWording(.contactChanged) == .highest)
      #expect(PlaceSeverity(roles).ofWording(.licenseChanged) == .high)
    }
  }

  @Test func `what protects or binds is graver than the rest`() {
    #expect(PlaceSeverity([.confidentiality]).ofMarker(.deadline) == .high)
    #expect(PlaceSeverity([.resources]).ofMarker(.deadline) == .medium)
    #expect(PlaceSeverity([.resources]).ofMarker(.date) == .medium)
    #expect(PlaceSeverity([.scope]).ofItem == .high && PlaceSeverity([.resources]).ofItem == .medium)
    #expect(PlaceSeverity([.scope]).ofWording(.wording) == .medium)
    #expect(PlaceSeverity([.resources]).ofWording(.wording) == .low)
  }
}
