extension Books {
  /// An amount of one currency in another at the rates of a day, rounded once; a blank code stands
  /// for the local currency (S-014).
  func exchange(
    _ amount: Amount, _ from: Code, _ to: Code, on date: CalendarDate
  ) throws(BookkeepingFault) -> Amount {
    guard from != to, !amount.isZero else { return amount }
    let (source, target) = (try worth(of: from, on: date), try worth(of: to, on: date))
    let precision: RoundingPrecision
    do throws(RecordFault) {
      precision = try amountPrecision(of: to)
    } catch {
      throw .record(error)
    }
    do throws(NumberFault) {
      let ratio = try source.divided(by: target)
      return try Rounding.multiple(
        of: precision, numerator: try Rounding.product(amount.raw, ratio.numerator),
        denominator: ratio.denominator)
    } catch {
      throw .number(error)
    }
  }

  /// Up to how much of a difference between two currencies is rounded away when an entry of a
  /// currency is settled.
  func applicationRounding(of currency: Code) -> Amount {
    currency.isBlank
      ? generalLedgerSetup.applnRoundingPrecision
      : currencies[currency]?.applnRoundingPrecision ?? .zero
  }

  /// An exact quotient in its lowest terms.
  private struct Ratio {
    let numerator: Int128
    let denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128) {
      let common = Rounding.commonDivisor(numerator, denominator)
      self.numerator = numerator / common
      self.denominator = denominator / common
    }

    func divided(by other: Ratio) throws(NumberFault) -> Ratio {
      Ratio(
        try Rounding.product(numerator, other.denominator),
        try Rounding.product(denominator, other.numerator))
    }
  }

  /// What one unit of a currency is worth in local currency, through the currency that its rate is
  /// quoted in.
  private func worth(
    of currency: Code, on date: CalendarDate
  ) throws(BookkeepingFault) -> Ratio {
    guard !currency.isBlank else { return Ratio(1, 1) }
    let rate = try requireRate(of: currency, on: date)
    guard rate.exchangeRateAmount.raw > 0, rate.relationalExchRateAmount.raw > 0 else {
      throw .record(.mustHaveValue(field: "Relational Exch. Rate Amount", rate.reference))
    }
    let worth = Ratio(rate.relationalExchRateAmount.raw, rate.exchangeRateAmount.raw)
    guard !rate.relationalCurrencyCode.isBlank else { return worth }
    let other = try requireRate(of: rate.relationalCurrencyCode, on: date)
    guard other.exchangeRateAmount.raw > 0, other.relationalExchRateAmount.raw > 0 else {
      throw .record(.mustHaveValue(field: "Relational Exch. Rate Amount", other.reference))
    }
    do throws(NumberFault) {
      return try worth.divided(
        by: Ratio(other.exchangeRateAmount.raw, other.relationalExchRateAmount.raw))
    } catch {
      throw .number(error)
    }
  }
}
