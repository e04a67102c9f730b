import Testing

@testable import SummaryComposition

@Suite struct VersionAdviceTests {
  @Test(arguments: [
    ("1.0", "2.0", "1.1", "1.0.1"), ("2", "3", "2.1", "2.0.1"), ("v1.4.2", "v2.0.0", "v1.5.0", "v1.4.3"),
    ("Version 3.1", "Version 4.0", "Version 3.2", "Version 3.1.1"),
  ])
  func `the next number keeps the form of the last`(label: String, major: String, minor: String, patch: String) {
    #expect(VersionAdvice.next(after: label, .major) == major)
    #expect(VersionAdvice.next(after: label, .minor) == minor)
    #expect(VersionAdvice.next(after: label, .patch) == patch)
    #expect(VersionAdvice.next(after: label, .none) == nil)
  }

  @Test(arguments: ["draft", "1.0-rc2", "1.x", "9223372036854775807", "99999999999999999999.1", "1.2.3.4.5"])
  func `what is no plain number has no next`(label: String) {
    #expect(VersionAdvice.next(after: label, .major) == nil)
  }

  @Test func `years and dates are dates`() {
    #expect(VersionAdvice.isDate("2024-05-01"))
    #expect(VersionAdvice.isDate("May 2024"))
    #expect(!VersionAdvice.isDate("2.1"))
    #expect(!VersionAdvice.isDate("1899"))
  }
}
