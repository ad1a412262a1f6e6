import Accounting

/// Setup whose values must fit each other: precisions, rates and kinds of VAT.
enum CurrencyTables {
  static let setup: TableDescription = .single(
    \.books.generalLedgerSetup,
    validate: { (setup, old, _) throws(PostingError) in
      try PostingSetupTables.requirePostingDates(setup.allowPostingFrom, setup.allowPostingTo)
      setup.maxVATDifferenceAllowed = try difference(
        setup.maxVATDifferenceAllowed, old.maxVATDifferenceAllowed, setup.amountRoundingPrecision)
      guard let precision = RoundingPrecision(setup.amountRoundingPrecision) else { return }
      if setup.amountRoundingPrecision != old.amountRoundingPrecision {
        setup.invRoundingPrecisionLCY = setup.invRoundingPrecisionLCY.rounded(to: precision)
      }
      guard setup.invRoundingPrecisionLCY.isMultiple(of: precision) else {
        throw .notRounded(
          field: "Inv. Rounding Precision (LCY)", precision: setup.amountRoundingPrecision)
      }
    })

  static let currencies: TableDescription = .records(
    \.books.currencies, .setup,
    validate: { (currency, old, _) throws(PostingError) in
      currency.maxVATDifferenceAllowed = try difference(
        currency.maxVATDifferenceAllowed, old?.maxVATDifferenceAllowed ?? .zero,
        currency.amountRoundingPrecision)
      guard let precision = RoundingPrecision(currency.amountRoundingPrecision) else { return }
      if let old, currency.amountRoundingPrecision != old.amountRoundingPrecision {
        // The total is rounded at least as coarsely as every amount.
        currency.invoiceRoundingPrecision = max(
          currency.invoiceRoundingPrecision.rounded(to: precision),
          currency.amountRoundingPrecision)
      }
      guard currency.invoiceRoundingPrecision.isMultiple(of: precision) else {
        throw .record(
          .field(
            "Invoice Rounding Precision",
            text: "must be rounded to the nearest \(currency.amountRoundingPrecision)",
            currency.reference))
      }
    })

  /// By how much VAT may differ: an amount that can occur, whatever its sign.
  private static func difference(
    _ amount: Amount, _ before: Amount, _ step: Amount
  ) throws(PostingError) -> Amount {
    guard amount != before else { return amount }
    guard amount.isMultiple(of: RoundingPrecision(step) ?? .cent) else {
      throw .notRounded(field: "Max. VAT Difference Allowed", precision: step)
    }
    return amount.magnitude
  }

  static let exchangeRates: TableDescription = .records(
    \.books.exchangeRates, .setup,
    validate: { (rate, old, _) throws(PostingError) in
      guard rate.relationalCurrencyCode != rate.currencyCode else {
        throw .sameCurrency
      }
      // A rate may be entered field by field, but what it had it keeps.
      for (field, value, before) in [
        ("Exchange Rate Amount", rate.exchangeRateAmount, old?.exchangeRateAmount),
        (
          "Relational Exch. Rate Amount", rate.relationalExchRateAmount,
          old?.relationalExchRateAmount
        ),
      ] where value.isZero && before?.isZero == false {
        throw .record(.mustHaveValue(field: field, rate.reference))
      }
    })

  static let vatPostingSetups: TableDescription = .records(
    \.books.vatPostingSetups, .setup,
    validate: { (setup, old, company) throws(PostingError) in
      let general = company.books.generalLedgerSetup
      guard setup.unrealizedVATType != .blank, setup.unrealizedVATType != old?.unrealizedVATType,
        !general.unrealizedVAT
      else { return }
      throw .record(
        .mustBeEqual(
          field: "Unrealized VAT", expected: "Yes", general.reference, current: "No"))
    },
    mayDelete: { (setup, company) throws(PostingError) in
      guard !company.isUsed(setup) else { throw .record(.setupHasEntries(setup.reference)) }
    })
}
