/// Which amounts of an exchange rate may be changed on a document.
public enum FixedExchangeAmount: UInt8, OptionValue {
  /// Currency.
  case currency
  /// Relational Currency.
  case relational
  /// Both.
  case both

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .currency: "Currency"
    case .relational: "Relational Currency"
    case .both: "Both"
    }
  }
}
