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
  ]
}
