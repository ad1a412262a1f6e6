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
    NewRows.all(
      journal, serviceEntries, warrantyEntries, serviceRegister.map { [$0] } ?? [],
      adjustments: costAdjustments)
  }

  /// What the customer owes by the invoice, or gets by the credit memo, in the document's currency;
  /// zero without either.
  public var amountIncludingVAT: Amount {
    invoice?.amountIncludingVAT ?? creditMemo?.amountIncludingVAT ?? .zero
  }
}

extension PostingPlan.NewRows {
  /// The rows of a journal and of the service ledgers, ledger by ledger, with those that the
  /// adjustment of costs added.
  static func all(
    _ journal: JournalDraft, _ serviceEntries: [ServiceLedgerEntry],
    _ warrantyEntries: [WarrantyLedgerEntry], _ serviceRegisters: [ServiceRegister],
    adjustments: [CostAdjustmentDraft]
  ) -> [PostingPlan.NewRows] {
    let rows = [
      PostingPlan.NewRows(journal.glEntries), PostingPlan.NewRows(journal.customerEntries),
      PostingPlan.NewRows(journal.detailedCustomerEntries), PostingPlan.NewRows(journal.vatEntries),
      PostingPlan.NewRows(journal.itemEntries), PostingPlan.NewRows(journal.itemApplicationEntries),
      PostingPlan.NewRows(journal.itemApplicationHistory),
      PostingPlan.NewRows(journal.valueEntries), PostingPlan.NewRows(journal.resourceEntries),
      PostingPlan.NewRows(serviceEntries),
      PostingPlan.NewRows(warrantyEntries), PostingPlan.NewRows(journal.glRegisters),
      PostingPlan.NewRows(journal.itemRegisters),
      PostingPlan.NewRows(journal.resourceRegisters), PostingPlan.NewRows(serviceRegisters),
    ].compactMap { $0 }
    guard !adjustments.isEmpty else { return rows }
    return joined([rows] + adjustments.map { Self.rows(of: $0.journal) })
  }
}
