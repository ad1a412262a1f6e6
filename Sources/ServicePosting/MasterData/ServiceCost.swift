public import Accounting

/// A cost of service that is charged by the piece: travel, starting fees (table 5905).
public struct ServiceCost: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Cost Type.
  public var costType = ServiceCostType.travel
  /// Account No.
  public var accountNo = Code.blank
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank
  /// Default Quantity.
  public var defaultQuantity = Quantity.zero
  /// Default Unit Price.
  public var defaultUnitPrice = UnitPrice.zero
  /// Default Unit Cost.
  public var defaultUnitCost = UnitPrice.zero
  /// Service Zone Code.
  public var serviceZoneCode = Code.blank

  /// The names of the table.
  public static let table = TableName("service cost", "service costs", "Service Cost")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceCost>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .option("Cost Type", \.costType),
    .field("Account No.", \.accountNo, to: "gl account"),
    .field("Unit of Measure Code", \.unitOfMeasureCode, to: "unit of measure"),
    .field("Default Quantity", \.defaultQuantity),
    .field("Default Unit Price", \.defaultUnitPrice),
    .field("Default Unit Cost", \.defaultUnitCost),
    .field("Service Zone Code", \.serviceZoneCode, to: "zone"),
  ]
}
