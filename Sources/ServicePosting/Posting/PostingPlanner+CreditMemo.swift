import Accounting

/// What is different for a credit memo: nothing is shipped, all signs are turned, and neither
/// orders nor shipments change.
extension PostingPlanner {
  var isCredit: Bool { header.documentType == .creditMemo }

  /// A credit memo is posted whole, and ships nothing; if one of its lines is of a service
  /// contract, all are.
  mutating func prepareCreditMemo(in company: Company) throws(PostingError) {
    let checks = PostingChecks(document: document, request: plan.request)
    let isOfContract = document.lines.contains { !$0.content.contractNo.isBlank }
    for place in selection.places {
      try refreshStandardCost(ofLineAt: place, in: company)
      let line = document.lines[place]
      if isOfContract, !line.isText, !line.content.systemCreatedEntry,
        line.content.contractNo.isBlank
      {
        throw .record(
          .mustHaveValue(field: "Contract No.", document.reference(toLine: line.lineNo)))
      }
      try checks.requireUnit(ofLineAt: place)
      try require(.zero, "Qty. to Ship", line.quantities.toShip, of: line)
      try require(
        line.quantities.quantity, "Qty. to Invoice", line.quantities.toInvoice, of: line)
    }
  }

  /// All journals and ledgers of a line but the general ledger.
  mutating func postCredit(of posting: LinePosting, in company: Company) throws(PostingError) {
    try requireNoOtherLine(of: posting)
    if posting.invoices { try appendCreditEntries(of: posting, in: company) }
    switch posting.content.type {
    case .item where posting.invoices: try postReturn(of: posting, in: company)
    case .resource: try postUndoneHours(of: posting, in: company)
    case .item, .text, .cost, .glAccount: break
    }
    if posting.content.type != .text, posting.invoices {
      try buffer.add(posting, money, in: company)
    }
    appendCreditMemoLine(posting)
  }

  /// No two lines may settle the same service entry.
  func requireNoOtherLine(of posting: LinePosting) throws(PostingError) {
    let entryNo = posting.content.applToServiceEntry
    guard entryNo != 0 else { return }
    let other = document.lines.first {
      $0.lineNo != posting.lineNo && $0.content.applToServiceEntry == entryNo
    }
    if let other { throw .serviceEntryTwice(lineNo: other.lineNo, asLine: posting.lineNo) }
  }

  /// An invoice cannot settle an entry that an invoice or credit memo closed (ServDocumentsMgt:
  /// CheckIfServDuplicateLine). BC names a quote, because it looks at a line that it did not find.
  func requireNotInvoiced(of posting: LinePosting, in company: Company) throws(PostingError) {
    guard header.documentType == .invoice,
      let entry = company.serviceEntries.entry(posting.content.applToServiceEntry), !entry.open,
      entry.documentType == .invoice || entry.documentType == .creditMemo
    else { return }
    throw .serviceEntryInvoiced(lineNo: posting.lineNo, document: header.no)
  }

  mutating func appendCreditMemoLine(_ posting: LinePosting) {
    creditMemoLines.append(
      ServiceCreditMemoLine(
        lineNo: posting.lineNo, sharedContent: posting.line.sharedContent,
        quantity: posting.quantities.toInvoice, quantityBase: posting.base.toInvoice,
        amounts: posting.amounts))
  }

  mutating func makeCreditMemo(in company: Company) {
    plan.creditMemo = ServiceCreditMemo(
      no: plan.creditMemoNo, sharedHeader: document.sharedHeader,
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: plan.request.user,
      custLedgerEntryNo: plan.journal.customerEntries.first?.entryNo ?? 0,
      lines: creditMemoLines.sorted { $0.lineNo < $1.lineNo }, vatGroups: postedGroups)
  }

  // MARK: Items and hours

  /// What comes back into stock, at the cost of the line.
  private mutating func postReturn(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let item = try ServiceDocument.record(posting.content.no, company.books.items)
    if item.blocked { throw .itemBlocked(item.no) }
    var line = try itemLine(
      posting, item, .sale, quantity: -posting.base.toInvoice, invoiced: -posting.base.toInvoice,
      isInvoice: true, in: company)
    line.documentType = .serviceCreditMemo
    line.documentNo = plan.creditMemoNo
    line.valueDocumentType = .serviceCreditMemo
    line.valueDocumentNo = plan.creditMemoNo
    try fillActual(&line, posting, part: posting.quantities.toInvoice)
    line.salesAmount = -line.salesAmount
    line.discountAmount = -line.discountAmount
    try requireOriginalEntries(of: posting, in: company)
    posting.itemEntryNo = try post(line, posting, in: company)
  }

  /// Pieces at standard cost come back at what their card says on the day, whatever they cost when
  /// they left (ServDocumentsMgt: PostDocumentLines).
  private mutating func refreshStandardCost(
    ofLineAt place: Int, in company: Company
  ) throws(PostingError) {
    let edit = LineEdit(document: document, place: place, money: money)
    guard edit.isStandardReturn(in: company) else { return }
    try document.takeItemCost(at: place, in: company)
  }

  /// Where costs are to be reversed exactly, every line or number says with which entry its pieces
  /// left.
  private func requireOriginalEntries(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    guard company.books.salesReceivablesSetup.exactCostReversingMandatory else { return }
    let field = "Appl.-from Item Entry"
    for number in posting.numbers where number.applFromItemEntry == 0 {
      throw .record(
        .mustHaveValue(
          field: field,
          RecordReference(
            "Reservation Entry",
            [("Serial No.", "\(number.serialNo)"), ("Lot No.", "\(number.lotNo)")])))
    }
    guard posting.numbers.isEmpty, posting.content.applFromItemEntry == 0 else { return }
    throw .record(.mustHaveValue(field: field, document.reference(toLine: posting.lineNo)))
  }

  /// Hours are first given back as usage, then as sale.
  private mutating func postUndoneHours(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    let resource = try ServiceDocument.record(posting.content.no, company.books.resources)
    let (quantity, amount) = (posting.quantities.toInvoice, posting.amountsLCY.amount)
    // BC divides by the quantity without looking.
    guard posting.invoices else { throw .bookkeeping(.number(.divisionByZero)) }
    let price = try numbers { () throws(NumberFault) in try UnitPrice(amount, per: quantity) }
    try post(
      resource, .usage, plan.creditMemoNo, -quantity, price, -amount, posting, in: company)
    try post(
      resource, .sale, plan.creditMemoNo, quantity, -price, amount, posting, in: company)
  }
}
