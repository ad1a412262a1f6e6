public import Accounting

/// The currency factor of a document beside the exchange rate of its posting date: what it comes to
/// in local currency by either, and how far they are apart.
public struct RateCheck: Hashable, Sendable {
  /// Currency Code.
  public let currencyCode: Code
  /// Currency Factor: the document's own.
  public let currencyFactor: CurrencyFactor
  /// The posting date, which chooses the rate.
  public let postingDate: CalendarDate
  /// Starting Date of the rate that is in force on that date.
  public let rateStartingDate: CalendarDate
  /// The factor of that rate.
  public let rateFactor: CurrencyFactor
  /// Amount Including VAT, in the currency.
  public let amountIncludingVAT: Amount
  /// The same in local currency by the document's factor.
  public let amountLCY: Amount
  /// The same by the rate.
  public let amountLCYAtRate: Amount

  /// What the document's factor makes more than the rate would.
  public var differenceLCY: Amount { amountLCY - amountLCYAtRate }
}

extension Company {
  /// The rate check of a document; `nil` where it is in local currency, or there is no rate.
  public func rateCheck(of document: ReportedDocument) throws(PostingError) -> RateCheck? {
    guard let (header, total) = headerAndTotal(of: document), !header.currencyCode.isBlank,
      let rate = books.exchangeRate(of: header.currencyCode, on: header.postingDate)
    else { return nil }
    let money = try DocumentMoney(header, in: books)
    let factor = try journals { () throws(BookkeepingFault) in
      try books.currencyFactor(of: header.currencyCode, on: header.postingDate)
    }
    return try numbers { () throws(NumberFault) in
      RateCheck(
        currencyCode: header.currencyCode, currencyFactor: header.currencyFactor,
        postingDate: header.postingDate, rateStartingDate: rate.startingDate, rateFactor: factor,
        amountIncludingVAT: total, amountLCY: try money.local(total),
        amountLCYAtRate: try factor.local(total, rounded: money.local))
    }
  }

  private func headerAndTotal(
    of document: ReportedDocument
  ) -> (Shared<ServiceHeader>, Amount)? {
    if let id = document.openID {
      guard let open = documents[id] else { return nil }
      return (
        open.sharedHeader, open.lines.reduce(.zero) { $0 + $1.amounts.amountIncludingVAT }
      )
    }
    if document.type == .postedInvoice, let invoice = invoices[document.no] {
      return (invoice.sharedHeader, invoice.amountIncludingVAT)
    }
    guard document.type == .postedCreditMemo, let creditMemo = creditMemos[document.no] else {
      return nil
    }
    return (creditMemo.sharedHeader, creditMemo.amountIncludingVAT)
  }
}
