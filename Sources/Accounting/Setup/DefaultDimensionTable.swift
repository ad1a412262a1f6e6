/// The tables whose records bring default dimensions.
public enum DefaultDimensionTable: UInt8, OptionKeyPart {
  /// Salesperson/Purchaser.
  case salesperson
  /// G/L Account.
  case glAccount
  /// Customer.
  case customer
  /// Item.
  case item
  /// Resource.
  case resource
  /// Service Order Type.
  case serviceOrderType
  /// Service Item Group.
  case serviceItemGroup
  /// Service Cost.
  case serviceCost
  /// Service Item.
  case serviceItem
  /// Location.
  case location

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .salesperson: "Salesperson/Purchaser"
    case .glAccount: "G/L Account"
    case .customer: "Customer"
    case .item: "Item"
    case .resource: "Resource"
    case .serviceOrderType: "Service Order Type"
    case .serviceItemGroup: "Service Item Group"
    case .serviceCost: "Service Cost"
    case .serviceItem: "Service Item"
    case .location: "Location"
    }
  }
}
