public import Accounting

/// How far a contract is.
public enum ContractStatus: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Signed.
  case signed
  /// Cancelled.
  case cancelled

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .signed: "Signed"
    case .cancelled: "Cancelled"
    }
  }
}
