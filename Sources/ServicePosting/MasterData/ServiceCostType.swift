public import Accounting

/// What a service cost stands for.
public enum ServiceCostType: UInt8, OptionValue {
  /// Travel.
  case travel
  /// Support.
  case support
  /// Other.
  case other

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .travel: "Travel"
    case .support: "Support"
    case .other: "Other"
    }
  }
}
