public import Accounting

/// A group of service contracts (table 5966).
public struct ContractGroup: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Disc. on Contr. Orders Only: whether only orders made for a contract get its discounts.
  public var discOnContrOrdersOnly = false

  /// The names of the table.
  public static let table = TableName("contract group", "contract groups", "Contract Group")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ContractGroup>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field(
      "Disc. on Contr. Orders Only", \.discOnContrOrdersOnly,
      "Whether only orders made for a contract get its discounts."),
  ]
}
