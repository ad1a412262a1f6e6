/// Whether an account belongs to the income statement or the balance sheet.
public enum IncomeBalance: UInt8, OptionValue {
  /// Income Statement.
  case incomeStatement
  /// Balance Sheet.
  case balanceSheet

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .incomeStatement: "Income Statement"
    case .balanceSheet: "Balance Sheet"
    }
  }
}
