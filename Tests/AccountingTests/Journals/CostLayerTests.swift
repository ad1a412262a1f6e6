import Accounting
import Testing

/// Item entries take stock in the order it came (S-018 to S-021), and invoices take back what
/// shipments expected (S-026).
@Suite struct CostLayerTests {
  private let item: Item = {
    var item = Item(key: "FILTER")
    item.description = "Filter"
    return item
  }()

  private func line(
    _ type: ItemEntryType, _ quantity: Quantity, invoiced: Quantity, cost: String,
    day: Int = 1, item: Item? = nil
  ) throws -> ItemJournalLine {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: day))
    var line = ItemJournalLine(
      type, item: Row(item ?? self.item), locationCode: "MAIN", quantity: quantity,
      invoicedQuantity: invoiced, unitCost: try UnitPrice(text: cost), postingDate: date,
      document: (.serviceShipment, "S1", 10_000), valueDocument: (.serviceInvoice, "I1"),
      genBusPostingGroup: .blank, genProdPostingGroup: .blank, sourceCode: "SERVICE",
      userID: "AGENT", creationDate: date)
    // No posting groups: only the item ledger is looked at.
    line.postsToGL = false
    return line
  }

  @discardableResult
  private func post(_ line: ItemJournalLine, to books: inout Books) throws -> Int {
    var draft = JournalDraft(following: books)
    let entryNo = try draft.post(line, in: books)
    books.apply(draft)
    return entryNo
  }

  private func stock(
    _ books: inout Books, _ quantity: Quantity, at cost: String, day: Int
  ) throws {
    try post(
      line(.positiveAdjustment, quantity, invoiced: quantity, cost: cost, day: day), to: &books)
  }

  @Test func `the oldest stock goes first, by posting date and then by number`() throws {
    var books = Books()
    try stock(&books, 4, at: "12", day: 3)
    try stock(&books, 3, at: "10", day: 2)
    try stock(&books, 5, at: "13", day: 3)
    try post(line(.sale, -8, invoiced: 0, cost: "11", day: 5), to: &books)
    // Three of entry 2, four of entry 1, one of entry 3.
    let sale = books.itemApplicationEntries.filter { $0.outboundItemEntryNo == 4 }
    #expect(sale.map(\.inboundItemEntryNo) == [2, 1, 3])
    #expect(sale.map(\.quantity) == [-3, -4, -1])
    #expect(books.itemEntryStates.map(\.remainingQuantity) == [0, 0, 4, 0])
    #expect(books.itemEntryStates.map(\.isOpen) == [false, false, true, false])
    #expect(books.inventory(of: "FILTER") == 4)
  }

  @Test func `each application is at most what is left of a layer`() throws {
    var books = Books()
    try stock(&books, 3, at: "10", day: 1)
    try stock(&books, 4, at: "12", day: 2)
    for _ in 0..<3 { try post(line(.sale, -2, invoiced: 0, cost: "11", day: 5), to: &books) }
    let sales = books.itemApplicationEntries.filter { $0.outboundItemEntryNo != 0 }
    #expect(sales.map(\.outboundItemEntryNo) == [3, 4, 4, 5])
    #expect(sales.map(\.inboundItemEntryNo) == [1, 1, 2, 2])
    #expect(sales.map(\.quantity) == [-2, -1, -1, -2])
    #expect(books.itemEntryStates.map(\.remainingQuantity) == [0, 1, 0, 0, 0])
  }

  @Test func `what finds no stock stays open, and later stock closes it`() throws {
    var books = Books()
    try post(line(.sale, -5, invoiced: 0, cost: "11"), to: &books)
    #expect(books.itemEntryStates[0].remainingQuantity == -5)
    try stock(&books, 3, at: "10", day: 2)
    #expect(books.itemEntryStates.map(\.remainingQuantity) == [-2, 0])
    try stock(&books, 4, at: "12", day: 3)
    #expect(books.itemEntryStates.map(\.remainingQuantity) == [0, 0, 2])
  }

  @Test func `an item that forbids it does not go below zero`() throws {
    var item = item
    item.preventNegativeInventory = .yes
    var books = Books()
    try stock(&books, 3, at: "10", day: 1)
    let sale = try line(.sale, -4, invoiced: 0, cost: "11", item: item)
    #expect(throws: BookkeepingFault.insufficientInventory(item: "FILTER")) {
      var draft = JournalDraft(following: books)
      try draft.post(sale, in: books)
    }
    try post(line(.sale, -3, invoiced: 0, cost: "11", item: item), to: &books)
    #expect(books.inventory(of: "FILTER") == 0)
  }

  @Test func `three invoices of one take back 3.33, 3.33 and 3.34 of the 10.00 expected`() throws {
    var books = Books()
    try stock(&books, 3, at: "3.33333", day: 1)
    let shipped = try post(line(.sale, -3, invoiced: 0, cost: "3.33333"), to: &books)
    let expected = try #require(books.valueEntries.last)
    #expect(expected.costAmountExpected == -10)
    #expect(expected.costAmountActual == 0)
    #expect(expected.valuedQuantity == -3)
    for _ in 0..<3 {
      var invoice = try line(.sale, 0, invoiced: -1, cost: "3.33333")
      invoice.invoicesEntryNo = shipped
      #expect(try post(invoice, to: &books) == shipped)
    }
    let values = books.valueEntries.suffix(3)
    #expect(values.map(\.costAmountExpected.text) == ["3.33", "3.33", "3.34"])
    #expect(values.map(\.costAmountActual.text) == ["-3.33", "-3.33", "-3.33"])
    #expect(values.map(\.itemLedgerEntryQuantity) == [0, 0, 0])
    let state = books.itemEntryStates[shipped - 1]
    #expect(state.costAmountExpected == 0)
    #expect(state.costAmountActual.text == "-9.99")
    #expect(state.invoicedQuantity == -3)
  }

  @Test func `a movement that is invoiced at once expects nothing`() throws {
    var books = Books()
    try post(line(.sale, -2, invoiced: -2, cost: "11"), to: &books)
    let value = try #require(books.valueEntries.last)
    #expect(value.costAmountExpected == 0)
    #expect(value.costAmountActual == -22)
    #expect(value.documentNo == "I1")
    #expect(books.itemEntries.last?.documentNo == "S1")
  }
}
