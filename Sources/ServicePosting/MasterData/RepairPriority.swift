public import Accounting

/// Which repair status decides the status of the order.
public enum RepairPriority: UInt8, OptionValue {
  /// High.
  case high
  /// Medium High.
  case mediumHigh
  /// Medium Low.
  case mediumLow
  /// Low.
  case low

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .high: "High"
    case .mediumHigh: "Medium High"
    case .mediumLow: "Medium Low"
    case .low: "Low"
    }
  }
}
