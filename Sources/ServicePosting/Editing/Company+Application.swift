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
  /// BC looks the entry up by the customer who orders, whatever the kind of document, and only
  /// turns the mark: what is named twice is not marked, and a mark that another document made goes.
  mutating func markAmountToApply(
    from old: ServiceHeader, to new: ServiceHeader
  ) -> [PostingNote] {
    if old.appliesToID != new.appliesToID, !old.appliesToID.isBlank {
      books.unmark(old.appliesToID, of: new.billToCustomerNo)
    }
    guard old.appliesToDocNo != new.appliesToDocNo else { return [] }
    var notes: [PostingNote] = []
    for (no, isNamed) in [(new.appliesToDocNo, true), (old.appliesToDocNo, false)] {
      guard !no.isBlank, let entry = customerEntry(of: no, nil, customer: new.customerNo)
      else { continue }
      books.toggleAmountToApply(of: entry.entryNo)
      let amount = books.customerEntryStates[entry.entryNo]?.amountToApply ?? .zero
      let isOfPayer = entry.customerNo == new.billToCustomerNo
      if amount.isZero == isNamed || !isOfPayer { notes.append(Self.turned(entry, amount)) }
    }
    return notes
  }

  private static func turned(_ entry: CustomerLedgerEntry, _ amount: Amount) -> PostingNote {
    PostingNote(
      "N-QUIRK",
      "Amount to Apply of \(entry.documentNo) of customer \(entry.customerNo) was turned to "
        + "\(amount.text(minimumPlaces: 2)) (S-002)")
  }

  /// Names the posted document whose customer entry a document settles: what looking the entry up
  /// does in BC, which offers the open entries of who pays.
  ///
  /// - Throws: `PostingError.record` if the document has no open entry of the customer;
  ///   `PostingError.bookkeeping` if its currency is another.
  public mutating func apply(
    _ id: DocumentID, to no: Code, _ type: EntryDocumentType
  ) throws(PostingError) -> EditResult<Amount> {
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
    let notes = markAmountToApply(from: before, to: document.header)
    return EditResult(value: open.state.remainingAmount, notes: notes)
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
