import Accounting

extension Company {
  /// Deletes a document; nothing of it may be shipped and not invoiced.
  ///
  /// Numbers that were reserved for posted documents leave empty posted documents, so that their
  /// series have no gaps.
  public mutating func deleteDocument(
    _ id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> [PostingNote] {
    let document = try document(id)
    let sourceCode = books.sourceCodeSetup.deletedDocument
    guard !sourceCode.isBlank else {
      throw .record(
        .mustHaveValue(field: "Deleted Document", books.sourceCodeSetup.reference))
    }
    let fillers = GapFillers(document, in: self, context)
    let questions = fillers.questions
    if context.answersNo, let question = questions.first { throw .interrupted(question: question) }
    for line in document.lines { try requireDeletable(line, in: document) }
    if let shipment = fillers.shipment { shipments.append(shipment) }
    if let invoice = fillers.invoice { invoices.append(invoice) }
    documents[id] = nil
    documentLog.remove(id)
    guard !questions.isEmpty else { return [] }
    return questions.map { .asked($0, context) } + [
      PostingNote(
        "N-GAP-FILLED",
        "One or more related posted documents have been generated during deletion to fill gaps in "
          + "the posting number series. You can view or print the documents from the respective "
          + "document archive.")
    ]
  }

  func requireDeletable(
    _ line: ServiceLine, in document: ServiceDocument
  ) throws(PostingError) {
    let open = line.quantities.shippedNotInvoiced
    guard open.isZero else {
      throw .record(
        .mustBeEqual(
          field: "Qty. Shipped Not Invoiced", expected: "0",
          document.reference(toLine: line.lineNo), current: open.description))
    }
  }
}

/// The empty posted documents that stand for numbers nobody will use (errata 39).
private struct GapFillers {
  private(set) var shipment: ServiceShipment?
  private(set) var invoice: ServiceInvoice?

  init(_ document: ServiceDocument, in company: Company, _ context: EditContext) {
    var posted = document
    posted.header.postingDate = context.workDate
    let header = posted.header
    let sourceCode = company.books.sourceCodeSetup.deletedDocument
    var content = LineContent()
    content.description = company.books.sourceCodes[sourceCode]?.description ?? ""
    let shared = Shared(content)
    if !header.shippingNoSeries.isBlank, !header.shippingNo.isBlank {
      let line = ServiceShipmentLine(
        lineNo: 10_000, sharedContent: shared, quantity: .zero, quantityBase: .zero,
        quantityInvoiced: .zero, quantityInvoicedBase: .zero, quantityConsumed: .zero,
        quantityConsumedBase: .zero, orderNo: .blank, orderLineNo: 0, itemEntryNo: 0,
        applToServiceEntry: 0, applToWarrantyEntry: 0)
      shipment = ServiceShipment(
        no: header.shippingNo, sharedHeader: posted.sharedHeader, orderNo: .blank,
        sourceCode: sourceCode, userID: context.user, itemLines: [], lines: [line])
    }
    let isOrder = header.documentType == .order
    guard !header.postingNoSeries.isBlank, isOrder || header.documentType == .invoice else {
      return
    }
    // An invoice that keeps its number when it is posted leaves a gap of its own.
    let keepsNumber = !isOrder && header.noSeries == header.postingNoSeries
    guard !header.postingNo.isBlank || keepsNumber else { return }
    let line = ServiceInvoiceLine(
      lineNo: 10_000, sharedContent: shared, quantity: .zero, quantityBase: .zero,
      amounts: LineAmounts(), orderNo: .blank)
    invoice = ServiceInvoice(
      no: header.postingNo.isBlank ? header.no : header.postingNo,
      sharedHeader: posted.sharedHeader, orderNo: isOrder ? header.no : .blank,
      preAssignedNo: isOrder ? .blank : header.no, sourceCode: sourceCode, userID: context.user,
      custLedgerEntryNo: 0, lines: [line])
  }

  /// What BC asks before it makes them.
  var questions: [String] {
    var questions: [String] = []
    if let shipment {
      questions.append(
        "Deleting this document will cause a gap in the number series for shipments. An empty "
          + "shipment \(shipment.no) will be created to fill this gap in the number series. Do you "
          + "want to continue?")
    }
    if let invoice {
      questions.append(
        "Deleting this document will cause a gap in the number series for posted invoices. An "
          + "empty posted invoice \(invoice.no) will be created to fill this gap in the number "
          + "series. Do you want to continue?")
    }
    return questions
  }
}
