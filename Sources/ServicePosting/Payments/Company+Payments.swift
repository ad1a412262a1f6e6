public import Accounting

extension Company {
  /// Posts money that a customer pays or gets back, and settles with it what is named, marked or
  /// oldest (BC's cash receipt journal; rules S-001 to S-015).
  ///
  /// - Parameters:
  ///   - type: `.payment` or `.refund`.
  ///   - assignments: fields of the journal line; without an amount, what is left of the document
  ///     that is named is paid, less the discount that may be taken.
  /// - Throws: `PostingError`, and then nothing was posted.
  @discardableResult
  public mutating func postPayment(
    _ type: EntryDocumentType, customer no: Code, _ assignments: [Assignment],
    _ context: EditContext
  ) throws(PostingError) -> PostedPayment {
    let customer = try ServiceDocument.record(no, books.customers).record
    var line = CustomerPayment(key: no)
    line.postingDate = context.workDate
    line.documentNo = type == .refund ? "REFUND" : "PAYMENT"
    line.description = customer.name
    line.currencyCode = customer.currencyCode
    try RecordWriting.write(assignments, to: &line, CustomerPayment.description.fields, in: self)
    line.amount = try typedAmount(line)
    if line.documentDate.isBlank { line.documentDate = line.postingDate }
    let named = try namedEntry(&line, type)
    try require(line, type, of: customer, context)
    var request = ApplicationRequest()
    request.named = named
    request.appliesToID = line.appliesToID
    var draft = JournalDraft(following: books)
    var sets = books.dimensionSets
    do throws(BookkeepingFault) {
      try draft.append(
        paymentTransaction(line, type, of: customer, request, context, &sets))
    } catch {
      throw .bookkeeping(error)
    }
    books.dimensionSets = sets
    books.apply(draft)
    version += 1
    return posted(draft)
  }

  /// The amount as the journal takes it, rounded: a ledger takes no other.
  private func typedAmount(_ line: CustomerPayment) throws(PostingError) -> Amount {
    let precision: RoundingPrecision
    do throws(RecordFault) {
      precision = try books.amountPrecision(of: line.currencyCode)
    } catch {
      throw .record(error)
    }
    return line.amount.rounded(to: precision)
  }

  /// The entry that is named; a line without an amount takes its currency and what is left of it.
  private func namedEntry(
    _ line: inout CustomerPayment, _ type: EntryDocumentType
  ) throws(PostingError) -> OpenCustomerEntry? {
    guard !line.appliesToDocNo.isBlank else { return nil }
    let open = try openEntry(
      of: line.appliesToDocNo, line.appliesToDocType, customer: line.accountNo)
    guard open.entry.postingDate <= line.postingDate else {
      throw .bookkeeping(
        .appliedToLater(
          type, line.documentNo, to: open.entry.documentType, open.entry.documentNo))
    }
    guard line.amount.isZero else { return open }
    line.currencyCode = open.entry.currencyCode
    let discount = open.state.remainingPmtDiscPossible
    let takesDiscount = !discount.isZero && line.postingDate <= open.entry.pmtDiscountDate
    let least = takesDiscount ? open.state.remainingAmount - discount : open.state.remainingAmount
    let toApply = open.state.amountToApply
    line.amount =
      toApply.isZero || takesDiscount && toApply.magnitude >= least.magnitude ? -least : -toApply
    return open
  }

  // MARK: Checks

  private func require(
    _ line: CustomerPayment, _ type: EntryDocumentType, of customer: Customer,
    _ context: EditContext
  ) throws(PostingError) {
    let record = line.reference
    guard !line.postingDate.isBlank else {
      throw .record(.mustHaveValue(field: "Posting Date", record))
    }
    guard allowsPosting(on: line.postingDate, by: context.user) else {
      throw .record(
        .field("Posting Date", text: "is not within your range of allowed posting dates", record))
    }
    for (field, isBlank) in [
      ("Document No.", line.documentNo.isBlank), ("Amount", line.amount.isZero),
      ("Bal. Account No.", line.balAccountNo.isBlank),
    ] where isBlank {
      throw .record(.mustHaveValue(field: field, record))
    }
    guard line.amount.isNegative == (type == .payment) else {
      let sign = type == .payment ? "must be negative" : "must be positive"
      throw .record(.field("Amount", text: sign, record))
    }
    try requireBalancingAccount(line)
    if customer.privacyBlocked { throw .bookkeeping(.customerPrivacyBlocked(customer.no)) }
    if customer.blocked == .all {
      throw .bookkeeping(.customerBlocked(customer.no, customer.blocked))
    }
    guard !customer.customerPostingGroup.isBlank else {
      throw .record(.mustHaveValue(field: "Customer Posting Group", customer.reference))
    }
    if books.salesReceivablesSetup.extDocNoMandatory, line.externalDocumentNo.isEmpty {
      throw .record(.mustHaveValue(field: "External Document No.", record))
    }
  }

  /// An account that people may name themselves, without VAT of its own.
  private func requireBalancingAccount(_ line: CustomerPayment) throws(PostingError) {
    guard line.balAccountType == .glAccount else { return }
    let account = try ServiceDocument.record(line.balAccountNo, books.glAccounts)
    try requireDirectPosting(line.balAccountNo)
    guard account.genPostingType == .blank else {
      throw .record(
        .mustBeEqual(
          field: "Gen. Posting Type", expected: "", account.reference,
          current: account.genPostingType.caption))
    }
  }

  // MARK: Entries

  private func paymentTransaction(
    _ line: CustomerPayment, _ type: EntryDocumentType, of customer: Customer,
    _ request: ApplicationRequest, _ context: EditContext, _ sets: inout DimensionSets
  ) throws(BookkeepingFault) -> BalancedTransaction {
    var posting = try customerPosting(line, of: customer)
    let account: Code
    var receivables: TransactionLine
    do throws(RecordFault) {
      account = try books.balancingAccount(
        line.balAccountType, line.balAccountNo, currency: line.currencyCode)
      let group = try books.customerPostingGroups.find(customer.customerPostingGroup)
      receivables = TransactionLine(
        account: try group.account(for: .receivablesAccount), reason: .receivablesAccount,
        amount: posting.amountLCY)
      try books.requirePostable(receivables.account)
    } catch {
      throw .record(error)
    }
    let set = dimensionSet(
      inheriting: 0,
      from: [
        DimensionSource(.customer, customer.no),
        DimensionSource(.salesperson, customer.salespersonCode),
        DimensionSource(.glAccount, account),
      ], in: &sets)
    receivables.dimensionSetID = set
    receivables.isReceivables = true
    receivables.sourceCurrencyAmount = posting.amount
    var balancing = TransactionLine(
      account: account, reason: .balancingAccount, amount: -posting.amountLCY,
      dimensionSetID: set)
    balancing.sourceCurrencyAmount = -posting.amount
    posting.application = try CustomerApplication(
      posting, type, on: line.postingDate, request, in: books)
    let owed =
      try posting.application?.receivablesLines(receivables, in: books) ?? [receivables]
    return try BalancedTransaction(
      header(line, type, context), [balancing] + owed, customer: posting, in: books,
      dimensionSets: sets)
  }

  private func customerPosting(
    _ line: CustomerPayment, of customer: Customer
  ) throws(BookkeepingFault) -> CustomerPosting {
    let factor = try books.currencyFactor(of: line.currencyCode, on: line.postingDate)
    let precision =
      RoundingPrecision(books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
    let local: Amount
    do throws(NumberFault) {
      local = try factor.local(line.amount, rounded: precision)
    } catch {
      throw .number(error)
    }
    var posting = CustomerPosting(
      customerNo: customer.no, sellToCustomerNo: customer.no, amount: line.amount,
      amountLCY: local, salesLCY: .zero, profitLCY: .zero, invDiscountLCY: .zero,
      customerPostingGroup: customer.customerPostingGroup, dueDate: line.documentDate,
      pmtDiscountDate: .blank, pmtDiscPossible: .zero, currencyFactor: factor,
      paymentTermsCode: .blank, paymentMethodCode: .blank,
      salespersonCode: customer.salespersonCode)
    posting.currencyCode = line.currencyCode
    posting.appliesToDocType = line.appliesToDocType
    return posting
  }

  private func header(
    _ line: CustomerPayment, _ type: EntryDocumentType, _ context: EditContext
  ) -> TransactionHeader {
    var header = TransactionHeader(
      postingDate: line.postingDate, documentDate: line.documentDate, documentType: type,
      documentNo: line.documentNo, description: line.description,
      sourceCode: books.sourceCodeSetup.cashReceiptJournal, userID: context.user,
      creationDate: context.workDate)
    header.externalDocumentNo = line.externalDocumentNo
    header.sourceType = .customer
    header.sourceNo = line.accountNo
    header.currencyCode = line.currencyCode
    return header
  }

  // MARK: What was posted

  private func posted(_ draft: JournalDraft) -> PostedPayment {
    let entry = draft.customerEntries.first
    let number = entry?.entryNo ?? 0
    var notes: [PostingNote] = []
    for row in draft.detailedCustomerEntries where row.entryType != .initialEntry {
      if row.entryType == .application, row.custLedgerEntryNo == number { continue }
      notes.append(note(row))
    }
    let currency = entry?.currencyCode ?? .blank
    return PostedPayment(
      entryNo: number, amount: entry?.originalAmount ?? .zero,
      currency: currency.isBlank ? books.generalLedgerSetup.lcyCode : currency,
      documentNo: entry?.documentNo ?? .blank,
      rows: [
        PostingPlan.NewRows(draft.glEntries), PostingPlan.NewRows(draft.customerEntries),
        PostingPlan.NewRows(draft.detailedCustomerEntries),
        PostingPlan.NewRows(draft.glRegisters),
      ].compactMap(\.self), notes: notes)
  }

  private func note(_ row: DetailedCustomerLedgerEntry) -> PostingNote {
    guard row.entryType == .application,
      let entry = books.customerEntries.entry(row.custLedgerEntryNo)
    else {
      let amount = row.amount.isZero ? row.amountLCY : row.amount
      return PostingNote(
        "N-SETTLED", "\(row.entryType.caption): \(amount.magnitude.text(minimumPlaces: 2))")
    }
    let left = books.customerEntryStates[row.custLedgerEntryNo]?.remainingAmount ?? .zero
    let rest =
      left.isZero ? "closed" : "\(left.magnitude.text(minimumPlaces: 2)) remain"
    return PostingNote(
      "N-SETTLED",
      "\(row.amount.magnitude.text(minimumPlaces: 2)) applied to \(entry.documentType.caption) "
        + "\(entry.documentNo): \(rest)")
  }
}
