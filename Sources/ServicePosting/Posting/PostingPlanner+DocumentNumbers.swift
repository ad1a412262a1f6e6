import Accounting

/// The numbers of what an invoice or credit memo is posted as.
extension PostingPlanner {
  /// Whether the posting makes a shipment: an invoice does so only where the setup says so
  ///
  func makesShipment(in company: Company) -> Bool {
    guard options.contains(.ship) else { return false }
    return header.documentType == .order
      || header.documentType == .invoice && company.serviceSetup.shipmentOnInvoice
  }

  /// Keeps the order as it was before the posting, but for its last numbers.
  mutating func archiveOrder() {
    guard header.documentType == .order else { return }
    var order = stored
    order.header.useNumbers(of: plan)
    plan.archivedOrder = order
  }

  /// Whether the posted document takes the number that the open one has: both are of one series
  ///
  var keepsOwnNumber: Bool {
    header.documentType != .order && header.postingNo.isBlank
      && header.noSeries == header.postingNoSeries
  }
}

extension ServiceHeader {
  /// The numbers that a posting used become the last ones; a number reserved for the other
  /// document by an earlier failure stays.
  mutating func useNumbers(of plan: PostingPlan) {
    if plan.options.contains(.ship) {
      lastShippingNo = plan.shipmentNo
      shippingNo = .blank
    }
    if plan.options.contains(.invoice) {
      lastPostingNo = plan.invoiceNo
      postingNo = .blank
    }
  }
}
