import Accounting
import Testing

/// The last days of the periods that share an average cost (S-035).
@Suite struct AverageCostPeriodTests {
  @Test(arguments: [
    // A Wednesday; the week ends with the year, and the next one begins with the new year.
    ("2025-12-31", ["2025-12-31", "2025-12-31", "2025-12-31", "2025-12-31", "2025-12-31"]),
    ("2026-01-01", ["2026-01-01", "2026-01-04", "2026-01-31", "2026-03-31", "2026-12-31"]),
    // A Monday and the Sunday after it.
    ("2026-01-26", ["2026-01-26", "2026-02-01", "2026-01-31", "2026-03-31", "2026-12-31"]),
    ("2026-02-01", ["2026-02-01", "2026-02-01", "2026-02-28", "2026-03-31", "2026-12-31"]),
    ("2024-02-27", ["2024-02-27", "2024-03-03", "2024-02-29", "2024-03-31", "2024-12-31"]),
    ("2026-06-30", ["2026-06-30", "2026-07-05", "2026-06-30", "2026-06-30", "2026-12-31"]),
    ("2026-08-15", ["2026-08-15", "2026-08-16", "2026-08-31", "2026-09-30", "2026-12-31"]),
    ("9999-12-31", ["9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"]),
  ]) func `a period ends with its last day`(day: String, ends: [String]) throws {
    let day = try #require(CalendarDate(day))
    let periods: [AverageCostPeriod] = [.day, .week, .month, .quarter, .year]
    #expect(periods.map { $0.lastDay(of: day).description } == ends)
    #expect(AverageCostPeriod.accountingPeriod.lastDay(of: day).description == ends[2])
  }

  @Test func `no day has no period`() {
    for period in AverageCostPeriod.allCases { #expect(period.lastDay(of: .blank).isBlank) }
  }
}
