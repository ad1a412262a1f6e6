import Accounting

/// Which older entries the customer entry of a document is settled with (rules S-001 to S-004).
extension PostingPlanner {
  /// The named entry, or the open ones from the oldest on if the customer wants that; mostly none.
  func entriesToApply(
    to posting: CustomerPosting, in company: Company
  ) throws(PostingError) -> [CustomerLedgerEntry] {
    guard !posting.amount.isZero else { return [] }
    guard header.appliesToDocNo.isBlank else {
      return [try namedEntry(for: posting, in: company)]
    }
    let customer = company.books.customers.row(posting.customerNo)
    guard customer?.applicationMethod == .applyToOldest else { return [] }
    let date = header.postingDate
    return company.books.openCustomerEntries(of: posting.customerNo)
      .filter {
        $0.originalAmount.isPositive != posting.amount.isPositive && $0.postingDate <= date
          && $0.currencyCode == header.currencyCode
      }
      .sorted { ($0.dueDate, $0.entryNo) < ($1.dueDate, $1.entryNo) }
  }

  private func namedEntry(
    for posting: CustomerPosting, in company: Company
  ) throws(PostingError) -> CustomerLedgerEntry {
    let entry = company.customerEntry(
      of: header.appliesToDocNo, header.appliesToDocType, customer: posting.customerNo)
    guard let entry else {
      throw .record(
        .notFound(
          Company.openEntry(
            of: header.appliesToDocNo, header.appliesToDocType, posting.customerNo)))
    }
    guard entry.originalAmount.isPositive != posting.amount.isPositive else {
      throw .record(
        .mustBeEqual(
          field: "Positive", expected: posting.amount.isPositive ? "No" : "Yes",
          RecordReference(
            CustomerLedgerEntry.table.caption, [("Entry No.", "\(entry.entryNo)")]),
          current: posting.amount.isPositive ? "Yes" : "No"))
    }
    guard entry.currencyCode == header.currencyCode else {
      throw .bookkeeping(.applicationCurrencies)
    }
    return entry
  }
}
