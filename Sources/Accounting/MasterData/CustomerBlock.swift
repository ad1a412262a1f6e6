/// Which postings a customer is blocked for.
public enum CustomerBlock: UInt8, OptionValue {
  /// Blank.
  case none
  /// Ship.
  case ship
  /// Invoice.
  case invoice
  /// All.
  case all

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: ""
    case .ship: "Ship"
    case .invoice: "Invoice"
    case .all: "All"
    }
  }
}
