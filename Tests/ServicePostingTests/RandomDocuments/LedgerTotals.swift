import Accounting

@testable import ServicePosting

/// What the ledgers hold, each total by what it counts: all of them are zero where everything that
/// was posted was taken back.
struct LedgerTotals {
  private var totals: [String: Int128] = [:]
  /// How far a total may be off.
  private var tolerances: [String: Int128] = [:]

  /// - Parameter pricesCancel: whether prices of resources and services are compared, too. BC
  ///   records some of them otherwise when it takes them back: usage of resources in a currency or
  ///   with VAT in its price, and services in a currency.
  /// - Parameter costOutsideStockCancels: whether the cost of items that are not kept in stock is
  ///   compared, too. Such an item that is returned at its exact cost comes back at none, because
  ///   only cost in stock is looked at (ServiceLine: CalcUnitCost).
  init(
    _ company: Company, before: Company, pricesCancel: Bool, costOutsideStockCancels: Bool
  ) {
    addGeneral(company, before)
    addItems(company, before, costOutsideStockCancels)
    for entry in new(company.books.resourceEntries, before.books.resourceEntries) {
      add("hours of \(entry.resourceNo)", entry.quantity.raw)
      add("cost of hours of \(entry.resourceNo)", entry.totalCost.raw)
      guard pricesCancel else { continue }
      let price = "price of hours of \(entry.resourceNo)"
      add(price, entry.totalPrice.raw)
      // What is shipped does not deduct a discount of one cent, what comes back does (D-07).
      if entry.entryType == .usage { tolerances[price, default: 0] += 500 }
    }
    for entry in new(company.serviceEntries, before.serviceEntries) {
      // The rounding of an invoice stays out of the service ledger, that of a credit memo does not
      //
      guard entry.no != "9140" else { continue }
      let service = "\(entry.entryType) of \(entry.no)"
      add(service, entry.quantity.raw)
      add("charged \(service)", entry.chargedQty.raw)
      if costOutsideStockCancels || company.books.items[entry.no]?.type != .service {
        add("cost of \(service)", entry.costAmount.raw)
      }
      if pricesCancel { add("price of \(service)", entry.amountLCY.raw) }
    }
  }

  private mutating func addGeneral(_ company: Company, _ before: Company) {
    for entry in new(company.books.glEntries, before.books.glEntries) {
      add("account \(entry.glAccountNo)", entry.amount.raw)
    }
    for entry in new(company.books.vatEntries, before.books.vatEntries) {
      let group = "\(entry.vatBusPostingGroup) \(entry.vatProdPostingGroup)"
      add("VAT base \(group)", entry.base.raw)
      add("VAT \(group)", entry.amount.raw)
    }
    for entry in new(
      company.books.detailedCustomerEntries, before.books.detailedCustomerEntries)
    {
      add("customer \(entry.customerNo) in \(entry.currencyCode)", entry.amount.raw)
      add("customer \(entry.customerNo)", entry.amountLCY.raw)
    }
  }

  private mutating func addItems(
    _ company: Company, _ before: Company, _ costOutsideStockCancels: Bool
  ) {
    for entry in new(company.books.itemEntries, before.books.itemEntries) {
      add("item \(entry.itemNo) at \(entry.locationCode) \(entry.lotNo)", entry.quantity.raw)
    }
    for entry in new(company.books.valueEntries, before.books.valueEntries) {
      add("valued quantity of \(entry.itemNo)", entry.valuedQuantity.raw)
      add("invoiced quantity of \(entry.itemNo)", entry.invoicedQuantity.raw)
      add("cost of \(entry.itemNo)", entry.costAmountActual.raw)
      add("expected cost of \(entry.itemNo)", entry.costAmountExpected.raw)
      if costOutsideStockCancels {
        add("cost outside stock of \(entry.itemNo)", entry.costAmountNonInvtbl.raw)
      }
      add("sales of \(entry.itemNo)", entry.salesAmountActual.raw)
      add("discount of \(entry.itemNo)", entry.discountAmount.raw)
    }
  }

  private func new<Entry: LedgerEntry>(
    _ ledger: Ledger<Entry>, _ before: Ledger<Entry>
  ) -> [Entry] {
    ledger.filter { $0.entryNo > before.lastEntryNo }
  }

  private mutating func add(_ what: String, _ value: Int128) {
    totals[what, default: 0] += value
  }

  /// How many totals there are.
  var count: Int { totals.count }

  /// The totals that are not zero.
  var rests: [String] {
    let rests = totals.filter { $0.value.magnitude > (tolerances[$0.key] ?? 0) }
    return rests.map { "\($0.key): \($0.value)" }.sorted()
  }
}
