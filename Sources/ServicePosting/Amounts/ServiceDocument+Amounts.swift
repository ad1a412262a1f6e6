import Accounting

/// The amounts of unposted lines (rule book A, 2.2 and 2.3).
extension ServiceDocument {
  /// Computes discount, line amount and VAT of a line anew: what validating Line Discount % does.
  ///
  /// The invoice discount of the line is cleared.
  mutating func recalculateAmounts(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let line = lines[place]
    do throws(NumberFault) {
      let gross = try Amount(
        line.quantities.chargeable, times: line.content.unitPrice, rounded: money.amount)
      lines[place].amounts.lineDiscountAmount = try gross.share(
        line.content.lineDiscountPercent, rounded: money.amount)
    } catch {
      throw .record(.tooLarge(field: "Line Amount", reference(toLine: line.lineNo)))
    }
    lines[place].amounts.invDiscountAmount = .zero
    lines[place].invDiscAmountToInvoice = .zero
    try updateAmounts(at: place, money)
  }

  /// Line Amount = gross − line discount, then VAT.
  mutating func updateAmounts(at place: Int, _ money: DocumentMoney) throws(PostingError) {
    let line = lines[place]
    do throws(NumberFault) {
      let gross = try Amount(
        line.quantities.chargeable, times: line.content.unitPrice, rounded: money.amount)
      lines[place].amounts.lineAmount = gross - line.amounts.lineDiscountAmount
      try updateVAT(at: place, money)
    } catch {
      throw .record(.tooLarge(field: "Line Amount", reference(toLine: line.lineNo)))
    }
    try updateInvDiscToInvoice(at: place, money)
  }

  /// The share of the invoice discount that is invoiced next.
  mutating func updateInvDiscToInvoice(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let discount = lines[place].amounts.invDiscountAmount
    let quantities = lines[place].quantities
    do throws(NumberFault) {
      lines[place].invDiscAmountToInvoice =
        discount.isZero || quantities.quantity.isZero
        ? .zero
        : try discount.share(
          quantities.toInvoice, of: quantities.chargeable, rounded: money.amount)
    } catch {
      throw .record(
        .tooLarge(field: "Inv. Discount Amount", reference(toLine: lines[place].lineNo)))
    }
  }

  /// VAT on the running total of the group: remainders land on the line entered last.
  private mutating func updateVAT(at place: Int, _ money: DocumentMoney) throws(NumberFault) {
    let line = lines[place]
    let net = line.netLineAmount
    guard !net.isZero else {
      lines[place].amounts.amount = .zero
      lines[place].amounts.vatBaseAmount = .zero
      lines[place].amounts.amountIncludingVAT = .zero
      return
    }
    if line.content.vatCalculationType == .full {
      // All of it is VAT.
      lines[place].amounts.amount = .zero
      lines[place].amounts.vatBaseAmount = .zero
      lines[place].amounts.amountIncludingVAT = net
      return
    }
    let rate = line.content.effectiveVATPercent
    let others = rate.isZero ? LineAmounts() : sums(ofGroupOf: line)
    var amounts = line.amounts
    if money.includesVAT {
      let netOthers = others.lineAmount - others.invDiscountAmount
      let total = netOthers + net
      amounts.amount =
        try total.excluding(rate, rounded: money.amount) - others.amount
      amounts.amountIncludingVAT = total - others.amountIncludingVAT
    } else {
      amounts.amount = net.rounded(to: money.amount)
      let base = others.amount + amounts.amount
      let vat = try base.share(rate, rounded: money.amount, money.vatDirection)
      amounts.amountIncludingVAT = base + vat - others.amountIncludingVAT
    }
    amounts.vatBaseAmount = amounts.amount
    lines[place].amounts = amounts
  }

  /// Sums over the other lines of the same VAT identifier and the same sign.
  private func sums(ofGroupOf line: ServiceLine) -> LineAmounts {
    let isNegative =
      line.amounts.lineAmount.isNegative
      || line.amounts.lineAmount.isZero && line.amounts.amount.isNegative
    var sums = LineAmounts()
    for other in lines
    where other.lineNo != line.lineNo && !other.isText
      && other.content.vatIdentifier == line.content.vatIdentifier
      && (isNegative ? other.amounts.amount.isNegative : !other.amounts.amount.isNegative)
    {
      sums.lineAmount += other.amounts.lineAmount
      sums.invDiscountAmount += other.amounts.invDiscountAmount
      sums.amount += other.amounts.amount
      sums.amountIncludingVAT += other.amounts.amountIncludingVAT
    }
    return sums
  }
}
