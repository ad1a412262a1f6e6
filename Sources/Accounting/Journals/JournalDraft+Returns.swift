extension JournalDraft {
  /// Takes an item entry back: a correction of the same kind with the turned quantity, and value
  /// entries that settle both (BC's UndoQuantityPosting; rule S-029).
  ///
  /// What came back stays in stock as a layer of its own: the original keeps its applications
  /// (D-43).
  ///
  /// - Returns: the number of the new item entry.
  public mutating func takeBack(
    _ itemReturn: ItemReturn, in books: Books
  ) throws(BookkeepingFault) -> Int {
    guard let old = books.itemEntries.entry(itemReturn.entryNo),
      let first = books.valueEntries.entry(
        state(of: old.entryNo, in: books).firstValueEntryNo)
    else { throw .record(.notFound(ItemLedgerEntry.reference(itemReturn.entryNo))) }
    let item: Row<Item>
    do throws(RecordFault) {
      item = try books.items.find(old.itemNo)
    } catch {
      throw .record(error)
    }
    guard !item.blocked else {
      throw .record(
        .mustBeEqual(field: "Blocked", expected: "No", Item.reference(item.no), current: "Yes"))
    }
    if old.entryType == .sale { try requireOutOfStock(old, in: books) }
    let entryNo = itemEntriesBefore + itemEntries.count + 1
    itemEntries.append(old.corrected(as: entryNo, documentLineNo: itemReturn.documentLineNo))
    setState(ItemEntryState(remainingQuantity: .zero), of: entryNo)
    let values = CorrectionValues(
      of: first, expected: state(of: old.entryNo, in: books), old, by: entryNo, itemReturn)
    for value in values.entries { try append(value, of: item, itemReturn, in: books) }
    settle(old, in: books)
    if item.type == .inventory {
      let rest = fillShortages(with: old, entryNo, from: old.entryNo, of: item, in: books)
      keepRemaining(rest, of: entryNo, in: books)
      appendOwnApplication(of: entryNo, -old.quantity, from: old.entryNo, on: old.postingDate)
    }
    return entryNo
  }

  /// Writes the one item register of an undo, whose lines all go through one poster.
  public mutating func closeItemRegister(
    sourceCode: Code, userID: LongCode, creationDate: CalendarDate
  ) {
    guard let value = valueEntries.last else { return }
    itemRegisters.append(
      ItemRegister(
        entryNo: itemRegistersBefore + itemRegisters.count + 1,
        fromEntryNo: itemEntries.isEmpty ? 0 : itemEntriesBefore + 1,
        toEntryNo: itemEntries.isEmpty ? 0 : itemEntriesBefore + itemEntries.count,
        fromValueEntryNo: valueEntriesBefore + 1, toValueEntryNo: value.entryNo,
        creationDate: creationDate, sourceCode: sourceCode, userID: userID))
  }

  /// Writes a resource register for the last resource entry alone: in an undo every line has a
  /// poster of its own.
  public mutating func closeResourceRegisterOfLine(
    sourceCode: Code, userID: LongCode, creationDate: CalendarDate
  ) {
    guard let entry = resourceEntries.last else { return }
    resourceRegisters.append(
      ResourceRegister(
        entryNo: resourceRegistersBefore + resourceRegisters.count + 1,
        fromEntryNo: entry.entryNo, toEntryNo: entry.entryNo, creationDate: creationDate,
        sourceCode: sourceCode, userID: userID))
  }

  /// A piece with a serial number cannot come back while it is in stock, wherever that is.
  private func requireOutOfStock(
    _ old: ItemLedgerEntry, in books: Books
  ) throws(BookkeepingFault) {
    guard !old.serialNo.isBlank,
      isInStock(old.serialNo, of: old.itemNo, old.variantCode, in: books)
    else { return }
    throw .serialNoInStock(old.serialNo)
  }

  /// Numbers a value entry that was worked out without a journal line, and posts its cost.
  mutating func append(
    _ value: ValueEntry, of item: Row<Item>, _ itemReturn: ItemReturn, in books: Books
  ) throws(BookkeepingFault) {
    let setup = books.inventorySetup
    let posts = setup.automaticCostPosting && value.inventoriable
    if value.inventoriable {
      let posting = InventoryPosting(
        ItemJournalLine(of: value, item, itemReturn), ItemValue(of: value))
      let accounts = try posting.setup(in: books)
      if posts { try posting.post(accounts, into: &self, in: books) }
    }
    let numbered = value.written(
      as: valueEntriesBefore + valueEntries.count + 1, postsCost: posts,
      postsExpectedCost: posts && setup.expectedCostPostingToGL)
    valueEntries.append(numbered)
    if !posts { queueLastValueEntry(in: books) }
    if setup.automaticCostAdjustment != .never {
      coverLastValueEntry(on: itemReturn.creationDate, in: books)
    }
    var state = state(of: value.itemLedgerEntryNo, in: books)
    state.count(numbered)
    setState(state, of: value.itemLedgerEntryNo)
  }

  /// Nothing of the original is out any more.
  private mutating func settle(_ old: ItemLedgerEntry, in books: Books) {
    var state = state(of: old.entryNo, in: books)
    state.returnedQuantity = old.quantity.magnitude
    setState(state, of: old.entryNo)
  }
}
