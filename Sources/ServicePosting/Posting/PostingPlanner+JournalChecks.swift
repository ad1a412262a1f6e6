import Accounting

/// What the journals ask of the lines that reach them, beyond the checks of the document.
extension PostingPlanner {
  /// An item that has variants may have to be posted with one.
  func requireVariant(
    of posting: LinePosting, in company: Company
  ) throws(PostingError) {
    guard !company.books.itemVariants.isEmpty, posting.content.type == .item,
      posting.content.variantCode.isBlank,
      let item = company.books.items.row(posting.content.no), company.books.requiresVariant(item)
    else { return }
    throw .record(
      .mustHaveValue(field: "Variant Code", document.reference(toLine: posting.lineNo)))
  }

  /// A location may want to know the bin of everything it stocks; lines have none, as bins are not
  /// modelled.
  func requireBin(of posting: LinePosting, in company: Company) throws(PostingError) {
    guard posting.content.type == .item, !posting.quantities.quantity.isZero,
      let location = company.books.locations[posting.content.locationCode], location.binMandatory,
      header.documentType != .order || !location.directedPutAwayAndPick,
      company.books.items.row(posting.content.no)?.type == .inventory
    else { return }
    throw .record(
      .mustHaveValue(field: "Bin Code", document.reference(toLine: posting.lineNo)))
  }

  /// A variant that was blocked after it was entered stops what ships.
  func requireUnblockedVariant(
    of line: borrowing ServiceLine, in company: Company
  ) throws(PostingError) {
    guard !company.books.itemVariants.isEmpty,
      let variant = company.books.itemVariants[Pair(line.content.no, line.content.variantCode)]
    else { return }
    try variant.requireUnblocked(for: document.header.documentType)
  }

  /// Lines that were chosen keep dates of their own, which the item and resource journals test.
  func requireJournalDate(_ date: CalendarDate, in company: Company) throws(PostingError) {
    guard plan.request.lines != nil,
      !company.allowsPosting(on: date, by: plan.request.user)
    else { return }
    throw .bookkeeping(.postingDateNotAllowed)
  }

  /// The general journal tests the dates of the invoice: that of posting, which the checks of the
  /// document have mostly done, and that of VAT if there is anything to tax.
  func requireInvoiceDates(in company: Company) throws(PostingError) {
    if plan.request.lines != nil,
      !company.allowsPosting(on: header.postingDate, by: plan.request.user)
    {
      throw .record(
        .field(
          "Posting Date", text: "is not within your range of allowed posting dates",
          Self.journalLine("Gen. Journal Line")))
    }
    guard !buffer.lines.isEmpty,
      !company.allowsVATDate(header.vatDate, by: plan.request.user)
    else { return }
    throw .vatDateNotAllowed
  }

  /// The customer's entry may need the customer's number for the document (S-017).
  func requireExternalNumberOfEntry(in company: Company) throws(PostingError) {
    guard company.books.salesReceivablesSetup.extDocNoMandatory,
      header.externalDocumentNo.isEmpty
    else { return }
    throw .record(
      .mustHaveValue(field: "External Document No.", Self.journalLine("Gen. Journal Line")))
  }

  /// Another posting group than the customer's is for customers that allow it, if the setup of
  /// sales looks at that.
  func requirePostingGroup(in company: Company) throws(PostingError) {
    guard company.books.salesReceivablesSetup.allowMultiplePostingGroups,
      let customer = company.books.customers.row(header.billToCustomerNo)?.record,
      customer.customerPostingGroup != header.customerPostingGroup
    else { return }
    try customer.requireSeveralGroups()
  }

  /// Dimensions of a line that must not stand together or are blocked, where the checks of the
  /// document did not look (ItemJnlCheckLine, ResJnlCheckLine, GenJnlCheckLine: CheckDimensions).
  func requireDimensions(
    _ setID: Int, in journal: JournalKind, _ company: Company
  ) throws(PostingError) {
    guard leavesDimensions, setID != 0 else { return }
    let choices = dimensionSets.choices(of: setID)
    if let fault = company.books.dimensionCombinationFault(choices) {
      throw .bookkeeping(.dimensionCombination(journal, fault))
    }
    if let fault = company.books.dimensionValueFault(choices) {
      throw .bookkeeping(.dimensions(fault))
    }
  }

  /// A setup may want a location for everything that leaves stock.
  func requireLocation(of line: borrowing ItemJournalLine, in company: Company) throws(PostingError)
  {
    guard company.books.inventorySetup.locationMandatory, line.locationCode.isBlank,
      line.item.type == .inventory, !line.quantity.isZero
    else { return }
    throw .record(
      .mustHaveValue(field: "Location Code", Self.journalLine("Item Journal Line")))
  }

  /// The line of a journal that the posting makes for itself has a blank key.
  private static func journalLine(_ table: String) -> RecordReference {
    RecordReference(
      table, [("Journal Template Name", ""), ("Journal Batch Name", ""), ("Line No.", "0")])
  }
}
