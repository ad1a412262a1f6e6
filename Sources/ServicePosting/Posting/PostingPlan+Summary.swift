public import Accounting

extension PostingPlan {
  /// New rows of one table, by entry number.
  public struct NewRows: Hashable, Sendable {
    /// The noun of the table, such as `gl entry`.
    public let noun: String
    /// The first number.
    public let first: Int
    /// The last number.
    public let last: Int
    /// How many there are.
    public let count: Int
  }

  /// The entries and registers that the plan adds, ledger by ledger.
  public var newRows: [NewRows] {
    [
      rows(journal.glEntries), rows(journal.customerEntries),
      rows(journal.detailedCustomerEntries), rows(journal.vatEntries),
      rows(journal.itemEntries), rows(journal.itemApplicationEntries),
      rows(journal.valueEntries), rows(journal.resourceEntries), rows(serviceEntries),
      rows(warrantyEntries), rows(journal.glRegisters), rows(journal.itemRegisters),
      rows(journal.resourceRegisters), rows(serviceRegister.map { [$0] } ?? []),
    ].compactMap { $0 }
  }

  private func rows<Entry: LedgerEntry>(_ entries: [Entry]) -> NewRows? {
    guard let first = entries.first, let last = entries.last else { return nil }
    return NewRows(
      noun: Entry.table.noun, first: first.entryNo, last: last.entryNo, count: entries.count)
  }

  /// What the customer owes by the invoice, in the document's currency; zero without an invoice.
  public var amountIncludingVAT: Amount { invoice?.amountIncludingVAT ?? .zero }
}
