/// A way to pay (table 289).
public struct PaymentMethod: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Bal. Account Type.
  public var balAccountType = BalancingAccountType.glAccount
  /// Bal. Account No. The account that pays documents when they are posted.
  public var balAccountNo = Code.blank

  /// The names of the table.
  public static let table = TableName("payment method", "payment methods", "Payment Method")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<PaymentMethod>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .option("Bal. Account Type", \.balAccountType),
    .field(
      "Bal. Account No.", \.balAccountNo,
      "The account that pays documents when they are posted."),
  ]
}
