/// What the account on the other side of a payment is.
public enum BalancingAccountType: UInt8, OptionValue {
  /// G/L Account.
  case glAccount
  /// Bank Account.
  case bankAccount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .glAccount: "G/L Account"
    case .bankAccount: "Bank Account"
    }
  }
}
