extension JournalDraft {
  /// Takes an outbound entry from the oldest open stock (with LIFO from the youngest), or gives an
  /// inbound one to the oldest entries that went below zero (rules S-018 to S-021).
  mutating func applyStock(
    _ line: ItemJournalLine, entryNo: Int, isSpecific: Bool, in books: Books
  ) throws(BookkeepingFault) {
    if line.item.costingMethod == .specific, line.quantity.isNegative, line.serialNo.isBlank {
      throw .record(.mustHaveValue(field: "Serial No.", Self.journalLine))
    }
    let key = StockKey(
      item: line.item.no, variant: line.variantCode, location: line.locationCode)
    let isOutbound = line.quantity.isNegative
    let open =
      itemApplicationChanges.isEmpty
      ? books.openItemEntries[key] : openEntries(of: key, in: books)
    var rest = line.quantity.magnitude
    if !isOutbound { appendApplication(of: entryNo, entryNo, 0, line.quantity, line) }
    var others = (isOutbound ? open?.inbound : open?.outbound) ?? []
    if line.item.costingMethod == .lifo { others.reverse() }
    for other in others where rest.isPositive {
      if isSpecific, !carriesTracking(of: line, other, in: books) { continue }
      var left = state(of: other, in: books)
      let taken = min(rest, left.remainingQuantity.magnitude)
      guard taken.isPositive else { continue }
      rest -= taken
      left.remainingQuantity -= isOutbound ? taken : -taken
      setState(left, of: other)
      if isOutbound {
        appendApplication(of: entryNo, other, entryNo, -taken, line)
      } else {
        appendApplication(of: other, entryNo, other, -taken, line)
      }
    }
    if isOutbound, rest.isPositive { try requireShortageAllowed(line, isSpecific, in: books) }
    setState(ItemEntryState(remainingQuantity: isOutbound ? -rest : rest), of: entryNo)
  }

  /// The line of a journal that a posting makes for itself has a blank key.
  private static let journalLine = RecordReference(
    "Item Journal Line",
    [("Journal Template Name", ""), ("Journal Batch Name", ""), ("Line No.", "0")])

  private func carriesTracking(
    of line: ItemJournalLine, _ entryNo: Int, in books: Books
  ) -> Bool {
    guard let entry = itemEntry(entryNo, in: books) else { return false }
    return entry.serialNo == line.serialNo && entry.lotNo == line.lotNo
  }

  private func requireShortageAllowed(
    _ line: ItemJournalLine, _ isSpecific: Bool, in books: Books
  ) throws(BookkeepingFault) {
    if isSpecific {
      throw .trackingNotApplied(
        item: line.item.no, variant: line.variantCode, serialNo: line.serialNo, lotNo: line.lotNo)
    }
    let isPrevented = line.item.preventNegativeInventory.holds(
      byDefault: books.inventorySetup.preventNegativeInventory)
    if isPrevented { throw .insufficientInventory(item: line.item.no) }
  }

  private mutating func appendApplication(
    of entryNo: Int, _ inbound: Int, _ outbound: Int, _ quantity: Quantity,
    _ line: ItemJournalLine
  ) {
    itemApplicationEntries.append(
      ItemApplicationEntry(
        entryNo: itemApplicationEntriesBefore + itemApplicationEntries.count + 1,
        itemLedgerEntryNo: entryNo, inboundItemEntryNo: inbound, outboundItemEntryNo: outbound,
        quantity: quantity, postingDate: line.postingDate,
        costApplication: quantity.isPositive || line.item.costingMethod != .average))
  }
}
