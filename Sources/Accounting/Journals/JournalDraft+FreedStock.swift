/// Stock that is taken from the entries that had it, because a line chooses it (rule S-020;
/// ItemJnlPostLine: MoveApplication, UnApply).
extension JournalDraft {
  /// Frees as much of a chosen entry as is needed, the applications of the oldest entries first.
  ///
  /// - Returns: whether there is something to free, or nothing is needed.
  /// - Throws: `BookkeepingFault`, if the stock was chosen for others or is that of a correction.
  mutating func freeStock(
    of chosen: ItemLedgerEntry, for line: borrowing ItemJournalLine, in books: Books
  ) throws(BookkeepingFault) -> Bool {
    guard chosen.quantity.isPositive else {
      throw .record(
        .mustBeEqual(
          field: "Positive", expected: "Yes", chosen.reference, current: "No"))
    }
    let needed = line.quantity.magnitude
    let left = state(of: chosen.entryNo, in: books).remainingQuantity
    guard left < needed, left < chosen.quantity else { return true }
    let rows = applications(in: books)
      .filter { $0.inboundItemEntryNo == chosen.entryNo && $0.outboundItemEntryNo != 0 }
      .sorted { ($0.outboundItemEntryNo, $0.entryNo) < ($1.outboundItemEntryNo, $1.entryNo) }
    var isFixed = false
    for row in rows {
      if self.isFixed(row, in: books) {
        isFixed = true
        continue
      }
      try unapply(row, line, in: books)
      if state(of: chosen.entryNo, in: books).remainingQuantity >= needed { return true }
    }
    if isFixed { throw .fixedApplication }
    return false
  }

  /// The applications that hold, those of the draft with them.
  func applications(in books: borrowing Books) -> [ItemApplicationEntry] {
    var rows = books.itemApplications + itemApplicationEntries
    guard !itemApplicationChanges.isEmpty else { return rows }
    rows = rows.compactMap { $0.after(itemApplicationChanges[$0.entryNo]) }
    return rows
  }

  /// Whether one of the two entries chose the other.
  private func isFixed(_ row: ItemApplicationEntry, in books: Books) -> Bool {
    guard let inbound = itemEntry(row.inboundItemEntryNo, in: books),
      let outbound = itemEntry(row.outboundItemEntryNo, in: books)
    else { return true }
    return inbound.appliesToEntry == outbound.entryNo || outbound.appliesToEntry == inbound.entryNo
  }

  /// Takes an application back: the stock is there again, and what it went to is without.
  private mutating func unapply(
    _ row: ItemApplicationEntry, _ line: borrowing ItemJournalLine, in books: Books
  ) throws(BookkeepingFault) {
    if itemEntry(row.itemLedgerEntryNo, in: books)?.correction == true {
      throw .correctionApplied
    }
    var outbound = state(of: row.outboundItemEntryNo, in: books)
    if row.quantity.isPositive {
      // A return does not follow any more what it brought back.
      outbound.returnedQuantity -= row.quantity
      appendOwnApplication(
        of: row.inboundItemEntryNo, row.quantity, from: 0, on: row.postingDate)
    } else {
      var inbound = state(of: row.inboundItemEntryNo, in: books)
      inbound.remainingQuantity -= row.quantity
      setState(inbound, of: row.inboundItemEntryNo)
      outbound.remainingQuantity += row.quantity
    }
    setState(outbound, of: row.outboundItemEntryNo)
    itemApplicationChanges[row.entryNo] = .removed
    itemApplicationHistory.append(
      ItemApplicationEntryHistory(
        entryNo: itemApplicationHistoryBefore + itemApplicationHistory.count + 1,
        application: row, deletedDate: line.creationDate, deletedByUser: line.userID))
    touchedItemEntries.formUnion([row.inboundItemEntryNo, row.outboundItemEntryNo])
  }

  // MARK: Applying anew what was freed

  /// Applies what lost its stock to other stock, and what is left of the freed stock to what went
  /// below zero (ItemJnlPostLine: RedoApplications).
  mutating func redoApplications(
    _ line: borrowing ItemJournalLine, in books: Books
  ) throws(BookkeepingFault) {
    let entries = touchedItemEntries.compactMap { itemEntry($0, in: books) }
      .sorted { $0.comesBefore($1) }
    touchedItemEntries = []
    for entry in entries { reapply(entry, of: line.item, in: books) }
    let isPrevented = line.item.preventNegativeInventory.holds(
      byDefault: books.inventorySetup.preventNegativeInventory)
    guard isPrevented else { return }
    for entry in entries where entry.quantity.isNegative {
      guard !state(of: entry.entryNo, in: books).isOpen else {
        throw .leftUnapplied(item: entry.itemNo, entryNo: entry.entryNo)
      }
    }
  }

  private mutating func reapply(
    _ entry: ItemLedgerEntry, of item: Row<Item>, in books: Books
  ) {
    let isOutbound = entry.quantity.isNegative
    guard isOutbound || item.costingMethod != .specific else { return }
    let tracking = books.itemTrackingCodes.row(item.itemTrackingCode)
    let isSpecific = tracking.map { $0.snSpecificTracking || $0.lotSpecificTracking } ?? false
    let open = openEntries(of: entry.stockKey, in: books)
    var others = isOutbound ? open.inbound : open.outbound
    if item.costingMethod == .lifo { others.reverse() }
    for number in others {
      let rest = state(of: entry.entryNo, in: books).remainingQuantity.magnitude
      guard rest.isPositive else { return }
      guard let other = itemEntry(number, in: books),
        !isSpecific || (other.serialNo == entry.serialNo && other.lotNo == entry.lotNo)
      else { continue }
      let (inbound, outbound) = isOutbound ? (other, entry) : (entry, other)
      guard !leads(from: outbound.entryNo, to: inbound.entryNo, in: books) else { continue }
      apply(outbound, to: inbound, atMost: rest, isOutbound, item, in: books)
    }
  }

  /// Whether pieces of an outbound entry came back as an inbound one: their costs would depend on
  /// each other.
  private func leads(from outbound: Int, to inbound: Int, in books: Books) -> Bool {
    let rows = applications(in: books)
    guard
      let original = rows.first(where: {
        $0.itemLedgerEntryNo == inbound && $0.inboundItemEntryNo == inbound
          && $0.outboundItemEntryNo != 0
      })?.outboundItemEntryNo
    else { return false }
    return CostChains(rows).lead(from: outbound, to: original)
  }

  private mutating func apply(
    _ outbound: ItemLedgerEntry, to inbound: ItemLedgerEntry, atMost rest: Quantity,
    _ isOutbound: Bool, _ item: Row<Item>, in books: Books
  ) {
    var given = state(of: inbound.entryNo, in: books)
    var taking = state(of: outbound.entryNo, in: books)
    let taken = min(
      rest, given.remainingQuantity.magnitude, taking.remainingQuantity.magnitude)
    guard taken.isPositive else { return }
    given.remainingQuantity -= taken
    taking.remainingQuantity += taken
    setState(given, of: inbound.entryNo)
    setState(taking, of: outbound.entryNo)
    let known = applications(in: books).first {
      $0.itemLedgerEntryNo == outbound.entryNo && $0.inboundItemEntryNo == inbound.entryNo
        && $0.outboundItemEntryNo == outbound.entryNo
    }
    if let known {
      itemApplicationChanges[known.entryNo] = .quantity(known.quantity - taken)
      return
    }
    itemApplicationEntries.append(
      ItemApplicationEntry(
        entryNo: itemApplicationEntriesBefore + itemApplicationEntries.count + 1,
        itemLedgerEntryNo: outbound.entryNo, inboundItemEntryNo: inbound.entryNo,
        outboundItemEntryNo: outbound.entryNo, quantity: -taken,
        postingDate: isOutbound
          ? outbound.postingDate : max(inbound.postingDate, outbound.postingDate),
        costApplication: item.costingMethod != .average))
  }

  /// The open entries of a stock as the draft leaves them.
  func openEntries(of key: StockKey, in books: Books) -> OpenItemEntries {
    let known = books.openItemEntries[key] ?? OpenItemEntries()
    let numbers = Set(known.inbound + known.outbound + itemEntryStates.map(\.entryNo))
    let entries = numbers.compactMap { itemEntry($0, in: books) }
      .filter { $0.stockKey == key && state(of: $0.entryNo, in: books).isOpen }
      .sorted { $0.comesBefore($1) }
    var open = OpenItemEntries()
    for entry in entries {
      if entry.quantity.isPositive {
        open.inbound.append(entry.entryNo)
      } else {
        open.outbound.append(entry.entryNo)
      }
    }
    return open
  }
}

extension ItemLedgerEntry {
  /// The stock that the entry belongs to.
  package var stockKey: StockKey {
    StockKey(item: itemNo, variant: variantCode, location: locationCode)
  }

  /// The order in which entries of an item are applied: what went out before what came in, in each
  /// place by day and number.
  fileprivate func comesBefore(_ other: ItemLedgerEntry) -> Bool {
    if variantCode != other.variantCode { return variantCode < other.variantCode }
    if quantity.isNegative != other.quantity.isNegative { return quantity.isNegative }
    if locationCode != other.locationCode { return locationCode < other.locationCode }
    return (postingDate, entryNo) < (other.postingDate, other.entryNo)
  }
}
