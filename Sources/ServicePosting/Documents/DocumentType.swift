public import Accounting

/// The four kinds of service documents.
public enum DocumentType: UInt8, OptionValue {
  /// Quote.
  case quote
  /// Order.
  case order
  /// Invoice.
  case invoice
  /// Credit Memo.
  case creditMemo

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .quote: "Quote"
    case .order: "Order"
    case .invoice: "Invoice"
    case .creditMemo: "Credit Memo"
    }
  }
}
