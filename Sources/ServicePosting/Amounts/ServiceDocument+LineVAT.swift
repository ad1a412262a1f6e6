import Accounting

/// The VAT of unposted lines.
extension ServiceDocument {
  /// VAT on the running total of the group: remainders land on the line entered last.
  mutating func updateVAT(at place: Int, _ money: DocumentMoney) throws(NumberFault) {
    let line = lines[place]
    let net = line.netLineAmount
    var amounts = line.amounts
    guard !net.isZero else {
      amounts.amount = .zero
      amounts.vatBaseAmount = .zero
      amounts.amountIncludingVAT = .zero
      lines[place].amounts = amounts
      return
    }
    if line.content.vatCalculationType == .full {
      // All of it is VAT; prices including VAT leave the last figure as it was.
      amounts.amount = .zero
      amounts.vatBaseAmount = .zero
      if !money.includesVAT { amounts.amountIncludingVAT = net }
      lines[place].amounts = amounts
      return
    }
    let rate = line.content.effectiveVATPercent
    let others = rate.isZero ? LineAmounts() : sums(ofGroupOf: line)
    if money.includesVAT {
      try amounts.takeIncluded(net, rate, others, money)
    } else {
      amounts.amount = net.rounded(to: money.amount)
      let base = others.amount + amounts.amount
      let vat = try base.tax(rate, money)
      amounts.amountIncludingVAT = base + vat - others.amountIncludingVAT
    }
    amounts.vatBaseAmount = try money.vatBase(of: amounts.amount)
    lines[place].amounts = amounts
  }

  /// Sums over the other lines of the same VAT identifier and the same sign; lines without an
  /// amount are of neither.
  private func sums(ofGroupOf line: ServiceLine) -> LineAmounts {
    let isNegative =
      line.amounts.lineAmount.isNegative
      || line.amounts.lineAmount.isZero && line.amounts.amount.isNegative
    var sums = LineAmounts()
    for other in lines
    where other.lineNo != line.lineNo && !other.isText
      && other.content.vatIdentifier == line.content.vatIdentifier
      && (isNegative ? other.amounts.amount.isNegative : other.amounts.amount.isPositive)
    {
      sums.lineAmount += other.amounts.lineAmount
      sums.invDiscountAmount += other.amounts.invDiscountAmount
      sums.amount += other.amounts.amount
      sums.amountIncludingVAT += other.amounts.amountIncludingVAT
    }
    return sums
  }
}

extension LineAmounts {
  /// Amount and Amount Including VAT of what the document's prices include: the second is
  /// worked out of the first before that is rounded.
  fileprivate mutating func takeIncluded(
    _ net: Amount, _ rate: Percentage, _ others: LineAmounts, _ money: DocumentMoney
  ) throws(NumberFault) {
    let total = others.lineAmount - others.invDiscountAmount + net
    amount = try total.excluding(rate, rounded: money.amount) - others.amount
    guard !money.vatBaseDiscount.isZero else {
      amountIncludingVAT = total - others.amountIncludingVAT
      return
    }
    let taxed = DocumentMoney.discountedUnit + (try money.discountedRate(rate))
    let full = (10_000_000 + rate.raw) * 10_000_000
    let rest = try Rounding.product(others.amountIncludingVAT.raw, full)
    amountIncludingVAT = try Rounding.multiple(
      of: money.amount, numerator: try Rounding.product(total.raw, taxed) - rest,
      denominator: full, money.vatDirection)
  }
}

extension Amount {
  /// The VAT on an amount that has none in it, rounded once.
  func tax(_ rate: Percentage, _ money: DocumentMoney) throws(NumberFault) -> Amount {
    guard !money.vatBaseDiscount.isZero else {
      return try share(rate, rounded: money.amount, money.vatDirection)
    }
    return try Rounding.multiple(
      of: money.amount, numerator: try Rounding.product(raw, try money.discountedRate(rate)),
      denominator: DocumentMoney.discountedUnit, money.vatDirection)
  }
}
