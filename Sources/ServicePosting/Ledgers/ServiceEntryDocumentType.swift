public import Accounting

/// What kind of document a service entry comes from.
public enum ServiceEntryDocumentType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Payment.
  case payment
  /// Invoice.
  case invoice
  /// Credit Memo.
  case creditMemo
  /// Shipment.
  case shipment

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .payment: "Payment"
    case .invoice: "Invoice"
    case .creditMemo: "Credit Memo"
    case .shipment: "Shipment"
    }
  }
}
