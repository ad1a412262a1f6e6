/// What somebody who enters a document is warned of (table 311, Credit Warnings).
public enum CreditWarnings: UInt8, OptionValue {
  /// Both Warnings.
  case both
  /// Credit Limit.
  case creditLimit
  /// Overdue Balance.
  case overdueBalance
  /// No Warning.
  case none

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .both: "Both Warnings"
    case .creditLimit: "Credit Limit"
    case .overdueBalance: "Overdue Balance"
    case .none: "No Warning"
    }
  }
}
