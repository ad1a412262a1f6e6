import Testing

@testable import Accounting
@testable import ServicePosting

/// Refusals of books that no posting leaves behind: a file from elsewhere may hold such books.
@Suite struct `Refused undos` {
  private static let shipped: Company = {
    var company = Company.demo
    do {
      try company.post("SVO000002", [.ship])
    } catch {
      preconditionFailure("\(error)")
    }
    return company
  }()

  /// Tries an undo, which must be refused and must change nothing.
  private func refusal(
    in company: Company, _ kind: UndoKind = .shipment, lines: [Int]? = nil
  ) throws -> PostingError {
    var tried = company
    let error = #expect(throws: PostingError.self) {
      try tried.undo("PSVS000001", kind, lines: lines)
    }
    #expect(tried == company)
    return try #require(error)
  }

  @Test func `two neighbouring line numbers leave no space for a correction`() throws {
    var company = Self.shipped
    company.shipments.update("PSVS000001") { shipment in
      shipment.lines[1] = changed(shipment.lines[1], \.lineNo, to: 10_001)
    }
    let error = try refusal(in: company)
    #expect(error == .noSpaceForCorrections)
    #expect(error.sentence == "There is not enough space to insert correction lines.")
    #expect(error.code == "E-NO-SPACE")
  }

  @Test func `a line takes the middle to the next, corrections included`() throws {
    var company = Self.shipped
    company.shipments.update("PSVS000001") { shipment in
      shipment.lines[1] = changed(shipment.lines[1], \.lineNo, to: 10_003)
    }
    let plan = try company.undo("PSVS000001", .shipment)
    #expect(plan.corrections.map(\.line.lineNo) == [10_001, 20_001, 40_000])
    let numbers = company.shipments["PSVS000001"]?.lines.map(\.lineNo)
    #expect(numbers == [10_000, 10_001, 10_003, 20_001, 30_000, 40_000])
  }

  @Test func `item entries that are missing are missed`() throws {
    var company = Self.shipped
    company.shipments.update("PSVS000001") { shipment in
      let line = shipment.lines[0]
      shipment.lines[0] = ServiceShipmentLine(
        lineNo: line.lineNo, sharedContent: line.sharedContent, quantity: line.quantity,
        quantityBase: line.quantityBase, quantityInvoiced: .zero, quantityInvoicedBase: .zero,
        quantityConsumed: .zero, quantityConsumedBase: .zero, orderNo: line.orderNo,
        orderLineNo: line.orderLineNo, itemEntryNo: 0,
        applToServiceEntry: line.applToServiceEntry,
        applToWarrantyEntry: line.applToWarrantyEntry)
    }
    let error = try refusal(in: company)
    #expect(error == .itemEntriesMissing(lineNo: 10_000))
    #expect(error.sentence == "Item ledger entries are missing for line 10000.")
    #expect(error.code == "E-ITEM-ENTRIES-MISSING")
  }

  @Test func `pieces that came back already are not taken back again`() throws {
    var company = Self.shipped
    let entryNo = company.books.itemEntries.lastEntryNo
    company.books.itemEntryStates[entryNo - 1].returnedQuantity = 1
    let error = try refusal(in: company)
    #expect(
      error.sentence == "Shipped Qty. Not Returned must be equal to '-2'  in Item Ledger Entry: "
        + "Entry No.=\(entryNo). Current value is '-1'.")
  }

  @Test func `an order that is gone has no line to reopen`() throws {
    var company = Self.shipped
    company.documents[DocumentID(.order, "SVO000002")] = nil
    let error = try refusal(in: company)
    #expect(
      error.sentence == "The Service Line does not exist. Identification fields and values: "
        + "Document Type='Order',Document No.='SVO000002',Line No.='10000'")
    #expect(error.code == "E-NOT-FOUND")
  }

  @Test func `no lines at all are no undo`() throws {
    let error = try refusal(in: Self.shipped, lines: [])
    #expect(error == .nothingToUndo(shipmentNo: "PSVS000001", lines: []))
  }

  @Test func `a line named twice is undone once`() throws {
    var company = Self.shipped
    let plan = try company.undo("PSVS000001", .shipment, lines: [20_000, 20_000])
    #expect(plan.corrections.map(\.corrected.lineNo) == [20_000])
    #expect(company.verify().isEmpty)
  }
}
