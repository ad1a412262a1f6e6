/// What the ledgers say about the cost of one item: its entries, and which gives its cost to which.
struct ItemCostBook {
  /// An item entry with what was recorded of it.
  struct Entry {
    let entry: ItemLedgerEntry
    /// What has not been applied of it.
    let remaining: Quantity
    /// Its value entries, by number.
    var values: [ValueEntry] = []
    /// The stock that an outbound entry took.
    var taken: [ItemApplicationEntry] = []
    /// Who took from an inbound entry, by an application that hands its cost on.
    var given: [ItemApplicationEntry] = []
    /// All who took from an inbound entry, whether its cost goes with it or not.
    var takers: [Int] = []
    /// What came back of an outbound entry.
    var returned: [ItemApplicationEntry] = []
    /// The outbound entry that an inbound one brings back; 0 for none.
    var original = 0
  }

  let item: Row<Item>
  /// The entries by number.
  private(set) var entries: [Int: Entry] = [:]
  /// Their numbers, in their order.
  private(set) var numbers: [Int] = []
  /// What is found to be missing, by the value entry that it adjusts.
  private(set) var adjustments: [Int: Difference] = [:]
  /// The last value entry when the item was adjusted last.
  private(set) var adjustedThrough = 0

  /// Cost that a value entry lacks.
  struct Difference: Hashable {
    var actual = Amount.zero
    var expected = Amount.zero
  }

  private init(_ item: Row<Item>) { self.item = item }

  /// What the ledgers say about items, read once for all of them.
  static func all(of items: [Row<Item>], in books: borrowing Books) -> [ItemCostBook] {
    var found = items.map(ItemCostBook.init)
    var places: [Code: Int] = [:]
    for (place, item) in items.enumerated() {
      places[item.no] = place
      found[place].adjustedThrough = books.adjustedItems.through[item.no] ?? 0
    }
    var owners: [Int: Int] = [:]
    for entry in books.itemEntries {
      guard let place = places[entry.itemNo] else { continue }
      owners[entry.entryNo] = place
      found[place].numbers.append(entry.entryNo)
      found[place].entries[entry.entryNo] = Entry(
        entry: entry, remaining: books.itemEntryStates[entry.entryNo - 1].remainingQuantity)
    }
    for value in books.valueEntries {
      guard let place = places[value.itemNo] else { continue }
      found[place].entries[value.itemLedgerEntryNo]?.values.append(value)
    }
    for row in books.itemApplications {
      if let place = owners[row.itemLedgerEntryNo] { found[place].add(row) }
    }
    return found
  }

  private mutating func add(_ row: ItemApplicationEntry) {
    let (own, inbound, outbound) = (
      row.itemLedgerEntryNo, row.inboundItemEntryNo, row.outboundItemEntryNo
    )
    guard outbound != 0 else { return }
    if own == inbound {
      entries[outbound]?.returned.append(row)
      entries[inbound]?.original = outbound
    } else {
      entries[own]?.taken.append(row)
      entries[inbound]?.takers.append(own)
      if row.costApplication { entries[inbound]?.given.append(row) }
    }
  }

  // MARK: What is recorded, with what was found to be missing

  func actual(_ value: ValueEntry) -> Amount {
    value.costAmountActual + (adjustments[value.entryNo]?.actual ?? .zero)
  }

  func expected(_ value: ValueEntry) -> Amount {
    value.costAmountExpected + (adjustments[value.entryNo]?.expected ?? .zero)
  }

  func invoicedQuantity(of entry: Entry) -> Quantity {
    entry.values.reduce(.zero) { $0 + $1.invoicedQuantity }
  }

  func isInvoiced(_ entry: Entry) -> Bool { invoicedQuantity(of: entry) == entry.entry.quantity }

  /// The whole cost of an entry; that of its rounding counts only for the entry itself.
  func cost(of entryNo: Int, withRounding: Bool = false) -> Amount {
    guard let entry = entries[entryNo] else { return .zero }
    return entry.values.reduce(.zero) { sum, value in
      !withRounding && value.entryType == .rounding ? sum : sum + actual(value) + expected(value)
    }
  }

  /// Notes that a value entry lacks cost.
  mutating func note(_ difference: Difference, of value: ValueEntry) {
    adjustments[value.entryNo, default: Difference()].actual += difference.actual
    adjustments[value.entryNo, default: Difference()].expected += difference.expected
  }

  /// What the adjustments of an entry's expected cost come to.
  func expectedAdjustment(of entry: Entry) -> Amount {
    entry.values.filter(\.expectedCost).reduce(.zero) {
      $0 + (adjustments[$1.entryNo]?.expected ?? .zero)
    }
  }
}
