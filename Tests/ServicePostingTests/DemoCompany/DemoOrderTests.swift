import Accounting
import Testing

@testable import ServicePosting

@Suite struct DemoOrderTests {
  private func order(_ no: Code) throws -> ServiceDocument {
    try Company.demo.document(DocumentID(.order, no))
  }

  /// What a line charges, in a row of text.
  private func figures(_ line: ServiceLine) -> String {
    let content = line.content
    return [
      "\(line.lineNo)", content.type.caption, "\(content.no)", "\(line.quantities.quantity)",
      content.unitPrice.text(minimumPlaces: 2), content.warranty ? "warranty" : "-",
      "\(content.lineDiscountPercent)", line.amounts.lineAmount.text(minimumPlaces: 2),
      line.amounts.invDiscountAmount.text(minimumPlaces: 2),
    ].joined(separator: " ")
  }

  @Test func `SVO000001 is a repair under warranty, except for the starting fee`() throws {
    let order = try order("SVO000001")
    #expect(
      order.lines.map(figures) == [
        "10000 Item MEM-32 1 45.00 warranty 100 0.00 0.00",
        "20000 Resource KAREN 4 100.00 warranty 100 0.00 0.00",
        "30000 Cost START 1 20.00 - 0 20.00 0.00",
      ])
    #expect(order.lines.map(\.content.lineDiscountType) == [.warranty, .warranty, .none])
    #expect(order.header.serviceOrderType == "REPAIR")
    #expect(order.itemLines.map(\.serviceItemNo) == ["SV000003"])
    #expect(order.itemLines.map(\.warranty) == [true])
  }

  @Test func `SVO000002 has three percent invoice discount and no warranty any more`() throws {
    let order = try order("SVO000002")
    #expect(
      order.lines.map(figures) == [
        "10000 Item HDD-20 2 180.00 - 0 360.00 10.80",
        "20000 Resource MILO 2 90.00 - 0 180.00 5.40",
        "30000 Cost TR_WEST 1 6.00 - 0 6.00 0.18",
      ])
    let discount = order.lines.reduce(Amount.zero) { $0 + $1.amounts.invDiscountAmount }
    #expect(discount.text(minimumPlaces: 2) == "16.38")
    #expect(order.lines.map(\.content.vatPercent) == [25, 10, 25])
    #expect(order.header.invoiceDiscountCalculation == .percent)
    #expect(order.header.invoiceDiscountValue == 3)
    #expect(order.itemLines.map(\.warranty) == [false])
  }

  @Test func `SVO000003 is priced in EUR under reverse charge, without warranty`() throws {
    let order = try order("SVO000003")
    #expect(
      order.lines.map(figures) == [
        "10000 Item FILTER-K 2 60.39 - 0 120.78 0.00",
        "20000 Resource TESSA 3 154.847 - 0 464.54 0.00",
      ])
    #expect(order.lines.map(\.content.lotNo) == ["LOT-A", ""])
    #expect(order.lines.map(\.content.excludeWarranty) == [true, true])
    #expect(order.lines.map(\.content.faultReasonCode) == ["DMO", "DMO"])
    #expect(order.lines.map(\.content.vatCalculationType) == [.reverseCharge, .reverseCharge])
    #expect(order.header.currencyCode == "EUR")
    let factor = try CurrencyFactor(exchange: 1, for: ExactNumber(text: "0.6458"))
    #expect(order.header.currencyFactor == factor)
  }

  @Test(
    arguments: [
      ("SVO000001", "MAIN", "2026-02-26", "2026-02-03"), ("SVO000002", "VAN", "2026-02-09", ""),
      ("SVO000003", "MAIN", "2026-02-26", "2026-02-03"),
    ])
  func `orders are open, dated on the work date and due by the customer's terms`(
    no: String, location: String, due: String, discountDate: String
  ) throws {
    let order = try order(Code(no))
    #expect(order.header.releaseStatus == .open && order.header.status == .pending)
    #expect(order.header.postingDate == Company.demoWorkDate)
    #expect(order.header.documentDate == Company.demoWorkDate)
    #expect(order.header.orderDate == Company.demoWorkDate)
    #expect(order.header.locationCode.description == location)
    #expect(order.header.dueDate.description == due)
    #expect(order.header.paymentDiscountPercent == (discountDate.isEmpty ? 0 : 2))
    if !discountDate.isEmpty { #expect(order.header.pmtDiscountDate.description == discountDate) }
    #expect(order.itemLines.map(\.repairStatusCode) == ["INITIAL"])
    for line in order.lines {
      #expect(line.content.locationCode.description == location)
      #expect(line.quantities.toShip == line.quantities.quantity)
      #expect(line.quantities.toInvoice == line.quantities.quantity)
      #expect(line.content.serviceItemLineNo == 10_000)
    }
  }

  @Test func `every header and line of an order has the department SERV`() throws {
    let sets = Company.demo.books.dimensionSets
    for no: Code in ["SVO000001", "SVO000002", "SVO000003"] {
      let order = try order(no)
      let numbers = [order.header.dimensionSetID] + order.lines.map(\.content.dimensionSetID)
      for number in numbers { #expect(sets.value(of: "DEPARTMENT", in: number) == "SERV") }
    }
    let third = try order("SVO000003").header.dimensionSetID
    #expect(sets.value(of: "AREA", in: third) == "40")
    #expect(sets.value(of: "CUSTOMERGROUP", in: third) == "MEDIUM")
  }
}
