/// What moved the stock.
public enum ItemEntryType: UInt8, OptionValue {
  /// Purchase.
  case purchase
  /// Sale.
  case sale
  /// Positive Adjmt..
  case positiveAdjustment
  /// Negative Adjmt..
  case negativeAdjustment

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .purchase: "Purchase"
    case .sale: "Sale"
    case .positiveAdjustment: "Positive Adjmt."
    case .negativeAdjustment: "Negative Adjmt."
    }
  }
}
