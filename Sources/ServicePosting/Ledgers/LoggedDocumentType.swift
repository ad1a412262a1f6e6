public import Accounting

/// The kinds of documents that have a log: open ones first, then posted ones (enum 5914).
public enum LoggedDocumentType: UInt8, OptionValue {
  /// Quote.
  case quote
  /// Order.
  case order
  /// Invoice.
  case invoice
  /// Credit Memo.
  case creditMemo
  /// Shipment.
  case shipment
  /// Posted Invoice.
  case postedInvoice
  /// Posted Credit Memo.
  case postedCreditMemo

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .quote: "Quote"
    case .order: "Order"
    case .invoice: "Invoice"
    case .creditMemo: "Credit Memo"
    case .shipment: "Shipment"
    case .postedInvoice: "Posted Invoice"
    case .postedCreditMemo: "Posted Credit Memo"
    }
  }

  /// The kind of an open document.
  public init(_ type: DocumentType) {
    self =
      switch type {
      case .quote: .quote
      case .order: .order
      case .invoice: .invoice
      case .creditMemo: .creditMemo
      }
  }
}

extension LoggedDocumentType: FieldStorable, Comparable {
  /// One of the kinds.
  public static var kind: FieldKind { .option(captions) }
  /// The kind as a field value.
  public var fieldValue: FieldValue { .option(caption) }
  /// Makes a kind of a field value.
  public init?(fieldValue: FieldValue) {
    guard case .option(let text) = fieldValue else { return nil }
    self.init(caption: text)
  }
  /// Orders as BC numbers the kinds.
  public static func < (left: LoggedDocumentType, right: LoggedDocumentType) -> Bool {
    left.rawValue < right.rawValue
  }
}
