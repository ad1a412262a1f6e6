import Accounting
import Testing

@testable import ServicePosting

@Suite struct `A line that was shipped earlier` {
  @Test func `stands with nothing on the shipment of the posting that invoices it`() throws {
    var company = Company.demo
    try company.post("SVO000001", [.ship], lines: [20_000])
    try company.post("SVO000001", [.ship, .invoice])
    let lines = company.shipments.map { shipment in
      shipment.lines.first { $0.lineNo == 20_000 }
    }
    #expect(lines.map { $0?.quantity } == [4, 0])
    #expect(lines.map { $0?.quantityInvoiced } == [4, 0])
    #expect(lines.map { $0?.quantityConsumed } == [0, 0])
  }
}
