/// Which items the cost adjustment is done with, and since when averages follow the setup (BC's
/// Cost is Adjusted, Allow Online Adjustment and Avg. Cost Adjmt. Entry Point).
struct AdjustedItems: Equatable, Sendable {
  /// The last value entry when an item was adjusted, by item.
  private(set) var through: [Code: Int] = [:]
  /// Items that a change of the setup leaves to be adjusted, though nothing moved.
  private(set) var reopened: Set<Code> = []
  /// When the setup of averages was changed last.
  private(set) var change: Change?

  /// A change of how averages are worked out.
  struct Change: Equatable, Sendable {
    /// The first day that the change reaches: what was adjusted before stays.
    let firstDay: CalendarDate
    /// The last value entry before the change.
    let lastEntryNo: Int
  }

  /// The item has been adjusted.
  mutating func adjusted(_ item: Code, through entryNo: Int) {
    through[item] = entryNo
    reopened.remove(item)
  }

  /// Averages are worked out in another way from a day on.
  mutating func reopen(_ items: [Code], _ change: Change) {
    self.change = change
    reopened.formUnion(items)
  }
}

extension Books {
  /// The items, all or those given, that are not adjusted: of which something was posted, or the
  /// setup of averages was changed, since they were adjusted last.
  public func itemsToAdjust(among items: [Row<Item>]? = nil) -> [Row<Item>] {
    unadjusted(among: items).map(\.item)
  }

  /// Those of them that the adjustment at the end of postings covers: nothing was posted on a day
  /// that it did not look back to, as the setup was then (ItemJnlPostLine:
  /// SetItemAdjmtProperties).
  public func itemsToAdjustOnline() -> [Row<Item>] {
    unadjusted().filter(\.isCovered).map(\.item)
  }

  /// Whether the adjustment at the end of postings leaves items to the batch job.
  public var leavesCostToBatchJob: Bool { unadjusted().contains { !$0.isCovered } }

  private func unadjusted(
    among some: [Row<Item>]? = nil
  ) -> [(item: Row<Item>, isCovered: Bool)] {
    let candidates = some ?? items.keys.compactMap { items.row($0) }
    var moved: Set<Code> = []
    var uncovered: Set<Code> = []
    for entry in valueEntries where !entry.adjustment {
      guard entry.entryNo > adjustedItems.through[entry.itemNo] ?? 0 else { continue }
      moved.insert(entry.itemNo)
      if !entry.isCoveredOnline { uncovered.insert(entry.itemNo) }
    }
    return candidates.compactMap { item in
      guard item.type == .inventory,
        moved.contains(item.no) || adjustedItems.reopened.contains(item.no)
      else { return nil }
      return (item, !uncovered.contains(item.no))
    }
  }

  /// Has the averages of all items worked out anew as the setup is now, from the year of a day on
  /// (codeunit 5810, Change Average Cost Setting).
  public mutating func reopenAverages(on workDate: CalendarDate) {
    let moved = Set(valueEntries.map(\.itemNo))
    let items = items.sorted.filter { $0.costingMethod == .average && moved.contains($0.no) }
    adjustedItems.reopen(
      items.map(\.no),
      AdjustedItems.Change(
        firstDay: workDate.startOfYear, lastEntryNo: valueEntries.lastEntryNo))
  }

  /// Writes an adjustment that was made to follow these books.
  package mutating func apply(_ adjustment: CostAdjustmentDraft) {
    apply(adjustment.journal)
    for (item, cost) in adjustment.unitCosts { items[item]?.unitCost = cost }
    for item in adjustment.adjusted {
      adjustedItems.adjusted(item, through: valueEntries.lastEntryNo)
    }
  }
}

extension JournalDraft {
  /// Notes whether the adjustment at the end of postings covers the day of the last value entry.
  mutating func coverLastValueEntry(on workDate: CalendarDate, in books: borrowing Books) {
    let place = valueEntries.count - 1
    guard place >= 0 else { return }
    valueEntries[place].isCoveredOnline = books.inventorySetup.automaticCostAdjustment.covers(
      valueEntries[place].postingDate, on: workDate)
  }
}
