/// What a detailed customer entry records.
public enum DetailedEntryType: UInt8, OptionValue {
  /// Initial Entry.
  case initialEntry
  /// Application.
  case application
  /// Unrealized Loss.
  case unrealizedLoss
  /// Unrealized Gain.
  case unrealizedGain
  /// Realized Loss.
  case realizedLoss
  /// Realized Gain.
  case realizedGain
  /// Payment Discount.
  case paymentDiscount
  /// Appln. Rounding.
  case appliedRounding
  /// Correction of Remaining Amount.
  case correctionOfRemainingAmount
  /// Payment Discount Tolerance.
  case paymentDiscountTolerance
  /// Payment Tolerance.
  case paymentTolerance

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .initialEntry: "Initial Entry"
    case .application: "Application"
    case .unrealizedLoss: "Unrealized Loss"
    case .unrealizedGain: "Unrealized Gain"
    case .realizedLoss: "Realized Loss"
    case .realizedGain: "Realized Gain"
    case .paymentDiscount: "Payment Discount"
    case .appliedRounding: "Appln. Rounding"
    case .correctionOfRemainingAmount: "Correction of Remaining Amount"
    case .paymentDiscountTolerance: "Payment Discount Tolerance"
    case .paymentTolerance: "Payment Tolerance"
    }
  }
}
