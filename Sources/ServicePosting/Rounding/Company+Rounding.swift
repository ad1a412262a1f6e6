public import Accounting

/// The rounding ledger of a document: every rounding between its prices and its total, worked out
/// when somebody asks, by the arithmetic that posts it.
extension Company {
  /// What was rounded in a posted document, or would be if an open one were shipped and invoiced.
  public func roundings(
    of document: ReportedDocument, workDate: CalendarDate = .blank
  ) throws(PostingError) -> [RoundingStep] {
    if let id = document.openID { return try roundings(of: id, workDate: workDate) }
    switch document.type {
    case .postedInvoice:
      guard let invoice = invoices[document.no] else { break }
      return try roundings(
        ofPosted: ServiceDocument(
          header: invoice.header, .invoice,
          invoice.lines.map { ($0.lineNo, $0.sharedContent, $0.quantity, $0.amounts) }),
        invoice.vatGroups)
    case .postedCreditMemo:
      guard let creditMemo = creditMemos[document.no] else { break }
      return try roundings(
        ofPosted: ServiceDocument(
          header: creditMemo.header, .creditMemo,
          creditMemo.lines.map { ($0.lineNo, $0.sharedContent, $0.quantity, $0.amounts) }),
        creditMemo.vatGroups)
    default: return []
    }
    throw .record(.notFound(RecordReference(document.type.caption, [("No.", "\(document.no)")])))
  }

  private func roundings(
    of id: DocumentID, workDate: CalendarDate
  ) throws(PostingError) -> [RoundingStep] {
    // A quote is not posted, but its lines are rounded like those of the order it becomes.
    if id.type == .quote { return try roundingsOfWhole(try document(id)) }
    let request = PostingRequest(
      id, [.ship, .invoice], workDate: workDate, user: .blank, isPreview: true)
    let checked = try CheckedPosting(request, in: self)
    var planner = PostingPlanner(checked, in: self)
    try planner.prepare(in: self)
    let groups = try planner.vatGroups(in: self)
    var run = RoundingRun(planner.document, planner.money)
    let places = planner.selection.places
    let order = planner.postingOrder(in: self)
    try numbers { () throws(NumberFault) in
      try run.addDiscounts(places, in: books)
      try run.run(order, groups)
    }
    try run.addInvoiceRounding(in: self)
    return run.steps
  }

  private func roundingsOfWhole(_ document: ServiceDocument) throws(PostingError) -> [RoundingStep]
  {
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let places = Array(document.lines.indices)
    var run = RoundingRun(document, money)
    try numbers { () throws(NumberFault) in
      try run.addDiscounts(places, in: books)
      try run.run(places, try VATAmountLines(document.lines, places, .general, money))
    }
    try run.addInvoiceRounding(in: self)
    return run.steps
  }

  /// The steps of a posted document, over the VAT groups that its posting built: those of an order
  /// rest on shares of its lines, which can be a cent away from what was invoiced.
  private func roundings(
    ofPosted document: ServiceDocument, _ posted: [VATAmountLine]
  ) throws(PostingError) -> [RoundingStep] {
    var document = document
    let money = try DocumentMoney(document.sharedHeader, in: books)
    let rounding = document.takeRoundingLine(in: books)
    let places = Array(document.lines.indices)
    var groups = VATAmountLines()
    groups.groups = posted.filter { group in
      document.lines.contains {
        group.isGroup(of: $0.sharedContent, positive: !$0.amounts.lineAmount.isNegative)
      }
    }
    let amounts = Dictionary(
      document.lines.map { ($0.lineNo, $0.amounts) }, uniquingKeysWith: { first, _ in first })
    var run = RoundingRun(document, money)
    try numbers { () throws(NumberFault) in
      try run.addDiscounts(places, in: books)
      try run.run(document.postingOrder(of: places, in: books), groups, posted: amounts)
    }
    if let rounding { try run.addPosted(rounding, in: self) }
    return run.steps
  }
}

extension ServiceDocument {
  /// The lines of a posted document as they were invoiced.
  init(
    header: ServiceHeader, _ type: DocumentType,
    _ lines: [(Int, Shared<LineContent>, Quantity, LineAmounts)]
  ) {
    self.init(header: header)
    self.header.documentType = type
    self.lines = lines.map { lineNo, content, quantity, amounts in
      var line = ServiceLine(lineNo: lineNo)
      line.sharedContent = content
      line.quantities.quantity = quantity
      line.quantities.toInvoice = quantity
      line.amounts = amounts
      line.invDiscAmountToInvoice = amounts.invDiscountAmount
      return line
    }
  }
}
