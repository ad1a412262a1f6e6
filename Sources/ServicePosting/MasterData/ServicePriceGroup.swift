public import Accounting

/// A group of service items with agreed prices (table 6080).
public struct ServicePriceGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""

  /// The names of the table.
  public static let table = TableName(
    "service price group", "service price groups", "Service Price Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServicePriceGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
  ]
}
