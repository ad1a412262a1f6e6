/// Whether an item is kept in stock.
public enum ItemType: UInt8, OptionValue {
  /// Inventory.
  case inventory
  /// Service.
  case service
  /// Non-Inventory.
  case nonInventory

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .inventory: "Inventory"
    case .service: "Service"
    case .nonInventory: "Non-Inventory"
    }
  }
}
