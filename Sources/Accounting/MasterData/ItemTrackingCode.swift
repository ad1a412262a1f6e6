/// Which numbers the pieces of an item carry (table 6502).
public struct ItemTrackingCode: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// SN Specific Tracking.
  public var snSpecificTracking = false
  /// Lot Specific Tracking.
  public var lotSpecificTracking = false
  /// SN Sales Inbound Tracking.
  public var snSalesInboundTracking = false
  /// SN Sales Outbound Tracking.
  public var snSalesOutboundTracking = false
  /// SN Pos. Adjmt. Inb. Tracking.
  public var snPosAdjmtInbTracking = false
  /// SN Neg. Adjmt. Outb. Tracking.
  public var snNegAdjmtOutbTracking = false
  /// Lot Sales Inbound Tracking.
  public var lotSalesInboundTracking = false
  /// Lot Sales Outbound Tracking.
  public var lotSalesOutboundTracking = false
  /// Lot Pos. Adjmt. Inb. Tracking.
  public var lotPosAdjmtInbTracking = false
  /// Lot Neg. Adjmt. Outb. Tracking.
  public var lotNegAdjmtOutbTracking = false

  /// The names of the table.
  public static let table = TableName(
    "item tracking code", "item tracking codes", "Item Tracking Code")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ItemTrackingCode>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("SN Specific Tracking", \.snSpecificTracking),
    .field("Lot Specific Tracking", \.lotSpecificTracking),
    .field("SN Sales Inbound Tracking", \.snSalesInboundTracking),
    .field("SN Sales Outbound Tracking", \.snSalesOutboundTracking),
    .field("SN Pos. Adjmt. Inb. Tracking", \.snPosAdjmtInbTracking),
    .field("SN Neg. Adjmt. Outb. Tracking", \.snNegAdjmtOutbTracking),
    .field("Lot Sales Inbound Tracking", \.lotSalesInboundTracking),
    .field("Lot Sales Outbound Tracking", \.lotSalesOutboundTracking),
    .field("Lot Pos. Adjmt. Inb. Tracking", \.lotPosAdjmtInbTracking),
    .field("Lot Neg. Adjmt. Outb. Tracking", \.lotNegAdjmtOutbTracking),
  ]
}
