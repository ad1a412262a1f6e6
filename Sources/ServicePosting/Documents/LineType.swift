public import Accounting

/// What a service line charges for.
public enum LineType: UInt8, OptionValue {
  /// A text line: shown on every document, never shipped or invoiced.
  case text
  /// Item.
  case item
  /// Resource.
  case resource
  /// Cost.
  case cost
  /// G/L Account.
  case glAccount

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .text: ""
    case .item: "Item"
    case .resource: "Resource"
    case .cost: "Cost"
    case .glAccount: "G/L Account"
    }
  }
}
