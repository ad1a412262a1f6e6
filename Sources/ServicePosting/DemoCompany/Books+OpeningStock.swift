import Accounting

extension Books {
  /// The document of the opening stock, which no register holds.
  static let openingStockNo: Code = "OPENING"

  /// Puts stock in place: item and value entries, but nothing in the general ledger and no
  /// register.
  mutating func openStock(
    _ table: TextTable, _ context: EditContext
  ) throws(TextTableFault) {
    try table.require(columns: [
      "Item No.", "Location Code", "Quantity", "Unit Cost", "Posting Date", "Serial No.", "Lot No.",
    ])
    var draft = JournalDraft(following: self)
    for row in table.rows {
      let line = try stockLine(row, of: table, context)
      do throws(BookkeepingFault) {
        try draft.post(line, in: self)
      } catch {
        throw TextTableFault(row.line, .stock(error))
      }
    }
    apply(draft)
  }

  private func stockLine(
    _ row: TextTable.Row, of table: TextTable, _ context: EditContext
  ) throws(TextTableFault) -> ItemJournalLine {
    guard let item = items.row(try table.value(0, in: row)) else {
      throw TextTableFault(row.line, .notFound(column: table.columns[0], row.cells[0]))
    }
    let location: Code = try table.value(1, in: row)
    guard location.isBlank || locations[location] != nil else {
      throw TextTableFault(row.line, .notFound(column: table.columns[1], row.cells[1]))
    }
    let quantity: Quantity = try table.value(2, in: row)
    var line = ItemJournalLine(
      .positiveAdjustment, item: item, locationCode: location, quantity: quantity,
      invoicedQuantity: quantity, unitCost: try table.value(3, in: row),
      postingDate: try table.value(4, in: row), document: (.blank, Self.openingStockNo, 0),
      valueDocument: (.blank, Self.openingStockNo), genBusPostingGroup: .blank,
      genProdPostingGroup: item.genProdPostingGroup, sourceCode: sourceCodeSetup.itemJournal,
      userID: context.user, creationDate: context.workDate)
    line.description = item.description
    line.unitOfMeasureCode = item.baseUnitOfMeasure
    line.serialNo = try table.value(5, in: row)
    line.lotNo = try table.value(6, in: row)
    line.postsToGL = false
    line.keepsRegister = false
    return line
  }
}
