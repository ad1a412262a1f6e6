/// What a currency is worth from a date on (table 330).
public struct ExchangeRate: Record {
  /// Currency Code.
  public let currencyCode: Code
  /// Starting Date.
  public let startingDate: CalendarDate
  /// Exchange Rate Amount.
  public var exchangeRateAmount = ExactNumber(1)
  /// Relational Currency Code: the currency that the rate is quoted in; blank for the local one.
  public var relationalCurrencyCode = Code.blank
  /// Relational Exch. Rate Amount.
  public var relationalExchRateAmount = ExactNumber.zero
  /// Fix Exchange Rate Amount.
  public var fixExchangeRateAmount = FixedExchangeAmount.currency

  /// The names of the table.
  public static let table = TableName("exchange rate", "exchange rates", "Currency Exchange Rate")

  /// The key of the record.
  public var key: Pair<Code, CalendarDate> { Pair(currencyCode, startingDate) }

  /// Makes a record with BC's initial values.
  public init(key: Pair<Code, CalendarDate>) {
    currencyCode = key.first
    startingDate = key.second
  }

  /// The fields of the table, key first.
  public static let fields: [Field<ExchangeRate>] = [
    .shown("Currency Code", \.currencyCode, to: "currency"),
    .shown("Starting Date", \.startingDate),
    .field("Exchange Rate Amount", \.exchangeRateAmount).limited(to: .notNegative),
    .field("Relational Currency Code", \.relationalCurrencyCode, to: "currency"),
    .field("Relational Exch. Rate Amount", \.relationalExchRateAmount)
      .limited(to: .notNegative),
    .option("Fix Exchange Rate Amount", \.fixExchangeRateAmount),
  ]
}
