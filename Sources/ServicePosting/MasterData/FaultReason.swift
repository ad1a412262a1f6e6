public import Accounting

/// Why something broke, and whether warranty and contract pay for it (table 5917).
public struct FaultReason: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Exclude Warranty Discount.
  public var excludeWarrantyDiscount = false
  /// Exclude Contract Discount.
  public var excludeContractDiscount = false

  /// The names of the table.
  public static let table = TableName("fault reason", "fault reasons", "Fault Reason Code")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<FaultReason>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Exclude Warranty Discount", \.excludeWarrantyDiscount),
    .field("Exclude Contract Discount", \.excludeContractDiscount),
  ]
}
