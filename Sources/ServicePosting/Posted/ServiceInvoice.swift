public import Accounting

/// A posted invoice (table 5992).
public struct ServiceInvoice: PricedDocument {
  /// No.
  public let no: Code
  /// The header of the document as it was posted.
  public var header: ServiceHeader { _read { yield sharedHeader.value } }
  let sharedHeader: Shared<ServiceHeader>
  /// Order No.
  public let orderNo: Code
  /// Pre-Assigned No.: the number the document had before.
  public let preAssignedNo: Code
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode
  /// Cust. Ledger Entry No.
  public let custLedgerEntryNo: Int
  /// The lines.
  public let lines: [ServiceInvoiceLine]
  /// The VAT groups as the posting built them: of an order that was invoiced in parts, its lines
  /// cannot tell them any more.
  var vatGroups: [VATAmountLine] = []
}

/// A line of a posted invoice (table 5993).
public struct ServiceInvoiceLine: PricedLine {
  /// Line No.: that of the order line.
  public let lineNo: Int
  /// What it has in common with the order line.
  public var content: LineContent { _read { yield sharedContent.value } }
  let sharedContent: Shared<LineContent>
  /// Quantity: what was invoiced.
  public let quantity: Quantity
  /// Quantity (Base).
  public let quantityBase: Quantity
  /// The amounts of what was invoiced, in the currency of the document.
  public let amounts: LineAmounts
  /// Order No.: the order that was invoiced, or the order of the shipment.
  public let orderNo: Code
  /// Shipment No.: the shipment that the line charges, if it was fetched from one.
  public var shipmentNo: Code { sharedContent.value.shipmentNo }
  /// Shipment Line No.
  public var shipmentLineNo: Int { sharedContent.value.shipmentLineNo }
}
