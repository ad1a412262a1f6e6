/// Movements whose stock the user chose (rule S-020).
extension JournalDraft {
  /// Applies a new entry to the one that was chosen and to no other: what it has must be enough,
  /// or be freed of what others took.
  mutating func applyToEntry(
    _ line: borrowing ItemJournalLine, entryNo: Int, _ tracking: Row<ItemTrackingCode>?,
    in books: Books
  ) throws(BookkeepingFault) {
    let chosen = line.appliesToEntryNo
    guard let other = itemEntry(chosen, in: books) else {
      throw .record(.notFound(ItemLedgerEntry.reference(chosen)))
    }
    try require(other, fits: line, tracking)
    var left = state(of: chosen, in: books)
    if left.remainingQuantity.magnitude < line.quantity.magnitude,
      try freeStock(of: other, for: line, in: books)
    {
      left = state(of: chosen, in: books)
    }
    guard left.remainingQuantity.magnitude >= line.quantity.magnitude else {
      throw .record(.field("Remaining Quantity", text: "is too low", other.reference))
    }
    itemEntries[itemEntries.count - 1].appliesToItemEntry = Int32(clamping: chosen)
    left.remainingQuantity += line.quantity
    setState(left, of: chosen)
    setState(ItemEntryState(remainingQuantity: .zero), of: entryNo)
    itemApplicationEntries.append(
      ItemApplicationEntry(
        entryNo: itemApplicationEntriesBefore + itemApplicationEntries.count + 1,
        itemLedgerEntryNo: entryNo, inboundItemEntryNo: chosen, outboundItemEntryNo: entryNo,
        quantity: line.quantity, postingDate: line.postingDate, costApplication: true))
    if !touchedItemEntries.isEmpty { try redoApplications(line, in: books) }
  }

  /// ItemJnlPostLine: TestFirstApplyItemLedgEntry.
  private func require(
    _ other: ItemLedgerEntry, fits line: borrowing ItemJournalLine,
    _ tracking: Row<ItemTrackingCode>?
  ) throws(BookkeepingFault) {
    var pairs: [(field: String, expected: String, current: String)] = [
      ("Item No.", "\(line.item.no)", "\(other.itemNo)"),
      ("Variant Code", "\(line.variantCode)", "\(other.variantCode)"),
      (
        "Positive", line.quantity.isPositive ? "No" : "Yes",
        other.quantity.isPositive ? "Yes" : "No"
      ),
      ("Location Code", "\(line.locationCode)", "\(other.locationCode)"),
    ]
    if tracking?.snSpecificTracking == true {
      pairs.append(("Serial No.", "\(line.serialNo)", "\(other.serialNo)"))
    }
    if tracking?.lotSpecificTracking == true {
      pairs.append(("Lot No.", "\(line.lotNo)", "\(other.lotNo)"))
    }
    for (field, expected, current) in pairs where expected != current {
      throw .record(
        .mustBeEqual(field: field, expected: expected, other.reference, current: current))
    }
  }
}
