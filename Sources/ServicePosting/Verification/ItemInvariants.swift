import Accounting

extension Verification {
  mutating func checkItems() {
    let movements = ItemMovements(company.books)
    checkRemaining(movements)
    checkApplications(movements)
    checkStock(movements)
    checkOpenItemEntries(movements)
    checkItemEntriesOfShipments()
  }

  /// Items of type Service and Non-Inventory move, but are not kept in stock.
  private struct ItemMovements {
    var isInventory: [Bool] = []
    var applied: [Quantity]
    /// What returns brought back of each outbound entry.
    var returned: [Quantity]

    init(_ books: Books) {
      var kinds: [Code: Bool] = [:]
      for entry in books.itemEntries {
        let known = kinds[entry.itemNo] ?? (books.items[entry.itemNo]?.type == .inventory)
        kinds[entry.itemNo] = known
        isInventory.append(known)
      }
      applied = Array(repeating: .zero, count: isInventory.count)
      returned = applied
      for entry in books.itemApplications {
        let inbound = entry.inboundItemEntryNo - 1
        let outbound = entry.outboundItemEntryNo - 1
        if applied.indices.contains(inbound) { applied[inbound] += entry.quantity }
        guard applied.indices.contains(outbound) else { continue }
        if entry.quantity.isPositive {
          returned[outbound] += entry.quantity
        } else {
          applied[outbound] += entry.quantity
        }
      }
    }
  }

  /// An inbound entry is first applied to itself with its whole quantity, and what outbound
  /// entries take counts against it.
  private mutating func checkRemaining(_ movements: ItemMovements) {
    let states = company.books.itemEntryStates
    for (place, entry) in company.books.itemEntries.enumerated() {
      func record() -> RecordReference {
        Self.reference(ItemLedgerEntry.self, entry.entryNo)
      }
      let remaining = states.indices.contains(place) ? states[place].remainingQuantity : .zero
      guard movements.isInventory[place] else {
        require(.remainingQuantities, remaining, equals: .zero, in: record())
        continue
      }
      let isInbound = entry.quantity.isPositive
      let isWithin =
        isInbound
        ? remaining >= .zero && remaining <= entry.quantity
        : remaining <= .zero && remaining >= entry.quantity
      require(
        .remainingQuantities, isWithin, in: record(), found: "\(remaining)",
        expected: "between 0 and \(entry.quantity)")
      guard isInbound else { continue }
      require(.remainingQuantities, remaining, equals: movements.applied[place], in: record())
    }
    require(
      .remainingQuantities, states.count, equals: company.books.itemEntries.count,
      in: RecordReference(ItemLedgerEntry.table.caption, []))
  }

  /// What finds no stock stays open with a negative quantity, so only the rest is applied.
  ///
  /// A return is applied to itself and names the entry that it brings back.
  private mutating func checkApplications(_ movements: ItemMovements) {
    let states = company.books.itemEntryStates
    for (place, entry) in company.books.itemEntries.enumerated()
    where movements.isInventory[place] && entry.quantity.isNegative
      && states.indices.contains(place)
    {
      require(
        .applications, movements.applied[place],
        equals: entry.quantity - states[place].remainingQuantity,
        in: Self.reference(ItemLedgerEntry.self, entry.entryNo))
      require(
        .applications, states[place].returnedQuantity, equals: movements.returned[place],
        in: Self.reference(ItemLedgerEntry.self, entry.entryNo))
    }
  }

  private mutating func checkStock(_ movements: ItemMovements) {
    let states = company.books.itemEntryStates
    var stock = KeyedSums<StockKey, Quantity>()
    for (place, entry) in company.books.itemEntries.enumerated()
    where movements.isInventory[place] && states.indices.contains(place) {
      stock.add(entry.quantity - states[place].remainingQuantity, to: entry.stockKey)
    }
    for key in stock.keys {
      require(.stock, stock[key], equals: .zero, in: Self.reference(key))
    }
  }

  private mutating func checkOpenItemEntries(_ movements: ItemMovements) {
    let states = company.books.itemEntryStates
    let listed = company.books.openItemEntries
    var keys: [StockKey] = []
    var open: [StockKey: OpenItemEntries] = [:]
    for (place, entry) in company.books.itemEntries.enumerated() {
      let key = entry.stockKey
      if open[key] == nil {
        keys.append(key)
        open[key] = OpenItemEntries()
      }
      guard states.indices.contains(place), states[place].isOpen else { continue }
      if entry.quantity.isPositive {
        open[key]?.inbound.append(entry.entryNo)
      } else {
        open[key]?.outbound.append(entry.entryNo)
      }
    }
    for key in keys {
      let expected = open[key].map { inOrder($0) } ?? OpenItemEntries()
      let found = listed[key] ?? OpenItemEntries()
      require(
        .remainingQuantities, found == expected, in: Self.reference(key),
        found: "open entries \(found.inbound) and \(found.outbound)",
        expected: "\(expected.inbound) and \(expected.outbound)")
    }
    require(
      .remainingQuantities, listed.keys.allSatisfy { open[$0] != nil },
      in: RecordReference(ItemLedgerEntry.table.caption, []),
      found: "open entries of a stock without entries", expected: "none")
  }

  private func inOrder(_ open: OpenItemEntries) -> OpenItemEntries {
    var ordered = open
    ordered.inbound = inOrder(open.inbound)
    ordered.outbound = inOrder(open.outbound)
    return ordered
  }

  private func inOrder(_ numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    let dated = numbers.map { (company.books.itemEntries[$0 - 1].postingDate, $0) }
    return dated.sorted { $0 < $1 }.map(\.1)
  }

  private static func reference(_ key: StockKey) -> RecordReference {
    RecordReference(
      ItemLedgerEntry.table.caption,
      [
        ("Item No.", "\(key.item)"), ("Variant Code", "\(key.variant)"),
        ("Location Code", "\(key.location)"),
      ])
  }
}
