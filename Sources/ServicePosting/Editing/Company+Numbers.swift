import Accounting

extension Company {
  /// The number of a new record: the typed one if the series allows it, else the next.
  func newNumber(
    typed: Code?, series: Code, on date: CalendarDate
  ) throws(PostingError) -> (number: Code, draw: NumberDraw?) {
    let record = try ServiceDocument.record(series, books.numberSeries)
    if let typed, !typed.isBlank {
      guard record.manualNos else { throw .numberSeries(.notManual(series)) }
      return (typed, nil)
    }
    guard record.defaultNos else { throw .numberSeries(.notAutomatic(series)) }
    let draw = try draw(series, on: date)
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
  ///
  /// - Throws: a missing value for quotes and orders, as BC tests only those.
  func documentSeries(of type: DocumentType) throws(PostingError) -> Code {
    let (series, field) =
      switch type {
      case .quote: (serviceSetup.serviceQuoteNos, "Service Quote Nos.")
      case .order: (serviceSetup.serviceOrderNos, "Service Order Nos.")
      case .invoice: (serviceSetup.serviceInvoiceNos, "")
      case .creditMemo: (serviceSetup.serviceCreditMemoNos, "")
      }
    if series.isBlank, !field.isEmpty {
      throw .record(.mustHaveValue(field: field, serviceSetup.reference))
    }
    return series
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
