public import Accounting

/// What a service entry charges for.
public enum ServiceEntryLineType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Resource.
  case resource
  /// Item.
  case item
  /// Service Cost.
  case serviceCost
  /// Service Contract.
  case serviceContract
  /// G/L Account.
  case glAccount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .resource: "Resource"
    case .item: "Item"
    case .serviceCost: "Service Cost"
    case .serviceContract: "Service Contract"
    case .glAccount: "G/L Account"
    }
  }
}
