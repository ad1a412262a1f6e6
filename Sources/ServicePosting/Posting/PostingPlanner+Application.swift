import Accounting

/// Which older entries the customer entry of a document is settled with (rules S-001 to S-004), and
/// what may be deducted from it when it is paid (A-139, S-007).
extension PostingPlanner {
  /// What the entry is settled with changes the receivables line, which is the last.
  mutating func settle(
    _ customer: inout CustomerPosting, _ lines: inout [TransactionLine], in company: Company
  ) throws(PostingError) {
    guard let request = try applicationRequest(for: customer, in: company) else { return }
    do throws(BookkeepingFault) {
      customer.application = try CustomerApplication(
        customer, isCredit ? .creditMemo : .invoice, on: header.postingDate, request,
        in: company.books)
      guard let application = customer.application, let receivables = lines.popLast() else {
        return
      }
      lines += try application.receivablesLines(receivables, in: company.books)
      if isCredit { noteKeptDiscounts(application, in: company) }
    } catch {
      throw .bookkeeping(error)
    }
  }

  private mutating func noteKeptDiscounts(
    _ application: CustomerApplication, in company: Company
  ) {
    for (entryNo, discount) in application.wholeDiscounts(in: company.books) {
      guard let entry = company.books.customerEntries.entry(entryNo) else { continue }
      plan.notes.append(
        PostingNote(
          "N-QUIRK",
          "\(entry.documentNo) keeps its whole payment discount of "
            + "\(discount.text(minimumPlaces: 2)), though less of it is owed (X-13)"))
    }
  }

  /// What the document asks to be settled with; mostly nothing.
  private func applicationRequest(
    for posting: CustomerPosting, in company: Company
  ) throws(PostingError) -> ApplicationRequest? {
    guard !posting.amount.isZero else { return nil }
    var request = ApplicationRequest()
    request.allowsOldest = header.balAccountNo.isBlank
    if !header.appliesToDocNo.isBlank {
      request.named = try company.openEntry(
        of: header.appliesToDocNo, header.appliesToDocType, customer: posting.customerNo)
    } else if !header.appliesToID.isBlank {
      request.appliesToID = header.appliesToID
    } else if !request.allowsOldest
      || company.books.customers.row(posting.customerNo)?.applicationMethod != .applyToOldest
    {
      return nil
    }
    return request
  }

  // MARK: Payment discount and tolerance

  /// Until when the discount may still be given: the discount date and the days of grace (S-007).
  func discountToleranceDate(in company: Company) throws(PostingError) -> CalendarDate {
    let (date, grace) = (
      header.pmtDiscountDate, company.books.generalLedgerSetup.paymentDiscountGracePeriod
    )
    guard !date.isBlank, grace != .blank else { return date }
    guard let end = grace.date(from: date) else {
      throw .record(
        .field(
          "Payment Discount Grace Period", text: "is outside the calendar",
          company.books.generalLedgerSetup.reference))
    }
    return end
  }

  /// The payment discount of a document, of the amount with or without VAT.
  func paymentDiscount(
    until end: CalendarDate, in company: Company
  ) throws(PostingError) -> Amount {
    let percent = header.paymentDiscountPercent
    guard end.isBlank || end >= header.postingDate, !percent.isZero,
      !totals.local.amountIncludingVAT.isZero
    else { return .zero }
    let (foreign, precision) = (totals.foreign.amountIncludingVAT, money.amount)
    guard company.books.generalLedgerSetup.pmtDiscExclVAT else {
      return try numbers { () throws(NumberFault) in
        try foreign.share(percent, rounded: precision)
      }
    }
    let local = totals.local
    return try numbers { () throws(NumberFault) in
      try local.amount.share(
        percent, of: foreign, per: local.amountIncludingVAT, rounded: precision)
    }
  }

  /// How much less than what is owed may be accepted; mostly nothing.
  func tolerance(
    of posting: CustomerPosting, in company: Company
  ) throws(PostingError) -> Amount {
    let setup = company.books.generalLedgerSetup
    guard
      !header.currencyCode.isBlank || !setup.paymentTolerancePercent.isZero
        || !setup.maxPaymentToleranceAmount.isZero
    else { return .zero }
    do throws(NumberFault) {
      return try company.books.maxPaymentTolerance(of: posting, isCredit: isCredit)
    } catch {
      throw .bookkeeping(.number(error))
    }
  }
}
