import Testing

@testable import VersionStorage

/// Which numbers may be asked for a name, whatever the name says.
@Suite struct NumbersOfNamesTests {
  private func numbers(_ numbers: [[UInt8]], isProxied: Bool = false) throws -> [String] {
    try HostAddresses.publicAddresses(of: RequestAddress("https://policy.example/code"), isProxied: isProxied) {
      (name) throws(HostAddresses.LookUpError) in
      guard !numbers.isEmpty else { throw HostAddresses.LookUpError(reason: "no such name as \(name)") }
      return numbers
    }
  }

  private static let anybodys: [UInt8] = [93, 184, 216, 34]

  @Test func aNameOfAPublicNumberIsAsked() throws {
    #expect(try numbers([NumbersOfNamesTests.anybodys]) == ["93.184.216.34"])
  }

  /// A name that somebody else chose can have any number.
  @Test(
    arguments: [
      [127, 0, 0, 1], [10, 1, 2, 3], [192, 168, 0, 1], [169, 254, 169, 254], [100, 64, 0, 1],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 10, 0, 0, 1],
      [0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ] as [[UInt8]])
  func aNameOfANumberOfThisNetworkIsNot(number: [UInt8]) {
    #expect(throws: ArchiveError.self) { try numbers([number]) }
    #expect(throws: ArchiveError.self) { try numbers([NumbersOfNamesTests.anybodys, number]) }
    #expect(throws: ArchiveError.self) { try numbers([number, NumbersOfNamesTests.anybodys], isProxied: true) }
  }

  @Test func anUnknownNameIsLeftToTheProxy() throws {
    #expect(throws: ArchiveError.self) { try numbers([]) }
    #expect(try numbers([], isProxied: true) == [])
  }
}
