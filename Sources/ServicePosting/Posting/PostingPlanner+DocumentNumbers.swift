import Accounting

/// The numbers of what an invoice or credit memo is posted as (rule book Q, 4.2).
extension PostingPlanner {
  /// Whether the posting makes a shipment: an invoice does so only where the setup says so
  ///
  func makesShipment(in company: Company) -> Bool {
    guard options.contains(.ship) else { return false }
    return header.documentType == .order
      || header.documentType == .invoice && company.serviceSetup.shipmentOnInvoice
  }

  /// Whether the posted document takes the number that the open one has: both are of one series
  ///
  var keepsOwnNumber: Bool {
    header.documentType != .order && header.postingNo.isBlank
      && header.noSeries == header.postingNoSeries
  }
}
