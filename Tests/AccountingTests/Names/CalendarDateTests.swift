import Accounting
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2024, 29), (2025, 28), (2000, 29), (1900, 28), (2100, 28), (9996, 29), (1753, 28),
  ])
  func `February ends where the Gregorian rule says`(_ year: Int, _ last: Int) throws {
    #expect(CalendarDate(year: year, month: 2, day: last + 1) == nil)
    let date = try #require(CalendarDate(year: year, month: 2, day: last))
    #expect(date.endOfMonth == date)
    #expect(date.adding(days: 1) == CalendarDate(year: year, month: 3, day: 1))
  }

  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "1752-12-31",
    "10000-01-01", "2026-1-26", "26-01-2026", "2026/01/26", "2026-01-26 ", "", "today",
    "2026-0١-26", "-026-01-26",
  ])
  func `what is no day is refused`(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test func `a day is read and written`() throws {
    let date = try #require(CalendarDate("2026-01-26"))
    #expect(date.parts == (2026, 1, 26))
    #expect(date.description == "2026-01-26")
    #expect(date.shortAmerican == "01/26/26")
    #expect(date.weekday == 1)
    #expect(CalendarDate.first.description == "1753-01-01")
    #expect(CalendarDate.last.description == "9999-12-31")
  }

  @Test func `the blank date comes first and shows nothing`() {
    #expect(CalendarDate.blank < .first)
    #expect(CalendarDate.blank.description == "")
    #expect(CalendarDate.blank.adding(days: 1) == nil)
    #expect(CalendarDate.blank.adding(days: 1_000_000) == nil)
    #expect(CalendarDate.blank.adding(months: 1) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2026-05-31", 0, "2026-05-31"),
  ])
  func `months keep the day or end early`(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(CalendarDate(from)).adding(months: months)?.description == to)
  }

  @Test(arguments: [Int.max, Int.min, 10_000_000, -10_000_000, 200_000])
  func `outside the calendar there is no day`(_ count: Int) throws {
    let date = try #require(CalendarDate("2026-01-26"))
    #expect(date.adding(days: count) == nil || count == 200_000)
    #expect(date.adding(months: count) == nil)
    #expect(CalendarDate.last.adding(days: 1) == nil)
    #expect(CalendarDate.first.adding(days: -1) == nil)
  }

  @Test func `every day from 1753 to 9999 is the day after the one before`() throws {
    var date = CalendarDate.first
    var (year, month, day) = (1753, 1, 1)
    var mistakes = 0
    var days = 1
    while let next = date.adding(days: 1) {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      // One expectation a day would take longer than all other tests together.
      if next.parts != (year, month, day) { mistakes += 1 }
      if CalendarDate(year: year, month: month, day: day) != next { mistakes += 1 }
      if next.weekday != date.weekday % 7 + 1 { mistakes += 1 }
      date = next
      days += 1
    }
    #expect(mistakes == 0)
    #expect(date == .last)
    // 8247 years with 1999 leap days: 2061 fourth years less 82 centuries plus 20 fourth ones.
    #expect(days == 8_247 * 365 + 1_999)
  }

  @Test func `what is written is read back`() throws {
    var date: CalendarDate? = .first
    while let day = date {
      #expect(CalendarDate(day.description) == day)
      date = day.adding(days: 997)
    }
  }
}
