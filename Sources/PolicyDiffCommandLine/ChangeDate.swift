internal import ArgumentParser
internal import PolicyModel

/// A day, or a second in universal time, as tracked changes have it.
struct ChangeDate: ExpressibleByArgument {
  /// `2024-05-01T00:00:00Z`.
  var text: String

  init?(argument: String) {
    let whole = argument.utf8.count == 10 ? argument + "T00:00:00Z" : argument
    // Digits at these places, and these signs between them.
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    let bytes = Array(whole.utf8)
    guard bytes.count == pattern.count,
      zip(bytes, pattern).allSatisfy({ $1 == 0x30 ? (0x30...0x39).contains($0) : $0 == $1 })
    else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    guard CalendarDay(whole.prefix(10)) != nil, number(11..<13) < 24, number(14..<16) < 60, number(17..<19) < 60
    else { return nil }
    text = whole
  }
}
