import Accounting

/// An invoice discount that is typed as an amount.
extension ServiceDocument {
  /// Sets the invoice discount of the whole document, as its statistics do: it is spread by what
  /// each group and line bears. Terms that every posting calculates forbid it.
  mutating func setInvoiceDiscount(
    _ discount: Amount, in company: Company
  ) throws(PostingError) {
    let money = try DocumentMoney(sharedHeader, in: company.books)
    let places = Array(lines.indices)
    var groups = try groups(of: places, money)
    try requireDiscount(discount, of: groups, in: company.books)
    header.invoiceDiscountCalculation = .amount
    header.invoiceDiscountValue = ExactNumber(raw: discount.raw)
    do throws(NumberFault) {
      try spread(discount, over: &groups, places, money)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    for place in places { try updateInvDiscToInvoice(at: place, money) }
  }

  /// Sets the invoice discount of one VAT group, as the VAT lines of the statistics do: only its
  /// lines change. The header keeps the discount it knows.
  mutating func setInvoiceDiscount(
    _ discount: Amount, ofGroup place: Int, _ groups: VATAmountLines, in company: Company
  ) throws(PostingError) {
    try requireFreeDiscount(in: company.books)
    let base = groups.groups[place].invDiscBaseAmount
    guard !base.isZero else {
      throw .record(
        .mustHaveValue(
          field: "Inv. Disc. Base Amount",
          RecordReference(
            "VAT Amount Line", [("VAT Identifier", "\(groups.groups[place].identifier)")])))
    }
    // BC divides one by the other, so that a discount of the other sign always fits.
    guard discount.isNegative != base.isNegative || discount.magnitude <= base.magnitude else {
      throw .invoiceDiscount(.largerThanGroup(maximum: base))
    }
    let money = try DocumentMoney(sharedHeader, in: company.books)
    do throws(NumberFault) {
      try spread(discount, over: groups.groups[place], money)
    } catch {
      throw .record(.tooLarge(field: "Invoice Discount Amount", reference))
    }
    for line in lines.indices { try updateInvDiscToInvoice(at: line, money) }
  }

  private func requireFreeDiscount(in books: Books) throws(PostingError) {
    if books.salesReceivablesSetup.calcInvDiscount,
      books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    {
      throw .invoiceDiscount(.decidedByTerms(header.invoiceDiscCode))
    }
  }

  /// Terms that every posting calculates, and what the lines are worth, limit what is typed.
  private func requireDiscount(
    _ discount: Amount, of groups: VATAmountLines, in books: Books
  ) throws(PostingError) {
    try requireFreeDiscount(in: books)
    let base = groups.groups.reduce(Amount.zero) { $0 + $1.invDiscBaseAmount }
    guard !base.isZero else { throw .invoiceDiscount(.nothingToDiscount) }
    guard base.isNegative ? discount >= base : discount <= base else {
      throw .invoiceDiscount(.largerThanBase)
    }
  }

  /// Sets the invoice discount of what is invoiced next, as the tab Invoicing of the statistics
  /// does: the lines keep their whole discount, and only its next part changes.
  mutating func setInvoiceDiscountToInvoice(
    _ discount: Amount, in company: Company
  ) throws(PostingError) {
    let money = try DocumentMoney(sharedHeader, in: company.books)
    let places = lines.indices.filter { !lines[$0].quantities.toInvoice.isZero }
    let whole = places.allSatisfy {
      lines[$0].quantities.toInvoice == lines[$0].quantities.chargeable
    }
    if whole, places.count == lines.count(where: { !$0.isText }) {
      return try setInvoiceDiscount(discount, in: company)
    }
    var checked = VATAmountLines()
    var edited = self
    do throws(NumberFault) {
      // What is to invoice stands for the whole lines of a copy, over which the amount is spread.
      var part = self
      for place in places {
        part.lines[place].amounts.lineAmount = try lines[place].amounts.lineAmount.share(
          lines[place].quantities.toInvoice, of: lines[place].quantities.chargeable,
          rounded: money.amount)
      }
      var groups = try VATAmountLines(part.lines, places, .general, money)
      checked = groups
      try part.spread(discount, over: &groups, places, money)
      for place in places {
        edited.lines[place].invDiscAmountToInvoice = part.lines[place].amounts.invDiscountAmount
      }
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    try requireDiscount(discount, of: checked, in: company.books)
    self = edited
    let total = lines.reduce(Amount.zero) { $0 + $1.amounts.invDiscountAmount }
    header.invoiceDiscountCalculation = .amount
    header.invoiceDiscountValue = ExactNumber(raw: total.raw)
  }
}
