/// What kind of document an item or value entry comes from.
public enum ItemDocumentType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Service Shipment.
  case serviceShipment
  /// Service Invoice.
  case serviceInvoice
  /// Service Credit Memo.
  case serviceCreditMemo

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .serviceShipment: "Service Shipment"
    case .serviceInvoice: "Service Invoice"
    case .serviceCreditMemo: "Service Credit Memo"
    }
  }
}
