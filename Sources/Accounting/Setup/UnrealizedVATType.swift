/// When VAT that is owed only once it was paid becomes owed.
public enum UnrealizedVATType: UInt8, OptionValue {
  /// Blank: VAT is owed with the invoice.
  case blank
  /// Percentage.
  case percentage
  /// First.
  case first
  /// Last.
  case last
  /// First (Fully Paid).
  case firstFullyPaid
  /// Last (Fully Paid).
  case lastFullyPaid

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .percentage: "Percentage"
    case .first: "First"
    case .last: "Last"
    case .firstFullyPaid: "First (Fully Paid)"
    case .lastFullyPaid: "Last (Fully Paid)"
    }
  }
}
