/// Whether an entry belongs to purchases, sales or neither.
public enum GenPostingType: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Purchase.
  case purchase
  /// Sale.
  case sale
  /// Settlement.
  case settlement

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .purchase: "Purchase"
    case .sale: "Sale"
    case .settlement: "Settlement"
    }
  }
}
