import Accounting

/// The invoice in the general, VAT and customer ledgers.
extension PostingPlanner {
  mutating func postInvoice(in company: Company) throws(PostingError) {
    var lines: [TransactionLine] = []
    lines.reserveCapacity(buffer.lines.count * 2 + 1)
    for place in buffer.postingOrder {
      try append(buffer.lines, place, to: &lines, in: company)
    }
    for line in lines where leavesDimensions {
      try requireDimensions(line.dimensionSetID, in: .general, company)
    }
    try requireUnusedNumber(in: company)
    try requireExternalNumberOfEntry(in: company)
    try requirePostingGroup(in: company)
    lines.append(try receivablesLine(in: company))
    var customer = try customerPosting(in: company)
    if isCredit {
      for place in lines.indices { lines[place] = lines[place].turned }
      customer = customer.turned
    }
    customer.maxPaymentTolerance = try tolerance(of: customer, in: company)
    try settle(&customer, &lines, in: company)
    do throws(BookkeepingFault) {
      plan.journal.append(
        try BalancedTransaction(
          transactionHeader(in: company), lines, customer: customer, in: company.books,
          dimensionSets: dimensionSets))
    } catch {
      throw .bookkeeping(error)
    }
    if !header.balAccountNo.isBlank { try postPayment(in: company) }
  }

  private func requireUnusedNumber(in company: Company) throws(PostingError) {
    guard !plan.request.isPreview else { return }
    // What only fills a gap of the series has no entry; it is in the way of the posted header.
    if isCredit, company.creditMemos.contains(plan.creditMemoNo),
      company.creditMemos[plan.creditMemoNo]?.custLedgerEntryNo != 0
    {
      throw .bookkeeping(.documentNoUsed(.creditMemo, plan.creditMemoNo))
    }
    if company.invoices.contains(plan.invoiceNo),
      company.invoices[plan.invoiceNo]?.custLedgerEntryNo != 0
    {
      throw .bookkeeping(.documentNoUsed(.invoice, plan.invoiceNo))
    }
  }

  func transactionHeader(in company: Company) -> TransactionHeader {
    var transaction = TransactionHeader(
      postingDate: header.postingDate, documentDate: header.documentDate,
      documentType: isCredit ? .creditMemo : .invoice,
      documentNo: isCredit ? plan.creditMemoNo : plan.invoiceNo,
      description: header.postingDescription,
      sourceCode: company.books.sourceCodeSetup.serviceManagement,
      userID: plan.request.user, creationDate: plan.request.workDate)
    transaction.vatDate = header.vatDate
    transaction.externalDocumentNo = header.externalDocumentNo
    transaction.sourceType = .customer
    transaction.sourceNo = header.billToCustomerNo
    transaction.currencyCode = header.currencyCode
    transaction.countryRegionCode = header.vatCountryRegionCode
    transaction.vatRegistrationNo = header.vatRegistrationNo
    transaction.isEU3PartyTrade = header.eu3PartyTrade
    transaction.reasonCode = header.reasonCode
    transaction.noSeries = header.postingNoSeries
    transaction.isCorrection = header.correction
    return transaction
  }

  func receivablesLine(in company: Company) throws(PostingError) -> TransactionLine {
    let code = header.customerPostingGroup
    guard totals.local.amountIncludingVAT.isWithinLimit,
      totals.foreign.amountIncludingVAT.isWithinLimit
    else { throw .bookkeeping(.number(.tooLarge)) }
    let account = try records { () throws(RecordFault) in
      let group = try company.books.customerPostingGroups.find(code)
      let account = try group.account(for: .receivablesAccount)
      try company.books.requirePostable(account)
      return account
    }
    var line = TransactionLine(
      account: account, reason: .receivablesAccount, amount: totals.local.amountIncludingVAT,
      dimensionSetID: header.dimensionSetID)
    line.sourceCurrencyAmount = totals.foreign.amountIncludingVAT
    line.isReceivables = true
    return line
  }

  /// Without a due date the amount is due at once (GenJnlPostLine).
  private var dueDate: CalendarDate {
    header.dueDate.isBlank ? header.postingDate : header.dueDate
  }

  private func customerPosting(in company: Company) throws(PostingError) -> CustomerPosting {
    let amount = totals.foreign.amountIncludingVAT
    let toleranceDate = try discountToleranceDate(in: company)
    var posting = CustomerPosting(
      customerNo: header.billToCustomerNo, sellToCustomerNo: header.customerNo, amount: amount,
      amountLCY: totals.local.amountIncludingVAT, salesLCY: totals.local.amount,
      profitLCY: totals.local.amount - totals.costLCY,
      invDiscountLCY: totals.local.invDiscountAmount,
      customerPostingGroup: header.customerPostingGroup, dueDate: dueDate,
      pmtDiscountDate: header.pmtDiscountDate,
      pmtDiscPossible: try paymentDiscount(until: toleranceDate, in: company),
      currencyFactor: money.currency.isBlank ? .one : header.currencyFactor,
      paymentTermsCode: header.paymentTermsCode,
      paymentMethodCode: header.paymentMethodCode, salespersonCode: header.salespersonCode)
    posting.pmtDiscToleranceDate = toleranceDate
    posting.yourReference = header.yourReference
    posting.currencyCode = header.currencyCode
    posting.appliesToDocType = header.appliesToDocType
    return posting
  }

  // MARK: Invoice rounding

  /// The line that brings the total to the rounding precision.
  mutating func appendRoundingLine(in company: Company) throws(PostingError) {
    guard
      let rounding = try RoundingLine(
        for: totals.foreign.amountIncludingVAT, of: document, in: company, money, &dimensionSets)
    else { return }
    let posting = LinePosting(rounding.line)
    posting.isRounding = true
    posting.amounts = rounding.line.amounts
    try numbers { () throws(NumberFault) in
      posting.amountsLCY = try totals.add(posting.amounts, money)
    }
    if isCredit {
      try postCredit(of: posting, in: company)
    } else {
      try buffer.add(posting, money, in: company)
      appendInvoiceLine(posting)
    }
    plan.notes.append(
      PostingNote(
        "N-ROUNDED",
        "invoice rounding of \(rounding.rest.text(minimumPlaces: 2)) on "
          + "\(rounding.line.content.no)"))
  }
}
