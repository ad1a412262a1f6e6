/// How far back the cost adjustment runs at the end of a posting.
public enum CostAdjustment: UInt8, OptionValue {
  /// Never.
  case never
  /// Day.
  case day
  /// Week.
  case week
  /// Month.
  case month
  /// Quarter.
  case quarter
  /// Year.
  case year
  /// Always.
  case always

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .never: "Never"
    case .day: "Day"
    case .week: "Week"
    case .month: "Month"
    case .quarter: "Quarter"
    case .year: "Year"
    case .always: "Always"
    }
  }

  /// The first day whose entries an adjustment on some day looks at, blank for all days; `nil` if
  /// there is none.
  public func firstDate(on day: CalendarDate) -> CalendarDate? {
    switch self {
    case .never: nil
    case .day: day.adding(days: -1)
    case .week: day.adding(days: -7)
    case .month: day.adding(months: -1)
    case .quarter: day.adding(months: -3)
    case .year: day.adding(months: -12)
    case .always: .blank
    }
  }
}
