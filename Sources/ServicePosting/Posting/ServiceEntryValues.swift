import Accounting

/// The quantities and amounts of a service entry (rules, errata 2 and 3).
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
    usage quantity: Quantity, charged: Quantity, of line: ServiceLine, discount: Amount,
    _ money: DocumentMoney
  ) throws(NumberFault) {
    self.quantity = quantity
    chargedQty = charged
    unitCost = line.content.unitCostLCY
    costAmount = try Amount(quantity, times: unitCost, rounded: money.amount)
    discountPercent = line.content.lineDiscountPercent
    let rate = money.includesVAT ? line.content.effectiveVATPercent : .zero
    unitPrice = try Self.price(line.content.unitPrice, rate, money)
    let exact = try Rounding.product(charged.raw, line.content.unitPrice.raw)
    guard money.currency.isBlank else {
      // The net amount of the document is converted once; the discount only beside it.
      let gross: Amount = try Rounding.multiple(
        of: .finest, numerator: exact, denominator: 100_000)
      amount = try (gross - discount).excluding(rate, rounded: money.amount)
      amountLCY = try money.local(amount)
      discountAmount = try money.local(discount.excluding(rate, rounded: money.amount))
      return
    }
    discountAmount = try discount.excluding(rate, rounded: money.amount)
    let gross: Amount = try Rounding.multiple(
      of: money.amount, numerator: try Rounding.product(exact, 100),
      denominator: 10_000_000 + rate.raw)
    // A consumed part charges nothing, so that nothing is deducted either.
    if charged.isZero { discountAmount = .zero }
    amountLCY = gross - discountAmount
    amount = amountLCY
  }

  /// Sale or consumption: all signs turned.
  init(
    sale quantity: Quantity, of posting: LinePosting, _ money: DocumentMoney
  ) throws(NumberFault) {
    let line = posting.line
    let rate = money.includesVAT ? line.content.effectiveVATPercent : .zero
    self.quantity = -quantity
    chargedQty = -quantity
    unitCost = -line.content.unitCostLCY
    costAmount =
      -(try Amount(
        quantity, times: line.content.unitCostLCY, rounded: money.amount))
    discountPercent = -line.content.lineDiscountPercent
    unitPrice = -(try Self.price(line.content.unitPrice, rate, money))
    guard money.currency.isBlank else {
      // In a currency the entry is worked out from its own price, whatever the invoice says.
      let exact = try Rounding.product(quantity.raw, -unitPrice.raw)
      let share = try Rounding.product(exact, line.content.lineDiscountPercent.raw)
      let discount: Amount = try Rounding.multiple(
        of: money.amount, numerator: share, denominator: 100_000 * 10_000_000)
      let gross: Amount = try Rounding.multiple(
        of: .finest, numerator: exact, denominator: 100_000)
      discountAmount = -discount
      amountLCY = -(gross - discount).rounded(to: money.amount)
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
