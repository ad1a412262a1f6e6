/// What kind of partner an entry belongs to.
public enum SourceType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Customer.
  case customer
  /// Vendor.
  case vendor
  /// Item.
  case item

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .customer: "Customer"
    case .vendor: "Vendor"
    case .item: "Item"
    }
  }
}
