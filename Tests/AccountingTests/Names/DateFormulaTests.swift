import Accounting
import Testing

@Suite struct DateFormulaTests {
  @Test(arguments: [
    ("1M", "2026-01-31", "2026-02-28"), ("CM", "2026-01-10", "2026-01-31"),
    ("CM+8D", "2026-01-10", "2026-02-08"), ("-CY", "2026-07-15", "2026-01-01"),
    ("CY", "2026-07-15", "2026-12-31"), ("-CM", "2026-07-15", "2026-07-01"),
    ("CQ", "2026-05-15", "2026-06-30"), ("-CQ", "2026-05-15", "2026-04-01"),
    // 15 July 2026 is a Wednesday.
    ("CW", "2026-07-15", "2026-07-19"), ("-CW", "2026-07-15", "2026-07-13"),
    ("30D", "2026-01-26", "2026-02-25"), ("2W", "2026-01-26", "2026-02-09"),
    ("1Q", "2026-01-26", "2026-04-26"), ("1Y", "2024-02-29", "2025-02-28"),
    ("-1D", "2026-01-01", "2025-12-31"), ("1M+8D", "2026-01-31", "2026-03-08"),
    ("1M-1D", "2026-01-31", "2026-02-27"), ("0D", "2026-01-26", "2026-01-26"),
    ("", "2026-01-26", "2026-01-26"), ("CD", "2026-01-26", "2026-01-26"),
    ("+1D", "2026-01-26", "2026-01-27"), (" 1m + 8d ", "2026-01-31", "2026-03-08"),
  ])
  func `terms apply from left to right`(
    _ formula: String, _ from: String, _ to: String
  ) throws {
    let formula = try #require(DateFormula(formula))
    let date = try #require(CalendarDate(from))
    #expect(formula.date(from: date)?.description == to)
    #expect(DateFormula(formula.description) == formula)
  }

  @Test(arguments: [
    "1M(8D)", "30", "D", "C", "M1", "1X", "1.5M", "1M8D", "1M++8D", "1M+", "-", "CMCM", "99999D",
    "WD1", "٣D", "1D+1D+1D+1D+1D+1D+1D+1D+1D",
  ])
  func `what is no formula is refused`(_ text: String) { #expect(DateFormula(text) == nil) }

  @Test func `a way out of the calendar leads nowhere`() throws {
    let formula = try #require(DateFormula("9999Y"))
    #expect(formula.date(from: .first) == nil)
    #expect(try #require(DateFormula("1D")).date(from: .last) == nil)
    #expect(try #require(DateFormula("-1D")).date(from: .first) == nil)
    #expect(try #require(DateFormula("CM")).date(from: .blank) == nil)
  }
}
