public import Accounting

/// What a contract discount is given for.
public enum ContractDiscountType: UInt8, OptionKeyPart {
  /// Service Item Group.
  case serviceItemGroup
  /// Resource Group.
  case resourceGroup
  /// Cost.
  case cost

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .serviceItemGroup: "Service Item Group"
    case .resourceGroup: "Resource Group"
    case .cost: "Cost"
    }
  }
}
