@testable import Accounting
@testable import ServicePosting

/// One violation of each law of the item, value, service and warranty ledgers.
enum ItemPlantings {
  static let all: [Invariant: Planting] = [
    .stock: { company in
      company.plant(\.books.itemEntries, where: isSale, \.locationCode) { _ in "MAIN" }
    },
    .remainingQuantities: { company in
      let key = StockKey(item: "MEM-32", variant: .blank, location: "MAIN")
      company.books.openItemEntries[key]?.inbound.removeLast()
    },
    .applications: { company in
      company.plant(
        \.books.itemApplicationEntries, where: { $0.outboundItemEntryNo != 0 },
        \.outboundItemEntryNo
      ) { _ in 0 }
    },
    .values: { company in
      company.plant(
        \.books.valueEntries, where: { !$0.orderNo.isBlank }, \.itemLedgerEntryQuantity
      ) { $0 - 1 }
    },
    .inventoryAccounts: { company in
      company.plant(
        \.books.valueEntries, where: { !$0.orderNo.isBlank }, \.costPostedToGL
      ) { $0 + 1 }
    },
    .itemEntriesOfShipments: { company in
      company.plant(\.books.itemEntries, where: isSale, \.documentLineNo) { _ in 99 }
    },
    .serviceEntries: { company in
      company.plant(\.serviceEntries, where: { $0.entryType == .usage }, \.quantity) { $0 + 1 }
    },
    .resourceEntries: { company in
      company.plant(
        \.books.resourceEntries, where: { $0.entryType == .sale }, \.totalPrice
      ) { $0 + 1 }
    },
    .numbersInStock: { company in
      company.plant(
        \.books.itemEntries, where: { $0.serialNo == "ES-0002" }, \.serialNo
      ) { _ in "ES-0001" }
    },
    .warrantyEntries: { company in company.warrantyEntryIsOpen[0].toggle() },
  ]

  private static let isSale: @Sendable (ItemLedgerEntry) -> Bool = {
    $0.entryType == .sale && $0.locationCode == "VAN"
  }
}
