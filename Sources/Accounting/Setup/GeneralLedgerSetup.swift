/// The rules of the general ledger: local currency, roundings, allowed posting dates (table 98).
public struct GeneralLedgerSetup: Record {
  /// LCY Code. The code of the local currency.
  public var lcyCode = Code.blank
  /// Amount Rounding Precision. What amounts in local currency are rounded to.
  public var amountRoundingPrecision = Amount(raw: 1_000)
  /// Unit-Amount Rounding Precision. What unit prices in local currency are rounded to.
  public var unitAmountRoundingPrecision = ExactNumber(raw: 1)
  /// Inv. Rounding Precision (LCY). What invoice totals in local currency are rounded to.
  public var invRoundingPrecisionLCY = Amount(raw: 1_000)
  /// Inv. Rounding Type (LCY).
  public var invRoundingTypeLCY = RoundingDirection.nearest
  /// VAT Rounding Type. Which way VAT is rounded.
  public var vatRoundingType = RoundingDirection.nearest
  /// Allow Posting From.
  public var allowPostingFrom = CalendarDate.blank
  /// Allow Posting To.
  public var allowPostingTo = CalendarDate.blank
  /// Default VAT Date. Which date of a document becomes its VAT date.
  public var defaultVATDate = DefaultVATDate.postingDate
  /// VAT Date Usage. Whether VAT dates are used.
  public var vatDateUsage = VATDateUsage.enabled
  /// Max. VAT Difference Allowed.
  public var maxVATDifferenceAllowed = Amount.zero
  /// VAT Tolerance %.
  public var vatTolerancePercent = Percentage.zero
  /// Unrealized VAT. Whether a VAT posting setup may have an unrealized VAT type.
  public var unrealizedVAT = false
  /// Pmt. Disc. Excl. VAT. Whether payment discounts are taken of amounts without VAT.
  public var pmtDiscExclVAT = false
  /// Payment Discount Grace Period. How long after its date a discount may still be given.
  public var paymentDiscountGracePeriod = DateFormula.blank
  /// Pmt. Disc. Tolerance Posting.
  public var pmtDiscTolerancePosting = ToleranceAccounts.paymentTolerance
  /// Payment Tolerance Posting.
  public var paymentTolerancePosting = ToleranceAccounts.paymentTolerance
  /// Payment Tolerance %.
  public var paymentTolerancePercent = Percentage.zero
  /// Max. Payment Tolerance Amount.
  public var maxPaymentToleranceAmount = Amount.zero
  /// Appln. Rounding Precision. Up to how much of a rest between two currencies is rounded away.
  public var applnRoundingPrecision = Amount.zero
  /// EMU Currency. Whether the local currency is the euro.
  public var emuCurrency = false
  /// Bill-to/Sell-to VAT Calc.
  public var billToSellToVATCalc = VATCustomer.billTo
  /// Mark Cr. Memos as Corrections.
  public var markCrMemosAsCorrections = false
  /// Global Dimension 1 Code.
  public var globalDimension1Code = Code.blank
  /// Global Dimension 2 Code.
  public var globalDimension2Code = Code.blank
  /// Shortcut Dimension 3 Code.
  public var shortcutDimension3Code = Code.blank
  /// Shortcut Dimension 4 Code.
  public var shortcutDimension4Code = Code.blank
  /// Shortcut Dimension 5 Code.
  public var shortcutDimension5Code = Code.blank
  /// Shortcut Dimension 6 Code.
  public var shortcutDimension6Code = Code.blank

  /// The names of the table.
  public static let table = TableName("general ledger setup", "", "General Ledger Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<GeneralLedgerSetup>] = [
    .field("LCY Code", \.lcyCode, "The code of the local currency."),
    .field(
      "Amount Rounding Precision", \.amountRoundingPrecision,
      "What amounts in local currency are rounded to."
    ).limited(to: .notNegative),
    .field(
      "Unit-Amount Rounding Precision", \.unitAmountRoundingPrecision,
      "What unit prices in local currency are rounded to."
    ).limited(to: .notNegative),
    .field(
      "Inv. Rounding Precision (LCY)", \.invRoundingPrecisionLCY,
      "What invoice totals in local currency are rounded to."
    ).limited(to: .notNegative),
    .option("Inv. Rounding Type (LCY)", \.invRoundingTypeLCY),
    .option("VAT Rounding Type", \.vatRoundingType, "Which way VAT is rounded."),
    .field("Allow Posting From", \.allowPostingFrom),
    .field("Allow Posting To", \.allowPostingTo),
    .option(
      "Default VAT Date", \.defaultVATDate, "Which date of a document becomes its VAT date."),
    .option("VAT Date Usage", \.vatDateUsage, "Whether VAT dates are used."),
    .field("Max. VAT Difference Allowed", \.maxVATDifferenceAllowed),
    .field("VAT Tolerance %", \.vatTolerancePercent).limited(to: .percentage),
    .field(
      "Unrealized VAT", \.unrealizedVAT,
      "Whether a VAT posting setup may have an unrealized VAT type."),
    .field(
      "Pmt. Disc. Excl. VAT", \.pmtDiscExclVAT,
      "Whether payment discounts are taken of amounts without VAT."),
    .field(
      "Payment Discount Grace Period", \.paymentDiscountGracePeriod,
      "How long after its date a discount may still be given."),
    .option("Pmt. Disc. Tolerance Posting", \.pmtDiscTolerancePosting),
    .option("Payment Tolerance Posting", \.paymentTolerancePosting),
    .field("Payment Tolerance %", \.paymentTolerancePercent).limited(to: .percentage),
    .field("Max. Payment Tolerance Amount", \.maxPaymentToleranceAmount)
      .limited(to: .notNegative),
    .field(
      "Appln. Rounding Precision", \.applnRoundingPrecision,
      "Up to how much of a rest between two currencies is rounded away."
    ).limited(to: .notNegative),
    .field("EMU Currency", \.emuCurrency, "Whether the local currency is the euro."),
    .option("Bill-to/Sell-to VAT Calc.", \.billToSellToVATCalc),
    .field("Mark Cr. Memos as Corrections", \.markCrMemosAsCorrections),
    .field("Global Dimension 1 Code", \.globalDimension1Code, to: "dimension"),
    .field("Global Dimension 2 Code", \.globalDimension2Code, to: "dimension"),
    .field("Shortcut Dimension 3 Code", \.shortcutDimension3Code, to: "dimension"),
    .field("Shortcut Dimension 4 Code", \.shortcutDimension4Code, to: "dimension"),
    .field("Shortcut Dimension 5 Code", \.shortcutDimension5Code, to: "dimension"),
    .field("Shortcut Dimension 6 Code", \.shortcutDimension6Code, to: "dimension"),
  ]
}
