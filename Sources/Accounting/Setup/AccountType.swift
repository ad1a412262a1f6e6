/// What a line of the chart of accounts is.
public enum AccountType: UInt8, OptionValue {
  /// Posting.
  case posting
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
    case .posting: "Posting"
    case .heading: "Heading"
    case .total: "Total"
    case .beginTotal: "Begin-Total"
    case .endTotal: "End-Total"
    }
  }
}
