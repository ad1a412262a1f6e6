import Accounting

extension Verification {
  mutating func checkOrderLines() {
    let undone = undoneConsumption()
    for id in company.documents.keys.sorted() {
      guard let document = company.documents[id] else { continue }
      let money = try? DocumentMoney(document.sharedHeader, in: company.books)
      for line in document.lines {
        func record() -> RecordReference {
          document.reference(toLine: line.lineNo)
        }
        let back = undone[DocumentLine(id.no, line.lineNo)] ?? (.zero, .zero)
        check(line.quantities, back.quantity, record())
        check(line.base, back.base, record())
        for quantities in [line.quantities, line.base] {
          if id.type == .creditMemo {
            checkToCredit(quantities, record())
          } else {
            checkToHandle(quantities, record())
          }
        }
        checkBase(line, record())
        if let money { checkAmounts(line, money, record()) }
      }
    }
  }

  /// The consumption of each order line that was undone.
  private func undoneConsumption() -> [DocumentLine: (quantity: Quantity, base: Quantity)] {
    var undone: [DocumentLine: (quantity: Quantity, base: Quantity)] = [:]
    for shipment in company.shipments {
      for line in shipment.lines where line.quantity.isNegative && !line.quantityConsumed.isZero {
        let place = DocumentLine(line.orderNo, line.orderLineNo)
        undone[place, default: (.zero, .zero)].quantity -= line.quantity
        undone[place, default: (.zero, .zero)].base -= line.quantityBase
      }
    }
    return undone
  }

  /// If the number of a deleted line was given again, the new line gets what is undone of the
  /// old one: then it has shipped and consumed less than nothing.
  private mutating func check(
    _ quantities: LineQuantities, _ undone: Quantity, _ record: RecordReference
  ) {
    require(
      .outstanding, quantities.outstanding >= .zero, in: record,
      found: "\(quantities.shipped) shipped", expected: "at most \(quantities.quantity)")
    require(
      .shippedNotInvoiced, quantities.shippedNotInvoiced >= .zero, in: record,
      found: "\(quantities.invoiced) invoiced and \(quantities.consumed) consumed",
      expected: "at most \(quantities.shipped)")
    let all = [
      quantities.quantity, quantities.toShip, quantities.toInvoice, quantities.toConsume,
      quantities.invoiced, quantities.shipped + undone, quantities.consumed + undone,
    ]
    require(
      .handledQuantities, all.allSatisfy { $0 >= .zero }, in: record, found: "\(all)",
      expected: "none below 0")
  }

  /// A credit memo line ships nothing that could be invoiced: its own quantity is the limit.
  private mutating func checkToCredit(_ quantities: LineQuantities, _ record: RecordReference) {
    let most = max(quantities.toShip, quantities.toInvoice)
    require(
      .quantitiesToHandle, most <= quantities.quantity, in: record, found: "\(most) to handle",
      expected: "at most \(quantities.quantity)")
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

  /// The amounts are those of the chargeable quantity, which leaves out what is to be consumed.
  ///
  /// An invoice blanks what is to be consumed without working the amounts out anew (Q-103; book Q,
  /// 4.6): until somebody edits the line they stay those of a smaller quantity, but never of less
  /// than is invoiced, or of more than would be chargeable.
  private mutating func checkAmounts(
    _ line: ServiceLine, _ money: DocumentMoney, _ record: RecordReference
  ) {
    guard !line.isText else { return }
    func gross(_ quantity: Quantity) -> Amount {
      (try? Amount(quantity, times: line.content.unitPrice, rounded: money.amount)) ?? .zero
    }
    let charged = gross(line.quantities.chargeable)
    let found = line.amounts.lineAmount + line.amounts.lineDiscountAmount
    // A typed line amount may differ by one rounding unit without being a discount.
    let unit = money.amount.raw
    var (least, most) = (charged, charged)
    if line.quantities.toConsume.isZero, line.quantities.invoiced.isPositive {
      let invoiced = gross(line.quantities.invoiced)
      (least, most) = (min(invoiced, charged), max(invoiced, charged))
    }
    require(
      .lineAmounts, found.raw >= least.raw - unit && found.raw <= most.raw + unit, in: record,
      found: "\(found) before discount", expected: "between \(least) and \(most)")
  }
}
