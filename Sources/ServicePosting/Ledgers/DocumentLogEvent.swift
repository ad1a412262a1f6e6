/// What can happen to a document that its log keeps; the raw values are BC's event numbers.
public enum DocumentLogEvent: UInt8, Hashable, Sendable {
  /// Order created.
  case orderCreated = 1
  /// Status changed.
  case statusChanged = 2
  /// Customer changed.
  case customerChanged = 3
  /// Shipment created.
  case shipmentCreated = 6
  /// Order invoiced.
  case orderInvoiced = 9
  /// Order deleted.
  case orderDeleted = 10
  /// Contract no. changed.
  case contractNoChanged = 11
  /// Quote accepted.
  case quoteAccepted = 12
  /// Quote created.
  case quoteCreated = 13
  /// Repair status changed.
  case repairStatusChanged = 14
  /// Ship-to Code changed.
  case shipToCodeChanged = 15
  /// Credit memo posted.
  case creditMemoPosted = 16
  /// Invoice created.
  case invoiceCreated = 20
  /// Credit memo created.
  case creditMemoCreated = 21
  /// Invoice posted.
  case invoicePosted = 22
  /// Invoice deleted.
  case invoiceDeleted = 23
  /// Credit memo deleted.
  case creditMemoDeleted = 24

  /// BC's words for the event.
  public var description: String {
    switch self {
    case .orderCreated: "Order created"
    case .statusChanged: "Status changed"
    case .customerChanged: "Customer changed"
    case .shipmentCreated: "Shipment created"
    case .orderInvoiced: "Order invoiced"
    case .orderDeleted: "Order deleted"
    case .contractNoChanged: "Contract no. changed"
    case .quoteAccepted: "Quote accepted"
    case .quoteCreated: "Quote created"
    case .repairStatusChanged: "Repair status changed"
    case .shipToCodeChanged: "Ship-to Code changed"
    case .creditMemoPosted: "Credit memo posted"
    case .invoiceCreated: "Invoice created"
    case .creditMemoCreated: "Credit memo created"
    case .invoicePosted: "Invoice posted"
    case .invoiceDeleted: "Invoice deleted"
    case .creditMemoDeleted: "Credit memo deleted"
    }
  }

  /// The event of a new document.
  static func creation(of type: DocumentType) -> DocumentLogEvent {
    switch type {
    case .quote: .quoteCreated
    case .order: .orderCreated
    case .invoice: .invoiceCreated
    case .creditMemo: .creditMemoCreated
    }
  }
}
