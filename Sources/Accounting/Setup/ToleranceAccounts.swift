/// Which accounts of the customer posting group take a tolerated difference (table 98).
public enum ToleranceAccounts: UInt8, OptionValue {
  /// Payment Tolerance Accounts.
  case paymentTolerance
  /// Payment Discount Accounts.
  case paymentDiscount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .paymentTolerance: "Payment Tolerance Accounts"
    case .paymentDiscount: "Payment Discount Accounts"
    }
  }
}
