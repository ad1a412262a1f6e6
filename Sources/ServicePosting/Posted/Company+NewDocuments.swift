import Accounting

extension Company {
  /// A number stands for one posted document of its kind; a series that was set back gives it once
  /// more.
  func requireNewDocuments(
    shipment: Code, invoice: Code, creditMemo: Code
  ) throws(PostingError) {
    let taken: (table: String, no: Code)? =
      if shipments.contains(shipment) {
        ("Service Shipment Header", shipment)
      } else if invoices.contains(invoice) {
        ("Service Invoice Header", invoice)
      } else if creditMemos.contains(creditMemo) {
        ("Service Cr.Memo Header", creditMemo)
      } else {
        nil
      }
    guard let taken else { return }
    throw .record(.alreadyExists(RecordReference(taken.table, [("No.", "\(taken.no)")])))
  }
}
