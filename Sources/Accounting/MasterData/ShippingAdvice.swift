/// Whether a customer takes partial shipments.
public enum ShippingAdvice: UInt8, OptionValue {
  /// Partial.
  case partial
  /// Complete.
  case complete

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .partial: "Partial"
    case .complete: "Complete"
    }
  }
}
