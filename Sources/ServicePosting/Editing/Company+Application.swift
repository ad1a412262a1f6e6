public import Accounting

extension Company {
  /// The open customer entry of a document of a customer, of any kind if none is given.
  ///
  /// Invoices and credit memos know their entry; payments are looked for among all entries.
  func customerEntry(
    of no: Code, _ type: EntryDocumentType?, customer: Code
  ) -> CustomerLedgerEntry? {
    func fits(_ entry: CustomerLedgerEntry) -> Bool {
      entry.customerNo == customer && (type == nil || entry.documentType == type)
        && books.customerEntryStates[entry.entryNo]?.isOpen == true
    }
    let numbers = [invoices[no]?.custLedgerEntryNo, creditMemos[no]?.custLedgerEntryNo]
    let found = numbers.compactMap(\.self).sorted().lazy
      .compactMap { books.customerEntries.entry($0) }.first(where: fits)
    guard found == nil, type != .invoice, type != .creditMemo else { return found }
    return books.customerEntries.first { $0.documentNo == no && fits($0) }
  }

  /// The open entry of a document that is named.
  ///
  /// - Throws: `PostingError.record` if there is none.
  func openEntry(
    of no: Code, _ type: EntryDocumentType, customer: Code
  ) throws(PostingError) -> OpenCustomerEntry {
    guard let entry = customerEntry(of: no, type, customer: customer),
      let open = books.openCustomerEntry(entry.entryNo)
    else { throw .record(.notFound(Self.openEntry(of: no, type, customer))) }
    return open
  }

  /// Naming the document that a header applies to marks its customer entry with what is to be
  /// applied, and naming another one takes the mark back (S-002).
  ///
  /// BC looks the entry up by the customer who orders, whatever the kind of document.
  mutating func markAmountToApply(from old: ServiceHeader, to new: ServiceHeader) {
    if old.appliesToID != new.appliesToID, !old.appliesToID.isBlank {
      books.unmark(old.appliesToID, of: new.billToCustomerNo)
    }
    guard old.appliesToDocNo != new.appliesToDocNo else { return }
    for no in [new.appliesToDocNo, old.appliesToDocNo] where !no.isBlank {
      guard let entry = customerEntry(of: no, nil, customer: new.customerNo) else { continue }
      books.toggleAmountToApply(of: entry.entryNo)
    }
  }

  /// Names the posted document whose customer entry a document settles: what looking the entry up
  /// does in BC, which offers the open entries of who pays.
  ///
  /// - Throws: `PostingError.record` if the document has no open entry of the customer;
  ///   `PostingError.bookkeeping` if its currency is another.
  public mutating func apply(
    _ id: DocumentID, to no: Code, _ type: EntryDocumentType
  ) throws(PostingError) -> Amount {
    var document = try document(id)
    let before = document.header
    let customer = before.billToCustomerNo
    let open = try openEntry(of: no, type, customer: customer)
    do throws(BookkeepingFault) {
      try books.requireApplicable(before.currencyCode, open.entry.currencyCode)
    } catch {
      throw .bookkeeping(error)
    }
    document.header.appliesToDocType = type
    _ = try document.setAppliesToDocument(no)
    documents[id] = document
    markAmountToApply(from: before, to: document.header)
    return open.state.remainingAmount
  }

  /// An open customer entry as it was looked for, for messages.
  static func openEntry(
    of no: Code, _ type: EntryDocumentType, _ customer: Code
  ) -> RecordReference {
    RecordReference(
      CustomerLedgerEntry.table.caption,
      [
        ("Document No.", "\(no)"), ("Document Type", type.caption),
        ("Customer No.", "\(customer)"), ("Open", "Yes"),
      ])
  }
}
