public import Accounting

/// A posted shipment (table 5990): it never changes, but for what was later invoiced, consumed or
/// undone of its lines.
public struct ServiceShipment: Equatable, Sendable {
  /// No.
  public let no: Code
  /// The header of the document as it was posted.
  public var header: ServiceHeader { _read { yield sharedHeader.value } }
  let sharedHeader: Shared<ServiceHeader>
  /// Order No.
  public let orderNo: Code
  /// Source Code.
  public let sourceCode: Code
  /// User ID.
  public let userID: LongCode
  /// The item lines of the document; `nil` where only its number was left to be filled.
  let documentItemLines: [ServiceItemLine]?
  /// What was shipped.
  public internal(set) var lines: [ServiceShipmentLine]

  /// What was serviced: every item line of the order stands on every shipment; that of an order
  /// without any gets one that names it.
  public var itemLines: [ServiceItemLine] {
    guard let documentItemLines else { return [] }
    guard documentItemLines.isEmpty else { return documentItemLines }
    var itemLine = ServiceItemLine()
    itemLine.lineNo = 10_000
    itemLine.description = "\(sharedHeader.documentType.caption) \(sharedHeader.no)"
    return [itemLine]
  }
}

/// A line of a posted shipment (table 5991).
public struct ServiceShipmentLine: Equatable, Sendable {
  /// Line No.: that of the order line.
  public let lineNo: Int
  /// What it has in common with the order line.
  public var content: LineContent { _read { yield sharedContent.value } }
  let sharedContent: Shared<LineContent>
  /// Quantity: what was shipped.
  public let quantity: Quantity
  /// Quantity (Base).
  public let quantityBase: Quantity
  /// Quantity Invoiced.
  public internal(set) var quantityInvoiced: Quantity
  /// Qty. Invoiced (Base).
  public internal(set) var quantityInvoicedBase: Quantity
  /// Quantity Consumed.
  public internal(set) var quantityConsumed: Quantity
  /// Qty. Consumed (Base).
  public internal(set) var quantityConsumedBase: Quantity
  /// Order No.
  public let orderNo: Code
  /// Order Line No.
  public let orderLineNo: Int
  /// The last item entry of the line.
  let itemEntryNo: Int
  /// Appl.-to Service Entry: the usage entry of the line.
  public let applToServiceEntry: Int
  /// Appl.-to Warranty Entry.
  public let applToWarrantyEntry: Int
  /// Correction.
  public internal(set) var correction = false
  /// The item entries of pieces with serial or lot numbers of their own, in the order of the
  /// numbers (BC's item entry relations).
  public internal(set) var trackedEntryNos: [Int] = []

  /// Item Shpt. Entry No.: the last item entry of the line; 0 for lines with serial or lot numbers,
  /// which can have several.
  public var itemShptEntryNo: Int {
    content.serialNo.isBlank && content.lotNo.isBlank && trackedEntryNos.isEmpty ? itemEntryNo : 0
  }

  /// Qty. Shipped Not Invoiced: neither invoiced nor consumed.
  public var shippedNotInvoiced: Quantity { quantity - quantityInvoiced - quantityConsumed }
}
