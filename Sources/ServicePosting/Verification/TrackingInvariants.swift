import Accounting

extension Verification {
  mutating func checkTracking() {
    for document in company.documents.values.sorted(by: { $0.id < $1.id }) {
      for line in document.lines where !line.tracking.isEmpty {
        checkTrackedPieces(of: line, document)
      }
    }
    checkNumbersInStock()
    checkNumbersOfApplications()
  }

  /// What was handled of each number stands in the ledger, and all of them within the line.
  private mutating func checkTrackedPieces(of line: ServiceLine, _ document: ServiceDocument) {
    let numbers = company.trackedNumbers(of: line, in: document.id)
    func record() -> RecordReference { document.reference(toLine: line.lineNo) }
    for number in numbers {
      let isWithin =
        number.invoiced >= .zero && number.invoiced <= number.handled
        && number.handled <= number.line.quantity
      require(
        .trackedPieces, isWithin, in: record(),
        found: "\(number.invoiced) invoiced, \(number.handled) handled",
        expected: "at most \(number.line.quantity)")
    }
    let sums = [
      (numbers.reduce(Quantity.zero) { $0 + $1.line.quantity }, line.base.quantity),
      (numbers.reduce(Quantity.zero) { $0 + $1.handled }, line.base.shipped),
      (
        numbers.reduce(Quantity.zero) { $0 + $1.invoiced },
        line.base.invoiced + line.base.consumed
      ),
    ]
    for (sum, limit) in sums {
      require(
        .trackedPieces, sum <= limit, in: record(), found: "\(sum)", expected: "at most \(limit)")
    }
  }

  /// The stock of one number.
  private struct NumberKey: Hashable {
    let item: Code
    let variant: Code
    let location: Code
    let serialNo: LongCode
    let lotNo: LongCode
  }

  private mutating func checkNumbersInStock() {
    var stock = KeyedSums<NumberKey, Quantity>()
    for entry in company.books.itemEntries where isSpecific(entry) {
      stock.add(
        entry.quantity,
        to: NumberKey(
          item: entry.itemNo, variant: entry.variantCode, location: entry.locationCode,
          serialNo: entry.serialNo, lotNo: entry.lotNo))
    }
    for key in stock.keys {
      let most: Quantity? = key.serialNo.isBlank ? nil : 1
      let holds = stock[key] >= .zero && most.map { stock[key] <= $0 } ?? true
      require(
        .numbersInStock, holds,
        in: RecordReference(
          ItemLedgerEntry.table.caption,
          [
            ("Item No.", "\(key.item)"), ("Serial No.", "\(key.serialNo)"),
            ("Lot No.", "\(key.lotNo)"),
          ]), found: "\(stock[key])", expected: most == nil ? "0 or more" : "0 or 1")
    }
  }

  private mutating func checkNumbersOfApplications() {
    for entry in company.books.itemApplications {
      guard let inbound = company.books.itemEntries.entry(entry.inboundItemEntryNo),
        let outbound = company.books.itemEntries.entry(entry.outboundItemEntryNo),
        isSpecific(outbound)
      else { continue }
      require(
        .numbersInStock,
        inbound.serialNo == outbound.serialNo && inbound.lotNo == outbound.lotNo,
        in: Self.reference(ItemApplicationEntry.self, entry.entryNo),
        found: "\(outbound.serialNo) \(outbound.lotNo)",
        expected: "\(inbound.serialNo) \(inbound.lotNo)")
    }
  }

  private func isSpecific(_ entry: ItemLedgerEntry) -> Bool {
    guard !entry.serialNo.isBlank || !entry.lotNo.isBlank,
      let item = company.books.items.row(entry.itemNo),
      let code = company.books.itemTrackingCodes.row(item.itemTrackingCode)
    else { return false }
    return code.snSpecificTracking || code.lotSpecificTracking
  }
}
