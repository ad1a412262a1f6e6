public import Accounting

extension Company {
  /// The open customer entry of a posted document.
  func customerEntry(
    of no: Code, _ type: EntryDocumentType?, customer: Code
  ) -> CustomerLedgerEntry? {
    let numbers = [invoices[no]?.custLedgerEntryNo, creditMemos[no]?.custLedgerEntryNo]
    return numbers.compactMap(\.self).sorted().lazy
      .compactMap { books.customerEntries.entry($0) }
      .first {
        $0.customerNo == customer && (type == nil || $0.documentType == type)
          && books.customerEntryStates[$0.entryNo]?.isOpen == true
      }
  }

  /// Naming the document that a header applies to marks its customer entry with what is to be
  /// applied, and naming another one takes the mark back (S-002).
  ///
  /// BC looks the entry up by the customer who orders, whatever the kind of document.
  mutating func markAmountToApply(from old: ServiceHeader, to new: ServiceHeader) {
    guard old.appliesToDocNo != new.appliesToDocNo else { return }
    for no in [new.appliesToDocNo, old.appliesToDocNo] where !no.isBlank {
      guard let entry = customerEntry(of: no, nil, customer: new.customerNo) else { continue }
      books.toggleAmountToApply(of: entry.entryNo)
    }
  }

  /// Names the posted document whose customer entry a document settles: what looking the entry up
  /// does in BC, which offers the open entries of who pays.
  ///
  /// - Parameter type: `.invoice` or `.creditMemo`.
  /// - Throws: `PostingError.record` if the document has no open entry of the customer;
  ///   `PostingError.bookkeeping` if its currency is another.
  public mutating func apply(
    _ id: DocumentID, to no: Code, _ type: EntryDocumentType
  ) throws(PostingError) -> Amount {
    var document = try document(id)
    let before = document.header
    let customer = before.billToCustomerNo
    guard let entry = customerEntry(of: no, type, customer: customer) else {
      throw .record(.notFound(Self.openEntry(of: no, type, customer)))
    }
    guard entry.currencyCode == before.currencyCode else {
      throw .bookkeeping(.applicationCurrencies)
    }
    document.header.appliesToDocType = type
    document.header.appliesToDocNo = no
    documents[id] = document
    markAmountToApply(from: before, to: document.header)
    return books.customerEntryStates[entry.entryNo]?.remainingAmount ?? .zero
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
