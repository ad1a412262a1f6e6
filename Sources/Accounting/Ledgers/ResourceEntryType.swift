/// Whether time was used or sold.
public enum ResourceEntryType: UInt8, OptionValue {
  /// Usage.
  case usage
  /// Sale.
  case sale

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .usage: "Usage"
    case .sale: "Sale"
    }
  }
}
