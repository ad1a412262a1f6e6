public import Accounting

/// What a service item is blocked for.
public enum ServiceItemBlock: UInt8, OptionValue {
  /// Blank.
  case none
  /// Service Contract.
  case serviceContract
  /// All.
  case all

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: ""
    case .serviceContract: "Service Contract"
    case .all: "All"
    }
  }
}
