import Accounting

/// The empty posted documents that stand for numbers nobody will use (D-39).
struct GapFillers {
  private(set) var shipment: ServiceShipment?
  private(set) var invoice: ServiceInvoice?
  private(set) var creditMemo: ServiceCreditMemo?

  /// - Throws: `PostingError.record` without a source code for deleted documents, whether a number
  ///   is reserved or not.
  init(
    _ document: ServiceDocument, in company: borrowing Company, _ context: EditContext
  ) throws(PostingError) {
    let setup = company.books.sourceCodeSetup
    guard !setup.deletedDocument.isBlank else {
      throw .record(.mustHaveValue(field: "Deleted Document", setup.reference))
    }
    let source = try ServiceDocument.record(setup.deletedDocument, company.books.sourceCodes)
    var posted = document
    posted.header.postingDate = context.workDate
    let header = posted.header
    let sourceCode = source.code
    var content = LineContent()
    content.description = source.description
    let shared = Shared(content)
    if !header.shippingNoSeries.isBlank, !header.shippingNo.isBlank {
      let line = ServiceShipmentLine(
        lineNo: 10_000, sharedContent: shared, quantity: .zero, quantityBase: .zero,
        quantityInvoiced: .zero, quantityInvoicedBase: .zero, quantityConsumed: .zero,
        quantityConsumedBase: .zero, orderNo: .blank, orderLineNo: 0, itemEntryNo: 0,
        applToServiceEntry: 0, applToWarrantyEntry: 0)
      shipment = ServiceShipment(
        no: header.shippingNo, sharedHeader: posted.sharedHeader, orderNo: .blank,
        sourceCode: sourceCode, userID: context.user, documentItemLines: nil, lines: [line])
    }
    let isOrder = header.documentType == .order
    guard !header.postingNoSeries.isBlank, header.documentType != .quote else { return }
    // An invoice that keeps its number when it is posted leaves a gap of its own.
    let keepsNumber = !isOrder && header.noSeries == header.postingNoSeries
    guard !header.postingNo.isBlank || keepsNumber else { return }
    let no = header.postingNo.isBlank ? header.no : header.postingNo
    guard header.documentType != .creditMemo else {
      let line = ServiceCreditMemoLine(
        lineNo: 10_000, sharedContent: shared, quantity: .zero, quantityBase: .zero,
        amounts: LineAmounts())
      creditMemo = ServiceCreditMemo(
        no: no, sharedHeader: posted.sharedHeader, sourceCode: sourceCode, userID: context.user,
        custLedgerEntryNo: 0, lines: [line])
      return
    }
    let line = ServiceInvoiceLine(
      lineNo: 10_000, sharedContent: shared, quantity: .zero, quantityBase: .zero,
      amounts: LineAmounts(), orderNo: .blank)
    invoice = ServiceInvoice(
      no: no, sharedHeader: posted.sharedHeader, orderNo: isOrder ? header.no : .blank,
      preAssignedNo: isOrder ? .blank : header.no, sourceCode: sourceCode, userID: context.user,
      custLedgerEntryNo: 0, lines: [line])
  }

  /// Nobody may have used the numbers meanwhile.
  func requireNew(in company: borrowing Company) throws(PostingError) {
    try company.requireNewDocuments(
      shipment: shipment?.no ?? .blank, invoice: invoice?.no ?? .blank,
      creditMemo: creditMemo?.no ?? .blank)
  }

  static let note = PostingNote(
    "N-GAP-FILLED",
    "One or more related posted documents have been generated during deletion to fill gaps in "
      + "the posting number series. You can view or print the documents from the respective "
      + "document archive.")

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
    if let creditMemo {
      questions.append(
        "Deleting this document will cause a gap in the number series for posted credit memos. An "
          + "empty posted credit memo \(creditMemo.no) will be created to fill this gap in the "
          + "number series. Do you want to continue?")
    }
    return questions
  }
}
