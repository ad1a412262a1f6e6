import Accounting

extension Company {
  /// Makes invoices of what orders shipped and did not invoice: one for each customer, payer,
  /// currency and dimension set (Q-212 to Q-215; BC's report Combine Service Shipments).
  ///
  /// Only orders with Combine Shipments take part. An invoice that cannot be posted stays open and
  /// counts as an error.
  ///
  /// - Parameter goesOn: asked before each order, with how many are done; after `false` the invoice
  ///   that is being filled is completed, and no further order is looked at.
  /// - Throws: `PostingError.postingDateNotEntered` or `.dateNotEntered` without a date, and
  ///   whatever stops an invoice from being made; then nothing is changed.
  public mutating func combineShipments(
    _ job: ShipmentCombination, _ context: EditContext,
    while goesOn: (Int) -> Bool = { _ in true }
  ) throws(PostingError) -> CombinedShipments {
    if job.postingDate.isBlank { throw .postingDateNotEntered }
    if job.documentDate.isBlank { throw .dateNotEntered("document") }
    if job.vatDate.isBlank { throw .dateNotEntered("VAT") }
    if job.calculatesInvoiceDiscount { try requireDiscountLeftToBatches() }
    var combining = ShipmentCombining(job, in: self, context)
    try combining.run(while: goesOn)
    self = combining.company
    return combining.result
  }

  /// The orders whose shipments may be combined, in no order.
  public var ordersToCombine: [ServiceHeader] {
    documents.values.map(\.header).filter {
      $0.documentType == .order && $0.combineShipments
    }
  }
}
