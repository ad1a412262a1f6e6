import Testing

@testable import Accounting
@testable import ServicePosting

/// The laws look into service invoices as well, those without a shipment included.
@Suite struct `Laws of service invoices` {
  /// An invoice of one item and one hour that made no shipment, and one of a fetched shipment.
  private static let posted: Company = {
    var company = Company.demo
    company.serviceSetup.shipmentOnInvoice = false
    do {
      try company.post("SVO000002", [.ship])
      try company.createDocument(.invoice, no: "SI-1", customer: "20000", [], .demo)
      try company.getShipmentLines(into: DocumentID(.invoice, "SI-1"), .demo)
      try company.createDocument(.invoice, no: "SI-2", customer: "10000", [], .demo)
      let id = DocumentID(.invoice, "SI-2")
      let quantity = try Assignment("Quantity", of: "line", to: .decimal(1))
      try company.addLine(id, type: .item, no: "HDD-20", [quantity], .demo)
      try company.addLine(id, type: .resource, no: "MILO", [quantity], .demo)
      for no in ["SI-1", "SI-2"] as [Code] {
        try company.post(
          PostingRequest(
            DocumentID(.invoice, no), [], workDate: Company.demoWorkDate,
            user: Company.demoUser))
      }
    } catch {
      preconditionFailure("\(error)")
    }
    return company
  }()

  private func broken(_ plant: (inout Company) -> Void) -> Set<Invariant> {
    var company = Self.posted
    plant(&company)
    return Set(company.verify().map(\.invariant))
  }

  @Test func `find nothing in sound invoices`() {
    #expect(Self.posted.verify().map(\.description) == [])
    #expect(Self.posted.shipments.count == 1)
  }

  @Test func `miss usage that is not that of the line`() {
    let found = broken {
      $0.plant(\.serviceEntries, where: { $0.documentNo.isBlank }, \.quantity) { $0 + 1 }
    }
    #expect(found == [.serviceEntries])
  }

  @Test func `miss hours that are not those of the line`() {
    let found = broken {
      $0.plant(
        \.books.resourceEntries, where: { $0.documentNo == "PSVI000002" }, \.quantity
      ) { $0 + 1 }
    }
    #expect(found == [.resourceEntries])
  }

  @Test func `miss order lines that do not count what an invoice charged`() {
    let found = broken { company in
      company.plant(line: 10_000, of: "SVO000002") { line in
        line.quantities.invoiced -= 1
        line.quantities.toInvoice += 1
      }
    }
    #expect(found == [.shipmentsOfLine])
  }
}
