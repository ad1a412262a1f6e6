/// Whose VAT business group a document takes.
public enum VATCustomer: UInt8, OptionValue {
  /// Bill-to/Pay-to No..
  case billTo
  /// Sell-to/Buy-from No..
  case sellTo

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .billTo: "Bill-to/Pay-to No."
    case .sellTo: "Sell-to/Buy-from No."
    }
  }
}
