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
  /// Responsibility Center.
  case responsibilityCenter
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
  /// Service Contract Header.
  case serviceContract
  /// Service Header: what its lines inherit counts as its own.
  case serviceHeader

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .salesperson: "Salesperson/Purchaser"
    case .glAccount: "G/L Account"
    case .customer: "Customer"
    case .item: "Item"
    case .resource: "Resource"
    case .responsibilityCenter: "Responsibility Center"
    case .serviceOrderType: "Service Order Type"
    case .serviceItemGroup: "Service Item Group"
    case .serviceCost: "Service Cost"
    case .serviceItem: "Service Item"
    case .location: "Location"
    case .serviceContract: "Service Contract Header"
    case .serviceHeader: "Service Header"
    }
  }
}
