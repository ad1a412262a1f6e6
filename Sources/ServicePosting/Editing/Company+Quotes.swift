public import Accounting

extension Company {
  /// Makes a quote into an order, which takes its lines over; the quote is gone afterwards (BC's
  /// Service-Quote to Order).
  ///
  /// - Returns: the number of the order, the next of its series.
  @discardableResult
  public mutating func makeOrder(
    fromQuote no: Code, _ context: EditContext
  ) throws(PostingError) -> EditResult<Code> {
    let quote = try document(DocumentID(.quote, no))
    try requireOrderable(quote)
    // BC looks for the lines of an order that has the number of the quote, and finds none.
    let credit = creditNotes(
      of: DocumentID(.order, no), payer: quote.header.billToCustomerNo, on: context.workDate)
    let series = documentSeries(of: .order)
    guard !series.code.isBlank else {
      throw .record(
        .mustHaveValue(field: series.field ?? "Service Order Nos.", serviceSetup.reference))
    }
    let draw = try draw(series.code, on: context.workDate)
    let id = DocumentID(.order, draw.number)
    var order = ServiceDocument(header: orderHeader(of: quote, id, series.code, context))
    if documents[id] != nil { throw .record(.alreadyExists(order.reference)) }
    if shipments.hasDocuments(ofOrder: id.no) { throw .orderNumberUsed(id.no) }
    order.itemLines = try orderItemLines(of: quote)
    order.lines = quote.lines
    for place in order.lines.indices {
      order.lines[place].content.postingDate = order.header.postingDate
    }
    // The quote's own log goes with it, and so does the entry that it was accepted.
    let archived = try deleteDocument(quote.id, context)
    log(&order, since: nil, context)
    documents[id] = order
    books.use(draw)
    let asked = PostingNote(
      "N-ASKED", "Do you want to convert the quote to an order? Answered Yes.")
    let warnings = (draw.warning).map { [PostingNote($0)] } ?? []
    return EditResult(value: id.no, notes: warnings + [asked] + credit + archived)
  }

  /// Neither the customers nor what is serviced or used may be blocked.
  private func requireOrderable(_ quote: ServiceDocument) throws(PostingError) {
    let header = quote.header
    try requireUnblocked(
      try ServiceDocument.record(header.customerNo, books.customers), for: .quote)
    if header.billToCustomerNo != header.customerNo {
      try requireUnblocked(
        try ServiceDocument.record(header.billToCustomerNo, books.customers), for: .quote)
    }
    for itemLine in quote.itemLines
    where serviceItems.row(itemLine.serviceItemNo)?.blocked == .all {
      throw .serviceItemBlocked(itemLine.serviceItemNo)
    }
    for line in quote.lines where line.content.type == .item && !line.content.no.isBlank {
      let item = try ServiceDocument.record(line.content.no, books.items).record
      for (field, isBlocked) in [
        ("Blocked", item.blocked), ("Service Blocked", item.serviceBlocked),
      ] where isBlocked {
        throw .record(
          .mustBeEqual(field: field, expected: "No", item.reference, current: "Yes"))
      }
    }
  }

  /// The header of the quote as that of an order of today; only its document date stays.
  private func orderHeader(
    of quote: ServiceDocument, _ id: DocumentID, _ series: Code, _ context: EditContext
  ) -> ServiceHeader {
    var header = quote.header
    header.documentType = .order
    header.no = id.no
    header.noSeries = series
    header.status = .pending
    header.orderDate = context.workDate
    header.postingDate = context.workDate
    header.startingDate = .blank
    header.finishingDate = .blank
    header.postingDescription = "\(id.type.caption) \(id.no)"
    header.linkServiceToServiceItem = serviceSetup.linkServiceToServiceItem
    header.quoteNo = quote.header.no
    header.docNoOccurrence = nextOccurrence(of: id)
    header.shippingNoSeries = .blank
    header.postingNoSeries = .blank
    setPostingSeries(of: &header)
    return header
  }

  /// What is serviced begins anew: not yet started, with the status that stands for the beginning.
  private func orderItemLines(
    of quote: ServiceDocument
  ) throws(PostingError) -> [ServiceItemLine] {
    if serviceSetup.oneServiceItemLineOrder, quote.itemLines.count > 1 { throw .oneItemLine }
    let initial = repairStatuses.filter(\.initial).first
    return quote.itemLines.map { line in
      var itemLine = line
      itemLine.startingDate = .blank
      itemLine.finishingDate = .blank
      if let initial { itemLine.repairStatusCode = initial.code }
      return itemLine
    }
  }
}
