/// The days that share an average cost.
public enum AverageCostPeriod: UInt8, OptionValue {
  /// Day.
  case day
  /// Week: from Monday to Sunday, but no week reaches into another year.
  case week
  /// Month.
  case month
  /// Quarter.
  case quarter
  /// Year.
  case year
  /// Accounting Period: a month, as BC takes it where no accounting periods are set up.
  case accountingPeriod

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .day: "Day"
    case .week: "Week"
    case .month: "Month"
    case .quarter: "Quarter"
    case .year: "Year"
    case .accountingPeriod: "Accounting Period"
    }
  }

  /// The last day of the period that a day belongs to (AvgCostAdjmtEntryPoint:
  /// GetValuationPeriod).
  public func lastDay(of day: CalendarDate) -> CalendarDate {
    guard !day.isBlank else { return day }
    switch self {
    case .day: return day
    case .week:
      // A fiscal year cuts the week that it begins in.
      return min(day.adding(days: 7 - day.weekday) ?? .last, day.endOfYear)
    case .month, .accountingPeriod: return day.endOfMonth
    case .quarter:
      let months = (12 - day.parts.month) % 3
      return day.adding(months: months)?.endOfMonth ?? .last
    case .year: return day.endOfYear
    }
  }
}
