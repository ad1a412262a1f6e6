public import Accounting

/// Deleting documents that were not posted to the end.
extension Company {
  /// Deletes a document by hand, together with its log.
  ///
  /// Nothing of it may be shipped and not invoiced. Numbers that were reserved for posted documents
  /// leave empty posted documents, so that their series have no gaps; an order is archived
  /// where the setup says so.
  ///
  /// - Returns: the questions that were answered and what was made.
  @discardableResult
  public mutating func deleteDocument(
    _ id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let document = try document(id)
    let fillers = try GapFillers(document, in: self, context)
    let questions = fillers.questions
    if context.answersNo, let question = questions.first { throw .interrupted(question: question) }
    for line in document.lines { try requireDeletable(line, in: document) }
    try fillers.requireNew(in: self)
    let notes = archiveDeleted(document, context)
    append(fillers)
    documents[id] = nil
    documentLog.remove(id)
    if !document.header.appliesToID.isBlank {
      books.unmark(document.header.appliesToID, of: document.header.billToCustomerNo)
    }
    guard !questions.isEmpty else { return notes }
    return notes + questions.map { .asked($0, context) } + [GapFillers.note]
  }

  private mutating func append(_ fillers: GapFillers) {
    if let shipment = fillers.shipment { shipments.append(shipment) }
    if let invoice = fillers.invoice { invoices.append(invoice) }
    if let creditMemo = fillers.creditMemo { creditMemos.append(creditMemo) }
  }

  func requireDeletable(
    _ line: ServiceLine, in document: ServiceDocument
  ) throws(PostingError) {
    // BC looks at items with a quantity only.
    if line.content.type == .item, line.quantities.quantity.isZero { return }
    let open = line.quantities.shippedNotInvoiced
    guard open.isZero else {
      throw .record(
        .mustBeEqual(
          field: "Qty. Shipped Not Invoiced", expected: "0",
          document.reference(toLine: line.lineNo), current: open.description))
    }
  }

  /// Deletes the orders of which something is invoiced and nothing is outstanding or left to
  /// invoice, as those whose shipments were invoiced by invoices of their own (BC's report Delete
  /// Invoiced Service Orders).
  ///
  /// Unlike deleting by hand it asks nothing, archives nothing and keeps the log (D-40).
  ///
  /// - Parameter orders: the orders that are looked at; `nil` for all.
  /// - Returns: the numbers of the orders that were deleted.
  public mutating func deleteInvoicedOrders(
    _ orders: Set<Code>? = nil, _ context: EditContext
  ) throws(PostingError) -> EditResult<[Code]> {
    var deleted: [Code] = []
    var fillsGap = false
    var after = self
    for order in sortedDocuments(.order) where orders?.contains(order.header.no) != false {
      guard order.isInvoicedCompletely else { continue }
      let fillers = try GapFillers(order, in: after, context)
      try fillers.requireNew(in: after)
      after.append(fillers)
      fillsGap = fillsGap || !fillers.questions.isEmpty
      after.documents[order.id] = nil
      deleted.append(order.header.no)
    }
    self = after
    return EditResult(value: deleted, notes: fillsGap ? [GapFillers.note] : [])
  }
}

extension ServiceDocument {
  /// Whether something is invoiced and no line has anything outstanding or left to invoice.
  var isInvoicedCompletely: Bool {
    lines.contains { !$0.quantities.invoiced.isZero }
      && lines.allSatisfy {
        $0.quantities.outstanding.isZero && $0.quantities.shippedNotInvoiced.isZero
      }
  }
}
