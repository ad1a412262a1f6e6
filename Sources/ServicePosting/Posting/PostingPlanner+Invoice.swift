import Accounting

/// The invoice in the general, VAT and customer ledgers.
extension PostingPlanner {
  mutating func postInvoice(in company: Company) throws(PostingError) {
    try requireNoPayment(in: company)
    var lines: [TransactionLine] = []
    lines.reserveCapacity(buffer.lines.count * 2 + 1)
    for place in buffer.postingOrder {
      try append(buffer.lines, place, to: &lines, in: company)
    }
    try requireUnusedNumber(in: company)
    lines.append(try receivablesLine(in: company))
    var customer = try customerPosting()
    if isCredit {
      for place in lines.indices { lines[place] = lines[place].turned }
      customer = customer.turned
    }
    try settle(&customer, &lines, in: company)
    do throws(BookkeepingFault) {
      plan.journal.append(
        try BalancedTransaction(
          transactionHeader(in: company), lines, customer: customer, in: company.books,
          dimensionSets: dimensionSets))
    } catch {
      throw .bookkeeping(error)
    }
  }

  /// What the entry is settled with changes the receivables line, which is the last.
  private func settle(
    _ customer: inout CustomerPosting, _ lines: inout [TransactionLine], in company: Company
  ) throws(PostingError) {
    let entries = try entriesToApply(to: customer, in: company)
    guard !entries.isEmpty, let receivables = lines.popLast() else { return }
    do throws(BookkeepingFault) {
      customer.application = try CustomerApplication(
        customer, on: header.postingDate, to: entries, in: company.books)
    } catch {
      throw .bookkeeping(error)
    }
    lines += customer.application?.receivablesLines(receivables) ?? [receivables]
  }

  private func requireUnusedNumber(in company: Company) throws(PostingError) {
    guard !plan.request.isPreview else { return }
    if isCredit, company.creditMemos[plan.creditMemoNo] != nil {
      throw .bookkeeping(.documentNoUsed(.creditMemo, plan.creditMemoNo))
    }
    if company.invoices[plan.invoiceNo] != nil {
      throw .bookkeeping(.documentNoUsed(.invoice, plan.invoiceNo))
    }
  }

  /// A payment method with an account of its own pays the invoice when it is posted.
  private func requireNoPayment(in company: Company) throws(PostingError) {
    guard !header.paymentMethodCode.isBlank,
      let method = company.books.paymentMethods[header.paymentMethodCode],
      !method.balAccountNo.isBlank
    else { return }
    throw .notModelled("payments by Payment Method \(method.code) with an invoice")
  }

  private func transactionHeader(in company: Company) -> TransactionHeader {
    var transaction = TransactionHeader(
      postingDate: header.postingDate, documentDate: header.documentDate,
      documentType: isCredit ? .creditMemo : .invoice,
      documentNo: isCredit ? plan.creditMemoNo : plan.invoiceNo,
      description: header.postingDescription,
      sourceCode: company.books.sourceCodeSetup.serviceManagement,
      userID: plan.request.user, creationDate: plan.request.workDate)
    transaction.externalDocumentNo = header.externalDocumentNo
    transaction.sourceType = .customer
    transaction.sourceNo = header.billToCustomerNo
    transaction.currencyCode = header.currencyCode
    transaction.countryRegionCode = header.vatCountryRegionCode
    transaction.vatRegistrationNo = header.vatRegistrationNo
    transaction.isCorrection = header.correction
    return transaction
  }

  private func receivablesLine(in company: Company) throws(PostingError) -> TransactionLine {
    let code = header.customerPostingGroup
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

  private func customerPosting() throws(PostingError) -> CustomerPosting {
    let amount = totals.foreign.amountIncludingVAT
    let discountHolds =
      header.pmtDiscountDate.isBlank || header.pmtDiscountDate >= header.postingDate
    let (percent, precision) = (header.paymentDiscountPercent, money.amount)
    let discount = try numbers { () throws(NumberFault) in
      discountHolds ? try amount.share(percent, rounded: precision) : Amount.zero
    }
    var posting = CustomerPosting(
      customerNo: header.billToCustomerNo, sellToCustomerNo: header.customerNo, amount: amount,
      amountLCY: totals.local.amountIncludingVAT, salesLCY: totals.local.amount,
      profitLCY: totals.local.amount - totals.costLCY,
      invDiscountLCY: totals.local.invDiscountAmount,
      customerPostingGroup: header.customerPostingGroup, dueDate: header.dueDate,
      pmtDiscountDate: header.pmtDiscountDate, pmtDiscPossible: discount,
      currencyFactor: money.currency.isBlank ? .one : header.currencyFactor,
      paymentTermsCode: header.paymentTermsCode,
      paymentMethodCode: header.paymentMethodCode, salespersonCode: header.salespersonCode)
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
