/// Whether lines of an item that has variants must name one.
public enum VariantMandatory: UInt8, OptionValue {
  /// Default: as the inventory setup says.
  case useDefault
  /// No.
  case no
  /// Yes.
  case yes

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .useDefault: "Default"
    case .no: "No"
    case .yes: "Yes"
    }
  }
}

extension Books {
  /// Whether a line of an item must name a variant: only if the item has any.
  public func requiresVariant(_ item: Row<Item>) -> Bool {
    guard !itemVariants.isEmpty else { return false }
    let isWanted =
      switch item.variantMandatoryIfExists {
      case .useDefault: inventorySetup.variantMandatoryIfExists
      case .no: false
      case .yes: true
      }
    return isWanted && itemVariants.contains { $0.itemNo == item.no }
  }
}
