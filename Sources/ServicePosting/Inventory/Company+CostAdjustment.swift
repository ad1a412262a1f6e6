public import Accounting

extension Company {
  /// Brings the cost of item entries to what it should be: what left follows the stock that it was
  /// taken from, or the average of its day, what came back follows what it brings back, and the
  /// cards show what the pieces in stock cost (rules S-031 to S-037; BC's report Adjust Cost - Item
  /// Entries).
  ///
  /// Cost goes to the general ledger at once where the inventory setup posts it automatically.
  ///
  /// - Parameter items: the items; `nil` for all.
  /// - Returns: what was written.
  /// - Throws: `PostingError`, and then nothing was.
  @discardableResult
  public mutating func adjustCost(
    of items: [Code]? = nil, _ context: EditContext
  ) throws(PostingError) -> CostAdjustmentResult {
    var rows: [Row<Item>] = []
    for no in items ?? books.items.keys { rows.append(try ServiceDocument.record(no, books.items)) }
    let draft = try costAdjustment(
      of: rows, from: .blank, userID: context.user, on: context.workDate)
    let before = draft.unitCosts.map { books.items.row($0.item)?.unitCost ?? .zero }
    write(draft)
    version += 1
    return CostAdjustmentResult(
      items: draft.items, newRows: PostingPlan.NewRows.rows(of: draft.journal),
      unitCosts: zip(draft.unitCosts, before).map { ($0.item, $1, $0.cost) })
  }

  /// What the adjustment at the end of a posting writes, if the inventory setup wants one.
  func costAdjustment(after plan: PostingPlan) throws(PostingError) -> CostAdjustmentDraft? {
    let workDate = plan.request.workDate
    guard let firstDate = books.inventorySetup.automaticCostAdjustment.firstDate(on: workDate)
    else { return nil }
    let numbers = Set(plan.journal.valueEntries.map(\.itemNo))
    guard !numbers.isEmpty else { return nil }
    var after = self
    after.commit(plan)
    let draft = try after.costAdjustment(
      of: numbers.sorted().compactMap { books.items.row($0) }, from: firstDate,
      userID: plan.request.user, on: workDate)
    return draft.items.isEmpty && draft.unitCosts.isEmpty ? nil : draft
  }

  private func costAdjustment(
    of items: [Row<Item>], from firstDate: CalendarDate, userID: LongCode,
    on workDate: CalendarDate
  ) throws(PostingError) -> CostAdjustmentDraft {
    do throws(BookkeepingFault) {
      return try CostAdjustmentDraft(
        of: items, from: firstDate, userID: userID, on: workDate, in: books)
    } catch {
      throw .bookkeeping(error)
    }
  }

  /// Writes an adjustment that was made to follow these books.
  mutating func write(_ draft: CostAdjustmentDraft) {
    books.apply(draft.journal)
    for (item, cost) in draft.unitCosts { books.items[item]?.unitCost = cost }
  }
}

/// What a cost adjustment wrote.
public struct CostAdjustmentResult: Sendable {
  /// The items of which entries were adjusted.
  public let items: [Code]
  /// The entries and registers that it added, ledger by ledger.
  public let newRows: [PostingPlan.NewRows]
  /// The items whose Unit Cost changed, from what to what.
  public let unitCosts: [(item: Code, from: UnitPrice, to: UnitPrice)]
}
