import Accounting

/// Posted credit memos: what an invoice leaves in the ledgers, with turned signs.
extension Verification {
  /// The lines of credit memos that credit something.
  private func creditedLines() -> [(creditMemo: ServiceCreditMemo, line: ServiceCreditMemoLine)] {
    company.creditMemos.flatMap { creditMemo in
      creditMemo.lines.filter { !$0.quantity.isZero }.map { (creditMemo, $0) }
    }
  }

  private static func reference(
    _ creditMemo: ServiceCreditMemo, _ line: ServiceCreditMemoLine
  ) -> RecordReference {
    reference("Service Cr.Memo Line", DocumentLine(creditMemo.no, line.lineNo))
  }

  mutating func checkCreditMemos() {
    for creditMemo in company.creditMemos {
      require(
        .documentNumbers, company.creditMemos[creditMemo.no] == creditMemo,
        in: Self.reference("Service Cr.Memo Header", creditMemo.no), found: "another credit memo",
        expected: "one credit memo")
      for line in creditMemo.lines {
        checkNet(
          line.amounts, of: line.content, creditMemo.header,
          in: Self.reference(creditMemo, line))
      }
    }
    checkReturnedItems()
  }

  /// Every item line brings its pieces in with one entry of its own, or with one for each serial
  /// or lot number.
  private mutating func checkReturnedItems() {
    var returned: [DocumentLine: [ItemLedgerEntry]] = [:]
    for entry in company.books.itemEntries where entry.documentType == .serviceCreditMemo {
      returned[DocumentLine(entry.documentNo, entry.documentLineNo), default: []].append(entry)
    }
    var lines = 0
    for (creditMemo, line) in creditedLines() where line.content.type == .item {
      lines += 1
      let found = returned[DocumentLine(creditMemo.no, line.lineNo)] ?? []
      let isNumbered = found.allSatisfy { !$0.serialNo.isBlank || !$0.lotNo.isBlank }
      let sum = found.reduce(Quantity.zero) { $0 + $1.quantity }
      require(
        .itemEntriesOfShipments,
        sum == line.quantityBase && (found.count == 1 || isNumbered && !found.isEmpty),
        in: Self.reference(creditMemo, line), found: "\(found.map(\.quantity))",
        expected: "one entry of \(line.quantityBase), or one of each number")
    }
    require(
      .itemEntriesOfShipments, returned.count, equals: lines,
      in: RecordReference(ItemLedgerEntry.table.caption, []))
  }

  /// Each credited line, its rounding included, has a sale and a usage in the service ledger.
  ///
  /// - Returns: how many lines that is.
  mutating func checkCreditEntries() -> Int {
    var sales: [DocumentLine: ServiceLedgerEntry] = [:]
    var usages: [DocumentLine: ServiceLedgerEntry] = [:]
    for entry in company.serviceEntries where entry.isOfCreditMemo {
      let place = DocumentLine(entry.documentNo, entry.documentLineNo)
      if entry.entryType == .sale { sales[place] = entry } else { usages[place] = entry }
    }
    let lines = creditedLines()
    for (creditMemo, line) in lines {
      let place = DocumentLine(creditMemo.no, line.lineNo)
      func record() -> RecordReference { Self.reference(creditMemo, line) }
      let (sale, usage) = (sales[place], usages[place])
      require(.serviceEntries, sale?.quantity ?? .zero, equals: line.quantity, in: record())
      require(.serviceEntries, usage?.quantity ?? .zero, equals: -line.quantity, in: record())
      guard creditMemo.header.currencyCode.isBlank else { continue }
      require(
        .serviceEntries, sale?.amountLCY ?? .zero, equals: line.amounts.amount, in: record())
    }
    return lines.count
  }

  /// Credited hours are given back as usage and as sale.
  ///
  /// - Returns: how many entries that is.
  mutating func checkCreditedHours(
    _ used: [DocumentLine: Quantity], _ sold: [DocumentLine: ResourceLedgerEntry]
  ) -> Int {
    var count = 0
    for (creditMemo, line) in creditedLines() where line.content.type == .resource {
      count += 2
      let place = DocumentLine(creditMemo.no, line.lineNo)
      func record() -> RecordReference { Self.reference(creditMemo, line) }
      require(.resourceEntries, used[place] ?? .zero, equals: -line.quantity, in: record())
      require(
        .resourceEntries, sold[place]?.quantity ?? .zero, equals: line.quantity, in: record())
      guard creditMemo.header.currencyCode.isBlank else { continue }
      require(
        .resourceEntries, sold[place]?.totalPrice ?? .zero, equals: line.amounts.amount,
        in: record())
    }
    return count
  }
}

extension ServiceLedgerEntry {
  /// Whether a credit memo made the entry; its usage calls itself a shipment.
  var isOfCreditMemo: Bool { sharedHeader.value.documentType == .creditMemo }
}
