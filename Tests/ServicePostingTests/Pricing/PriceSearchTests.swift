import Accounting
import SeededNumbers
import Testing

@testable import ServicePosting

/// Price lists drawn at random, and what a plain reading of the rules says of them.
@Suite struct PriceSearchTests {
  private static let order = DocumentID(.order, "SVO000002")

  @Test(arguments: 0..<40) func `the lowest price of all that fit wins`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var company = Company.demo
    for number in 1...8 { company.books.priceListLines.store(Self.line(number, &random)) }
    let document = try company.document(Self.order)
    let quantity = Quantity(random.below(12))
    let added = try company.addLine(
      Self.order, type: .item, no: "HDD-20",
      [
        Assignment(
          field: DocumentTables.line.fieldPlace("Quantity"),
          value: .decimal(ExactNumber(raw: quantity.raw)))
      ], .demo)
    let place = try #require(try company.document(Self.order).index(ofLine: added.value))
    let line = try company.document(Self.order).lines[place]

    let fitting = company.books.priceListLines.sorted.filter { row in
      row.status == .active && row.minimumQuantity <= quantity
        && row.startingDate <= document.header.orderDate
        && (row.endingDate.isBlank || row.endingDate >= document.header.orderDate)
        && (row.sourceType == .allCustomers || row.sourceNo == document.header.billToCustomerNo)
    }
    let prices = fitting.filter { $0.amountType == .price }.map(\.unitPrice)
    #expect(line.content.unitPrice == prices.min() ?? 180)
    let discounts = fitting.filter { $0.amountType == .discount }.map(\.lineDiscountPercent)
    #expect(line.content.lineDiscountPercent == discounts.max() ?? .zero)
    // What is told of the search is what it did.
    let reasons = try company.priceReasons(Self.order, lineNo: added.value)
    let told = reasons.filter { $0.isChosen && $0.field == "Unit Price" }
    #expect(told.map(\.value.raw) == [line.content.unitPrice.raw])
  }

  /// A day about the order's.
  private static func day(_ day: Int) -> CalendarDate {
    CalendarDate(year: 2026, month: 1, day: day) ?? .blank
  }

  private static func line(_ number: Int, _ random: inout SplitMix64) -> PriceListLine {
    var line = PriceListLine(key: Pair("", number))
    line.productNo = "HDD-20"
    line.status = random.happens(80) ? .active : .draft
    line.minimumQuantity = Quantity(random.pick([0, 0, 0, 5, 10]))
    line.startingDate = random.pick([.blank, day(26), day(27)])
    line.endingDate = random.pick([.blank, .blank, day(26), day(25)])
    if random.happens(50) {
      line.sourceType = .customer
      line.sourceNo = random.pick(["20000", "10000"])
    }
    line.amountType = random.pick([.price, .price, .discount])
    if line.amountType == .price {
      line.unitPrice = UnitPrice(raw: Int128(random.below(20_000)) * 1_000 + 1_000)
    } else {
      line.lineDiscountPercent = Percentage(random.below(101))
    }
    return line
  }
}
