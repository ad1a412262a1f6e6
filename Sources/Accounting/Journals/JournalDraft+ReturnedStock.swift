/// What becomes of pieces that come back into stock (rules S-019 and S-027).
extension JournalDraft {
  /// Applies an inbound entry that brings back pieces of an outbound one: to itself, then to the
  /// oldest entries that went below zero.
  mutating func applyReturn(
    _ entryNo: Int, of item: Row<Item>, from original: Int, in books: Books
  ) {
    guard let entry = itemEntries.last, entry.entryNo == entryNo else { return }
    setState(ItemEntryState(remainingQuantity: .zero), of: entryNo)
    appendOwnApplication(of: entryNo, entry.quantity, from: original, on: entry.postingDate)
    let rest = fillShortages(with: entry, entryNo, from: original, of: item, in: books)
    keepRemaining(rest, of: entryNo, in: books)
  }

  /// Counts pieces that come back to the entry with which they left; more than are out cannot
  /// (ItemJnlPostLine: UpdateOutboundItemLedgEntry).
  mutating func countReturned(
    _ line: borrowing ItemJournalLine, in books: borrowing Books
  ) throws(BookkeepingFault) {
    let original = line.appliesFromEntryNo
    guard original != 0 else { return }
    guard let entry = itemEntry(original, in: books) else {
      throw .record(.notFound(ItemLedgerEntry.reference(original)))
    }
    var state = state(of: original, in: books)
    state.returnedQuantity += line.quantity
    if state.shippedNotReturned(of: entry).isPositive {
      throw .record(.field("Shipped Qty. Not Returned", text: "is too low", entry.reference))
    }
    setState(state, of: original)
  }

  /// An entry of the books or of the draft itself.
  func itemEntry(_ entryNo: Int, in books: borrowing Books) -> ItemLedgerEntry? {
    guard entryNo > itemEntriesBefore else { return books.itemEntries.entry(entryNo) }
    let place = entryNo - itemEntriesBefore - 1
    return itemEntries.indices.contains(place) ? itemEntries[place] : nil
  }

  mutating func keepRemaining(_ rest: Quantity, of entryNo: Int, in books: Books) {
    var state = state(of: entryNo, in: books)
    state.remainingQuantity = rest
    setState(state, of: entryNo)
  }

  mutating func appendOwnApplication(
    of entryNo: Int, _ quantity: Quantity, from original: Int, on date: CalendarDate
  ) {
    itemApplicationEntries.append(
      ItemApplicationEntry(
        entryNo: itemApplicationEntriesBefore + itemApplicationEntries.count + 1,
        itemLedgerEntryNo: entryNo, inboundItemEntryNo: entryNo, outboundItemEntryNo: original,
        quantity: quantity, postingDate: date, costApplication: true))
  }

  /// Gives what came back to open outbound entries of the same stock, the oldest first.
  ///
  /// Never to the entry whose pieces they are, nor to one from which that entry took stock on
  /// whatever way: their costs would depend on each other.
  ///
  /// - Parameter model: an entry of the same stock, day and tracking as the one that came back.
  /// - Returns: what is left in stock.
  mutating func fillShortages(
    with model: ItemLedgerEntry, _ entryNo: Int, from original: Int, of item: Row<Item>,
    in books: Books
  ) -> Quantity {
    var rest = model.quantity.magnitude
    let key = StockKey(
      item: model.itemNo, variant: model.variantCode, location: model.locationCode)
    let listed =
      itemApplicationChanges.isEmpty
      ? books.openItemEntries[key] : openEntries(of: key, in: books)
    let open = (listed?.outbound ?? []).filter { $0 != original }
    guard item.costingMethod != .specific, !open.isEmpty else { return rest }
    let tracking = books.itemTrackingCodes[item.itemTrackingCode]
    let isSpecific = tracking.map { $0.snSpecificTracking || $0.lotSpecificTracking } ?? false
    let chains = CostChains(applications(in: books))
    for number in open where rest.isPositive {
      guard let shortage = itemEntry(number, in: books),
        !isSpecific
          || (shortage.serialNo == model.serialNo && shortage.lotNo == model.lotNo),
        !chains.lead(from: number, to: original)
      else { continue }
      var left = state(of: number, in: books)
      let taken = min(rest, left.remainingQuantity.magnitude)
      guard taken.isPositive else { continue }
      rest -= taken
      left.remainingQuantity += taken
      setState(left, of: number)
      itemApplicationEntries.append(
        ItemApplicationEntry(
          entryNo: itemApplicationEntriesBefore + itemApplicationEntries.count + 1,
          itemLedgerEntryNo: number, inboundItemEntryNo: entryNo, outboundItemEntryNo: number,
          quantity: -taken, postingDate: max(model.postingDate, shortage.postingDate),
          costApplication: item.costingMethod != .average))
    }
    return rest
  }
}
