/// A way to pay (table 289).
public struct PaymentMethod: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Bal. Account No.
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
    .field("Bal. Account No.", \.balAccountNo, to: "gl account"),
  ]
}
