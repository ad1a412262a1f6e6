public import Accounting

/// A group of service items (table 5904).
public struct ServiceItemGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Create Service Item.
  public var createServiceItem = false
  /// Default Response Time (Hours).
  public var defaultResponseTimeHours = Quantity.zero

  /// The names of the table.
  public static let table = TableName(
    "service item group", "service item groups", "Service Item Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceItemGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Create Service Item", \.createServiceItem),
    .field("Default Response Time (Hours)", \.defaultResponseTimeHours),
  ]
}
