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

    /// The rows that a draft adds to one ledger; `nil` if it adds none.
    init?<Entry: LedgerEntry>(_ entries: [Entry]) {
      guard let first = entries.first, let last = entries.last else { return nil }
      self.init(
        noun: Entry.table.noun, first: first.entryNo, last: last.entryNo, count: entries.count)
    }

    private init(noun: String, first: Int, last: Int, count: Int) {
      self.noun = noun
      self.first = first
      self.last = last
      self.count = count
    }

    /// These rows and those of the same table that a later posting added.
    func joined(with later: NewRows) -> NewRows {
      NewRows(noun: noun, first: first, last: later.last, count: count + later.count)
    }
  }

  /// The entries and registers that the plan adds, ledger by ledger.
  public var newRows: [NewRows] {
    [
      NewRows(journal.glEntries), NewRows(journal.customerEntries),
      NewRows(journal.detailedCustomerEntries), NewRows(journal.vatEntries),
      NewRows(journal.itemEntries), NewRows(journal.itemApplicationEntries),
      NewRows(journal.valueEntries), NewRows(journal.resourceEntries), NewRows(serviceEntries),
      NewRows(warrantyEntries), NewRows(journal.glRegisters), NewRows(journal.itemRegisters),
      NewRows(journal.resourceRegisters), NewRows(serviceRegister.map { [$0] } ?? []),
    ].compactMap { $0 }
  }

  /// What the customer owes by the invoice, in the document's currency; zero without an invoice.
  public var amountIncludingVAT: Amount { invoice?.amountIncludingVAT ?? .zero }
}
