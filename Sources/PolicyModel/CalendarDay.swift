/// A day of the calendar, from 0001-01-01 to 9999-12-31.
package struct CalendarDay: Sendable, Hashable {
  /// From 1 on.
  package let year: Int
  /// From 1 to 12.
  package let month: Int
  /// From 1 to 31.
  package let day: Int

  /// A day; nil if no calendar has it.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDay.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day of a text that is `2024-05-01` and nothing else; nil for any other.
  package init?(_ text: some StringProtocol) {
    var values = [0]
    var digits: [Int] = [0]
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39 where digits[digits.count - 1] < 4:
        values[values.count - 1] = values[values.count - 1] * 10 + Int(byte - 0x30)
        digits[digits.count - 1] += 1
      case UInt8(ascii: "-") where values.count < 3:
        values.append(0)
        digits.append(0)
      default: return nil
      }
    }
    guard digits == [4, 2, 2] else { return nil }
    self.init(year: values[0], month: values[1], day: values[2])
  }

  // Days are counted in years that begin in March, so that the leap day is the last of its year; after Howard Hinnant's
  // "chrono-compatible low-level date algorithms".

  /// The day so many days after 1970-01-01; outside of the calendar its first or last day.
  package init(daysSince1970 days: Int) {
    let shifted = min(max(days, CalendarDay.first), CalendarDay.last) + CalendarDay.shift
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// 0001-01-01 and 9999-12-31, in days since 1970-01-01.
  private static let (first, last) = (-719_162, 2_932_896)
  /// From 0000-03-01 to 1970-01-01.
  private static let shift = 719_468

  /// Days since 1970-01-01.
  package var daysSince1970: Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - CalendarDay.shift
  }

  /// As ISO 8601 writes it: `2024-05-01`.
  package var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
