import Accounting

/// An invoice discount that is typed as an amount.
extension ServiceDocument {
  /// Sets the invoice discount of the whole document, as its statistics do: it is spread by what
  /// each group and line bears. Terms that every posting calculates forbid it.
  mutating func setInvoiceDiscount(
    _ discount: Amount, in company: Company
  ) throws(PostingError) {
    let books = company.books
    if books.salesReceivablesSetup.calcInvDiscount,
      books.customerInvoiceDiscounts.contains(where: { $0.code == header.invoiceDiscCode })
    {
      throw .invoiceDiscount(.decidedByTerms(header.invoiceDiscCode))
    }
    let money = try DocumentMoney(sharedHeader, in: books)
    let places = Array(lines.indices)
    var groups = try groups(of: places, money)
    let base = groups.groups.reduce(Amount.zero) { $0 + $1.invDiscBaseAmount }
    guard !base.isZero else { throw .invoiceDiscount(.nothingToDiscount) }
    guard base.isNegative ? discount >= base : discount <= base else {
      throw .invoiceDiscount(.largerThanBase)
    }
    header.invoiceDiscountCalculation = .amount
    header.invoiceDiscountValue = ExactNumber(raw: discount.raw)
    do throws(NumberFault) {
      try spread(discount, over: &groups, places, money)
    } catch {
      throw .record(.tooLarge(field: "Inv. Discount Amount", reference))
    }
    for place in places { try updateInvDiscToInvoice(at: place, money) }
  }
}
