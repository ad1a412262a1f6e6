import Accounting

/// The amounts of unposted lines.
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
      let lineAmount = gross - line.amounts.lineDiscountAmount
      if lineAmount != line.amounts.lineAmount { lines[place].clearVATDifference() }
      lines[place].amounts.lineAmount = lineAmount
      try updateVAT(at: place, money)
    } catch {
      throw .record(.tooLarge(field: "Line Amount", reference(toLine: line.lineNo)))
    }
    try updateInvDiscToInvoice(at: place, money)
  }

  /// VAT of a line whose line amount is given.
  mutating func updateVATAmounts(at place: Int, _ money: DocumentMoney) throws(PostingError) {
    do throws(NumberFault) {
      try updateVAT(at: place, money)
    } catch {
      throw .record(.tooLarge(field: "Line Amount", reference(toLine: lines[place].lineNo)))
    }
  }

  /// The share of the invoice discount that is invoiced next.
  mutating func updateInvDiscToInvoice(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let before = lines[place].invDiscAmountToInvoice
    let discount = lines[place].amounts.invDiscountAmount
    let quantities = lines[place].quantities
    do throws(NumberFault) {
      let share =
        discount.isZero || quantities.quantity.isZero
        ? .zero
        : try discount.share(
          quantities.toInvoice, of: quantities.chargeable, rounded: money.amount)
      // Writing what is there already would copy lines that others hold, too.
      guard lines[place].invDiscAmountToInvoice != share else { return }
      lines[place].invDiscAmountToInvoice = share
    } catch {
      throw .record(
        .tooLarge(field: "Inv. Discount Amount", reference(toLine: lines[place].lineNo)))
    }
    guard lines[place].invDiscAmountToInvoice != before else { return }
    lines[place].amounts.amountIncludingVAT -= lines[place].content.vatDifference
    lines[place].clearVATDifference()
  }
}
