/// Whether an item may be sold out of an empty stock.
public enum NegativeInventory: UInt8, OptionValue {
  /// Default.
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
