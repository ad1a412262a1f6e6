public import Accounting

/// What the statistics of a document say about the customer who pays.
public struct CustomerFigures: Hashable, Sendable {
  /// Balance (LCY).
  public let balanceLCY: Amount
  /// Credit Limit (LCY).
  public let creditLimitLCY: Amount
  /// Expended % of Credit Limit (LCY): from 0 to 100.
  public let expendedPercent: Percentage

  init(of customerNo: Code, in books: borrowing Books) throws(NumberFault) {
    balanceLCY = books.customerBalances[customerNo] ?? .zero
    creditLimitLCY = books.customers[customerNo]?.creditLimitLCY ?? .zero
    let percent = try StatisticsFigures.percent(balanceLCY, of: creditLimitLCY, .cent)
    expendedPercent = min(max(percent, .zero), 100)
  }
}
