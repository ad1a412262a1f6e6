public import Accounting

/// The figures of one column of a document's statistics.
public struct StatisticsFigures: Hashable, Sendable {
  /// The column.
  public let column: StatisticsColumn
  /// Quantity: the sum over the lines, whatever their units.
  public internal(set) var quantity = Quantity.zero
  /// Parcels, weights and volume.
  public internal(set) var measures = MeasureSum()
  /// Amount: after line discounts, before the invoice discount; with VAT if prices include it.
  public internal(set) var amount = Amount.zero
  /// Inv. Discount Amount.
  public internal(set) var invDiscountAmount = Amount.zero
  /// Total Excl. VAT.
  public internal(set) var totalExclVAT = Amount.zero
  /// VAT Amount.
  public internal(set) var vatAmount = Amount.zero
  /// The caption of the VAT amount: its rate, if there is only one.
  public internal(set) var vatText = StatisticsFigures.vatText(.zero)
  /// Total Incl. VAT.
  public internal(set) var totalInclVAT = Amount.zero
  /// Sales (LCY): the total without VAT in local currency.
  public internal(set) var salesLCY = Amount.zero
  /// Original Cost (LCY): at the unit costs of the lines.
  public internal(set) var originalCostLCY = Amount.zero
  /// Adjusted Cost (LCY): what was shipped at the cost that was posted.
  public internal(set) var adjustedCostLCY = Amount.zero
  /// Original Profit (LCY).
  public internal(set) var originalProfitLCY = Amount.zero
  /// Original Profit %: of the sales, to one decimal; 0 without sales.
  public internal(set) var originalProfitPercent = Percentage.zero
  /// Adjusted Profit (LCY).
  public internal(set) var adjustedProfitLCY = Amount.zero
  /// Adjusted Profit %.
  public internal(set) var adjustedProfitPercent = Percentage.zero
  /// Cost Adjmt. Amount (LCY).
  public internal(set) var costAdjmtAmountLCY = Amount.zero
  /// No. of VAT Lines.
  public internal(set) var vatLineCount = 0

  init(_ column: StatisticsColumn) { self.column = column }

  /// `25% VAT` with one rate; BC takes a rate of 0 for several (D-38).
  static func vatText(_ percent: Percentage) -> String {
    percent.isZero ? "VAT Amount" : "\(percent)% VAT"
  }

  /// Profits and percentages of the sales and costs that are there; only then these are rounded,
  /// as BC rounds what it shows.
  mutating func fillProfits(shown precision: RoundingPrecision) throws(NumberFault) {
    originalProfitLCY = salesLCY - originalCostLCY
    adjustedProfitLCY = salesLCY - adjustedCostLCY
    costAdjmtAmountLCY = adjustedCostLCY - originalCostLCY
    try fillPercentages(rounded: .tenth)
    salesLCY = salesLCY.rounded(to: precision)
    originalCostLCY = originalCostLCY.rounded(to: precision)
    adjustedCostLCY = adjustedCostLCY.rounded(to: precision)
    originalProfitLCY = originalProfitLCY.rounded(to: precision)
    adjustedProfitLCY = adjustedProfitLCY.rounded(to: precision)
    costAdjmtAmountLCY = costAdjmtAmountLCY.rounded(to: precision)
  }

  mutating func fillPercentages(rounded precision: RoundingPrecision) throws(NumberFault) {
    originalProfitPercent = try Self.percent(originalProfitLCY, of: salesLCY, precision)
    adjustedProfitPercent = try Self.percent(adjustedProfitLCY, of: salesLCY, precision)
  }

  static func percent(
    _ part: Amount, of whole: Amount, _ precision: RoundingPrecision
  ) throws(NumberFault) -> Percentage {
    Percentage(raw: try Amount(100).share(part, of: whole, rounded: precision).raw)
  }
}
