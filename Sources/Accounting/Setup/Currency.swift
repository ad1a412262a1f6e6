/// A foreign currency and its roundings (table 4).
public struct Currency: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Amount Rounding Precision.
  public var amountRoundingPrecision = Amount(raw: 1_000)
  /// Unit-Amount Rounding Precision.
  public var unitAmountRoundingPrecision = ExactNumber(raw: 1)
  /// Invoice Rounding Precision.
  public var invoiceRoundingPrecision = Amount(raw: 1_000)
  /// Invoice Rounding Type.
  public var invoiceRoundingType = RoundingDirection.nearest
  /// VAT Rounding Type.
  public var vatRoundingType = RoundingDirection.nearest
  /// Appln. Rounding Precision. Up to how much of a rest is rounded away between currencies.
  public var applnRoundingPrecision = Amount.zero
  /// EMU Currency.
  public var emuCurrency = false
  /// Payment Tolerance %.
  public var paymentTolerancePercent = Percentage.zero
  /// Max. Payment Tolerance Amount.
  public var maxPaymentToleranceAmount = Amount.zero
  /// Max. VAT Difference Allowed.
  public var maxVATDifferenceAllowed = Amount.zero
  /// Realized Gains Acc.
  public var realizedGainsAcc = Code.blank
  /// Realized Losses Acc.
  public var realizedLossesAcc = Code.blank
  /// Unrealized Gains Acc.
  public var unrealizedGainsAcc = Code.blank
  /// Unrealized Losses Acc.
  public var unrealizedLossesAcc = Code.blank

  /// The names of the table.
  public static let table = TableName("currency", "currencies", "Currency")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// Entries are posted to the accounts.
  public static let postsToAccounts = true

  /// The fields of the table, key first.
  public static let fields: [Field<Currency>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .field("Amount Rounding Precision", \.amountRoundingPrecision).limited(to: .notNegative),
    .field("Unit-Amount Rounding Precision", \.unitAmountRoundingPrecision)
      .limited(to: .notNegative),
    .field("Invoice Rounding Precision", \.invoiceRoundingPrecision),
    .option("Invoice Rounding Type", \.invoiceRoundingType),
    .option("VAT Rounding Type", \.vatRoundingType),
    .field(
      "Appln. Rounding Precision", \.applnRoundingPrecision,
      "Up to how much of a rest is rounded away between currencies."
    ).limited(to: .notNegative),
    .field("EMU Currency", \.emuCurrency),
    .field("Payment Tolerance %", \.paymentTolerancePercent).limited(to: .percentage),
    .field("Max. Payment Tolerance Amount", \.maxPaymentToleranceAmount)
      .limited(to: .notNegative),
    .field("Max. VAT Difference Allowed", \.maxVATDifferenceAllowed),
    .field("Realized Gains Acc.", \.realizedGainsAcc, to: "gl account"),
    .field("Realized Losses Acc.", \.realizedLossesAcc, to: "gl account"),
    .field("Unrealized Gains Acc.", \.unrealizedGainsAcc, to: "gl account"),
    .field("Unrealized Losses Acc.", \.unrealizedLossesAcc, to: "gl account"),
  ]
}
