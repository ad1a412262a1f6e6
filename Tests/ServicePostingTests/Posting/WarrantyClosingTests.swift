import Accounting
import Testing

@testable import ServicePosting

@Suite struct `Warranty entries` {
  @Test func `are closed by an invoice at once with the shipment, whatever it invoices`() throws {
    var company = Company.demo
    try company.set("Qty. to Invoice", 0, of: "SVO000001", line: 20_000)
    try company.post("SVO000001", [.ship, .invoice])
    #expect(Array(company.warrantyEntryIsOpen) == [false, false])
  }

  @Test func `are covered one after another, not the small ones first`() throws {
    var company = Company.demo
    try company.set("Qty. to Ship", 300_000, of: "SVO000001", line: 20_000)
    try company.post("SVO000001", [.ship], lines: [20_000])
    try company.post("SVO000001", [.ship], lines: [20_000])
    try company.set("Qty. to Invoice", 100_000, of: "SVO000001", line: 20_000)
    try company.post("SVO000001", [.invoice], lines: [20_000])
    #expect(company.warrantyEntries.map(\.quantity) == [3, 1])
    #expect(Array(company.warrantyEntryIsOpen) == [true, true])
    try company.set("Qty. to Invoice", 200_000, of: "SVO000001", line: 20_000)
    try company.post("SVO000001", [.invoice], lines: [20_000])
    #expect(Array(company.warrantyEntryIsOpen) == [false, true])
  }
}
