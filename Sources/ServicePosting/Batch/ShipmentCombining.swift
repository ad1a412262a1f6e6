import Accounting

/// The batch job on its way: orders one after the other, with the invoice that is being filled.
struct ShipmentCombining {
  var company: Company
  var result: CombinedShipments
  private let job: ShipmentCombination
  private let context: EditContext
  /// The invoice being filled.
  private var fetch: ShipmentFetch?
  /// Whether the invoice being filled has anything to charge.
  private var hasAmount = false

  init(_ job: ShipmentCombination, in company: Company, _ context: EditContext) {
    self.job = job
    self.context = context
    self.company = company
    result = CombinedShipments(postsInvoices: job.postsInvoices)
  }

  /// Takes all orders that may be combined; those for one invoice stand together.
  ///
  /// - Parameter goesOn: asked before each order, with how many are done; after `false` the invoice
  ///   that is being filled is completed, and no further order is looked at.
  mutating func run(while goesOn: (Int) -> Bool) throws(PostingError) {
    for (done, order) in company.ordersToCombine.sorted(by: Self.isBefore).enumerated() {
      guard goesOn(done) else { break }
      for shipment in company.shipments.documents(ofOrder: order.no) {
        if job.shipments?.contains(shipment.no) == false { continue }
        try combine(shipment, of: order)
      }
    }
    try finishInvoice()
  }

  private static func isBefore(_ left: ServiceHeader, _ right: ServiceHeader) -> Bool {
    if left.customerNo != right.customerNo { return left.customerNo < right.customerNo }
    if left.billToCustomerNo != right.billToCustomerNo {
      return left.billToCustomerNo < right.billToCustomerNo
    }
    if left.currencyCode != right.currencyCode { return left.currencyCode < right.currencyCode }
    if left.eu3PartyTrade != right.eu3PartyTrade { return right.eu3PartyTrade }
    if left.dimensionSetID != right.dimensionSetID {
      return left.dimensionSetID < right.dimensionSetID
    }
    return left.no < right.no
  }

  private mutating func combine(
    _ shipment: ServiceShipment, of order: ServiceHeader
  ) throws(PostingError) {
    guard shipment.lines.contains(where: { !$0.shippedNotInvoiced.isZero }) else { return }
    if job.onlyStandardPaymentTerms, try !hasStandardTerms(shipment.header) {
      result.skippedShipments += 1
      return
    }
    let payer = try ServiceDocument.record(
      shipment.header.billToCustomerNo, company.books.customers)
    let isBlocked = payer.blocked == .all || payer.blocked == .invoice
    for line in shipment.lines {
      let isText = line.content.type == .text
      if isText, !job.copiesTextLines || line.content.attachedToLineNo != 0 { continue }
      guard isText || !line.shippedNotInvoiced.isZero else { continue }
      // Blocked customers are counted line by line (D-41).
      guard !isBlocked else {
        result.errors += 1
        continue
      }
      if !belongsToInvoice(order) {
        try finishInvoice()
        try beginInvoice(for: order)
      }
      if !line.shippedNotInvoiced.isZero { hasAmount = true }
      try fetch?.add(line, of: shipment, in: company)
    }
  }

  /// Whether the due date and payment discount of a shipment are those of its customer's terms.
  private func hasStandardTerms(_ header: ServiceHeader) throws(PostingError) -> Bool {
    let customer = try ServiceDocument.record(header.billToCustomerNo, company.books.customers)
    let terms = try ServiceDocument.record(
      customer.paymentTermsCode, company.books.paymentTerms)
    return terms.code == header.paymentTermsCode
      && terms.dueDateCalculation.date(from: header.documentDate) == header.dueDate
      && terms.discountDateCalculation.date(from: header.documentDate) == header.pmtDiscountDate
      && terms.discountPercent == header.paymentDiscountPercent
  }

  private func belongsToInvoice(_ order: ServiceHeader) -> Bool {
    guard let header = fetch?.document.header else { return false }
    return header.customerNo == order.customerNo
      && header.billToCustomerNo == order.billToCustomerNo
      && header.currencyCode == order.currencyCode
      && header.eu3PartyTrade == order.eu3PartyTrade
      && header.dimensionSetID == order.dimensionSetID
  }

  private mutating func beginInvoice(for order: ServiceHeader) throws(PostingError) {
    let invoice = try company.createInvoice(like: order, job, context)
    fetch = ShipmentFetch(
      invoice, money: try DocumentMoney(invoice.sharedHeader, in: company.books))
    hasAmount = false
    result.isBegun = true
  }

  /// Keeps the invoice, or deletes it if it charges nothing, and posts it if that is wanted.
  private mutating func finishInvoice() throws(PostingError) {
    guard let invoice = fetch?.document else { return }
    fetch = nil
    company.documents[invoice.id] = invoice
    guard hasAmount else {
      _ = try company.deleteDocument(invoice.id, context)
      return
    }
    if job.calculatesInvoiceDiscount {
      _ = try company.calculateInvoiceDiscount(invoice.id, context)
    }
    guard job.postsInvoices else {
      result.invoices.append(.init(no: invoice.header.no, outcome: nil))
      return
    }
    let request = PostingRequest(
      invoice.id, [], workDate: context.workDate, user: context.user)
    let outcome: Company.BatchOutcome
    do throws(PostingRefusal) {
      outcome = .success(try company.post(request))
    } catch {
      outcome = .failure(error)
      result.errors += 1
    }
    result.invoices.append(.init(no: invoice.header.no, outcome: outcome))
  }
}

extension Company {
  /// A new invoice for the shipments of an order: customer, payer, currency, salesperson and
  /// dimensions from the order, dates from the job (D-41).
  fileprivate mutating func createInvoice(
    like order: ServiceHeader, _ job: ShipmentCombination, _ context: EditContext
  ) throws(PostingError) -> ServiceDocument {
    let no = try createDocument(.invoice, customer: order.customerNo, [], context).value
    var document = try document(DocumentID(.invoice, no))
    if document.header.billToCustomerNo != order.billToCustomerNo {
      let customer = try ServiceDocument.record(order.customerNo, books.customers)
      let billTo = try ServiceDocument.record(order.billToCustomerNo, books.customers)
      try document.header.take(customer.record, billTo: billTo.record, in: self)
    }
    _ = try document.setPostingDate(.date(job.postingDate), in: self, context)
    document.header.documentDate = job.documentDate
    document.header.vatDate = job.vatDate
    try document.header.updatePaymentTerms(in: self)
    _ = try document.setCurrency(order.currencyCode, in: self, context)
    document.header.salespersonCode = order.salespersonCode
    document.header.eu3PartyTrade = order.eu3PartyTrade
    document.header.dimensionSetID = order.dimensionSetID
    documents[document.id] = document
    return document
  }
}
