import Accounting

extension PostingSelection {
  /// An invoice ships what was not fetched from a shipment; if that is nothing, the shipment is
  /// dropped.
  mutating func narrowInvoice(_ document: ServiceDocument) throws(PostingError) {
    let charged = places.filter { !document.lines[$0].quantities.quantity.isZero }
    guard !charged.isEmpty else { throw .nothingToPost }
    let ships = charged.contains { document.lines[$0].content.shipmentNo.isBlank }
    if !ships { options.remove(.ship) }
  }
}
