import Accounting

extension Company {
  /// Why an entry or a line is there, why on this account, and why with this amount, step by step.
  ///
  /// The figures are worked out again by the arithmetic of posting, over the posted documents; what
  /// an entry does not say itself is read in setup and cards. If these were changed since, hand the
  /// company over as it stood when the entry was written: a company is a value that can be kept.
  ///
  /// - Parameters:
  ///   - record: what is to be explained.
  ///   - company: the company as it was after the posting; without it this one serves.
  /// - Throws: `PostingError.record` if there is no such entry or line.
  public func explanation(
    of record: ExplainedRecord, asPostedIn company: Company? = nil
  ) throws(PostingError) -> Explanation {
    let explainer = Explainer(now: self, then: company ?? self)
    switch record {
    case .glEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.glEntries))
    case .vatEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.vatEntries))
    case .customerEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.customerEntries))
    case .detailedCustomerEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.detailedCustomerEntries))
    case .itemEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.itemEntries))
    case .valueEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.valueEntries))
    case .resourceEntry(let number):
      return try explainer.explanation(of: entry(number, in: books.resourceEntries))
    case .serviceEntry(let number):
      return try explainer.explanation(of: entry(number, in: serviceEntries))
    case .warrantyEntry(let number):
      return try explainer.explanation(of: entry(number, in: warrantyEntries))
    case .line(let id, let lineNo): return try explainer.explanation(ofLine: lineNo, of: id)
    case .shipmentLine(let no, let lineNo):
      return try explainer.explanation(ofShipmentLine: lineNo, of: no)
    case .invoiceLine(let no, let lineNo):
      return try explainer.explanation(ofInvoiceLine: lineNo, of: no)
    case .creditMemoLine(let no, let lineNo):
      return try explainer.explanation(ofCreditMemoLine: lineNo, of: no)
    }
  }

  private func entry<Entry: LedgerEntry>(
    _ number: Int, in ledger: Ledger<Entry>
  ) throws(PostingError) -> Entry {
    guard let entry = ledger.entry(number) else {
      throw .record(
        .notFound(RecordReference(Entry.table.caption, [("Entry No.", "\(number)")])))
    }
    return entry
  }
}
