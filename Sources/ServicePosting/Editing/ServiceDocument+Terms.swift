import Accounting

/// Header fields that change how the lines' amounts are worked out.
extension ServiceDocument {
  /// Changes the header; another VAT base discount works the VAT of the lines out anew.
  mutating func changeTerms(
    in company: Company, _ change: (inout ServiceHeader) throws(PostingError) -> Void
  ) throws(PostingError) {
    let before = header.vatBaseDiscountPercent
    var header = header
    try change(&header)
    self.header = header
    guard header.vatBaseDiscountPercent != before else { return }
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for place in lines.indices where !lines[place].isText {
      guard !lines[place].quantities.quantity.isZero else { continue }
      try updateAmounts(at: place, money)
    }
  }

  /// VAT Base Discount % stays within what the setup tolerates.
  mutating func setVATBaseDiscount(
    _ percent: Percentage, in company: Company
  ) throws(PostingError) {
    guard percent <= company.books.generalLedgerSetup.vatTolerancePercent else {
      throw .greaterThanSetup(
        field: "VAT Base Discount %", limit: "VAT Tolerance %",
        table: GeneralLedgerSetup.table.caption)
    }
    try changeTerms(in: company) { (header) throws(PostingError) in
      header.vatBaseDiscountPercent = percent
    }
  }

  /// Another business group makes the lines anew, with the VAT business group that belongs to it.
  mutating func setGenBusinessGroup(
    _ group: Code, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard group != header.genBusPostingGroup else { return [] }
    let row = company.books.genBusinessPostingGroups[group]
    return try recreatingLines(for: "Gen. Bus. Posting Group", in: company, context) {
      (document) throws(PostingError) in
      document.header.genBusPostingGroup = group
      guard let row, row.autoInsertDefault else { return }
      document.header.vatBusPostingGroup = row.defVATBusPostingGroup
    }
  }

  /// Unit prices are turned into prices with or without VAT.
  mutating func setPricesIncludingVAT(
    _ value: Bool, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard value != header.pricesIncludingVAT else { return [] }
    guard header.maxLaborUnitPrice.isZero else {
      throw .record(
        .mustBeEqual(
          field: "Max. Labor Unit Price", expected: "0", reference,
          current: header.maxLaborUnitPrice.description))
    }
    header.pricesIncludingVAT = value
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for place in lines.indices
    where !lines[place].isText && !lines[place].quantities.quantity.isZero {
      lines[place].amounts.amount = .zero
      lines[place].amounts.vatBaseAmount = .zero
      lines[place].amounts.amountIncludingVAT = .zero
    }
    let taxed = lines.indices.filter {
      !lines[$0].content.unitPrice.isZero && !lines[$0].content.vatPercent.isZero
    }
    guard !taxed.isEmpty else { return [] }
    for place in taxed {
      try requireNotInvoiced(lines[place])
      if context.answersNo {
        lines[place].clearVATDifference()
      } else {
        try convertPrice(at: place, money)
      }
    }
    return [
      .asked(
        "You have modified the Prices Including VAT field. Note that the recalculation of VAT may "
          + "cause penny differences, so you must check the amounts afterwards. Do you want to "
          + "update the Unit Price field on the lines to reflect the new value of Prices Including "
          + "VAT?", context)
    ]
  }

  private func requireNotInvoiced(_ line: ServiceLine) throws(PostingError) {
    guard line.quantities.invoiced.isZero else {
      throw .record(
        .mustBeEqual(
          field: "Quantity Invoiced", expected: "0", reference(toLine: line.lineNo),
          current: line.quantities.invoiced.description))
    }
  }

  /// The unit price with VAT, or without it, as the header has it now; discounts go with it.
  private mutating func convertPrice(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let rate = lines[place].content.effectiveVATPercent
    do throws(NumberFault) {
      let price = lines[place].content.unitPrice
      lines[place].content.unitPrice = try money.turned(price, rate, rounded: money.unit)
      guard !lines[place].quantities.quantity.isZero else { return }
      let exact = try Rounding.product(
        lines[place].quantities.chargeable.raw, lines[place].content.unitPrice.raw)
      lines[place].amounts.lineDiscountAmount = try Rounding.multiple(
        of: money.amount,
        numerator: try Rounding.product(exact, lines[place].content.lineDiscountPercent.raw),
        denominator: 100_000 * 10_000_000)
      lines[place].amounts.invDiscountAmount = try money.turned(
        lines[place].amounts.invDiscountAmount, rate, rounded: money.amount)
    } catch {
      throw .record(.tooLarge(field: "Unit Price", reference(toLine: lines[place].lineNo)))
    }
    try updateAmounts(at: place, money)
  }
}
