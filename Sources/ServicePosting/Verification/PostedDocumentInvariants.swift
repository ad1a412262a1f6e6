import Accounting

extension Verification {
  mutating func checkPostedDocuments() {
    checkDocumentNumbers()
    checkShipmentLines()
    checkInvoiceLines()
    checkCreditMemos()
    let shipped = shippedByOrderLine()
    checkOrders(shipped)
    checkInvoiced(shipped)
  }

  private mutating func checkDocumentNumbers() {
    for shipment in company.shipments {
      require(
        .documentNumbers, company.shipments[shipment.no] == shipment,
        in: Self.reference("Service Shipment Header", shipment.no), found: "another shipment",
        expected: "one shipment")
    }
    for invoice in company.invoices {
      require(
        .documentNumbers, company.invoices[invoice.no] == invoice,
        in: Self.reference("Service Invoice Header", invoice.no), found: "another invoice",
        expected: "one invoice")
    }
  }

  /// In units that do not divide evenly a rest may be left in base units.
  private mutating func checkShipmentLines() {
    for shipment in company.shipments {
      let isGone = company.documents[DocumentID(.order, shipment.orderNo)] == nil
      for line in shipment.lines {
        func record() -> RecordReference {
          Self.reference(
            "Service Shipment Line", DocumentLine(shipment.no, line.lineNo))
        }
        let open = line.shippedNotInvoiced
        let openBase =
          line.quantityBase - line.quantityInvoicedBase - line.quantityConsumedBase
        let isRight =
          line.correction
          ? open.isZero && openBase.isZero
          : open >= .zero && openBase >= .zero
            && (open.isZero == openBase.isZero || line.content.qtyPerUnitOfMeasure != 1)
        let handled = [
          line.quantityInvoiced, line.quantityConsumed, line.quantityInvoicedBase,
          line.quantityConsumedBase,
        ]
        let isSigned = handled.allSatisfy {
          line.quantity.isNegative ? line.correction && $0 <= .zero : $0 >= .zero
        }
        require(
          .shipmentLines, isRight && isSigned, in: record(),
          found: "\(line.quantityInvoiced) invoiced and \(line.quantityConsumed) consumed",
          expected: "at most \(line.quantity), in base units as well")
        require(
          .closedOrders, !isGone || open == .zero, in: record(), found: "\(open) not invoiced",
          expected: "0, as \(shipment.orderNo) is gone")
      }
    }
  }

  /// With a line discount of 100 % nothing is owed, but a share of the invoice discount remains
  /// in the amount without VAT (A 4.4).
  private mutating func checkInvoiceLines() {
    for invoice in company.invoices {
      for line in invoice.lines {
        checkNet(
          line.amounts, of: line.content, invoice.header,
          in: Self.reference("Service Invoice Line", DocumentLine(invoice.no, line.lineNo)))
      }
    }
  }

  mutating func checkNet(
    _ amounts: LineAmounts, of content: LineContent, _ header: ServiceHeader,
    in record: @autoclosure () -> RecordReference
  ) {
    let isFree = content.lineDiscountPercent == 100
    let isFull = content.vatCalculationType == .full
    let net = amounts.lineAmount - amounts.invDiscountAmount
    if header.pricesIncludingVAT {
      // Neither a price whose VAT base is discounted nor one without taxable VAT adds up.
      let isWhole =
        header.vatBaseDiscountPercent.isZero && content.vatCalculationType != .noTaxable
      // Nor has a line amount of 0 a share of its group, whatever discount was typed.
      guard !isFree, isWhole, !amounts.lineAmount.isZero else { return }
      // Prices with VAT are shared out of their VAT group. The group divides what stands on the
      // line, and may come to nothing where the part of the line rounds to one cent, or keeps the
      // two cents of the whole, which are one away from its own (ServAmountsMgt: DivideAmount).
      let unit = company.books.generalLedgerSetup.amountRoundingPrecision
      if amounts.amountIncludingVAT.isZero, net.magnitude <= unit + unit { return }
    }
    guard !(isFull && isFree) else { return }
    require(
      .invoiceLines,
      header.pricesIncludingVAT || isFull ? amounts.amountIncludingVAT : amounts.amount,
      equals: net, in: record())
  }

  private struct Shipped {
    var quantity = KeyedSums<DocumentLine, Quantity>()
    var invoiced = KeyedSums<DocumentLine, Quantity>()
    var consumed = KeyedSums<DocumentLine, Quantity>()
  }

  private func shippedByOrderLine() -> Shipped {
    var sums = Shipped()
    for shipment in company.shipments where !shipment.orderNo.isBlank {
      for line in shipment.lines {
        let place = DocumentLine(line.orderNo, line.orderLineNo)
        sums.quantity.add(line.quantity, to: place)
        sums.invoiced.add(line.quantityInvoiced, to: place)
        sums.consumed.add(line.quantityConsumed, to: place)
      }
    }
    return sums
  }

  /// A line that is settled may be deleted and its number given again.
  ///
  /// The shipments of the number then hold more than the line, but the same more is shipped and
  /// settled. What an undo leaves shipped without a shipment is told apart.
  private mutating func checkOrders(_ sums: Shipped) {
    let consumption = ConsumptionSums(company)
    for id in company.documents.keys.sorted() where id.type == .order {
      guard let document = company.documents[id] else { continue }
      for line in document.lines {
        let place = DocumentLine(id.no, line.lineNo)
        let own = line.quantities
        let more = sums.quantity[place] - own.shipped
        let settled = sums.invoiced[place] + sums.consumed[place]
        let lost = consumption.shippedWithoutShipment(place)
        require(
          .shipmentsOfLine,
          more + lost >= .zero && more + lost == settled - own.invoiced - own.consumed,
          in: document.reference(toLine: line.lineNo),
          found: "\(own.shipped) shipped, \(own.invoiced) invoiced, \(own.consumed) consumed",
          expected: "\(sums.quantity[place]), \(sums.invoiced[place]), \(sums.consumed[place])")
      }
    }
  }

  private mutating func checkInvoiced(_ sums: Shipped) {
    var invoiced = KeyedSums<DocumentLine, Quantity>()
    let sales = salesByLine()
    for invoice in company.invoices {
      for line in invoice.lines where !isRounding(line, of: invoice, sales) {
        guard let place = orderLine(of: line, in: invoice) else { continue }
        invoiced.add(line.quantity, to: place)
      }
    }
    for place in sums.quantity.keys {
      require(
        .invoicesOfLine, invoiced[place], equals: sums.invoiced[place],
        in: Self.reference("Service Line", place))
    }
    for place in invoiced.keys where sums.quantity[place].isZero {
      require(
        .invoicesOfLine, invoiced[place], equals: .zero,
        in: Self.reference("Service Line", place))
    }
  }
}
