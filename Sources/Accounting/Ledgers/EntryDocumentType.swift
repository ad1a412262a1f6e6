/// What kind of document an entry of the general, customer or VAT ledger comes from.
public enum EntryDocumentType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Payment.
  case payment
  /// Invoice.
  case invoice
  /// Credit Memo.
  case creditMemo
  /// Finance Charge Memo.
  case financeChargeMemo
  /// Reminder.
  case reminder
  /// Refund.
  case refund

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .payment: "Payment"
    case .invoice: "Invoice"
    case .creditMemo: "Credit Memo"
    case .financeChargeMemo: "Finance Charge Memo"
    case .reminder: "Reminder"
    case .refund: "Refund"
    }
  }
}
