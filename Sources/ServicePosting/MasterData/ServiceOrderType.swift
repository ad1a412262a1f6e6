public import Accounting

/// A kind of service order (table 5903).
public struct ServiceOrderType: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""

  /// The names of the table.
  public static let table = TableName(
    "service order type", "service order types", "Service Order Type")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceOrderType>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
  ]
}
