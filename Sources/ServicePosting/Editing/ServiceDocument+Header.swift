import Accounting

/// Header fields whose change reaches the lines.
extension ServiceDocument {
  func requireOpenRelease() throws(PostingError) {
    guard header.releaseStatus == .open else {
      throw .record(
        .mustBeEqual(
          field: "Release Status", expected: ReleaseStatus.open.caption, reference,
          current: header.releaseStatus.caption))
    }
  }

  /// The posting date goes to the document date, the lines and the currency factor (Q-020).
  mutating func setPostingDate(
    _ value: FieldValue, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let series = header.postingNoSeries
    if !header.postingNo.isBlank, company.books.numberSeries[series]?.dateOrder == true {
      throw .postingDateLocked(header.documentType, series: series, postingNo: header.postingNo)
    }
    guard case .date(let date) = value, !date.isBlank else {
      throw .record(.mustHaveValue(field: "Posting Date", reference))
    }
    header.postingDate = date
    header.documentDate = date
    for place in lines.indices { lines[place].content.postingDate = date }
    try header.updatePaymentTerms(in: company)
    guard !header.currencyCode.isBlank else { return [] }
    let old = header.currencyFactor
    try header.updateCurrencyFactor(in: company)
    guard header.currencyFactor != old else { return [] }
    if context.answersNo { header.currencyFactor = old }
    return [
      PostingNote(
        "N-ASKED",
        "Do you want to update the exchange rate? Answered \(context.answersNo ? "No" : "Yes"): "
          + "the currency factor is \(header.currencyFactor).")
    ]
  }

  /// Whether warranty applies depends on the order date (A-057).
  mutating func updateWarranties(in company: Company) throws(PostingError) -> [PostingNote] {
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for place in lines.indices where !lines[place].isText {
      let before = lines[place].content.warranty
      let itemLine = itemLine(of: lines[place])
      updateWarranty(of: &lines[place], itemLine)
      guard lines[place].content.warranty != before else { continue }
      searchDiscount(of: &lines[place], in: company)
      try recalculateAmounts(at: place, money)
    }
    return []
  }

  /// Lines are priced anew in the new currency.
  mutating func setCurrency(
    _ currency: Code, in company: Company
  ) throws(PostingError) -> [PostingNote] {
    for line in lines where !line.quantities.shipped.isZero {
      throw .record(
        .mustBeEqual(
          field: "Quantity Shipped", expected: "0", reference(toLine: line.lineNo),
          current: line.quantities.shipped.description))
    }
    header.currencyCode = currency
    try header.updateCurrencyFactor(in: company)
    guard lines.contains(where: { !$0.isText }) else { return [] }
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for place in lines.indices where !lines[place].isText {
      lines[place].content.unitPrice = try cardPrice(of: lines[place], in: company, money).price
      try recalculateAmounts(at: place, money)
    }
    return [
      PostingNote(
        "N-ASKED",
        "The lines were priced anew in \(currency.isBlank ? "local currency" : "\(currency)").")
    ]
  }

  /// Unit prices are turned into prices with or without VAT (rule book A, 2.2).
  mutating func setPricesIncludingVAT(
    _ value: Bool, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard value != header.pricesIncludingVAT else { return [] }
    for line in lines where !line.quantities.invoiced.isZero {
      throw .record(
        .mustBeEqual(
          field: "Quantity Invoiced", expected: "0", reference(toLine: line.lineNo),
          current: line.quantities.invoiced.description))
    }
    header.pricesIncludingVAT = value
    let money = try DocumentMoney(sharedHeader, in: company.books)
    guard lines.contains(where: { !$0.isText }) else { return [] }
    for place in lines.indices where !lines[place].isText {
      if !context.answersNo { try convertPrice(at: place, money) }
      lines[place].amounts = LineAmounts()
    }
    for place in lines.indices where !lines[place].isText {
      try recalculateAmounts(at: place, money)
    }
    return [
      PostingNote(
        "N-ASKED",
        "You have modified the Prices Including VAT field. Do you want to recalculate the unit "
          + "prices? Answered \(context.answersNo ? "No" : "Yes").")
    ]
  }

  /// The unit price with VAT, or without it, as the header has it now.
  private mutating func convertPrice(
    at place: Int, _ money: DocumentMoney
  ) throws(PostingError) {
    let rate = lines[place].content.effectiveVATPercent
    let price = lines[place].content.unitPrice
    do throws(NumberFault) {
      if money.includesVAT {
        let numerator = try Rounding.product(price.raw, 10_000_000 + rate.raw)
        lines[place].content.unitPrice = try Rounding.multiple(
          of: money.unit, numerator: numerator, denominator: 10_000_000)
      } else {
        lines[place].content.unitPrice = try price.excluding(rate, rounded: money.unit)
      }
    } catch {
      throw .record(.tooLarge(field: "Unit Price", reference(toLine: lines[place].lineNo)))
    }
  }
}
