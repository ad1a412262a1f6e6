import Accounting

/// Discounts and amounts typed by hand.
extension LineEdit {
  mutating func setLineDiscountPercent(_ value: Percentage) throws(PostingError) {
    try requireOpen()
    guard !value.isNegative, value <= 100 else { throw .lineDiscountOutOfRange }
    try checkManualDiscount(value)
    line.content.lineDiscountPercent = value
    try document.recalculateAmounts(at: place, money)
  }

  /// The amount is turned into a percentage of five decimals and computed from that; the
  /// same amount typed again leaves the percentage as it is.
  mutating func setLineDiscountAmount(_ value: Amount) throws(PostingError) {
    try requireOpen()
    guard !line.quantities.quantity.isZero else {
      throw .record(
        .mustHaveValue(field: "Quantity", document.reference(toLine: line.lineNo)))
    }
    let percent =
      value == line.amounts.lineDiscountAmount
      ? line.content.lineDiscountPercent : try discountPercent(of: value)
    guard !percent.isNegative, percent <= 100 else { throw .lineDiscountOutOfRange }
    try checkManualDiscount(percent)
    line.content.lineDiscountPercent = percent
    try document.recalculateAmounts(at: place, money)
  }

  /// Only a difference of more than one rounding unit changes the discount; a smaller one stays as
  /// typed, and is what will be posted.
  mutating func setLineAmount(_ value: Amount) throws(PostingError) {
    try requireOpen()
    let record = document.reference(toLine: line.lineNo)
    guard !line.isText else { throw .record(.mustHaveValue(field: "Type", record)) }
    guard !line.quantities.quantity.isZero else {
      throw .record(.mustHaveValue(field: "Quantity", record))
    }
    guard !line.content.unitPrice.isZero else {
      throw .record(.mustHaveValue(field: "Unit Price", record))
    }
    let amount = value.rounded(to: money.amount)
    let implied = try gross() - amount
    let difference = (implied - line.amounts.lineDiscountAmount).magnitude
    if difference.raw > money.amount.raw {
      try setLineDiscountAmount(implied)
    } else {
      line.amounts.lineAmount = amount
      try document.updateVATAmounts(at: place, money)
    }
  }

  private func gross() throws(PostingError) -> Amount {
    do throws(NumberFault) {
      return try Amount(
        line.quantities.chargeable, times: line.content.unitPrice, rounded: money.amount)
    } catch {
      throw .record(.tooLarge(field: "Line Amount", document.reference(toLine: line.lineNo)))
    }
  }

  private func discountPercent(of amount: Amount) throws(PostingError) -> Percentage {
    let gross = try gross()
    guard !gross.isZero else { return .zero }
    do throws(NumberFault) {
      let sign: Int128 = gross.isNegative ? -1 : 1
      let numerator = try Rounding.product(amount.raw * sign, 10_000_000)
      return try Rounding.multiple(
        of: .finest, numerator: numerator, denominator: gross.raw * sign)
    } catch {
      throw .lineDiscountOutOfRange
    }
  }

  /// Contract and warranty stand in the way of a discount typed by hand; invoices
  /// know neither, and keep the type that the discount had.
  private mutating func checkManualDiscount(_ percent: Percentage) throws(PostingError) {
    guard document.header.documentType != .invoice else { return }
    let content = line.content
    if content.lineDiscountType == .contract, !content.contractNo.isBlank,
      !content.excludeContractDiscount
    {
      throw .setByContract
    }
    if content.warranty, !content.excludeWarranty, percent < content.warrantyDiscPercent {
      throw .belowWarranty(minimum: content.warrantyDiscPercent)
    }
    line.content.lineDiscountType = percent.isZero ? .none : .manual
  }

  mutating func setAllowInvoiceDisc(_ value: Bool) throws(PostingError) {
    try requireOpen()
    line.content.allowInvoiceDisc = value
    guard !value else { return }
    line.amounts.invDiscountAmount = .zero
    line.invDiscAmountToInvoice = .zero
    try document.updateAmounts(at: place, money)
  }

  mutating func setInvDiscountAmount(_ value: Amount) throws(PostingError) {
    try requireOpen()
    guard !line.quantities.quantity.isZero else {
      throw .record(
        .mustHaveValue(field: "Quantity", document.reference(toLine: line.lineNo)))
    }
    line.amounts.invDiscountAmount = value.rounded(to: money.amount)
    try document.updateInvDiscToInvoice(at: place, money)
    try document.updateAmounts(at: place, money)
  }
}
