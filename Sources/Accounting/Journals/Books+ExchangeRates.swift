extension Books {
  /// The rate of a currency in force on a day: the latest that has started; `nil` if none has.
  public func exchangeRate(of currency: Code, on date: CalendarDate) -> ExchangeRate? {
    let keys = exchangeRates.rowKeys
    var latest: Int?
    for place in keys.indices where keys[place].first == currency && keys[place].second <= date {
      if let latest, keys[place].second < keys[latest].second { continue }
      latest = place
    }
    return latest.map { exchangeRates.rows[$0].record }
  }

  /// The factor of a currency on a day: that of the rate in force, through the currency that it
  /// is quoted in (Business Central table 330, ExchangeRate).
  ///
  /// - Throws: a fault of the record if there is no rate, or one without amounts.
  public func currencyFactor(
    of currency: Code, on date: CalendarDate
  ) throws(BookkeepingFault) -> CurrencyFactor {
    guard !currency.isBlank else { return .one }
    let rate = try requireRate(of: currency, on: date)
    let quoted =
      rate.relationalCurrencyCode.isBlank
      ? rate : try requireRate(of: rate.relationalCurrencyCode, on: date)
    do throws(NumberFault) {
      let factor = try CurrencyFactor(
        exchange: rate.exchangeRateAmount, for: rate.relationalExchRateAmount)
      guard !rate.relationalCurrencyCode.isBlank else { return factor }
      return try factor.times(quoted.exchangeRateAmount, over: quoted.relationalExchRateAmount)
    } catch {
      throw .record(.mustHaveValue(field: "Relational Exch. Rate Amount", rate.reference))
    }
  }

  /// The factor that a document of `factor` converts with: its own, unless both sides of the rate
  /// are fixed, so that the table decides.
  public func conversionFactor(
    of currency: Code, on date: CalendarDate, _ factor: CurrencyFactor
  ) throws(BookkeepingFault) -> CurrencyFactor {
    let rate = try requireRate(of: currency, on: date)
    guard rate.fixExchangeRateAmount == .both else { return factor }
    if !rate.relationalCurrencyCode.isBlank {
      let other = try requireRate(of: rate.relationalCurrencyCode, on: date)
      guard other.fixExchangeRateAmount == .both else { return factor }
    }
    return try currencyFactor(of: currency, on: date)
  }

  func requireRate(
    of currency: Code, on date: CalendarDate
  ) throws(BookkeepingFault) -> ExchangeRate {
    guard let rate = exchangeRate(of: currency, on: date) else {
      throw .record(
        .notFound(
          RecordReference(
            ExchangeRate.table.caption,
            [("Currency Code", "\(currency)"), ("Starting Date", "..\(date)")])))
    }
    return rate
  }
}
