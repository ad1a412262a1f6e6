public import Accounting

/// The tables whose records have extended texts.
public enum ExtendedTextTable: UInt8, OptionKeyPart {
  /// Standard Text.
  case standardText
  /// G/L Account.
  case glAccount
  /// Item.
  case item
  /// Resource.
  case resource

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .standardText: "Standard Text"
    case .glAccount: "G/L Account"
    case .item: "Item"
    case .resource: "Resource"
    }
  }
}
