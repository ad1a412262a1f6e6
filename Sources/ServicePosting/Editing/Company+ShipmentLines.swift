public import Accounting

/// A line of a posted document, found by number.
public struct PostedLineID: Hashable, Sendable {
  /// The document.
  public let documentNo: Code
  /// The line.
  public let lineNo: Int

  /// Names a line.
  public init(_ documentNo: Code, _ lineNo: Int) {
    self.documentNo = documentNo
    self.lineNo = lineNo
  }
}

extension Company {
  /// The shipment lines that an invoice may fetch: of who pays, in its currency, with something
  /// left to invoice; in the order of their numbers.
  ///
  /// - Throws: `PostingError.record` if there is no such document, or if it is no invoice;
  ///   `.invoiceOfContract` if it is one of a contract.
  public func shipmentLines(offeredTo id: DocumentID) throws(PostingError) -> [PostedLineID] {
    let header = try invoice(id).header
    return shipments.filter {
      $0.header.billToCustomerNo == header.billToCustomerNo
        && $0.header.currencyCode == header.currencyCode
    }
    .sorted { $0.no < $1.no }.flatMap { shipment in
      shipment.lines.filter { !$0.shippedNotInvoiced.isZero }.map {
        PostedLineID(shipment.no, $0.lineNo)
      }
    }
  }

  /// Fetches shipped and not invoiced lines into an invoice: each becomes an invoice line with
  /// the price of its order line and what is left to invoice of it (Q-207, Q-208; BC's codeunit
  /// Service-Get Shipment).
  ///
  /// - Parameters:
  ///   - chosen: the shipment lines, shipment by shipment; `nil` for all that are offered.
  /// - Returns: the numbers of the new lines, those of texts included.
  /// - Throws: `PostingError.orderLineGone` if an order line no longer exists; `.record` if the
  ///   document is no invoice or the VAT Bus. Posting Group of a shipment line differs.
  @discardableResult
  public mutating func getShipmentLines(
    _ chosen: [PostedLineID]? = nil, into id: DocumentID, _ context: EditContext
  ) throws(PostingError) -> EditResult<[Int]> {
    let document = try invoice(id)
    var lines = chosen ?? []
    if chosen == nil { lines = try shipmentLines(offeredTo: id) }
    var fetch = ShipmentFetch(document, money: try DocumentMoney(document.sharedHeader, in: books))
    for line in lines { try fetch.fetch(line, in: self) }
    documents[id] = fetch.document
    return EditResult(value: fetch.newLines, notes: fetch.notes)
  }

  /// A document that must be an invoice, and not of a contract.
  private func invoice(_ id: DocumentID) throws(PostingError) -> ServiceDocument {
    let document = try document(id)
    guard id.type == .invoice else {
      throw .record(
        .mustBeEqual(
          field: "Document Type", expected: DocumentType.invoice.caption, document.reference,
          current: id.type.caption))
    }
    guard document.header.contractNo.isBlank else { throw .invoiceOfContract }
    return document
  }
}
