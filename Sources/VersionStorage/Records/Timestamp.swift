/// A day or an instant, as ISO 8601 writes it: `2024-05-01`, `2024-05-01T10:30:00Z`, `2024-05-01T10:30:00+02:00`.
package struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// As written.
  package let text: String
  /// Seconds since 1970 in UTC; of a day its start.
  package let seconds: Int64
  /// True if only the day is known.
  package let isDay: Bool

  /// Length of a day in seconds.
  package static let day: Int64 = 86_400

  /// Reads a day or an instant; nil for anything else. Days that no calendar has are refused, years are 0001 to 9999.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    var position = 0
    func number(_ digits: Int) -> Int64? {
      guard position + digits <= bytes.count else { return nil }
      var value: Int64 = 0
      for byte in bytes[position..<position + digits] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      }
      position += digits
      return value
    }
    func skip(_ scalar: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
      position += 1
      return true
    }
    guard let year = number(4), year >= 1, skip("-"), let month = number(2), (1...12).contains(month), skip("-"),
      let day = number(2), day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    var seconds = Self.days(year: year, month: month, day: day) * Self.day
    if position == bytes.count {
      self.text = String(text)
      self.seconds = seconds
      self.isDay = true
      return
    }
    guard skip("T") || skip(" "), let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60
    else { return nil }
    seconds += hour * 3600 + minute * 60
    if skip(":") {
      guard let second = number(2), second <= 60 else { return nil }
      seconds += second
      if skip(".") {
        guard number(1) != nil else { return nil }
        while number(1) != nil {}
      }
    }
    if !skip("Z") {
      let sign: Int64
      if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
      guard let hours = number(2), hours < 24 else { return nil }
      _ = skip(":")
      guard let minutes = number(2), minutes < 60 else { return nil }
      seconds -= sign * (hours * 3600 + minutes * 60)
    }
    guard position == bytes.count else { return nil }
    self.text = String(text)
    self.seconds = seconds
    self.isDay = false
  }

  /// The instant `seconds` after 1970, written in UTC.
  package init(secondsSince1970 seconds: Int64) {
    let (days, rest) = Self.floorDivision(seconds, Self.day)
    let (year, month, day) = Self.civil(days: days)
    self.text =
      "\(Self.pad(year, 4))-\(Self.pad(month, 2))-\(Self.pad(day, 2))T\(Self.pad(rest / 3600, 2)):"
      + "\(Self.pad(rest / 60 % 60, 2)):\(Self.pad(rest % 60, 2))Z"
    self.seconds = seconds
    self.isDay = false
  }

  /// As written.
  package var description: String { text }
  /// The day in UTC, `YYYY-MM-DD`.
  package var dayText: String { isDay ? text : String(Timestamp(secondsSince1970: seconds).text.prefix(10)) }
  /// The same instant in UTC; a day stays a day.
  package var utc: Timestamp { isDay ? self : Timestamp(secondsSince1970: seconds) }

  /// By time; of equal times by text, so that the order is total.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.text) < (right.seconds, right.text)
  }

  private static func pad(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func floorDivision(_ value: Int64, _ by: Int64) -> (Int64, Int64) {
    let quotient = value >= 0 ? value / by : -((-value + by - 1) / by)
    return (quotient, value - quotient * by)
  }

  private static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days are counted in years that begin in March, so that the leap day is the last of its year.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  private static func civil(days: Int64) -> (Int64, Int64, Int64) {
    let shifted = days + 719_468
    let (era, dayOfEra) = floorDivision(shifted, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
