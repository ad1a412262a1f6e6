import Accounting

/// A document that names an account to pay it is paid as soon as it is posted (S-016, A-126).
extension PostingPlanner {
  /// The payment, or what is paid back: a transaction of its own in the register of the document.
  mutating func postPayment(in company: Company) throws(PostingError) {
    guard let owed = plan.journal.lastCustomerEntry else { return }
    let type = isCredit ? EntryDocumentType.refund : .payment
    var posting = try payment(of: owed, in: company)
    var transaction = transactionHeader(in: company)
    transaction.documentType = type
    var receivables = try receivablesLine(in: company)
    receivables.amount = posting.amountLCY
    receivables.sourceCurrencyAmount = posting.amount
    var lines = [try balancingLine(against: posting, in: company)]
    do throws(BookkeepingFault) {
      if owed.state.isOpen {
        var request = ApplicationRequest()
        request.named = owed
        request.allowsOldest = false
        posting.application = try CustomerApplication(
          posting, type, on: header.postingDate, request, in: company.books)
      }
      lines +=
        try posting.application?.receivablesLines(receivables, in: company.books)
        ?? [receivables]
      plan.journal.join(
        try BalancedTransaction(
          transaction, lines, customer: posting, in: company.books,
          dimensionSets: dimensionSets))
    } catch {
      throw .bookkeeping(error)
    }
    notePayment(posting, owed)
  }

  /// What is owed without the discount, with the other sign; in local currency the discount is
  /// converted for itself.
  private func payment(
    of owed: OpenCustomerEntry, in company: Company
  ) throws(PostingError) -> CustomerPosting {
    let discount = owed.state.remainingPmtDiscPossible
    let (entry, precision) = (owed.entry, money.local)
    let local = try numbers { () throws(NumberFault) in
      try entry.originalCurrencyFactor.local(discount, rounded: precision)
    }
    var posting = CustomerPosting(
      customerNo: entry.customerNo, sellToCustomerNo: entry.sellToCustomerNo,
      amount: discount - entry.originalAmount, amountLCY: local - entry.originalAmountLCY,
      salesLCY: .zero, profitLCY: .zero, invDiscountLCY: .zero,
      customerPostingGroup: entry.customerPostingGroup, dueDate: .blank, pmtDiscountDate: .blank,
      pmtDiscPossible: .zero, currencyFactor: entry.originalCurrencyFactor,
      paymentTermsCode: .blank, paymentMethodCode: .blank,
      salespersonCode: entry.salespersonCode)
    posting.yourReference = entry.yourReference
    posting.currencyCode = entry.currencyCode
    posting.appliesToDocType = entry.documentType
    return posting
  }

  /// The account that pays, which is posted before the customer (D-16).
  private func balancingLine(
    against posting: CustomerPosting, in company: Company
  ) throws(PostingError) -> TransactionLine {
    let (type, no, currency) = (header.balAccountType, header.balAccountNo, header.currencyCode)
    let account = try records { () throws(RecordFault) in
      try company.books.balancingAccount(type, no, currency: currency)
    }
    var line = TransactionLine(
      account: account, reason: .balancingAccount, amount: -posting.amountLCY,
      dimensionSetID: header.dimensionSetID)
    line.sourceCurrencyAmount = -posting.amount
    return line
  }

  private mutating func notePayment(_ posting: CustomerPosting, _ owed: OpenCustomerEntry) {
    let paid = posting.amount.magnitude.text(minimumPlaces: 2)
    let discount = owed.state.remainingPmtDiscPossible
    let taken =
      discount.isZero
      ? "" : " and a payment discount of \(discount.magnitude.text(minimumPlaces: 2))"
    plan.notes.append(
      PostingNote(
        "N-PAID",
        "\(isCredit ? "paid back" : "paid") \(paid) by \(header.balAccountType.caption) "
          + "\(header.balAccountNo)\(taken)"))
  }
}
