import Accounting

extension Verification {
  mutating func checkOrderLines() {
    for id in company.documents.keys.sorted() {
      guard let document = company.documents[id] else { continue }
      let money = try? DocumentMoney(document.header, in: company.books)
      for line in document.lines {
        func record() -> RecordReference {
          document.reference(toLine: line.lineNo)
        }
        for quantities in [line.quantities, line.base] { check(quantities, record()) }
        checkBase(line, record())
        if let money { checkAmounts(line, money, record()) }
      }
    }
  }

  private mutating func check(_ quantities: LineQuantities, _ record: RecordReference) {
    require(
      .outstanding, quantities.outstanding >= .zero, in: record,
      found: "\(quantities.shipped) shipped", expected: "at most \(quantities.quantity)")
    require(
      .shippedNotInvoiced, quantities.shippedNotInvoiced >= .zero, in: record,
      found: "\(quantities.invoiced) invoiced and \(quantities.consumed) consumed",
      expected: "at most \(quantities.shipped)")
    let all = [
      quantities.quantity, quantities.toShip, quantities.toInvoice, quantities.toConsume,
      quantities.shipped, quantities.invoiced, quantities.consumed,
    ]
    require(
      .handledQuantities, all.allSatisfy { $0 >= .zero }, in: record, found: "\(all)",
      expected: "none below 0")
    checkToHandle(quantities, record)
  }

  /// Something to consume is shipped in the same posting.
  ///
  /// What was shipped before can still be invoiced beside it: re-initializing the line fills both
  /// fields (Q 2.2).
  private mutating func checkToHandle(_ quantities: LineQuantities, _ record: RecordReference) {
    let outstanding = max(quantities.outstanding, .zero)
    require(
      .quantitiesToHandle, quantities.toShip <= outstanding, in: record,
      found: "\(quantities.toShip) to ship", expected: "at most \(outstanding)")
    let open = max(quantities.shippedNotInvoiced, .zero) + quantities.toShip
    require(
      .quantitiesToHandle, quantities.toInvoice + quantities.toConsume <= open, in: record,
      found: "\(quantities.toInvoice) to invoice and \(quantities.toConsume) to consume",
      expected: "at most \(open)")
    require(
      .quantitiesToHandle,
      quantities.toConsume.isZero || quantities.toConsume == quantities.toShip, in: record,
      found: "\(quantities.toConsume) to consume", expected: "0 or \(quantities.toShip)")
  }

  /// Handled quantities are rounded part by part, so only the ordered one follows from its own.
  private mutating func checkBase(_ line: ServiceLine, _ record: RecordReference) {
    let precision = RoundingPrecision(line.content.qtyRoundingPrecisionBase) ?? .finest
    let expected = try? line.quantities.quantity.times(
      line.content.qtyPerUnitOfMeasure, rounded: precision)
    require(.baseQuantity, line.base.quantity, equals: expected ?? .zero, in: record)
  }

  private mutating func checkAmounts(
    _ line: ServiceLine, _ money: DocumentMoney, _ record: RecordReference
  ) {
    guard !line.isText else { return }
    let gross = try? Amount(
      line.quantities.chargeable, times: line.content.unitPrice, rounded: money.amount)
    let expected = (gross ?? .zero) - line.amounts.lineDiscountAmount
    require(.lineAmounts, line.amounts.lineAmount, equals: expected, in: record)
  }
}
