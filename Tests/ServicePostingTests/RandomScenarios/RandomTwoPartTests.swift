import Accounting
import SeededNumbers
import Testing

@testable import ServicePosting

/// What an order left in the ledgers, by item, line and document.
private struct LedgerSums {
  struct Place: Hashable {
    let table: String
    let key: String
  }

  private(set) var sums: [Place: Int128] = [:]

  init(_ company: Company) {
    for entry in company.books.itemEntries where !entry.orderNo.isBlank {
      add("item", "\(entry.itemNo)", "\(entry.documentNo)", 0, entry.quantity.raw)
    }
    for entry in company.books.valueEntries where !entry.orderNo.isBlank {
      let (item, document) = ("\(entry.itemNo)", "\(entry.documentNo)")
      add("valued", item, document, 0, entry.valuedQuantity.raw)
      add("actual cost", item, document, 0, entry.costAmountActual.raw)
      add("expected cost", item, document, 0, entry.costAmountExpected.raw)
      add("expected sales", item, document, 0, entry.salesAmountExpected.raw)
    }
    for entry in company.books.resourceEntries {
      add("hours", "\(entry.resourceNo)", "\(entry.documentNo)", 0, entry.quantity.raw)
      add("hours' cost", "\(entry.resourceNo)", "\(entry.documentNo)", 0, entry.totalCost.raw)
    }
    for entry in company.serviceEntries {
      let (no, document, line) = ("\(entry.no)", "\(entry.documentNo)", entry.documentLineNo)
      add("service", no, document, line, entry.quantity.raw)
      add("charged", no, document, line, entry.chargedQty.raw)
      add("service cost", no, document, line, entry.costAmount.raw)
      add("service amount", no, document, line, entry.amountLCY.raw)
    }
    for entry in company.warrantyEntries {
      let line = entry.serviceOrderLineNo
      add("warranty", "\(entry.no)", "\(entry.documentNo)", line, entry.quantity.raw)
      add("warranty amount", "\(entry.no)", "\(entry.documentNo)", line, entry.amount.raw)
    }
    for entry in company.books.glEntries {
      add("G/L", "\(entry.glAccountNo)", "\(entry.documentNo)", 0, entry.amount.raw)
    }
    for shipment in company.shipments {
      for line in shipment.lines {
        let (no, document) = ("\(line.content.no)", "\(shipment.no)")
        add("shipped", no, document, line.orderLineNo, line.quantity.raw)
        add("shipped base", no, document, line.orderLineNo, line.quantityBase.raw)
      }
    }
  }

  private mutating func add(
    _ table: String, _ no: String, _ document: String, _ line: Int, _ value: Int128
  ) {
    sums[Place(table: table, key: "\(no) of \(document) line \(line)"), default: 0] += value
  }

  var faults: [String] {
    sums.filter { $0.value != 0 }.map { "\($0.key.table) \($0.key.key): \($0.value)" }.sorted()
  }
}

@Suite struct `Random parts` {
  @Test(arguments: 0..<200)
  func `shipped in two parts and both undone leave nothing`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var company = Company.demo
    company.books.inventorySetup.automaticCostPosting = random.happens(70)
    company.books.inventorySetup.expectedCostPostingToGL = random.happens(50)
    let order = try self.order(in: &company, &random)
    let before = company.documents[order]
    try company.post(order.no, [.ship])
    for line in try #require(before).lines {
      let most =
        company.documents[order]?.lines.first { $0.lineNo == line.lineNo }?
        .quantities.outstanding ?? .zero
      try company.set("Qty. to Ship", part(of: most, &random), of: order.no, line: line.lineNo)
    }
    _ = try? company.post(order.no, [.ship])
    for shipment in company.shipments.map(\.no).shuffled(using: &random) {
      try company.undo(shipment, .shipment)
    }
    #expect(LedgerSums(company).faults.isEmpty, "seed \(seed)")
    #expect(company.verify().map(\.description).isEmpty, "seed \(seed)")
    let lines = company.documents[order]?.lines.map(\.quantities)
    #expect(lines?.allSatisfy { $0.shipped.isZero && $0.outstanding == $0.quantity } == true)
  }

  /// An order with lines of all kinds, of which a first part is to be shipped.
  private func order(
    in company: inout Company, _ random: inout SplitMix64
  ) throws -> DocumentID {
    let customer: Code = random.pick(["10000", "20000", "40000"])
    let no = try company.createDocument(.order, customer: customer, [], .demo).value
    let id = DocumentID(.order, no)
    let link = DocumentTables.order.fieldPlace("Link Service to Service Item")
    _ = try company.changeHeader(id, [Assignment(field: link, value: .boolean(false))], .demo)
    let cards: [(LineType, Code)] = [
      (.item, "MEM-32"), (.item, "HDD-20"), (.item, "MON-17"), (.resource, "TESSA"),
      (.resource, "MILO"), (.cost, "START"), (.glAccount, "6410"),
    ]
    for _ in 0..<(1 + random.below(5)) {
      let (type, card) = random.pick(cards)
      let quantity = LineValue("Quantity", raw: (1 + random.below(20)) * 50_000)
      try company.addLine(id, type: type, no: card, [quantity.assignment], .demo)
    }
    for line in company.documents[id]?.lines ?? [] {
      let first = max(1, part(of: line.quantities.quantity, &random))
      try company.set("Qty. to Ship", first, of: no, line: line.lineNo)
    }
    return id
  }

  /// Nothing, all, or something between.
  private func part(of most: Quantity, _ random: inout SplitMix64) -> Int {
    let raw = Int(truncatingIfNeeded: most.raw)
    return random.pick([raw, raw / 2, raw / 3, 0])
  }
}
