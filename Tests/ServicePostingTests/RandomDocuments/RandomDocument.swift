import Accounting
import SeededNumbers

@testable import ServicePosting

/// A company with one document of random lines, currency and discounts.
struct RandomDocument {
  var company = Company.demo
  private(set) var id = DocumentID(.invoice, .blank)
  var random: SplitMix64

  init(seed: Int, _ type: DocumentType) throws(PostingError) {
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed))
    changeSetup()
    try fillStock()
    let customer: Code = random.pick(["10000", "20000", "30000", "40000", "50000"])
    let no = try company.createDocument(type, customer: customer, [], .demo).value
    id = DocumentID(type, no)
    if type == .order { try set("Link Service to Service Item", .boolean(false)) }
    if random.happens(40) {
      try set("Currency Code", .code(random.pick(["", "EUR", "USD"])))
    }
    if random.happens(40) { try set("Prices Including VAT", .boolean(true)) }
    for _ in 0..<(1 + random.below(5)) { try addLine() }
    if random.happens(40) { _ = try company.calculateInvoiceDiscount(id, .demo) }
  }

  /// More kits of the lot than all lines can want, and accounts for the rounding abroad.
  private mutating func fillStock() throws(PostingError) {
    for location in ["MAIN", "VAN"] {
      let values = [
        LineValue("Quantity", raw: 50_000_000), LineValue("Location Code", .code(location)),
        LineValue("Lot No.", .code("LOT-A")),
      ]
      try company.adjustInventory(
        of: "FILTER-K", values.map { $0.assignment(in: InventoryAdjustment.description) }, .demo)
    }
    let domestic = company.books.generalPostingSetups[Pair("DOMESTIC", "NO VAT")]
    for business in ["EU", "EXPORT"] as [Code] {
      var setup = GeneralPostingSetup(key: Pair(business, "NO VAT"))
      setup.salesAccount = domestic?.salesAccount ?? .blank
      setup.salesCreditMemoAccount = domestic?.salesCreditMemoAccount ?? .blank
      company.books.generalPostingSetups.store(setup)
    }
  }

  private mutating func changeSetup() {
    let setup = company.books.salesReceivablesSetup
    company.books.salesReceivablesSetup.discountPosting = random.pick([
      .none, .invoice, .line, .all,
    ])
    company.books.salesReceivablesSetup.invoiceRounding = random.happens(70)
    company.books.salesReceivablesSetup.exactCostReversingMandatory = random.happens(40)
    if random.happens(30) {
      let precision: Int128 = random.pick([5_000, 100_000])
      company.books.generalLedgerSetup.invRoundingPrecisionLCY = Amount(raw: precision)
    }
    company.books.generalLedgerSetup.vatRoundingType = random.pick([.nearest, .up, .down])
    company.books.inventorySetup.automaticCostPosting = random.happens(70)
    company.books.inventorySetup.expectedCostPostingToGL = random.happens(50)
    company.serviceSetup.shipmentOnInvoice = random.happens(60)
    assert(!setup.calcInvDiscount)
  }

  private mutating func set(_ field: String, _ value: FieldValue) throws(PostingError) {
    let place = DocumentTables.order.fieldPlace(field)
    _ = try company.changeHeader(id, [Assignment(field: place, value: value)], .demo)
  }

  private mutating func addLine() throws(PostingError) {
    let cards: [(LineType, Code)] = [
      (.item, "MEM-32"), (.item, "HDD-20"), (.item, "MON-17"), (.item, "CABLE-E"),
      (.item, "SER102"), (.item, "FILTER-K"), (.resource, "TESSA"), (.resource, "MILO"),
      (.cost, "START"), (.glAccount, "6410"), (.glAccount, "6110"),
    ]
    let (type, no) = random.pick(cards)
    var values: [LineValue] = []
    if no == "FILTER-K" { values.append(LineValue("Lot No.", .code("LOT-A"))) }
    if no == "CABLE-E", random.happens(40) {
      values.append(LineValue("Unit of Measure Code", .code("BOX")))
    }
    values.append(
      LineValue(
        "Quantity",
        raw: random.pick([100_000, 200_000, 300_000, 700_000, 50_000, 33_333, 125_000])))
    if type == .glAccount || random.happens(40) {
      values.append(
        LineValue("Unit Price", raw: random.pick([10_000_000, 3_333_500, 1_999, 777_777])))
    }
    if random.happens(30) {
      values.append(LineValue("Unit Cost (LCY)", raw: random.pick([111_111, 9_999_000])))
    }
    if random.happens(40) {
      values.append(
        LineValue("Line Discount %", raw: random.pick([1_000_000, 333_333, 1_250_000])))
    }
    try company.addLine(id, type: type, no: no, values.map(\.assignment), .demo)
  }

  /// Posts a document as its page does, or an order as asked.
  @discardableResult
  mutating func post(
    _ document: DocumentID? = nil, _ options: PostingOptions = []
  ) throws(PostingRefusal) -> PostingPlan {
    try company.post(
      PostingRequest(
        document ?? id, options, workDate: Company.demoWorkDate, user: Company.demoUser))
  }
}
