extension JournalDraft {
  /// Posts one line of the item journal: item entry, applications, value entry, cost to G/L.
  ///
  /// Every call has an item register of its own, as in BC, where each line goes through a poster
  /// of its own (rule S-076).
  ///
  /// - Returns: the number of the item entry that was made or invoiced.
  @discardableResult
  public mutating func post(
    _ line: ItemJournalLine, in books: Books
  ) throws(BookkeepingFault) -> Int {
    let firstEntry = itemEntriesBefore + itemEntries.count + 1
    var entryNo = line.invoicesEntryNo
    if entryNo == 0 { entryNo = try appendItemEntry(line, in: books) }
    let valueEntryNo = try appendValueEntry(line, of: entryNo, in: books)
    guard line.keepsRegister, !line.sharesPoster else { return entryNo }
    let lastEntry = itemEntriesBefore + itemEntries.count
    let joined = joinsItemRegister ? itemRegisters.popLast() : nil
    itemRegisters.append(
      ItemRegister(
        entryNo: itemRegistersBefore + itemRegisters.count + 1,
        fromEntryNo: joined?.fromEntryNo ?? (lastEntry < firstEntry ? 0 : firstEntry),
        toEntryNo: lastEntry < firstEntry ? 0 : lastEntry,
        fromValueEntryNo: joined?.fromValueEntryNo ?? valueEntryNo, toValueEntryNo: valueEntryNo,
        creationDate: line.creationDate, sourceCode: line.sourceCode, userID: line.userID))
    return entryNo
  }

  private mutating func appendItemEntry(
    _ line: ItemJournalLine, in books: Books
  ) throws(BookkeepingFault) -> Int {
    let tracking = books.itemTrackingCodes.row(line.item.itemTrackingCode)
    try requireNumbers(of: line, tracking, in: books)
    let entryNo = itemEntriesBefore + itemEntries.count + 1
    let keepsText =
      books.inventorySetup.copyItemDescrToEntries || line.description != line.item.description
    itemEntries.append(
      ItemLedgerEntry(
        entryNo: entryNo, postingDate: line.postingDate, entryType: line.entryType,
        documentType: line.documentType, documentNo: line.documentNo,
        documentLineNo: line.documentLineNo, itemNo: line.item.no, variantCode: line.variantCode,
        locationCode: line.locationCode, description: keepsText ? line.description : "",
        quantity: line.quantity, sourceType: line.sourceNo.isBlank ? .blank : .customer,
        sourceNo: line.sourceNo, countryRegionCode: line.countryRegionCode,
        serialNo: line.serialNo, lotNo: line.lotNo,
        unitOfMeasureCode: line.unitOfMeasureCode, qtyPerUnitOfMeasure: line.qtyPerUnitOfMeasure,
        correction: false, orderType: line.orderNo.isBlank ? .blank : .service,
        orderNo: line.orderNo, orderLineNo: line.orderLineNo,
        externalDocumentNo: line.externalDocumentNo, dimensionSetID: line.dimensionSetID))
    guard line.item.type == .inventory else {
      setState(ItemEntryState(remainingQuantity: .zero), of: entryNo)
      try countReturned(line, in: books)
      return entryNo
    }
    let isSpecific = tracking.map { $0.snSpecificTracking || $0.lotSpecificTracking } ?? false
    if line.appliesToEntryNo != 0 {
      try applyToEntry(line, entryNo: entryNo, tracking, in: books)
    } else if line.appliesFromEntryNo == 0 {
      try applyStock(line, entryNo: entryNo, isSpecific: isSpecific, in: books)
    } else {
      applyReturn(entryNo, of: line.item, from: line.appliesFromEntryNo, in: books)
    }
    try countReturned(line, in: books)
    return entryNo
  }

  /// The state of an item entry as the draft leaves it.
  package func state(of entryNo: Int, in books: Books) -> ItemEntryState {
    for change in itemEntryStates.reversed() where change.entryNo == entryNo {
      return change.state
    }
    guard entryNo >= 1, entryNo <= books.itemEntryStates.count else {
      return ItemEntryState(remainingQuantity: .zero)
    }
    return books.itemEntryStates[entryNo - 1]
  }

  mutating func setState(_ state: ItemEntryState, of entryNo: Int) {
    itemEntryStates.append((entryNo, state))
  }

  private mutating func appendValueEntry(
    _ line: ItemJournalLine, of entryNo: Int, in books: Books
  ) throws(BookkeepingFault) -> Int {
    let value: ItemValue
    do throws(NumberFault) {
      value = try ItemValue(line, state: state(of: entryNo, in: books), in: books)
    } catch {
      throw .number(error)
    }
    let posting = InventoryPosting(line, value)
    let posts = books.inventorySetup.automaticCostPosting && line.postsToGL && value.isInventoriable
    if value.isInventoriable, line.postsToGL {
      let accounts = try posting.setup(in: books)
      if posts { try posting.post(accounts, into: &self, in: books) }
    }
    let valueEntryNo = valueEntriesBefore + valueEntries.count + 1
    let postsExpected = posts && books.inventorySetup.expectedCostPostingToGL
    valueEntries.append(
      value.entry(
        valueEntryNo, of: entryNo, line, costPostedToGL: posts ? value.costActual : .zero,
        expectedCostPostedToGL: postsExpected ? value.costExpected : .zero))
    if !posts, line.postsToGL { queueLastValueEntry(in: books) }
    if books.inventorySetup.automaticCostAdjustment != .never {
      coverLastValueEntry(on: line.creationDate, in: books)
    }
    var state = value.state
    if state.firstValueEntryNo == 0 { state.firstValueEntryNo = valueEntryNo }
    setState(state, of: entryNo)
    return valueEntryNo
  }
}
