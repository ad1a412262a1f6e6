import Accounting

/// The service entries of a credit memo.
extension PostingPlanner {
  /// The sale turned round, then the usage, whose document type is Shipment although its number is
  /// that of the credit memo.
  ///
  /// A line of a service contract credits the contract and not what it is made of.
  mutating func appendCreditEntries(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let cost = serviceUnitCost(of: posting, in: company)
    let isOfContract = !posting.content.contractNo.isBlank
    let values = try numbers { () throws(NumberFault) in
      (
        sale: isOfContract
          ? try ServiceEntryValues(contractCredit: posting, money)
          : try ServiceEntryValues(credit: posting, unitCost: cost, money),
        usage: try ServiceEntryValues(creditUsage: posting, unitCost: cost, money)
      )
    }
    appendServiceEntry(
      .sale, .creditMemo, plan.creditMemoNo, posting, values.sale, date: header.postingDate,
      isOfContract: isOfContract, in: company)
    appendServiceEntry(
      .usage, .shipment, plan.creditMemoNo, posting, values.usage,
      date: posting.content.postingDate, in: company)
    noteCreditQuirks(of: posting)
  }

  private mutating func noteCreditQuirks(of posting: LinePosting) {
    if creditMemoLines.isEmpty {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "the usage entries of credit memo \(plan.creditMemoNo) have Document Type Shipment "
            + "(A-185)"))
    }
    if posting.isRounding {
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "line \(posting.lineNo): the rounding of a credit memo enters the service ledger (A-100)"
        ))
    }
    guard !money.currency.isBlank, !posting.amountsLCY.lineDiscountAmount.isZero else { return }
    plan.notes.append(
      PostingNote(
        "N-QUIRK",
        "line \(posting.lineNo): the service entry of the usage adds the line discount instead of "
          + "deducting it, and converts it twice (A-185)"))
  }
}

extension ServiceEntryValues {
  /// Sale of a credit memo: what the invoice had, with the other sign. In a currency the price is
  /// rounded as amounts are.
  init(
    credit posting: LinePosting, unitCost cost: UnitPrice, _ money: DocumentMoney
  ) throws(NumberFault) {
    let charged = posting.quantities.toInvoice
    try self.init(sale: charged, of: posting, unitCost: cost, money)
    turn()
    discountPercent = posting.content.lineDiscountPercent
    guard !money.currency.isBlank else { return }
    let rate = money.includesVAT ? posting.content.effectiveVATPercent : .zero
    let price = try money.factor.local(posting.content.unitPrice, rounded: money.local)
    unitPrice = rate.isZero ? price : try price.excluding(rate, rounded: money.unit)
    let total = try Rounding.product(unitPrice.raw, charged.raw)
    discountAmount = try Rounding.multiple(
      of: money.amount, numerator: try Rounding.product(total, discountPercent.raw),
      denominator: 100_000 * 10_000_000)
    amountLCY = try Rounding.multiple(
      of: money.local, numerator: total - (try Rounding.product(discountAmount.raw, 100_000)),
      denominator: 100_000)
    amount = try money.factor.foreign(amountLCY, rounded: money.local)
  }

  /// Usage of a credit memo: takes the usage back.
  init(
    creditUsage posting: LinePosting, unitCost cost: UnitPrice, _ money: DocumentMoney
  ) throws(NumberFault) {
    let quantity = posting.quantities.quantity
    // The line already holds its discount in local currency.
    let discount = posting.amountsLCY.lineDiscountAmount
    try self.init(
      usage: quantity, charged: quantity, of: posting, discount: discount, unitCost: cost,
      money)
    let contractDiscount = contractDiscAmount
    turn()
    discountPercent = posting.content.lineDiscountPercent
    contractDiscAmount = contractDiscount
    guard !money.currency.isBlank else { return }
    let rate = money.includesVAT ? posting.content.effectiveVATPercent : .zero
    let gross = try Rounding.product(quantity.raw, posting.content.unitPrice.raw)
    let charged = gross + (try Rounding.product(discount.raw, 100_000))
    amountLCY =
      -(try money.factor.local(
        product: charged, excluding: rate, rounded: money.amount))
    amount = try money.factor.foreign(amountLCY, rounded: money.amount)
  }

  /// Sale of a credit memo of a service contract.
  init(
    contractCredit posting: LinePosting, _ money: DocumentMoney
  ) throws(NumberFault) {
    let content = posting.content
    try self.init(
      sale: posting.quantities.toInvoice, of: posting, unitCost: content.unitCostLCY, money)
    turn()
    unitPrice = content.unitPrice
    discountPercent = content.lineDiscountPercent
    discountAmount = posting.amountsLCY.lineDiscountAmount
    contractDiscAmount = -posting.amountsLCY.lineDiscountAmount
    amountLCY = posting.amountsLCY.amount
    amount =
      money.currency.isBlank
      ? amountLCY : try money.factor.foreign(amountLCY, rounded: money.amount)
  }

  private mutating func turn() {
    quantity = -quantity
    chargedQty = -chargedQty
    unitCost = -unitCost
    costAmount = -costAmount
    unitPrice = -unitPrice
    discountAmount = -discountAmount
    amountLCY = -amountLCY
    amount = -amount
  }
}
