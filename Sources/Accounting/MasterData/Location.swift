/// A place where stock is kept (table 14).
public struct Location: Record {
  /// Code.
  public let code: Code
  /// Name.
  public var name = ""
  /// Require Shipment.
  public var requireShipment = false
  /// Require Pick.
  public var requirePick = false
  /// Directed Put-away and Pick.
  public var directedPutAwayAndPick = false
  /// Bin Mandatory.
  public var binMandatory = false

  /// The names of the table.
  public static let table = TableName("location", "locations", "Location")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<Location>] = [
    .shown("Code", \.code),
    .text("Name", \.name),
    .field("Require Shipment", \.requireShipment),
    .field("Require Pick", \.requirePick),
    .field("Directed Put-away and Pick", \.directedPutAwayAndPick),
    .field("Bin Mandatory", \.binMandatory),
  ]
}
