/// Which change of a line makes its price and discount be searched anew (S-048).
enum PriceCause {
  case number
  case quantity
  case unit
  case variant
  case workType
  /// Warranty, or a fault reason or service item that decides it.
  case warranty

  /// Whether the price stays when no price list has a line that fits.
  var keepsPriceWithoutLines: Bool { self == .quantity || self == .variant }

  /// Whether the cost is searched too.
  var searchesCost: Bool {
    switch self {
    case .quantity, .unit, .variant, .workType: true
    case .number, .warranty: false
    }
  }
}
