/// How the VAT of a combination of groups is calculated.
public enum VATCalculationType: UInt8, OptionValue {
  /// Normal VAT.
  case normal
  /// Reverse Charge VAT.
  case reverseCharge
  /// Full VAT.
  case full
  /// Sales Tax.
  case salesTax
  /// No Taxable VAT.
  case noTaxable

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .normal: "Normal VAT"
    case .reverseCharge: "Reverse Charge VAT"
    case .full: "Full VAT"
    case .salesTax: "Sales Tax"
    case .noTaxable: "No Taxable VAT"
    }
  }
}
