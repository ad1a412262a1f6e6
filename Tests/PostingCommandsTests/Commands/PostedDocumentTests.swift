import Accounting
import ServicePosting
import Testing

@testable import PostingCommands

@Suite struct PostedDocumentTests {
  private func shipment(after lines: [String]) throws -> [AnswerTable] {
    var session = Session(company: .demo)
    for line in [
      "create order SO-1 for customer 10000", "add cost START qty 3", "add cost TR_MID qty 2",
      "set qty to ship 2 on line 10000", "post ship",
    ] + lines {
      _ = try session.execute(line)
    }
    return try session.execute("show shipment PSVS000001").tables
  }

  @Test func `a shipment that nothing happened to has no later table`() throws {
    #expect(try shipment(after: []).last?.title == "Service Shipment Line")
  }

  @Test func `a shipment names the invoice lines of its order lines`() throws {
    let later = try shipment(after: [
      "set qty to invoice 1 on line 10000", "post invoice lines 10000",
    ]).last
    #expect(later?.title == "Invoiced Later")
    #expect(
      later?.columns.map(\.caption) == [
        "Invoice No.", "Posting Date", "Line No.", "No.", "Quantity",
      ])
    #expect(
      later?.rows.map { $0.map(\.description) } == [
        ["PSVI000001", "2026-01-26", "10000", "START", "1"]
      ])
  }

  @Test func `a shipment names the invoice that fetched its lines`() throws {
    let later = try shipment(after: [
      "create invoice INV-1 for customer 10000",
      "get shipment lines from shipment PSVS000001 line 20000", "post",
    ]).last
    #expect(later?.rows.map { $0[3].description } == ["TR_MID"])
    #expect(later?.rows.map { $0[4].description } == ["2"])
  }

  @Test func `corrections stand among its lines`() throws {
    let lines = try shipment(after: ["undo shipment PSVS000001 line 20000"]).last
    #expect(lines?.title == "Service Shipment Line")
    #expect(lines?.rows.count == 3)
  }
}
