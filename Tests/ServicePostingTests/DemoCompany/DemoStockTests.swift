import Accounting
import Testing

@testable import ServicePosting

@Suite struct DemoStockTests {
  @Test(
    arguments: [
      ("S-100", 10, 0), ("SRV-667", 2, 0), ("MON-17", 4, 0), ("HDD-20", 12, 2),
      ("MEM-32", 20, 2), ("FILTER-K", 20, 5), ("CABLE-E", 100, 0), ("FREIGHT-1", 0, 0),
    ])
  func `the stock of an item is`(item: String, main: Int, van: Int) throws {
    let no = try Code(item)
    let books = Company.demo.books
    #expect(books.inventory(of: no, location: "MAIN") == Quantity(main))
    #expect(books.inventory(of: no, location: "VAN") == Quantity(van))
    #expect(books.inventory(of: no) == Quantity(main + van))
  }

  @Test func `pieces carry serial numbers and filters lot numbers`() {
    let entries = Array(Company.demo.books.itemEntries)
    let machines = entries.filter { $0.itemNo == "S-100" }.map(\.serialNo.description)
    #expect(machines.count == 10)
    #expect(machines.first == "ES-0001" && machines.last == "ES-0010")
    let servers = entries.filter { $0.itemNo == "SRV-667" }.map(\.serialNo.description)
    #expect(servers == ["AS764789", "AS764790"])
    let filters = entries.filter { $0.itemNo == "FILTER-K" }
    let lots = filters.map { "\($0.locationCode) \($0.lotNo) \($0.quantity)" }
    #expect(lots == ["MAIN LOT-A 10", "MAIN LOT-B 5", "VAN LOT-A 5", "MAIN LOT-C 5"])
  }

  @Test func `later receipts came in at other costs`() {
    let values = Array(Company.demo.books.valueEntries)
    let later = values.filter { $0.postingDate.description == "2026-01-15" }
    #expect(later.map { "\($0.itemNo) \($0.costAmountActual)" } == ["FILTER-K 110", "HDD-20 384"])
    #expect(values.filter { $0.itemNo == "HDD-20" }.map(\.costPerUnit).max() == 96)
    #expect(Company.demo.books.items["HDD-20"]?.unitCost == 90)
  }

  @Test func `opening stock is all open, and made no register and no other entry`() {
    let books = Company.demo.books
    #expect(books.itemEntries.count == 23)
    #expect(books.valueEntries.count == 23)
    #expect(books.itemApplicationEntries.count == 23)
    for entry in books.itemEntries {
      #expect(entry.entryType == .positiveAdjustment)
      let state = books.itemEntryStates[entry.entryNo - 1]
      #expect(state.remainingQuantity == entry.quantity)
      #expect(state.invoicedQuantity == entry.quantity)
    }
    #expect(books.itemRegisters.count == 0)
    #expect(books.glEntries.count == 0 && books.glRegisters.count == 0)
    #expect(books.customerEntries.count == 0 && books.vatEntries.count == 0)
    #expect(books.resourceEntries.count == 0)
    #expect(Company.demo.serviceEntries.count == 0 && Company.demo.warrantyEntries.count == 0)
  }

  @Test func `every account and every customer starts at zero`() throws {
    for noun in ["gl account", "customer"] {
      let table = try #require(RecordCatalogue.table(noun: noun))
      let balance = try #require(table.field(named: "balance"))
      for row in Company.demo.rows(of: table) { #expect(row[balance].isEmpty) }
    }
  }
}
