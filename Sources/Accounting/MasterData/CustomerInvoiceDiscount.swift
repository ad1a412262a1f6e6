/// The discount or charge on invoices from a minimum amount on (table 19).
public struct CustomerInvoiceDiscount: Record {
  /// Code.
  public let code: Code
  /// Currency Code.
  public let currencyCode: Code
  /// Minimum Amount.
  public let minimumAmount: Amount
  /// Discount %.
  public var discountPercent = Percentage.zero
  /// Service Charge.
  public var serviceCharge = Amount.zero

  /// The names of the table.
  public static let table = TableName(
    "customer invoice discount", "customer invoice discounts", "Cust. Invoice Disc.")

  /// The key of the record.
  public var key: Triple<Code, Code, Amount> { Triple(code, currencyCode, minimumAmount) }

  /// Makes a record with BC's initial values.
  public init(key: Triple<Code, Code, Amount>) {
    code = key.first
    currencyCode = key.second
    minimumAmount = key.third
  }

  /// The fields of the table, key first.
  public static let fields: [Field<CustomerInvoiceDiscount>] = [
    .shown("Code", \.code),
    .shown("Currency Code", \.currencyCode, to: "currency"),
    .shown("Minimum Amount", \.minimumAmount).limited(to: .notNegative),
    .field("Discount %", \.discountPercent).limited(to: .percentage),
    .field("Service Charge", \.serviceCharge).limited(to: .notNegative),
  ]
}
