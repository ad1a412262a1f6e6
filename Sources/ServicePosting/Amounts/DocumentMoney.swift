import Accounting

/// How the money of one document is rounded: looked up once, used everywhere.
struct DocumentMoney {
  let currency: Code
  let factor: CurrencyFactor
  /// Precision of amounts in the document's currency.
  let amount: RoundingPrecision
  /// Precision of unit prices in the document's currency.
  let unit: RoundingPrecision
  /// Precision of amounts in local currency.
  let local: RoundingPrecision
  /// Precision of unit prices in local currency.
  let localUnit: RoundingPrecision
  let vatDirection: RoundingDirection
  let includesVAT: Bool
  /// VAT Base Discount %: what VAT is not calculated on, because an early payer need not pay it.
  let vatBaseDiscount: Percentage

  init(_ header: Shared<ServiceHeader>, in books: borrowing Books) throws(PostingError) {
    do throws(RecordFault) {
      amount = try books.amountPrecision(of: header.currencyCode)
      unit = try books.unitAmountPrecision(of: header.currencyCode)
      local = try books.amountPrecision(of: .blank)
      localUnit = try books.unitAmountPrecision(of: .blank)
    } catch {
      throw .record(error)
    }
    currency = header.currencyCode
    guard currency.isBlank || header.currencyFactor.raw > 0 else {
      throw .record(
        .mustHaveValue(
          field: "Currency Factor",
          RecordReference(
            "Service Header",
            [("Document Type", header.documentType.caption), ("No.", "\(header.no)")])))
    }
    do throws(BookkeepingFault) {
      factor =
        currency.isBlank
        ? .one
        : try books.conversionFactor(
          of: currency, on: header.postingDate, header.currencyFactor)
    } catch {
      throw .bookkeeping(error)
    }
    vatDirection = books.vatRoundingDirection(of: header.currencyCode)
    includesVAT = header.pricesIncludingVAT
    vatBaseDiscount = header.vatBaseDiscountPercent
  }

  /// What VAT is calculated on of an amount without VAT.
  func vatBase(of net: Amount) throws(NumberFault) -> Amount {
    guard !vatBaseDiscount.isZero else { return net }
    return try net.share(Percentage(raw: 10_000_000 - vatBaseDiscount.raw), rounded: amount)
  }

  /// An amount that includes the VAT of its base, without that VAT.
  func net(of including: Amount, _ rate: Percentage) throws(NumberFault) -> Amount {
    guard !vatBaseDiscount.isZero else { return try including.excluding(rate, rounded: amount) }
    return try Rounding.multiple(
      of: amount, numerator: try Rounding.product(including.raw, Self.discountedUnit),
      denominator: Self.discountedUnit + (try discountedRate(rate)))
  }

  /// A price or amount with the VAT of `rate`, or without it, as the document's prices are now; it
  /// was the other way before.
  func turned<Value: TaxableValue>(
    _ value: Value, _ rate: Percentage, rounded precision: RoundingPrecision
  ) throws(NumberFault) -> Value {
    includesVAT
      ? try value.including(rate, rounded: precision)
      : try value.excluding(rate, rounded: precision)
  }

  /// `rate` of what VAT is calculated on, as a part of the whole amount in units of 10⁻¹⁴.
  func discountedRate(_ rate: Percentage) throws(NumberFault) -> Int128 {
    try Rounding.product(rate.raw, 10_000_000 - vatBaseDiscount.raw)
  }

  /// The unit of `discountedRate`: so many of them are the whole.
  static let discountedUnit: Int128 = 100_000_000_000_000

  /// An amount of the document in local currency, rounded.
  func local(_ value: Amount) throws(NumberFault) -> Amount {
    currency.isBlank ? value : try factor.local(value, rounded: local)
  }

  /// The same, but rounded as the document's amounts are, which is how service entries do it.
  func inLocal(_ value: Amount) throws(NumberFault) -> Amount {
    currency.isBlank ? value.rounded(to: amount) : try factor.local(value, rounded: amount)
  }

  /// A price of the document in local currency, rounded.
  func local(_ price: UnitPrice) throws(NumberFault) -> UnitPrice {
    currency.isBlank ? price : try factor.local(price, rounded: localUnit)
  }

  /// A local price in the currency of the document, rounded.
  func foreign(_ price: UnitPrice) throws(NumberFault) -> UnitPrice {
    currency.isBlank ? price : try factor.foreign(price, rounded: unit)
  }
}

extension LineContent {
  /// The rate that adds tax to the line; none under reverse charge.
  var effectiveVATPercent: Percentage {
    vatCalculationType == .reverseCharge ? .zero : vatPercent
  }
}

extension Shared<LineContent> {
  /// The rate that adds tax to the line; none under reverse charge.
  var effectiveVATPercent: Percentage { value.effectiveVATPercent }
}
