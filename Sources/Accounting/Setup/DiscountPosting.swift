/// Which discounts an invoice posts to accounts of their own.
public enum DiscountPosting: UInt8, OptionValue {
  /// No Discounts.
  case none
  /// Invoice Discounts.
  case invoice
  /// Line Discounts.
  case line
  /// All Discounts.
  case all

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: "No Discounts"
    case .invoice: "Invoice Discounts"
    case .line: "Line Discounts"
    case .all: "All Discounts"
    }
  }
}
