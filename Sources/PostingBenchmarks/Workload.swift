internal import Accounting
internal import ServicePosting

/// The orders that every case posts: 1,000 customers, 200 items, 50 resources, 20 costs, three
/// VAT rates, every tenth customer in a foreign currency; made of a fixed seed.
struct Workload {
  static let context = EditContext(workDate: Self.date, user: "BENCH")
  static let date = CalendarDate("2026-01-26") ?? .blank

  private var random = SplitMix64(state: 42)

  /// Setup and master data on top of the demo company's accounts.
  static func company() throws -> Company {
    var company = Company.demo
    company.books.defaultDimensions = Table()
    company.serviceSetup.linkServiceToServiceItem = false
    var hotel = VATPostingSetup(key: Pair("DOMESTIC", "HOTEL"))
    hotel.vatPercent = 12
    hotel.vatIdentifier = "HOTEL"
    hotel.salesVATAccount = "5611"
    company.books.vatPostingSetups.store(hotel)
    company.books.exchangeRates.store(rate())
    for number in 0..<1_000 { addCustomer(number, to: &company) }
    for number in 0..<200 { try addItem(number, to: &company) }
    for number in 0..<50 { try addResource(number, to: &company) }
    for number in 0..<20 { try addCost(number, to: &company) }
    return company
  }

  /// A factor that needs all fifteen decimals.
  private static func rate() -> ExchangeRate {
    var rate = ExchangeRate(key: Pair("EUR", CalendarDate("2026-01-02") ?? .blank))
    rate.exchangeRateAmount = ExactNumber(100)
    rate.relationalExchRateAmount = ExactNumber(raw: 74_523_000)
    return rate
  }

  private static func code(_ prefix: String, _ number: Int) throws -> Code {
    let digits = String(number)
    let zeros = String(repeating: "0", count: 5 - digits.utf8.count)
    return try Code(prefix + zeros + digits)
  }

  private static func addCustomer(_ number: Int, to company: inout Company) {
    guard let no = try? code("C", number), var customer = company.books.customers["20000"] else {
      return
    }
    customer = customer.renumbered(no)
    if number % 10 == 0 { customer.currencyCode = "EUR" }
    company.books.customers.store(customer)
  }

  private static func addItem(_ number: Int, to company: inout Company) throws {
    var item = Item(key: try code("I", number))
    item.description = "Spare part \(number)"
    item.baseUnitOfMeasure = "PCS"
    item.unitPrice = UnitPrice(raw: Int128(1_000_000 + number * 12_345))
    item.unitCost = UnitPrice(raw: Int128(600_000 + number * 7_000))
    item.genProdPostingGroup = "RETAIL"
    item.vatProdPostingGroup = number % 5 == 0 ? "HOTEL" : "STANDARD"
    item.inventoryPostingGroup = "RESALE"
    company.books.items.store(item)
    try company.stock(item.no, Quantity(1_000_000))
  }

  private static func addResource(_ number: Int, to company: inout Company) throws {
    var resource = Resource(key: try code("R", number))
    resource.name = "Technician \(number)"
    resource.baseUnitOfMeasure = "HOUR"
    resource.unitPrice = UnitPrice(raw: Int128(8_000_000 + number * 50_000))
    resource.unitCost = UnitPrice(raw: 4_500_000)
    resource.genProdPostingGroup = "SERVICES"
    resource.vatProdPostingGroup = number % 4 == 0 ? "NO VAT" : "STANDARD"
    company.books.resources.store(resource)
  }

  private static func addCost(_ number: Int, to company: inout Company) throws {
    var cost = ServiceCost(key: try code("S", number))
    cost.description = "Travel \(number)"
    cost.accountNo = "6810"
    cost.costType = .other
    cost.defaultQuantity = 1
    cost.defaultUnitPrice = UnitPrice(raw: 1_777_000)
    cost.defaultUnitCost = UnitPrice(raw: 200_000)
    company.serviceCosts.store(cost)
  }

  /// Creates the next order with its three lines through the public API.
  mutating func createOrder(_ number: Int, in company: inout Company) throws -> DocumentID {
    let customer = try Self.code("C", number % 1_000)
    let no = try Code("W" + String(1_000_000 + number))
    _ = try company.createDocument(.order, no: no, customer: customer, [], Self.context)
    let id = DocumentID(.order, no)
    let line = RecordCatalogue.table(noun: "line")
    guard let quantity = line?.field(named: "quantity"),
      let discount = line?.field(named: "line discount %")
    else { return id }
    func add(_ type: LineType, _ no: Code, _ raw: Int128, discounted: Bool = false) throws {
      var assignments = [
        Assignment(field: quantity, value: .decimal(ExactNumber(raw: raw)))
      ]
      if discounted {
        assignments.append(Assignment(field: discount, value: .decimal(ExactNumber(5))))
      }
      try company.addLine(id, type: type, no: no, assignments, Self.context)
    }
    let pieces = 100_000 + Int128(random.next(below: 400_000))
    let hours = Int128(1 + random.next(below: 12)) * 25_000
    try add(.item, Self.code("I", random.next(below: 200)), pieces)
    try add(
      .resource, Self.code("R", random.next(below: 50)), hours, discounted: number % 2 == 0)
    try add(.cost, Self.code("S", random.next(below: 20)), 100_000)
    return id
  }
}

/// A small generator whose numbers are the same everywhere.
struct SplitMix64 {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

extension Customer {
  fileprivate func renumbered(_ no: Code) -> Customer {
    var customer = Customer(key: no)
    customer.name = "Customer \(no)"
    customer.genBusPostingGroup = genBusPostingGroup
    customer.vatBusPostingGroup = vatBusPostingGroup
    customer.customerPostingGroup = customerPostingGroup
    customer.paymentTermsCode = paymentTermsCode
    customer.locationCode = "MAIN"
    return customer
  }
}

extension Company {
  fileprivate mutating func stock(_ no: Code, _ quantity: Quantity) throws {
    let item = try books.items.find(no)
    var draft = JournalDraft(following: books)
    var line = ItemJournalLine(
      .positiveAdjustment, item: item, locationCode: "MAIN", quantity: quantity,
      invoicedQuantity: quantity, unitCost: item.unitCost, postingDate: Workload.date,
      document: (.blank, "START", 0), valueDocument: (.blank, "START"), genBusPostingGroup: .blank,
      genProdPostingGroup: item.genProdPostingGroup, sourceCode: "ITEMJNL", userID: "BENCH",
      creationDate: Workload.date)
    line.postsToGL = false
    try draft.post(line, in: books)
    books.apply(draft)
  }
}
