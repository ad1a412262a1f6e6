/// Whether a dimension value may be posted, or only parts others.
public enum DimensionValueType: UInt8, OptionValue {
  /// Standard.
  case standard
  /// Heading.
  case heading
  /// Total.
  case total
  /// Begin-Total.
  case beginTotal
  /// End-Total.
  case endTotal

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .standard: "Standard"
    case .heading: "Heading"
    case .total: "Total"
    case .beginTotal: "Begin-Total"
    case .endTotal: "End-Total"
    }
  }

  /// Whether entries may carry such a value: BC lets Begin-Total pass (S-044).
  public var mayBePosted: Bool { self == .standard || self == .beginTotal }
}
