import Accounting

/// A walk through a document that collects every warning of BC's test report.
struct DocumentTest {
  let document: ServiceDocument
  let request: PostingRequest
  let company: Company
  var options: PostingOptions
  var warnings: [Company.PlacedWarning] = []
  /// Some warnings come once for a document, at the first line that gives rise to them.
  var missesVATRegistration = false
  var missesAppliedEntry = false

  var header: ServiceHeader { document.header }

  init(_ document: ServiceDocument, _ request: PostingRequest, in company: Company) {
    self.document = document
    self.request = request
    self.company = company
    switch document.header.documentType {
    case .order, .quote: options = request.options.intersection([.ship, .invoice])
    case .invoice: options = [.ship, .invoice]
    case .creditMemo: options = [.invoice]
    }
  }

  mutating func warn(_ warning: DocumentWarning, at lineNo: Int = 0) {
    warnings.append((lineNo, warning))
  }

  /// The header, in the order of the report.
  mutating func checkHeader() {
    checkCustomer()
    checkBillToCustomer()
    checkPostingDate()
    if options.isEmpty { warn(.noOption) }
    narrowOptions()
    if options.isEmpty { warn(.nothingToPost) }
    if options.contains(.invoice), header.documentType != .creditMemo, header.dueDate.isBlank {
      warn(.mustBeSpecified(field: "Due Date"))
    }
    let shipsNumber =
      header.documentType == .order
      || (header.documentType == .invoice && company.serviceSetup.shipmentOnInvoice)
    if options.contains(.ship), shipsNumber, header.shippingNo.isBlank,
      header.shippingNoSeries.isBlank
    {
      warn(.mustBeSpecified(field: "Shipping No. Series"))
    }
    if options.contains(.invoice), header.documentType == .order, header.postingNo.isBlank,
      header.postingNoSeries.isBlank
    {
      warn(.mustBeSpecified(field: "Posting No. Series"))
    }
    checkDimensions(
      header.dimensionSetID, at: 0,
      sources: [
        DimensionSource(.salesperson, header.salespersonCode),
        DimensionSource(.customer, header.billToCustomerNo),
      ])
  }

  private mutating func checkCustomer() {
    guard !header.customerNo.isBlank else {
      return warn(.mustBeSpecified(field: "Customer No."))
    }
    let name = "Customer \(header.customerNo)"
    guard let customer = company.books.customers[header.customerNo] else {
      return warn(.doesNotExist(name: name))
    }
    if customer.privacyBlocked {
      warn(.mustNotBe(field: "Privacy Blocked", value: "Yes", name: name))
    }
    let ships = document.lines.contains { $0.quantities.toShip.isPositive }
    let isBlocked =
      switch customer.blocked {
      case .none: false
      case .all: true
      case .invoice: header.documentType != .creditMemo
      case .ship: options.contains(.ship) && ships
      }
    if isBlocked {
      warn(.mustNotBe(field: "Blocked", value: customer.blocked.caption, name: name))
    }
  }

  /// The bill-to customer is looked at less closely: one blocked for invoices is refused on credit
  /// memos, of all documents, and the text always says No.
  private mutating func checkBillToCustomer() {
    guard !header.billToCustomerNo.isBlank else {
      return warn(.mustBeSpecified(field: "Bill-to Customer No."))
    }
    guard header.billToCustomerNo != header.customerNo else { return }
    let name = "Customer \(header.billToCustomerNo)"
    guard let customer = company.books.customers[header.billToCustomerNo] else {
      return warn(.doesNotExist(name: name))
    }
    if customer.privacyBlocked {
      warn(.mustNotBe(field: "Privacy Blocked", value: "Yes", name: name))
    }
    if customer.blocked == .all
      || (customer.blocked == .invoice && header.documentType == .creditMemo)
    {
      warn(.mustNotBe(field: "Blocked", value: "No", name: name))
    }
  }

  private mutating func checkPostingDate() {
    guard !header.postingDate.isBlank else {
      return warn(.mustBeSpecified(field: "Posting Date"))
    }
    if !company.allowsPosting(on: header.postingDate, by: request.user) { warn(.dateNotAllowed) }
  }

  /// Drops what finds nothing; unlike the posting, the report does not count what was consumed.
  private mutating func narrowOptions() {
    let isOrder = header.documentType == .order
    let lines = document.lines.filter { !$0.quantities.quantity.isZero }
    if options.contains(.invoice) {
      let candidates = lines.filter { !isOrder || !$0.quantities.toInvoice.isZero }
      let found =
        options.contains(.ship) || !isOrder
        ? !candidates.isEmpty
        : candidates.contains { $0.quantities.shipped != $0.quantities.invoiced }
      if !found { options.remove(.invoice) }
    }
    if options.contains(.ship) {
      let found = lines.contains { !isOrder || !$0.quantities.toShip.isZero }
      if !found { options.remove(.ship) }
    }
  }

  mutating func checkDimensions(_ setID: Int, at lineNo: Int, sources: [DimensionSource]) {
    let choices = company.books.dimensionSets.choices(of: setID)
    if let fault = company.books.dimensionCombinationFault(choices) {
      warn(.dimensions(fault), at: lineNo)
    }
    let fault =
      company.books.dimensionValueFault(choices)
      ?? company.books.dimensionRuleFault(choices, sources)
    if let fault { warn(.dimensions(fault), at: lineNo) }
  }
}
