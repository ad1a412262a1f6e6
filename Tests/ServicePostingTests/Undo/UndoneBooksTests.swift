import Testing

@testable import Accounting
@testable import ServicePosting

/// The laws still find what is wrong in books in which something was undone.
@Suite struct `Undone books` {
  /// The demo company after a warranty repair was shipped and undone, and free parts consumed and
  /// undone.
  private static let undone: Company = {
    var company = Company.demo
    do {
      try company.post("SVO000001", [.ship])
      try company.undo("PSVS000001", .shipment)
      try company.set("Qty. to Consume", 200_000, of: "SVO000003", line: 10_000)
      try company.post("SVO000003", [.ship, .consume])
      try company.undo("PSVS000002", .consumption)
      try company.post("SVO000002", [.ship])
      try company.undo("PSVS000003", .shipment, lines: [20_000])
    } catch {
      preconditionFailure("\(error)")
    }
    return company
  }()

  @Test func `keep the laws`() {
    #expect(Self.undone.verify().map(\.description).isEmpty)
  }

  @Test func `take no piece back that was not shipped`() {
    #expect(
      laws {
        $0.plant(\.books.itemEntries, where: { $0.correction }, \.quantity) { $0 + 1 }
      }.isSuperset(of: [.itemEntriesOfShipments, .values, .stock]))
  }

  @Test func `apply what came back to what it brings back`() {
    #expect(
      laws {
        $0.plant(
          \.books.itemApplicationEntries,
          where: { $0.quantity.isPositive && $0.outboundItemEntryNo != 0 },
          \.outboundItemEntryNo
        ) { $0 - 1 }
      } == [.applications])
  }

  @Test func `bring back as many hours as were used`() {
    #expect(
      laws {
        $0.plant(\.books.resourceEntries, where: { $0.quantity.isNegative }, \.quantity) { $0 - 1 }
      } == [.resourceEntries])
  }

  @Test func `close the warranty of what was undone`() {
    #expect(laws { $0.warrantyEntryIsOpen[0] = true } == [.warrantyEntries])
    #expect(laws { $0.warrantyEntryIsOpen[2] = true } == [.warrantyEntries])
  }

  @Test func `mark both lines`() {
    let found = laws { company in
      company.shipments.update("PSVS000001") { $0.lines[0].correction = false }
    }
    #expect(found.contains(.undone))
  }

  @Test func `leave nothing to invoice on a corrected line`() {
    let found = laws { company in
      company.shipments.update("PSVS000001") { $0.lines[0].quantityInvoiced = .zero }
    }
    #expect(found.isSuperset(of: [.undone, .shipmentLines]))
  }

  @Test func `mirror the usage to the last penny`() {
    #expect(
      laws {
        $0.plant(
          \.serviceEntries, where: { $0.entryType == .usage && $0.quantity.isNegative }, \.amountLCY
        ) { $0 + 1 }
      } == [.undone])
  }

  @Test func `give the order line back what the correction says`() {
    let found = laws { company in
      company.plant(line: 20_000, of: "SVO000002") { line in
        line.quantities.shipped += 1
        line.quantities.toShip -= 1
      }
    }
    #expect(found == [.shipmentsOfLine])
  }

  /// The laws that are broken after a change.
  private func laws(_ change: (inout Company) -> Void) -> Set<Invariant> {
    var company = Self.undone
    change(&company)
    return Set(company.verify().map(\.invariant))
  }
}
