public import Accounting

extension Company {
  /// Finds or loses pieces of an item: item and value entries, and cost in the general ledger where
  /// the inventory setup posts it at once (BC's item journal). It ends with an adjustment of costs
  /// where the setup wants one.
  ///
  /// - Parameters:
  ///   - item: the item, which must be kept in stock.
  ///   - assignments: fields of the journal line; without Unit Cost the item's counts, without
  ///     Posting Date the work date.
  /// - Returns: the rows that were added.
  /// - Throws: `PostingError`, and then nothing was added.
  @discardableResult
  public mutating func adjustInventory(
    of item: Code, _ assignments: [Assignment], _ context: EditContext
  ) throws(PostingError) -> [PostingPlan.NewRows] {
    let item = try ServiceDocument.record(item, books.items)
    var adjustment = InventoryAdjustment(key: item.no)
    adjustment.unitCost = item.unitCost
    adjustment.postingDate = context.workDate
    adjustment.description = item.description
    try requireCostAllowed(of: item, assignments)
    try RecordWriting.write(
      assignments, to: &adjustment, InventoryAdjustment.description.fields, in: self)
    try require(adjustment, of: item, context)
    var draft = JournalDraft(following: books)
    do throws(BookkeepingFault) {
      try draft.post(journalLine(adjustment, of: item, context), in: books)
    } catch {
      throw .bookkeeping(error)
    }
    let adjustments = try costAdjustment(
      after: draft, userID: context.user, on: context.workDate
    ) { $0.books.apply(draft) }
    books.apply(draft)
    for adjustment in adjustments { books.apply(adjustment) }
    version += 1
    return PostingPlan.NewRows.joined(
      [PostingPlan.NewRows.rows(of: draft)]
        + adjustments.map { PostingPlan.NewRows.rows(of: $0.journal) })
  }

  /// A standard cost is that of the card (ItemJournalLine: Unit Cost).
  private func requireCostAllowed(
    of item: Row<Item>, _ assignments: [Assignment]
  ) throws(PostingError) {
    guard item.costingMethod == .standard,
      let place = InventoryAdjustment.description.field(named: "Unit Cost"),
      assignments.contains(where: { $0.field == place })
    else { return }
    throw .standardCostOfJournal
  }

  private func require(
    _ adjustment: InventoryAdjustment, of item: Row<Item>, _ context: EditContext
  ) throws(PostingError) {
    let record = adjustment.reference
    if item.blocked { throw .itemBlocked(item.no) }
    guard item.type == .inventory else {
      throw .record(
        .mustBeEqual(
          field: "Type", expected: ItemType.inventory.caption, Item.reference(item.no),
          current: item.type.caption))
    }
    if adjustment.quantity.isZero { throw .record(.mustHaveValue(field: "Quantity", record)) }
    if adjustment.documentNo.isBlank {
      throw .record(.mustHaveValue(field: "Document No.", record))
    }
    if adjustment.postingDate.isBlank {
      throw .record(.mustHaveValue(field: "Posting Date", record))
    }
    guard allowsPosting(on: adjustment.postingDate, by: context.user) else {
      throw .record(
        .field("Posting Date", text: "is not within your range of allowed posting dates", record))
    }
  }

  private func journalLine(
    _ adjustment: InventoryAdjustment, of item: Row<Item>, _ context: EditContext
  ) -> ItemJournalLine {
    let no = adjustment.documentNo
    var line = ItemJournalLine(
      adjustment.quantity.isNegative ? .negativeAdjustment : .positiveAdjustment, item: item,
      locationCode: adjustment.locationCode, quantity: adjustment.quantity,
      invoicedQuantity: adjustment.quantity, unitCost: adjustment.unitCost,
      postingDate: adjustment.postingDate, document: (.blank, no, 0), valueDocument: (.blank, no),
      genBusPostingGroup: .blank, genProdPostingGroup: item.genProdPostingGroup,
      sourceCode: books.sourceCodeSetup.itemJournal, userID: context.user,
      creationDate: context.workDate)
    line.description = adjustment.description
    line.unitOfMeasureCode = item.baseUnitOfMeasure
    line.variantCode = adjustment.variantCode
    line.serialNo = adjustment.serialNo
    line.lotNo = adjustment.lotNo
    return line
  }
}

extension PostingPlan.NewRows {
  /// The rows that an item journal adds.
  static func rows(of journal: JournalDraft) -> [PostingPlan.NewRows] {
    [
      Self(journal.glEntries), Self(journal.itemEntries), Self(journal.itemApplicationEntries),
      Self(journal.itemApplicationHistory),
      Self(journal.valueEntries), Self(journal.glRegisters), Self(journal.itemRegisters),
    ].compactMap { $0 }
  }
}
