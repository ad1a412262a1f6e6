import Accounting

extension Company {
  /// The number of a new record: the typed one if the series allows it, else the next.
  ///
  /// A series is needed only where no number is typed.
  func newNumber(
    typed: Code?, from series: DocumentSeries, on date: CalendarDate
  ) throws(PostingError) -> (number: Code, draw: NumberDraw?) {
    if let typed, !typed.isBlank {
      guard !series.code.isBlank else { return (typed, nil) }
      let record = try ServiceDocument.record(series.code, books.numberSeries)
      guard record.manualNos else { throw .numberSeries(.notManual(series.code)) }
      return (typed, nil)
    }
    guard !series.code.isBlank else {
      guard let field = series.field else { throw .numberSeries(.blank) }
      throw .record(.mustHaveValue(field: field, serviceSetup.reference))
    }
    let record = try ServiceDocument.record(series.code, books.numberSeries)
    guard record.defaultNos else { throw .numberSeries(.notAutomatic(series.code)) }
    let draw = try draw(series.code, on: date)
    return (draw.number, draw)
  }

  func draw(_ series: Code, on date: CalendarDate) throws(PostingError) -> NumberDraw {
    do throws(NumberDrawFault) {
      return try books.nextNumber(of: series, on: date)
    } catch {
      throw .numberSeries(.draw(error))
    }
  }

  /// The series that numbers open documents of a kind.
  struct DocumentSeries {
    let code: Code
    /// The setup field that must be filled; BC tests only those of quotes and orders.
    var field: String?
  }

  func documentSeries(of type: DocumentType) -> DocumentSeries {
    switch type {
    case .quote: DocumentSeries(code: serviceSetup.serviceQuoteNos, field: "Service Quote Nos.")
    case .order: DocumentSeries(code: serviceSetup.serviceOrderNos, field: "Service Order Nos.")
    case .invoice: DocumentSeries(code: serviceSetup.serviceInvoiceNos)
    case .creditMemo: DocumentSeries(code: serviceSetup.serviceCreditMemoNos)
    }
  }

  /// Fills the series of the posted documents, where they give numbers by themselves.
  ///
  /// An invoice or credit memo whose own series is that of the posted documents keeps its number
  /// when it is posted.
  func setPostingSeries(of header: inout ServiceHeader) {
    let isCredit = header.documentType == .creditMemo
    let posted =
      isCredit ? serviceSetup.postedServCreditMemoNos : serviceSetup.postedServiceInvoiceNos
    let own =
      isCredit ? serviceSetup.serviceCreditMemoNos : serviceSetup.serviceInvoiceNos
    let isOfOrder = header.documentType == .order || header.documentType == .quote
    if !isOfOrder, !header.noSeries.isBlank, own == posted {
      header.postingNoSeries = header.noSeries
    } else if isAutomatic(posted) {
      header.postingNoSeries = posted
    }
    let ships = isOfOrder || header.documentType == .invoice && serviceSetup.shipmentOnInvoice
    if ships, isAutomatic(serviceSetup.postedServiceShipmentNos) {
      header.shippingNoSeries = serviceSetup.postedServiceShipmentNos
    }
  }

  private func isAutomatic(_ series: Code) -> Bool {
    books.numberSeries[series]?.defaultNos == true
  }
}

extension ServiceDocument {
  /// Another series for the next shipment, as long as no number of the old one is reserved.
  mutating func setShippingSeries(_ series: Code, in company: Company) throws(PostingError) {
    try requireRelated(
      series, to: company.serviceSetup.postedServiceShipmentNos, "Posted Service Shipment Nos.",
      in: company)
    try requireNoNumber(header.shippingNo, "Shipping No.")
    header.shippingNoSeries = series
  }

  /// Another series for the next invoice or credit memo.
  mutating func setPostingSeries(_ series: Code, in company: Company) throws(PostingError) {
    let isCredit = header.documentType == .creditMemo
    try requireRelated(
      series,
      to: isCredit
        ? company.serviceSetup.postedServCreditMemoNos
        : company.serviceSetup.postedServiceInvoiceNos,
      nil, in: company)
    try requireNoNumber(header.postingNo, "Posting No.")
    header.postingNoSeries = series
  }

  /// A series is that of the setup, or one that stands in for it.
  private func requireRelated(
    _ series: Code, to own: Code, _ field: String?, in company: Company
  ) throws(PostingError) {
    guard !series.isBlank else { return }
    if own.isBlank, let field {
      throw .record(.mustHaveValue(field: field, company.serviceSetup.reference))
    }
    guard let record = company.books.numberSeries[own] else {
      throw .numberSeries(.notRelated(own, to: series))
    }
    guard record.defaultNos else { throw .numberSeries(.notAutomatic(own)) }
    guard series != own, company.books.numberSeriesRelationships[Pair(own, series)] == nil else {
      return
    }
    throw .numberSeries(.notRelated(own, to: series))
  }

  private func requireNoNumber(_ no: Code, _ field: String) throws(PostingError) {
    guard !no.isBlank else { return }
    throw .record(.mustBeEqual(field: field, expected: "", reference, current: "\(no)"))
  }
}

extension PostingNote {
  /// What a number series says when it is soon at its end.
  init(_ warning: NumberWarning) { self.init("N-SERIES-ENDING", warning.sentence) }
}
