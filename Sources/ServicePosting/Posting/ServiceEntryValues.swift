import Accounting

/// The quantities and amounts of a service entry (rules, D-02 and D-03).
struct ServiceEntryValues {
  var quantity: Quantity
  var chargedQty: Quantity
  var unitCost: UnitPrice
  var costAmount: Amount
  var unitPrice: UnitPrice
  var discountPercent: Percentage
  var discountAmount = Amount.zero
  var contractDiscAmount = Amount.zero
  var amountLCY = Amount.zero
  var amount = Amount.zero

  /// Usage: prices without VAT in local currency, amounts of what will be charged.
  init(
    usage quantity: Quantity, charged: Quantity, of posting: LinePosting, discount: Amount,
    unitCost: UnitPrice, _ money: DocumentMoney
  ) throws(NumberFault) {
    self.quantity = quantity
    chargedQty = charged
    self.unitCost = unitCost
    costAmount = try Amount(quantity, times: unitCost, rounded: money.amount)
    discountPercent = posting.content.lineDiscountPercent
    let rate = money.includesVAT ? posting.content.effectiveVATPercent : .zero
    let gross = try Rounding.product(charged.raw, posting.content.unitPrice.raw)
    if posting.content.lineDiscountType == .contract {
      contractDiscAmount = try money.inLocal(discount)
    }
    guard money.currency.isBlank else {
      // What the document charges is converted as it is, with all its decimals (D-02).
      unitPrice = try money.factor.local(
        posting.content.unitPrice, excluding: rate, rounded: money.unit)
      discountAmount = try money.factor.local(discount, excluding: rate, rounded: money.amount)
      amountLCY = try money.factor.local(
        product: gross - (try Rounding.product(discount.raw, 100_000)), excluding: rate,
        rounded: money.amount)
      amount = try money.factor.foreign(amountLCY, rounded: money.amount)
      return
    }
    unitPrice = try posting.content.unitPrice.excluding(rate, rounded: money.unit)
    // A consumed part charges nothing, so that nothing is deducted either.
    if !charged.isZero {
      discountAmount = try discount.excluding(rate, rounded: money.amount)
    }
    amountLCY =
      try Rounding.multiple(
        of: money.amount, numerator: try Rounding.product(gross, 100),
        denominator: 10_000_000 + rate.raw) - discountAmount
    amount = amountLCY
  }

  /// Sale or consumption: all signs turned.
  init(
    sale quantity: Quantity, of posting: LinePosting, unitCost cost: UnitPrice,
    _ money: DocumentMoney
  ) throws(NumberFault) {
    let rate = money.includesVAT ? posting.content.effectiveVATPercent : .zero
    self.quantity = -quantity
    chargedQty = -quantity
    unitCost = -cost
    costAmount = -(try Amount(quantity, times: cost, rounded: money.amount))
    discountPercent = -posting.content.lineDiscountPercent
    unitPrice = -(try Self.price(posting.content.unitPrice, rate, money))
    guard money.currency.isBlank else {
      // In a currency the entry is worked out from its own price, whatever the invoice says.
      let exact = try Rounding.product(quantity.raw, -unitPrice.raw)
      let share = try Rounding.product(exact, posting.content.lineDiscountPercent.raw)
      let discount: Amount = try Rounding.multiple(
        of: money.amount, numerator: share, denominator: 100_000 * 10_000_000)
      discountAmount = -discount
      amountLCY =
        -(try Rounding.multiple(
          of: money.amount,
          numerator: exact - (try Rounding.product(discount.raw, 100_000)),
          denominator: 100_000))
      amount = try money.factor.foreign(amountLCY, rounded: money.unit)
      return
    }
    discountAmount =
      -(try posting.amounts.lineDiscountAmount.excluding(
        rate, rounded: money.amount))
    amountLCY = -posting.amounts.amount
    amount = amountLCY
  }

  private static func price(
    _ price: UnitPrice, _ rate: Percentage, _ money: DocumentMoney
  ) throws(NumberFault) -> UnitPrice {
    let local =
      money.currency.isBlank
      ? price : try money.factor.local(price, rounded: money.unit)
    return rate.isZero ? local : try local.excluding(rate, rounded: money.unit)
  }
}
