import Accounting
import Testing

@testable import ServicePosting

@Suite struct DemoRelationTests {
  @Test func `every code of every record names a record of its table`() throws {
    let company = Company.demo
    var checked = 0
    for table in RecordCatalogue.tables {
      for row in company.rows(of: table) {
        for place in table.fields.indices where table.fields[place].relation != nil {
          let field = table.fields[place]
          let related = try #require(RecordCatalogue.table(noun: field.relation ?? ""))
          let value = row[place]
          if value.isEmpty { continue }
          checked += 1
          #expect(
            company.row(of: related, key: [value]) != nil,
            "\(table.name.caption), \(field.caption): \(value)")
        }
      }
    }
    #expect(checked > 700)
  }

  @Test func `codes that depend on other fields name records too`() {
    let company = Company.demo
    let books = company.books
    for row in books.defaultDimensions.sorted {
      #expect(books.dimensionValues[Pair(row.dimensionCode, row.dimensionValueCode)] != nil)
      switch row.tableID {
      case .customer: #expect(books.customers[row.no] != nil)
      case .resource: #expect(books.resources[row.no] != nil)
      default: Issue.record("\(row.key) is a table without default dimensions")
      }
    }
    let terms = Set(books.customerInvoiceDiscounts.sorted.map(\.code))
    for customer in books.customers.sorted {
      #expect(terms.contains(customer.invoiceDiscCode))
    }
    for component in company.serviceItemComponents.sorted {
      #expect(component.type == .item)
    }
    for line in company.serviceContractLines.sorted {
      let contract = company.serviceContracts[line.contractNo]
      #expect(company.serviceItems[line.serviceItemNo]?.customerNo == contract?.customerNo)
    }
  }

  @Test func `every combination of groups that the cards use is set up, except freight`() {
    let books = Company.demo.books
    for customer in books.customers.sorted {
      let products = books.items.sorted.map { ($0.no, $0.genProdPostingGroup) }
      for (item, group) in products
        + books.resources.sorted.map({ ($0.no, $0.genProdPostingGroup) })
      {
        let setup = books.generalPostingSetups[Pair(customer.genBusPostingGroup, group)]
        #expect((setup == nil) == (item == "FREIGHT-1"), "\(customer.no) \(item)")
      }
      for group: Code in ["STANDARD", "REDUCED", "NO VAT"] {
        #expect(books.vatPostingSetups[Pair(customer.vatBusPostingGroup, group)] != nil)
      }
    }
    for location: Code in ["", "MAIN", "VAN"] {
      for group in books.inventoryPostingGroups.keys {
        #expect(books.inventoryPostingSetups[Pair(location, group)] != nil)
      }
    }
  }

  @Test func `every item and resource has its base unit among its units`() {
    let books = Company.demo.books
    for item in books.items.sorted {
      #expect(books.itemUnitsOfMeasure[Pair(item.no, item.baseUnitOfMeasure)] != nil)
    }
    for resource in books.resources.sorted {
      #expect(books.resourceUnitsOfMeasure[Pair(resource.no, resource.baseUnitOfMeasure)] != nil)
    }
    #expect(books.itemUnitsOfMeasure[Pair("FILTER-K", "BOX")]?.qtyPerUnitOfMeasure == 10)
    #expect(books.itemUnitsOfMeasure[Pair("CABLE-E", "BOX")]?.qtyPerUnitOfMeasure == 25)
  }

  @Test func `each meaning of a repair status is that of one status`() {
    let statuses = Company.demo.repairStatuses.sorted
    let meanings: [KeyPath<RepairStatus, Bool>] = [
      \.initial, \.inProcess, \.finished, \.partlyServiced, \.referred, \.waitingForCustomer,
      \.quoteFinished, \.sparePartOrdered, \.sparePartReceived,
    ]
    for meaning in meanings {
      #expect(statuses.count { $0[keyPath: meaning] } == 1)
    }
    for status in statuses {
      let priority = Company.demo.serviceStatusPriorities[status.serviceOrderStatus]?.priority
      #expect(status.priority == priority)
      #expect(status.postingAllowed == (status.code != "SP ORDERED"))
    }
  }
}
