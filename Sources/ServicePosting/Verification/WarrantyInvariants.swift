import Accounting

extension Verification {
  mutating func checkWarranties() {
    let lines = checkWarrantyEntries()
    checkWarrantyIndex()
    checkOpenWarranties(lines)
  }

  /// Answers the shipment lines of the entries, by entry number.
  ///
  /// A correction names the entry of the line that it corrects.
  private mutating func checkWarrantyEntries() -> [Int: ServiceShipmentLine] {
    var lines: [Int: ServiceShipmentLine] = [:]
    var mirrors = 0
    for shipment in company.shipments {
      for line in shipment.lines {
        let place = DocumentLine(shipment.no, line.lineNo)
        func record() -> RecordReference {
          Self.reference("Service Shipment Line", place)
        }
        let content = line.content
        let isCovered =
          content.warranty && !line.quantity.isZero
          && (content.type == .item || content.type == .resource)
        let entry = company.warrantyEntries.entry(line.applToWarrantyEntry)
        require(
          .warrantyEntries, isCovered == (entry != nil), in: record(),
          found: "warranty entry \(line.applToWarrantyEntry)",
          expected: isCovered ? "an entry" : "no entry")
        guard let entry else { continue }
        if line.quantity.isNegative {
          mirrors += 1
          continue
        }
        lines[entry.entryNo] = line
        require(
          .warrantyEntries, entry.documentNo == shipment.no && entry.quantity == line.quantity,
          in: record(), found: "\(entry.quantity) of \(entry.documentNo)",
          expected: "\(line.quantity) of \(shipment.no)")
      }
    }
    require(
      .warrantyEntries, company.warrantyEntries.count, equals: lines.count + mirrors,
      in: RecordReference(WarrantyLedgerEntry.table.caption, []))
    return lines
  }

  private mutating func checkWarrantyIndex() {
    var numbers: [Code: [Int]] = [:]
    for entry in company.warrantyEntries {
      numbers[entry.serviceOrderNo, default: []].append(entry.entryNo)
    }
    let listed = company.warrantyEntryNumbers
    for order in Set(numbers.keys).union(listed.keys).sorted() {
      require(
        .warrantyEntries, listed[order] ?? [], equals: numbers[order] ?? [],
        in: Self.reference("Service Header", order))
    }
  }

  /// An entry is open until the order is gone or the line's invoiced and consumed quantity covers
  /// it, the entries before it first.
  ///
  /// Shipping and invoicing at once closes it whatever is invoiced, and so does an undo,
  /// whose mirror gives its quantity back for others to be covered. What consumption covered stays
  /// closed when the consumption is undone. The number of a deleted line may be given again; what
  /// it shipped is settled then.
  private mutating func checkOpenWarranties(_ lines: [Int: ServiceShipmentLine]) {
    let flags = company.warrantyEntryIsOpen
    let atOnce = warrantiesInvoicedAtOnce()
    let charged = orderLinesOfServiceInvoices()
    let mirrored = orderLinesWithMirrors()
    var settled: [DocumentLine: Quantity] = [:]
    for (place, entry) in company.warrantyEntries.enumerated() {
      let orderLine = DocumentLine(entry.serviceOrderNo, entry.serviceOrderLineNo)
      let order = company.documents[DocumentID(.order, entry.serviceOrderNo)]
      let isOpen = flags.indices.contains(place) && flags[place]
      var isCovered = true
      if let order {
        let rest = settled[orderLine] ?? order.settled(entry.serviceOrderLineNo)
        let covered = rest.isPositive ? min(rest, entry.quantity) : .zero
        settled[orderLine] = rest - covered
        isCovered = covered == entry.quantity
      }
      let line = lines[entry.entryNo]
      let isUndone = entry.quantity.isNegative || line?.correction == true
      let isSettled =
        line?.shippedNotInvoiced.isZero ?? false || mirrored.contains(orderLine)
        || isCovered
      // A service invoice of the shipment leaves the entry open.
      let mustBeClosed =
        atOnce.contains(entry.entryNo) || isUndone || isCovered && !charged.contains(orderLine)
      require(
        .warrantyEntries, isOpen ? !mustBeClosed : mustBeClosed || isSettled,
        in: Self.reference(WarrantyLedgerEntry.self, entry.entryNo),
        found: isOpen ? "open" : "closed", expected: isOpen ? "closed" : "open")
    }
    require(
      .warrantyEntries, flags.count, equals: company.warrantyEntries.count,
      in: RecordReference(WarrantyLedgerEntry.table.caption, []))
  }

  private func orderLinesWithMirrors() -> Set<DocumentLine> {
    var lines: Set<DocumentLine> = []
    for entry in company.warrantyEntries where entry.quantity.isNegative {
      lines.insert(DocumentLine(entry.serviceOrderNo, entry.serviceOrderLineNo))
    }
    return lines
  }

  /// One posting writes one register, so sales in it tell that it invoiced as well.
  private func warrantiesInvoicedAtOnce() -> Set<Int> {
    var numbers: Set<Int> = []
    for register in company.serviceRegisters where register.fromWarrantyEntryNo > 0 {
      let entries = company.serviceEntries.entries(
        from: register.fromEntryNo, through: register.toEntryNo)
      guard entries.contains(where: { $0.entryType == .sale }) else { continue }
      let from = register.fromWarrantyEntryNo
      numbers.formUnion(from...max(from, register.toWarrantyEntryNo))
    }
    return numbers
  }
}

extension ServiceDocument {
  fileprivate func settled(_ lineNo: Int) -> Quantity {
    guard let place = index(ofLine: lineNo) else { return .zero }
    return lines[place].quantities.invoiced + lines[place].quantities.consumed
  }
}
