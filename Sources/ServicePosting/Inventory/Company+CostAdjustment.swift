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
    var rows: [Row<Item>]?
    if let items {
      var found: [Row<Item>] = []
      for no in items { found.append(try ServiceDocument.record(no, books.items)) }
      rows = found
    }
    let draft = try costAdjustment(
      of: books.itemsToAdjust(among: rows), userID: context.user, on: context.workDate)
    let before = draft.unitCosts.map { books.items.row($0.item)?.unitCost ?? .zero }
    books.apply(draft)
    version += 1
    return CostAdjustmentResult(
      items: draft.items, newRows: PostingPlan.NewRows.rows(of: draft.journal),
      unitCosts: zip(draft.unitCosts, before).map { ($0.item, $1, $0.cost) })
  }

  /// What the adjustment at the end of a posting, an undo or an item journal writes, if the
  /// inventory setup wants one: it is about all items that it covers.
  ///
  /// - Parameters:
  ///   - journal: what was posted; it is about nothing if no items moved.
  ///   - write: writes what was posted.
  func costAdjustment(
    after journal: JournalDraft, userID: LongCode, on workDate: CalendarDate,
    _ write: (inout Company) -> Void
  ) throws(PostingError) -> [CostAdjustmentDraft] {
    guard books.inventorySetup.automaticCostAdjustment != .never, !journal.valueEntries.isEmpty
    else { return [] }
    var after = self
    write(&after)
    let items = after.books.itemsToAdjustOnline()
    return items.isEmpty
      ? [] : [try after.costAdjustment(of: items, userID: userID, on: workDate)]
  }

  private func costAdjustment(
    of items: [Row<Item>], userID: LongCode, on workDate: CalendarDate
  ) throws(PostingError) -> CostAdjustmentDraft {
    do throws(BookkeepingFault) {
      return try CostAdjustmentDraft(of: items, userID: userID, on: workDate, in: books)
    } catch {
      throw .bookkeeping(error)
    }
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
