public import Accounting

/// What a service entry records.
public enum ServiceEntryType: UInt8, OptionValue {
  /// Usage.
  case usage
  /// Sale.
  case sale
  /// Consume.
  case consume
  /// Contract.
  case contract

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .usage: "Usage"
    case .sale: "Sale"
    case .consume: "Consume"
    case .contract: "Contract"
    }
  }
}
