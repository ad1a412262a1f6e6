public import Accounting

/// How urgent a service is.
public enum ServicePriority: UInt8, OptionValue {
  /// Low.
  case low
  /// Medium.
  case medium
  /// High.
  case high

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .low: "Low"
    case .medium: "Medium"
    case .high: "High"
    }
  }
}
