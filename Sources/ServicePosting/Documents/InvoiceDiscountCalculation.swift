public import Accounting

/// How the invoice discount of a document was found.
public enum InvoiceDiscountCalculation: UInt8, OptionValue {
  /// None.
  case none
  /// %.
  case percent
  /// Amount.
  case amount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: "None"
    case .percent: "%"
    case .amount: "Amount"
    }
  }
}
