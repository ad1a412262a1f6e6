/// What a value entry records.
public enum ValueEntryType: UInt8, OptionValue {
  /// Direct Cost.
  case directCost
  /// Revaluation.
  case revaluation
  /// Rounding.
  case rounding
  /// Indirect Cost.
  case indirectCost
  /// Variance.
  case variance

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .directCost: "Direct Cost"
    case .revaluation: "Revaluation"
    case .rounding: "Rounding"
    case .indirectCost: "Indirect Cost"
    case .variance: "Variance"
    }
  }
}
