/// How the setup has averages worked out.
struct AverageCosting {
  let calcType: AverageCostCalcType
  let period: AverageCostPeriod
  /// The last change of it.
  let change: AdjustedItems.Change?

  init(_ books: borrowing Books) {
    calcType = books.inventorySetup.averageCostCalcType
    period = books.inventorySetup.averageCostPeriod
    change = books.adjustedItems.change
  }

  /// The stock that one average is about.
  struct Pool: Hashable, Comparable {
    var variant = Code.blank
    var location = Code.blank

    static func < (left: Pool, right: Pool) -> Bool {
      left.variant != right.variant
        ? left.variant < right.variant : left.location < right.location
    }
  }

  /// The stock that an entry belongs to.
  func pool(of entry: ItemLedgerEntry) -> Pool {
    switch calcType {
    case .item: Pool()
    case .itemAndLocationAndVariant:
      Pool(variant: entry.variantCode, location: entry.locationCode)
    }
  }
}
