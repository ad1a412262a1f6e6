/// When an invoice is due and what is deducted for early payment (table 3).
public struct PaymentTerms: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Due Date Calculation.
  public var dueDateCalculation = DateFormula.blank
  /// Discount Date Calculation.
  public var discountDateCalculation = DateFormula.blank
  /// Discount %.
  public var discountPercent = Percentage.zero
  /// Calc. Pmt. Disc. on Cr. Memos.
  public var calcPmtDiscOnCrMemos = false

  /// The names of the table.
  public static let table = TableName("payment terms", "payment terms", "Payment Terms")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<PaymentTerms>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Due Date Calculation", \.dueDateCalculation),
    .field("Discount Date Calculation", \.discountDateCalculation),
    .field("Discount %", \.discountPercent).limited(to: .percentage),
    .field("Calc. Pmt. Disc. on Cr. Memos", \.calcPmtDiscOnCrMemos),
  ]
}
