/// Whether entries of different currencies may be settled with each other (table 311, Appln.
/// between Currencies).
public enum CurrencyApplication: UInt8, OptionValue {
  /// None.
  case none
  /// EMU.
  case emu
  /// All.
  case all

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: "None"
    case .emu: "EMU"
    case .all: "All"
    }
  }
}
