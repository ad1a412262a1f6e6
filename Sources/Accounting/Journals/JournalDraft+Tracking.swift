/// Serial and lot numbers of item journal lines (rules S-069 and S-074).
extension JournalDraft {
  /// Posts the parts of one movement that carry numbers of their own: one call of the poster, so
  /// that they share an item register, a G/L register and a transaction.
  ///
  /// - Returns: the numbers of the item entries, in the order of the parts.
  public mutating func post(
    split lines: [ItemJournalLine], in books: Books
  ) throws(BookkeepingFault) -> [Int] {
    let (items, ledgers) = (itemRegisters.count, glRegisters.count)
    var numbers: [Int] = []
    for line in lines {
      joinsItemRegister = itemRegisters.count > items
      joinsGLRegister = glRegisters.count > ledgers
      numbers.append(try post(line, in: books))
    }
    joinsItemRegister = false
    joinsGLRegister = false
    return numbers
  }

  /// Every movement of a tracked item carries its numbers; a serial number is one piece, and one
  /// that comes in is not in stock already.
  func requireNumbers(
    of line: borrowing ItemJournalLine, _ code: Row<ItemTrackingCode>?, in books: borrowing Books
  ) throws(BookkeepingFault) {
    if line.item.costingMethod == .specific { try requireSpecific(line, code) }
    guard let code else { return }
    let (type, isInbound) = (line.entryType, line.quantity.isPositive)
    if line.serialNo.isBlank, code.record.requiresSerial(for: type, isInbound: isInbound) {
      throw .serialNoMissing(item: line.item.no)
    }
    if line.lotNo.isBlank, code.record.requiresLot(for: type, isInbound: isInbound) {
      throw .lotNoMissing(item: line.item.no)
    }
    guard !line.serialNo.isBlank else { return }
    if line.quantity.magnitude != 1 { throw .serialNoQuantity }
    if code.snSpecificTracking, line.quantity.isPositive,
      isInStock(line.serialNo, of: line.item.no, line.variantCode, in: books)
    {
      throw .serialNoInStock(line.serialNo)
    }
  }

  /// Pieces at their own cost are told apart by their serial numbers (S-022).
  private func requireSpecific(
    _ line: borrowing ItemJournalLine, _ code: Row<ItemTrackingCode>?
  ) throws(BookkeepingFault) {
    guard let code else {
      throw .record(.mustHaveValue(field: "Item Tracking Code", line.item.record.reference))
    }
    guard code.snSpecificTracking else {
      throw .record(
        .mustBeEqual(
          field: "SN Specific Tracking", expected: "Yes", code.record.reference, current: "No"))
    }
  }

  /// Whether a serial number is in stock at any place, with what the draft has moved.
  func isInStock(
    _ serialNo: LongCode, of item: Code, _ variant: Code, in books: Books
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
