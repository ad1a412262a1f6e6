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

  /// Whether an entry of some day, posted on a work date, leaves its item to the adjustment at the
  /// end of postings (ItemJnlPostLine: AllowAdjmtOnPosting).
  func covers(_ day: CalendarDate, on workDate: CalendarDate) -> Bool {
    let first: CalendarDate? =
      switch self {
      case .never: nil
      case .day: workDate.adding(days: -1)
      case .week: workDate.adding(days: -7)
      case .month: workDate.adding(months: -1)
      case .quarter: workDate.adding(months: -3)
      case .year: workDate.adding(months: -12)
      case .always: .blank
      }
    return first.map { day >= $0 } ?? false
  }
}
