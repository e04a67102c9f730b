import Testing

@testable import PolicyModel

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-03-01", 19_783), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func countsDays(text: String, days: Int) {
    #expect(CalendarDay(text)?.daysSince1970 == days)
    #expect(CalendarDay(daysSince1970: days).text == text)
  }

  @Test(arguments: [
    "", "2024", "2024-05", "2024-5-01", "2024-05-1", "24-05-01", "2024-13-01", "2024-00-10", "2024-04-31", "2023-02-29",
    "1900-02-29", "2024-05-00", "0000-01-01", "2024-05-01T", " 2024-05-01", "+024-05-01", "2024-05-01-01",
    "12345-05-01",
    "２０２４-05-01",
  ])
  func isNoDay(text: String) { #expect(CalendarDay(text) == nil) }

  @Test func everyDayComesBack() {
    var last: CalendarDay?
    for days in stride(from: -719_162, through: 2_932_896, by: 97) {
      let day = CalendarDay(daysSince1970: days)
      #expect(day.daysSince1970 == days && CalendarDay(day.text) == day)
      #expect(last.map { $0.text < day.text } ?? true)
      last = day
    }
  }

  @Test func beyondTheCalendarItStaysAtItsEnds() {
    #expect(CalendarDay(daysSince1970: .min).text == "0001-01-01")
    #expect(CalendarDay(daysSince1970: .max).text == "9999-12-31")
  }
}
