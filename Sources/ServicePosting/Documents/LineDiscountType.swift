public import Accounting

/// Where the discount of a line comes from.
public enum LineDiscountType: UInt8, OptionValue {
  /// Blank.
  case none
  /// Warranty Disc..
  case warranty
  /// Contract Disc..
  case contract
  /// Line Disc..
  case line
  /// Manual.
  case manual

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .none: ""
    case .warranty: "Warranty Disc."
    case .contract: "Contract Disc."
    case .line: "Line Disc."
    case .manual: "Manual"
    }
  }
}
