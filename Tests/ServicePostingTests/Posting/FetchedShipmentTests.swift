import Accounting
import Testing

@testable import ServicePosting

/// What only a damaged company can show: BC deletes no order line that is shipped and not invoiced.
@Suite struct `An invoice of a shipment` {
  private let order = DocumentID(.order, "SVO000002")
  private let invoice = DocumentID(.invoice, "SI-1")

  private func shipped() throws -> Company {
    var company = Company.demo
    try company.post("SVO000002", [.ship])
    try company.createDocument(.invoice, no: "SI-1", customer: "20000", [], .demo)
    return company
  }

  private func post(_ company: inout Company) throws(PostingRefusal) {
    try company.post(
      PostingRequest(invoice, [], workDate: Company.demoWorkDate, user: Company.demoUser))
  }

  @Test func `fetches nothing of an order line that is gone`() throws {
    var company = try shipped()
    company.documents[order]?.lines.removeFirst()
    let error = #expect(throws: PostingError.self) {
      try company.getShipmentLines(into: invoice, .demo)
    }
    #expect(error?.sentence == "The program cannot find this Service line.")
    #expect(error?.code == "E-ORDER-LINE-GONE")
  }

  @Test func `is not posted when the order is gone`() throws {
    var company = try shipped()
    try company.getShipmentLines(into: invoice, .demo)
    company.documents[order] = nil
    let refusal = #expect(throws: PostingRefusal.self) { try post(&company) }
    #expect(
      refusal?.error.sentence
        == "The Service Line does not exist. Identification fields and values: "
        + "Document Type='Order',Document No.='SVO000002',Line No.='10000'")
    #expect(company.invoices.isEmpty)
  }

  @Test func `cannot charge more than the order line says is shipped`() throws {
    var company = try shipped()
    try company.getShipmentLines(into: invoice, .demo)
    company.documents[order]?.lines[0].quantities.shipped = 1
    let refusal = #expect(throws: PostingRefusal.self) { try post(&company) }
    #expect(
      refusal?.error.sentence
        == "You cannot invoice more than you have shipped for order SVO000002.")
    #expect(refusal?.error.code == "E-INVOICED-OVER-SHIPPED")
  }

  @Test func `fetches a text that is attached to a line, and attaches it again`() throws {
    var company = Company.demo
    let note = try company.addLine(order, type: .text, no: nil, [], .demo).value
    let place = try #require(company.documents[order]?.index(ofLine: note))
    company.documents[order]?.lines[place].content.description = "Handle with care"
    company.documents[order]?.lines[place].content.attachedToLineNo = 10_000
    try company.post("SVO000002", [.ship])
    try company.createDocument(.invoice, no: "SI-1", customer: "20000", [], .demo)
    try company.getShipmentLines(into: invoice, .demo)
    let lines = try #require(company.documents[invoice]?.lines)
    let text = try #require(lines.first { $0.content.description == "Handle with care" })
    #expect(text.content.attachedToLineNo == 20_000)
    #expect(lines.map(\.content.shipmentLineNo) == [0, 10_000, note, 20_000, 30_000])
    try post(&company)
    #expect(company.verify().map(\.description) == [])
  }
}
