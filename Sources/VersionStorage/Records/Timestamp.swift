internal import PolicyModel

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
    guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2),
      let day = CalendarDay(year: Int(year), month: Int(month), day: Int(day))
    else { return nil }
    var seconds = Int64(day.daysSince1970) * Self.day
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
    self.text =
      "\(CalendarDay(daysSince1970: Int(days)).text)T\(Self.pad(rest / 3600)):\(Self.pad(rest / 60 % 60)):"
      + "\(Self.pad(rest % 60))Z"
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

  private static func pad(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func floorDivision(_ value: Int64, _ by: Int64) -> (Int64, Int64) {
    let quotient = value >= 0 ? value / by : -((-value + by - 1) / by)
    return (quotient, value - quotient * by)
  }
}
