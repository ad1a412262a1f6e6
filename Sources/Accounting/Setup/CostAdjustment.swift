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
}
