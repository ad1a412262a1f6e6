import Accounting

/// The currency of a document and what it does to the lines.
extension ServiceDocument {
  /// Lines are made anew in another currency; the same one typed again looks up the rate of the
  /// day.
  mutating func setCurrency(
    _ currency: Code, in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard currency != header.currencyCode else {
      return try renewCurrencyFactor(in: company, context)
    }
    if !lines.isEmpty, !header.contractNo.isBlank, header.documentType != .order {
      throw .currencyOfContract(id, contract: header.contractNo)
    }
    return try recreatingLines(for: "Currency Code", in: company, context) {
      (document) throws(PostingError) in
      document.header.currencyCode = currency
      try document.header.updateCurrencyFactor(in: company)
    }
  }

  /// The factor of the rate in force on the posting date; BC asks before it replaces another one.
  mutating func renewCurrencyFactor(
    in company: Company, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    guard !header.currencyCode.isBlank else { return [] }
    let old = header.currencyFactor
    try header.updateCurrencyFactor(in: company)
    let new = header.currencyFactor
    guard new != old else { return [] }
    header.currencyFactor = old
    if !context.answersNo { try setCurrencyFactor(new, in: company) }
    return [
      PostingNote(
        "N-ASKED",
        "Do you want to update the exchange rate? Answered \(context.answersNo ? "No" : "Yes"): "
          + "the currency factor is \(header.currencyFactor).")
    ]
  }

  /// Another factor works out anew what lines charge that nothing was posted of; prices stay, as
  /// they are in the document's currency, and invoice discounts go.
  mutating func setCurrencyFactor(
    _ factor: CurrencyFactor, in company: Company
  ) throws(PostingError) {
    guard factor != header.currencyFactor else { return }
    header.currencyFactor = factor
    let money = try DocumentMoney(sharedHeader, in: company.books)
    for place in lines.indices where !lines[place].isText {
      let line = lines[place]
      guard line.quantities.shipped.isZero, line.quantities.invoiced.isZero,
        line.quantities.consumed.isZero, line.content.shipmentNo.isBlank,
        line.content.postingDate == header.postingDate
      else { continue }
      try recalculateAmounts(at: place, money)
    }
  }
}
