/// Serial and lot numbers of item journal lines (rules S-069 and S-074).
extension JournalDraft {
  /// Every movement of a tracked item carries its numbers; a serial number is one piece, and one
  /// that comes in is not in stock already.
  func requireNumbers(
    of line: borrowing ItemJournalLine, _ code: Row<ItemTrackingCode>?, in books: borrowing Books
  ) throws(BookkeepingFault) {
    guard let code else { return }
    if code.snSpecificTracking, line.serialNo.isBlank { throw .serialNoMissing(item: line.item.no) }
    if code.lotSpecificTracking, line.lotNo.isBlank { throw .lotNoMissing(item: line.item.no) }
    guard !line.serialNo.isBlank else { return }
    if line.quantity.magnitude != 1 { throw .serialNoQuantity }
    if code.snSpecificTracking, line.quantity.isPositive,
      isInStock(line.serialNo, of: line.item.no, line.variantCode, in: books)
    {
      throw .serialNoInStock(line.serialNo)
    }
  }

  /// Whether a serial number is in stock at any place, with what the draft has moved.
  func isInStock(
    _ serialNo: LongCode, of item: Code, _ variant: Code, in books: borrowing Books
  ) -> Bool {
    let stocks = books.openItemEntries.filter { $0.key.item == item && $0.key.variant == variant }
    for number in stocks.values.flatMap(\.inbound)
    where books.itemEntries.entry(number)?.serialNo == serialNo {
      if state(of: number, in: books).isOpen { return true }
    }
    return itemEntries.contains { entry in
      entry.itemNo == item && entry.variantCode == variant && entry.serialNo == serialNo
        && entry.quantity.isPositive && state(of: entry.entryNo, in: books).isOpen
    }
  }
}
